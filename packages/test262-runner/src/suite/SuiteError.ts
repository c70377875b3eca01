/** There is something that should be a Test262 suite, and it is none. */
export class SuiteError extends Error {
  override readonly name = 'SuiteError';
}
