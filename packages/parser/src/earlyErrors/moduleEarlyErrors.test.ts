/** The module rules over programs whose errors Babel was asked to overlook, since it reports most of them first. */
import { parse } from '@babel/parser';
import { toModule } from '../grammar/toModule';
import { moduleEarlyErrors } from './moduleEarlyErrors';

function errorsOf(sourceText: string) {
  const { program } = parse(sourceText, { sourceType: 'module', errorRecovery: true, attachComment: false });
  return moduleEarlyErrors(toModule(program, sourceText), program, null).map(({ code, message }) => `${code}: ${message}`);
}

describe('declarations of the module', () => {
  test.each([
    ['let a; let a;', ["duplicate-declaration: 'a' has already been declared."]],
    [
      'let a; var a; class b {} { var b; }',
      [
        "duplicate-declaration: 'a' has already been declared.",
        "duplicate-declaration: 'b' has already been declared.",
      ],
    ],
    ['import a from "m"; function a() {}', ["duplicate-declaration: 'a' has already been declared."]],
    ['export { a, b as a }; let a, b;', ["duplicate-export: 'a' is exported more than once."]],
    ['export default 1; export { a as default }; let a;', ["duplicate-export: 'default' is exported more than once."]],
    ['export * as a from "m"; export { b as "a" } from "m";', ["duplicate-export: 'a' is exported more than once."]],
    ['export { a };', ["undefined-export: 'a' is exported but not declared."]],
  ])('%s', (sourceText, errors) => {
    expect(errorsOf(sourceText)).toEqual(errors);
  });
});

describe('labels', () => {
  test.each([
    ['a: { b: { a: ; } }', ['duplicate-label: A label is nested in one of the same name.']],
    ['a: ; break a;', ['undefined-jump-target: A break names a label that does not enclose it.']],
    ['a: { for (;;) continue a; }', ['undefined-jump-target: A continue names no loop that encloses it.']],
    [
      'for (;;) { if (x) try {} catch { continue b; } }',
      ['undefined-jump-target: A continue names no loop that encloses it.'],
    ],
    ['a: ; a: b: for (;;) { switch (x) { default: break a; case 1: continue b; } }', []],
    ['a: { break a; } a: for (x of y) { () => { b: for (;;) continue b; }; continue a; }', []],
  ])('%s', (sourceText, errors) => {
    expect(errorsOf(sourceText)).toEqual(errors);
  });
});

describe('import and export declarations', () => {
  test.each([
    [
      'import a, { b as a } from "m";',
      [
        "duplicate-declaration: 'a' has already been declared.",
        "duplicate-declaration: 'a' has already been declared.",
      ],
    ],
    [
      'import "m" with { type: "a", "type": "b" };',
      ["duplicate-import-attribute: The import attribute 'type' is given more than once."],
    ],
    [
      'export * from "m" with { a: "1", "\\u0061": "2" };',
      ["duplicate-import-attribute: The import attribute 'a' is given more than once."],
    ],
    [
      'export { if }; export { static as x };',
      [
        "undefined-export: 'if' is exported but not declared.",
        "undefined-export: 'static' is exported but not declared.",
        "unexpected-reserved-word: 'if' is a reserved word and cannot be the name of a binding.",
        "unexpected-reserved-word: 'static' is a reserved word and cannot be the name of a binding.",
      ],
    ],
    [
      'export { "a b" };',
      [
        "undefined-export: 'a b' is exported but not declared.",
        "string-export-binding: 'a b' is a string; only an export from another module can be named by one.",
      ],
    ],
    ['export { if, "a b" } from "m"; import { if as x } from "m"; export { x as for };', []],
  ])('%s', (sourceText, errors) => {
    expect(errorsOf(sourceText)).toEqual(errors);
  });
});
