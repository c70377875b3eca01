import { parseModule, ParseErrors } from '@modrec/parser';
import { syntaxMessage } from './syntaxMessage';

function messageOf(sourceText: string): string {
  const parsed = parseModule(sourceText, { fileName: 'm.js' });
  if (!(parsed instanceof ParseErrors)) throw new Error('no early error');
  const [error] = parsed.errors;
  return syntaxMessage(error, { sourceText, index: error.loc.index });
}

describe('§7.3 messages of early errors', () => {
  it.each([
    ['export let a; export { a }', "Duplicate export of 'a'"],
    ['export default 1; export default 2', "Duplicate export of 'default'"],
    ['export { zz }', "Export 'zz' is not defined in module"],
    ['let a; let a', "Identifier 'a' has already been declared"],
    ["export { x as '\\ud800' }; let x", 'Invalid module export name: contains unpaired surrogate'],
    ["import 'a' with { a: '1', a: '2' }", "Import attribute has duplicate key 'a'"],
    ['<!-- x', 'HTML comments are not allowed in modules'],
    ['let let = 1', 'Unexpected strict mode reserved word'],
    ['var enum', 'Unexpected reserved word'],
    ['a b', "Unexpected identifier 'b'"],
    ['var x = 1 2', 'Unexpected number'],
    ["let a = 'x' 'y'", 'Unexpected string'],
    ['let a = b /* c */ `y${1}`; `x` let', "Unexpected identifier 'let'"],
    ['f(', 'Unexpected end of input'],
    ['if', 'Unexpected end of input'],
    ['var x = ;', "Unexpected token ';'"],
    ['return 1', 'Illegal return statement'],
    ['new.target', 'new.target expression is not allowed here'],
    ['with (a) {}', 'Strict mode code may not include a with statement'],
    ['class A { #a; #a }', "Identifier '#a' has already been declared"],
    ['a.#b', "Private field '#b' must be declared in an enclosing class"],
    ['break', 'Illegal break statement'],
    ['continue', 'Illegal continue statement: no surrounding iteration statement'],
    ['while (1) { continue y }', "Undefined label 'y'"],
    ['1 = 2', 'Invalid left-hand side in assignment'],
    ['1++', 'Invalid left-hand side expression in postfix operation'],
    ['for (1 of x);', 'Invalid left-hand side in for-loop'],
    ['const [a];', 'Missing initializer in destructuring declaration'],
    ['try {}', 'Missing catch or finally after try'],
    ['010', 'Octal literals are not allowed in strict mode.'],
    ['08', 'Decimals with leading zeros are not allowed in strict mode.'],
    ['/(/', 'Invalid regular expression: /(/: Unterminated group'],
    ["'abc", 'Invalid or unexpected token'],
  ])('%s', (sourceText, message) => {
    expect(messageOf(sourceText)).toBe(message);
  });
});
