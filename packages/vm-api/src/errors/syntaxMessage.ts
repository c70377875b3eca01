/** An early error as the parser tells of it. */
export interface EarlyError {
  readonly code: string;
  readonly message: string;
}

/** Where it stands. */
export interface ErrorPlace {
  readonly sourceText: string;
  /** Offset in the source text. */
  readonly index: number;
}

/** Node's words for the early errors that the parser words in another way; the others only lose the full stop at their end. */
const messages: Readonly<Record<string, string | ((message: string, place: ErrorPlace) => string)>> = {
  'await-binding-identifier': 'Unexpected reserved word',
  'await-not-in-async-context': 'await is only valid in async functions and the top level bodies of modules',
  'bad-getter-arity': 'Getter must not have any formal parameters.',
  'bad-setter-arity': 'Setter must have exactly one formal parameter.',
  'constructor-class-private-field': "Classes may not have a private field named '#constructor'",
  'declaration-missing-initializer': (message) => `Missing initializer in ${/destructuring|using/.exec(message)?.[0] ?? 'const'} declaration`,
  'delete-private-field': 'Private fields can not be deleted',
  'duplicate-constructor': 'A class may only have one constructor',
  'duplicate-export': (message) => `Duplicate export of '${/`(.*)`/s.exec(message)?.[1] ?? 'default'}'`,
  'duplicate-import-attribute': (message) => `Import attribute has duplicate key '${quoted(message)}'`,
  'duplicate-label': (message) => `Label '${quoted(message)}' has already been declared`,
  'duplicate-parameter': 'Duplicate parameter name not allowed in this context',
  'duplicate-private-name': (message) => `Identifier '${privateName(message)}' has already been declared`,
  'duplicate-proto': 'Duplicate __proto__ fields are not allowed in object literals',
  'duplicate-regexp-flags': 'Invalid regular expression flags',
  'for-in-of-loop-initializer': (message) => `for-${/for-(of|in)/.exec(message)?.[1] ?? 'of'} loop variable declaration may not have an initializer.`,
  'illegal-return': 'Illegal return statement',
  'ill-formed-export-name': 'Invalid module export name: contains unpaired surrogate',
  'import-meta-outside-module': "Cannot use 'import.meta' outside a module",
  'import-outside-module': (_message, place) =>
    tokenAt(place) === 'export' ? "Unexpected token 'export'" : 'Cannot use import statement outside a module',
  'invalid-code-point': 'Undefined Unicode code-point',
  'invalid-digit': 'Invalid or unexpected token',
  'invalid-escape-sequence': (_message, { sourceText, index }) =>
    sourceText.slice(index, index + 2).includes('u') ? 'Invalid Unicode escape sequence' : 'Invalid hexadecimal escape sequence',
  'invalid-lhs': (message) => `Invalid left-hand side ${leftHandSide(message)}`,
  'invalid-parenthesized-assignment': 'Invalid left-hand side in assignment',
  'missing-class-name': (_message, place) => unexpected(tokenAt(place)),
  'missing-semicolon': (_message, place) => unexpected(tokenAt(place)),
  'multiple-defaults-in-switch': 'More than one default clause in switch statement',
  'no-catch-or-finally': 'Missing catch or finally after try',
  'number-identifier': 'Invalid or unexpected token',
  'optional-chaining-no-new': 'Invalid optional chain from new expression',
  'rest-trailing-comma': 'Rest element must be last element',
  'static-prototype': "Classes may not have a static property named 'prototype'",
  'strict-delete': 'Delete of an unqualified identifier in strict mode.',
  'strict-eval-arguments': 'Unexpected eval or arguments in strict mode',
  'strict-function': 'In strict mode code, functions can only be declared at top level or inside a block.',
  'strict-numeric-escape': 'Octal escape sequences are not allowed in strict mode.',
  'strict-octal-literal': (_message, place) =>
    /[89]/.test(tokenAt(place)) ? 'Decimals with leading zeros are not allowed in strict mode.' : 'Octal literals are not allowed in strict mode.',
  'strict-with': 'Strict mode code may not include a with statement',
  'super-not-allowed': "'super' keyword unexpected here",
  'undeclared-private-name': (message) => `Private field '${privateName(message)}' must be declared in an enclosing class`,
  'undefined-export': (message) => `Export '${quoted(message)}' is not defined in module`,
  'undefined-jump-target': (_message, place) => undefinedJump(place),
  'unexpected-keyword': 'Unexpected reserved word',
  'unexpected-new-target': 'new.target expression is not allowed here',
  'unexpected-numeric-separator': 'Numeric separators are not allowed here',
  'unexpected-reserved-word': (message) =>
    ['await', 'enum'].includes(quoted(message)) ? 'Unexpected reserved word' : 'Unexpected strict mode reserved word',
  'unexpected-super': "'super' keyword unexpected here",
  'unexpected-token': (message) => unexpectedToken(message),
  'unexpected-token-unary-exponentiation':
    'Unary operator used immediately before exponentiation expression. Parenthesis must be used to disambiguate operator precedence',
  'unterminated-regexp': 'Invalid regular expression: missing /',
  'unterminated-string': 'Invalid or unexpected token',
  'unterminated-template': 'Unterminated template literal',
};

