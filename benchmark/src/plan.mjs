/**
 * Everything that is measured: a task is one workload in one engine, run in a process of its own by a script of src/measures, which
 * prints an object of numbers and, where there is one, `result`. Engines whose results differ from the native one's have no figure.
 */

const native = ['--experimental-vm-modules', '--no-warnings'];

/** Slow engines get fewer rounds of a program; figures are per round. */
export const cpuEngines = {
  native: { script: 'native', flags: native, share: 1 },
  jitless: { script: 'native', flags: [...native, '--jitless'], share: 1 },
  modrec: { script: 'modrec', flags: [], share: 1 },
  quickjs: { script: 'quickjs', flags: ['--no-warnings'], share: 1 },
  sval: { script: 'sval', flags: ['--no-warnings'], share: 1 / 10 },
  engine262: { script: 'engine262', flags: ['--no-warnings'], share: 1 / 300 },
};

/** Programs of src/programs and how many rounds of them take a few hundred milliseconds. */
export const programs = {
  calls: 60,
  numericLoop: 900,
  building: 6000,
  closures: 9000,
  classes: 24_000,
  generators: 1800,
  exceptions: 24_000,
  spread: 45_000,
  asyncPingPong: 45_000,
  objectLiterals: 45_000,
  textMatching: 24_000,
  tokenizerParser: 150,
  virtualMachine: 30,
  jsonTree: 150,
};

export const shapes = ['wide', 'chain', 'dag', 'cycle'];
export const sizes = [100, 1000, 10_000];

const graphEngines = { native, modrec: [], engine262: ['--no-warnings'] };

export function plan() {
  return [...cpuTasks(), ...graphTasks(), ...exportTasks(), ...startTasks(), ...heapTasks()];
}

function cpuTasks() {
  return Object.entries(programs).flatMap(([workload, rounds]) =>
    Object.entries(cpuEngines).map(([engine, { script, flags, share }]) => {
      const count = Math.max(1, Math.round(rounds * share));
      return { group: 'cpu', workload, engine, flags, script: 'cpu', args: [script, workload, String(count)], per: count };
    }),
  );
}

function graphTasks() {
  return shapes.flatMap((shape) =>
    sizes.flatMap((size) =>
      Object.entries(graphEngines)
        .filter(([engine]) => engine !== 'engine262' || size <= 1000)
        .map(([engine, flags]) => ({ group: 'graphs', workload: `${shape} ${size}`, engine, flags, script: 'graph', args: [engine, shape, String(size)] })),
    ),
  );
}

function exportTasks() {
  return ['starLattice 40', 'starChain 300', 'starChain 3000'].flatMap((workload) =>
    ['native', 'modrec'].map((engine) => ({
      group: 'exports', workload, engine, flags: graphEngines[engine], script: 'graph', args: [engine, ...workload.split(' ')],
    })),
  );
}

function startTasks() {
  const task = (workload, engine, script, args = []) => ({ group: 'start', workload, engine, flags: graphEngines[engine] ?? [], script, args });
  return [
    task('start-up', 'empty', 'startEmpty'),
    task('start-up', 'modrec', 'startModrec'),
    task('realm', 'native', 'realms', ['native']),
    task('realm', 'modrec', 'realms', ['modrec']),
  ];
}

function heapTasks() {
  return ['native', 'modrec'].map((engine) => ({
    group: 'heap', workload: 'heap per module', engine, flags: ['--expose-gc', ...graphEngines[engine]], script: 'heap', args: [engine],
  }));
}
