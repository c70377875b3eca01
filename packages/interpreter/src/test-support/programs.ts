import { createAgent } from '../createAgent';

/** Where the same code can stand: in a body that cannot suspend, and in those that can. */
export type BodyKind = 'function' | 'generator' | 'async function' | 'async generator';

/** A function body that prints, by what it is about, and the lines that it is to print; see `runBody` for `$(…)`. */
export type Programs = Readonly<Record<string, readonly [body: string, ...lines: string[]]>>;

export const bodyKinds: readonly BodyKind[] = ['function', 'generator', 'async function', 'async generator'];

const heads: Readonly<Record<BodyKind, readonly [head: string, marker: string]>> = {
  function: ['function', '('],
  generator: ['function*', '(yield '],
  'async function': ['async function', '(await '],
  'async generator': ['async function*', '(yield '],
};

/** Runs the body to its end, giving each yield the value that it yielded. */
const drive = `(run) => {
  const result = run();
  if (typeof result !== 'object' || result === null) return;
  if (typeof result.then === 'function') return result;
  const step = (r) => (r instanceof Promise ? r.then(step) : r.done ? undefined : step(result.next(r.value)));
  return step(result.next());
}`;

/**
 * Runs a function body in a realm of its own. In a body that can suspend, each `$(expression)` is an await, or a yield that is sent its
 * own value back; elsewhere it is the expression alone.
 *
 * @returns the lines that it printed; the last one names what it threw, if it threw
 */
export async function runBody(body: string, kind: BodyKind): Promise<string[]> {
  const [head, marker] = heads[kind];
  return runScript(`(${drive})(${head} () { ${body.replaceAll('$(', marker)} })`);
}

/** Runs a script in a realm of its own, and waits for the promise that it gives, if it does. */
export async function runScript(sourceText: string): Promise<string[]> {
  const lines: string[] = [];
  const agent = createAgent();
  const print = (...values: unknown[]): void => { lines.push(values.map(show).join(' ')); };
  const realm = agent.createRealm({ globals: { print } });
  try {
    await agent.runScript(sourceText, { realm, id: 'program.js' });
  } catch (error) {
    const { name, message } = error as Error;
    // What a guest throws is of its realm: anything else is a bug of the engine's.
    if (error instanceof Error) throw error;
    lines.push(message === undefined ? `throws ${show(error)}` : `throws ${name}: ${message}`);
  }
  return lines;
}

/** One test for each program and body kind. */
export function testPrograms(programs: Programs): void {
  describe.each(bodyKinds)('in a body of kind %s', (kind) => {
    test.each(Object.entries(programs))('%s', async (_name, [body, ...lines]) => {
      expect(await runBody(body, kind)).toEqual(lines);
    });
  });
}

function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  return Array.isArray(value) ? `[${value.map(show).join(',')}]` : String(value);
}