/** The message of an early error as Node's users know it. */
export function syntaxMessage({ code, message }: EarlyError, place: ErrorPlace): string {
  const known = Object.hasOwn(messages, code) ? messages[code] : undefined;
  if (typeof known === 'function') return known(message, place);
  return known ?? message.replace(/\.$/, '');
}

/** What stands between the first quotes of a message. */
function quoted(message: string): string {
  return /["'`](.*)["'`]/s.exec(message)?.[1] ?? '';
}

function privateName(message: string): string {
  return /#[^\s.]+/.exec(message)?.[0] ?? '';
}

/** A word, a number, the quotation mark that begins a string or a template, or another character; nothing at the end. */
const token = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*([\p{ID_Start}$_#][\p{ID_Continue}$]*|\d[\w.]*|=>|[-+*/%&|^!=<>?]+|\.\.\.|[^]|$)/uy;

function tokenAt({ sourceText, index }: ErrorPlace): string {
  token.lastIndex = index;
  return token.exec(sourceText)?.[1] ?? '';
}

/** Where an expression stands that nothing can be assigned to. */
function leftHandSide(message: string): string {
  const operator = /(?:postfix|prefix) operation/.exec(message)?.[0];
  if (operator !== undefined) return `expression in ${operator}`;
  return message.includes('for-') ? 'in for-loop' : 'in assignment';
}

function unexpectedToken(message: string): string {
  if (message.startsWith('Unexpected end of input')) return 'Unexpected end of input';
  const found = /^Unexpected token '(.*?)'(?:, expected .*)?$/s.exec(message)?.[1];
  if (found === '<!--' || found === '-->') return 'HTML comments are not allowed in modules';
  return found === undefined ? message : unexpected(found);
}

const reserved =
  /^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with)$/;

function unexpected(found: string): string {
  if (found === '') return 'Unexpected end of input';
  if (/^["']/.test(found)) return 'Unexpected string';
  if (found.startsWith('`')) return 'Unexpected template string';
  if (/^\d/.test(found)) return 'Unexpected number';
  if (/^[\p{ID_Start}$_]/u.test(found) && !reserved.test(found)) return `Unexpected identifier '${found}'`;
  return `Unexpected token '${found}'`;
}

function undefinedJump(place: ErrorPlace): string {
  const word = tokenAt(place);
  const rest = { sourceText: place.sourceText, index: place.sourceText.indexOf(word, place.index) + word.length };
  const label = /^[^\S\n\r]*([\p{ID_Start}$_][\p{ID_Continue}$]*)/u.exec(rest.sourceText.slice(rest.index))?.[1];
  if (label !== undefined) return `Undefined label '${label}'`;
  return word === 'continue' ? 'Illegal continue statement: no surrounding iteration statement' : 'Illegal break statement';
}
