import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';
import type { Tracer } from '../../Tracer';

async function traced(sourceText: string): Promise<string[]> {
  const lines: string[] = [];
  const tracer: Tracer = {
    enter() {},
    step() {},
    leave() {},
    statement: ({ source, sourceText, type, start, end }) => lines.push(`${source} ${type} ${sourceText.slice(start, end)}`),
    suspended: () => lines.push('suspended'),
    resumed: () => lines.push('resumed'),
  };
  const agent = createAgent({ host: mapHost({ 'a.mjs': sourceText }), tracer });
  await agent.importModule('a.mjs', { realm: agent.createRealm() });
  return lines;
}

it('tells a tracer of each statement before it runs, and of blocks and declarations by what is in them', async () => {
  expect(await traced('import "a.mjs";\nexport let a = 1;\n{ if (a) f(); }\nfunction f() { return 2; }')).toEqual([
    'a.mjs VariableDeclaration let a = 1;',
    'a.mjs IfStatement if (a) f();',
    'a.mjs ExpressionStatement f();',
    'a.mjs ReturnStatement return 2;',
  ]);
});

it('tells of a statement with an await once, and of the stops', async () => {
  expect(await traced('let a = await 1;\nif (a) { await 2; a = 3; }')).toEqual([
    'a.mjs VariableDeclaration let a = await 1;',
    'suspended',
    'resumed',
    'a.mjs IfStatement if (a) { await 2; a = 3; }',
    'a.mjs ExpressionStatement await 2;',
    'suspended',
    'resumed',
    'a.mjs ExpressionStatement a = 3;',
  ]);
});

it('tells of a statement in a loop in each round', async () => {
  const lines = await traced('for (const x of [1, 2]) await x;');
  expect(lines.filter((line) => line.includes(' ExpressionStatement '))).toHaveLength(2);
});
