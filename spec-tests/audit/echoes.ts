/**
 * Rule 3's table: how a name of a marker shows in the code under it. A name without a row shows as itself: a field as the
 * word `Status`, an operation as `Link(`, a constant as `'linking'`, an error type as `typeError(` or `TypeError`.
 */
export interface Echo {
  readonly code: RegExp;
  /** What a message says is missing. */
  readonly shown: string;
}

const echo = (shown: string, code: RegExp): Echo => ({ shown, code });

/** Helpers and host forms that stand for a name. Each row *adds* to the name's own form. */
export const ALSO: Readonly<Record<string, RegExp>> = {
  // Fields
  '[[Status]]': /\bhasStatus\(/,
  '[[Value]]': /\bvalue\b/, // a property descriptor of the host, or of a completion
  '[[Writable]]': /\bwritable\b/,
  '[[Enumerable]]': /\benumerable\b/,
  '[[Configurable]]': /\bconfigurable\b/,
  '[[BindingName]]': /\bisDeferredNamespace\(/, // layer import-defer
  '[[ImportName]]': /\bisFilteredNamespace\(/, // layer deferred-reexports
  '[[Module]]': /\brecordOf\(/, // the Record of one module, found by an index
  '[[OptionalIndirectExportEntries]]': /\boptionalEntryCandidates\(/,
  '[[LocalExportEntries]]': /\blocalEntryCandidates\(/, // the entries of one name, found by an index
  '[[IndirectExportEntries]]': /\bindirectEntryCandidates\(/,
  '[[ECMAScriptCode]]': /\bevaluator\.\w+\(/, // the evaluator takes the record and finds its code
  // Operations whose result the parser hands over as a field
  'Evaluation of': /\bevaluator\.Evaluate\w*\(/,
  'IsImmutableBuffer(': /\bisImmutableBuffer\(/, // layer import-bytes, whose buffers the host may lack
  'ScriptIsStrict of': /\.strict\b/,
  'Contains of': /\.HasTLA\b|\bannexBFunctions\b/,
  'StringValue of': /\.name\b/, // Babel decodes the escapes of an identifier
  'IfAbruptRejectPromise(': /\binstanceof ThrowCompletion\b/, // a shorthand for a test and an early return
  // Error types
  ReferenceError: /\buninitializedBinding\(/, // the factory that all environment records share
  // Constants
  '~empty~': /\bundefined\b|\?\?|\bempty\b/,
  '~namespace~': /\b(?:namespace|wholeNamespace)\b/,
  '~all-but-default~': /\ballButDefault\b/,
  '~source~': /\bsource\b|\bisSource\(/,
  '~filtered-namespace~': /\bfilteredNamespace\b|\bisFilteredNamespace\(/,
  '~deferred-namespace~': /\bdeferredNamespace\b|\bisDeferredNamespace\(/,
};

/** Words and signs of the notation. */
export const NOTATION: Readonly<Record<string, Echo>> = {
  assert: echo('Assert(', /\bAssert\(/),
  '?': echo('Q(', /\bQ\(/g),
  '!': echo('X(', /\bX\(/g),
  if: echo('a condition', /\bif \(|\bwhile \(|\?|&&|\|\|/),
  not: echo('a negation', /!==|!\(|!\w|> 0\b/),
  for: echo('a loop', /\bfor (?:await )?\(|\.(?:map|forEach|filter|some|every|flatMap|find)\(/),
  while: echo('a loop', /\bwhile \(|\bfor \(|\bdo \{/),
  return: echo('return', /\breturn\b|=> /),
  throw: echo('throw', /\bthrow\b/),
  closure: echo('a closure', /\bclosure\(|=>|\bfunction\b/),
  'min(': echo('Math.min(', /\bMath\.min\(/),
  '+ 1': echo('+ 1', /\+= 1\b|\+ 1\b|\+\+/),
  '- 1': echo('- 1', /-= 1\b|- 1\b|--/),
  '≤': echo('<=', /<=/),
  '≥': echo('>=', />=/),
  '>': echo('>', />(?!=)/),
  '≠': echo('!==', /!==|!\w/),
};

/** Constants that show in no code: nothing is returned, or the constant is the kind of completion. */
export const UNSEEN: ReadonlySet<string> = new Set(['~unused~', 'NormalCompletion(', 'Completion(']);

/** States that the code may name only under a marker that names them. */
export const STATES: ReadonlySet<string> = new Set(
  'new unlinked linking linked evaluating evaluating-async evaluated unset done ambiguous fulfilled rejected'.split(' '),
);
