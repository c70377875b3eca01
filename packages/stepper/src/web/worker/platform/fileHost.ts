/** There are no files in a browser. */
export function fileHost(): never {
  throw new Error('fileHost needs a file system');
}
