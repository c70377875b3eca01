import type { SourceLocation } from './records';

/** One early error. */
export interface SyntaxErrorRecord {
  /** Stable, in kebab case: what tests and tools compare. */
  readonly code: string;
  readonly message: string;
  readonly fileName: string;
  readonly loc: SourceLocation;
  readonly constructorName: 'SyntaxError';
  /** The proposal that the syntax belongs to, when its layer is known and not turned on. */
  readonly proposal?: string;
}

/** The early errors of a source text, in source order. Returned, never thrown. */
export class ParseErrors {
  readonly errors: readonly [SyntaxErrorRecord, ...SyntaxErrorRecord[]];

  constructor(errors: readonly [SyntaxErrorRecord, ...SyntaxErrorRecord[]]) {
    this.errors = errors;
  }
}
