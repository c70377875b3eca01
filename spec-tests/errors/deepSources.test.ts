import { createAgent } from '@modrec/interpreter';

const nested = (open: string, close: string, inner = '') => (depth: number): string => open.repeat(depth) + inner + close.repeat(depth);

/** Source texts of any depth. */
const sources: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: nested('(', ')', '1'),
  'array literals': nested('[', ']'),
  'object literals': (depth) => `(${nested('{a:', '}', '1')(depth)})`,
  blocks: nested('{', '}'),
  'array patterns': (depth) => `var ${nested('[', ']', 'x')(depth)} = []`,
  'unary operators': nested('!', '', '1'),
  sums: nested('1+', '', '1'),
  'logical operators': nested('1&&', '', '1'),
  powers: nested('1**', '', '1'),
  conditionals: nested('0?1:', '', '2'),
  assignments: nested('globalThis.x=', '', '1'),
  'member accesses': (depth) => `var a = {}; a.b = a; a${'.b'.repeat(depth)}`,
  'optional chains': (depth) => `var a = {}; a.b = a; a${'?.b'.repeat(depth)}`,
  calls: (depth) => `var f = () => f; f${'()'.repeat(depth)}`,
  arrows: nested('()=>', '', '1'),
  'function expressions': nested('(function(){return ', '})()', '1'),
  'template literals': nested('`${', '}`', '1'),
  classes: nested('(class extends ', '{})', 'Object'),
  'if statements': nested('if(1)', '', ';'),
  'else branches': nested('if(0);else ', '', ';'),
  labels: (depth) => `${Array.from({ length: depth }, (_, i) => `l${i}:`).join('')};`,
  'try statements': nested('try{', '}finally{}'),
  'groups of a regular expression': (depth) => `/${nested('(?:', ')')(depth)}/`,
};

const agent = createAgent();
const realm = agent.createRealm({ globals: { deep: '' } });

/** Where the parser, the scope analysis, the compiler and the closures run out of stack, one after the other. */
const depths = [50, 100, 150, 200, 300, 400, 500, 600, 700, 800, 1000, 1200, 1500, 2000, 3000, 10_000, 100_000];

it.each(Object.entries(sources))('nested %s are a result or an error of the guest, however deep', (_what, source) => {
  const kinds = new Set<string>();
  for (const depth of depths) {
    const sourceText = source(depth);
    kinds.add(ending(() => agent.runScript(sourceText, { realm, id: 'main.js' })));
    (realm.globalThis as { deep: string }).deep = sourceText;
    for (const run of ['(0, eval)(deep)', 'new Function(deep)()', '(() => { eval(deep) })()']) {
      const result = agent.runScript(`try { ${run}; 'ended' } catch (error) { error.name + ': ' + error.message }`, { realm, id: 'main.js' });
      kinds.add(result as string);
    }
  }
  expect([...kinds].filter((kind) => !expected.has(kind))).toEqual([]);
});

const expected = new Set(['ended', 'TypeError: undefined is not iterable', 'RangeError: Maximum call stack size exceeded', 'SyntaxError: The source text is nested too deeply.']);

function ending(run: () => unknown): string {
  try {
    run();
    return 'ended';
  } catch (error) {
    if (error instanceof Error) return `failure of the engine: ${error.stack}`;
    const { name, message } = agent.describeError(error);
    return `${name}: ${message}`;
  }
}
