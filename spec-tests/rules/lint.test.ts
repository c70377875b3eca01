/** The project's own lint rules find what they must, and only that. */
import { join } from 'node:path';
import { RuleTester } from 'eslint';
import * as tseslint from 'typescript-eslint';
import { root } from './sourceFiles';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the rules are CommonJS, so that ESLint and Jest both load them
const { rules } = require('../../scripts/lint/index.cjs') as { rules: Record<string, Parameters<RuleTester['run']>[1]> };

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const rule = (name: string): Parameters<RuleTester['run']>[1] => rules[name]!;

tester.run('spec-names', rule('spec-names'), {
  valid: [
    "export const InnerModuleLinking = algorithm('InnerModuleLinking', (step) => {});",
    "export const ExportEntries_3 = sdo('ExportEntries', 3, (step) => {});",
    'export function ToNumeric(value: unknown) {}',
    'export function Q(value: unknown) {}',
    'export function linkAll() {}',
    'export class ModuleLoader {}',
    'export interface ModuleLoader {}',
    'export const Phase = { a: 1 };',
    'function LocalHelper() {}',
    { code: 'export const CreateTextModule = () => 1;', options: [{ allow: ['CreateTextModule'] }] },
  ],
  invalid: [
    { code: 'export function LinkAll() {}', errors: [{ messageId: 'unknown', data: { name: 'LinkAll' } }] },
    { code: 'export const ResolveModule = () => 1;', errors: [{ messageId: 'unknown' }] },
    { code: "export const LinkQuickly = algorithm('LinkQuickly', (step) => {});", errors: [{ messageId: 'unknown' }] },
  ],
});

const inParser = join(root, 'packages/parser/src/deep/file.ts');
tester.run('no-relative-package-import', rule('no-relative-package-import'), {
  valid: [
    { code: "import { x } from '@modrec/interpreter';", filename: inParser },
    { code: "import { x } from '../other';", filename: inParser },
    { code: "import x from '../../package.json';", filename: inParser },
    { code: "import x from '../../elsewhere';", filename: join(root, 'spec-tests/rules/x.ts') },
  ],
  invalid: [
    { code: "import { x } from '../../../interpreter/src/x';", filename: inParser, errors: [{ messageId: 'leaves' }] },
    { code: "export * from '../../../../scripts/x';", filename: inParser, errors: [{ messageId: 'leaves' }] },
    { code: "import('../../../cli/src/index');", filename: inParser, errors: [{ messageId: 'leaves' }] },
    { code: "require('../../../parser-extra/x');", filename: inParser, errors: [{ messageId: 'leaves' }] },
  ],
});

tester.run('no-flags-in-algorithms', rule('no-flags-in-algorithms'), {
  valid: ['options.with;', 'entry.flags;', 'agent.spec.Call();', "import { namespace } from '@modrec/parser';", 'const { spec } = surroundings;'],
  invalid: [
    { code: "if (agent.layers.has('import-defer')) {}", errors: [{ messageId: 'flag', data: { name: 'layers' } }] },
    { code: 'if (realm.Agent.options.defer) {}', errors: [{ messageId: 'flag', data: { name: 'options' } }] },
    { code: 'const { layers } = agent;', errors: [{ messageId: 'flag' }] },
    { code: "import { importDefer } from '../proposals/import-defer/layer';", errors: [{ messageId: 'flag' }] },
  ],
});

tester.run('marker-form', rule('marker-form'), {
  valid: [
    'step`9.c.iii.1  module.[[Status]] ← linked`;',
    'step`8`;',
    "step.differs`9.a  stack contains module`('the list knows its members');",
    'step.todo`9.b ? InnerModuleLinking(requiredModule)`;',
    'other`no path`;',
  ],
  invalid: [
    { code: 'step`append module`;', errors: [{ messageId: 'path' }] },
    { code: 'step`9.a ${module}`;', errors: [{ messageId: 'substitution' }] },
    { code: 'const x = step`9.a y`;', errors: [{ messageId: 'statement' }] },
    { code: 'step.differs`9.a y`;', errors: [{ messageId: 'reason' }] },
    { code: "step.differs`9.a y`('');", errors: [{ messageId: 'reason' }] },
  ],
});

const typed = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    // In CI the parser would otherwise take the file's text from the disk, and not the code of the case.
    parserOptions: { project: './tsconfig.tests.json', tsconfigRootDir: root, disallowAutomaticSingleRunInference: true },
  },
});
const prelude = `
  declare class Thrown { private readonly no: never }
  declare function Q<T>(value: T | Thrown): T;
  declare function Link(): void | Thrown;
  declare function Plain(): void;
  declare function Inner(): Generator<unknown, number | Thrown>;
`;
const filename = join(root, 'spec-tests/rules/lint.test.ts');
typed.run('no-dropped-completion', rule('no-dropped-completion'), {
  valid: [
    { code: `${prelude} Q(Link());`, filename },
    { code: `${prelude} Plain();`, filename },
    { code: `${prelude} function* f() { Q(yield* Inner()); }`, filename },
    { code: `${prelude} function f() { return Link(); }`, filename },
  ],
  invalid: [
    { code: `${prelude} Link();`, filename, errors: [{ messageId: 'dropped' }] },
    { code: `${prelude} function* f() { yield* Inner(); }`, filename, errors: [{ messageId: 'dropped' }] },
  ],
});
