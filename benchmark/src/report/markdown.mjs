import { cpus, totalmem } from 'node:os';
import { cpuEngines, programs, shapes, sizes } from '../plan.mjs';
import { table } from './table.mjs';

/** The report, as BENCHMARKS.md holds it. */
export function markdown(results, { rounds, started }) {
  const at = (workload, engine) => results.find((each) => each.workload === workload && each.engine === engine);
  const sections = [cpuSection, graphSection, exportSection, startSection, heapSection].map((section) => section(at));
  return `${head(rounds, started)}\n${sections.filter((text) => text !== '').join('\n')}`;
}

function head(rounds, started) {
  const [{ model }] = cpus();
  return `# Benchmarks

Made by \`npm run bench\`; not edited by hand. Every sample is a process of its own, the engines take turns, times are CPU time of all
threads of the process, figures are medians over ${rounds} rounds. What the samples were stands in \`benchmark/results.json\`, the programs in
\`benchmark/src/programs\`. An engine whose result is not the native engine's has no figure.

${started.toISOString().slice(0, 10)}, Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB.
`;
}

const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b);
const times = (value) => (value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2));
const geometricMean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

function cpuSection(at) {
  const names = Object.keys(programs).filter((name) => at(name, 'modrec') !== undefined);
  if (names.length === 0) return '';
  const time = (name, engine) => at(name, engine)?.median?.milliseconds;
  const others = Object.keys(cpuEngines).filter((engine) => engine !== 'modrec');
  const ratios = (engine) => names.map((name) => ratio(time(name, 'modrec'), time(name, engine)));
  const rows = names.map((name) => {
    const modrec = at(name, 'modrec');
    const milliseconds = modrec.median === undefined ? modrec.failure : (modrec.median.milliseconds * programs[name]).toFixed(0);
    return [name, milliseconds, ...others.map((engine) => at(name, engine)?.failure ?? times(ratio(time(name, 'modrec'), time(name, engine))))];
  });
  const present = (engine) => ratios(engine).filter((value) => value !== undefined);
  const summary = (label, reduce) => [label, '', ...others.map((engine) => (present(engine).length === 0 ? '–' : times(reduce(present(engine)))))];
  return `## CPU-bound code

The time of modrec, and that time divided by the other engines' (below 1: modrec is faster). Parsing is part of it, loading the engine
is not. sval runs a tenth of the rounds of each program and engine262 a three-hundredth, since they would take too long; their times
are taken by the round, so parsing and warming up weigh more in them.

${table(
    ['program', 'modrec, ms', ...others],
    [...rows, summary('**geometric mean**', geometricMean), summary('**worst**', (values) => Math.max(...values))],
  )}
`;
}

function graphSection(at) {
  const names = shapes.flatMap((shape) => sizes.map((size) => `${shape} ${size}`)).filter((name) => at(name, 'modrec') !== undefined);
  if (names.length === 0) return '';
  const figure = (name, engine, ...phases) => {
    const found = at(name, engine)?.median;
    return found && phases.reduce((sum, phase) => sum + found[phase], 0);
  };
  const compared = (name, engine, ...phases) => at(name, engine)?.failure ?? times(ratio(figure(name, 'modrec', ...phases), figure(name, engine, ...phases)));
  const rows = names.map((name) => [
    name,
    ...['load', 'link', 'evaluate'].map((phase) => figure(name, 'modrec', phase)?.toFixed(1) ?? '–'),
    compared(name, 'native', 'link', 'evaluate'),
    compared(name, 'native', 'load', 'link', 'evaluate'),
    compared(name, 'engine262', 'load', 'link', 'evaluate'),
  ]);
  return `## Graphs

Milliseconds of modrec (\`load\` is parsing and finding modules), and their share of native \`vm.SourceTextModule\` and of engine262.

${table(['graph', 'load', 'link', 'evaluate', 'link + evaluate ÷ native', 'all ÷ native', 'all ÷ engine262'], rows)}
`;
}

function exportSection(at) {
  const names = ['starLattice 40', 'starChain 300', 'starChain 3000'].filter((name) => at(name, 'modrec') !== undefined);
  if (names.length === 0) return '';
  const total = (name, engine) => {
    const found = at(name, engine)?.median;
    return found && found.link + found.namespace;
  };
  const rows = names.map((name) => [
    name,
    ...['modrec', 'native'].map((engine) => total(name, engine)?.toFixed(2) ?? at(name, engine)?.failure ?? '–'),
    times(ratio(total(name, 'modrec'), total(name, 'native'))),
  ]);
  return `## export *

Linking and making the namespace object, in milliseconds.

${table(['graph', 'modrec', 'native', 'ratio'], rows)}
`;
}

function startSection(at) {
  const empty = at('start-up', 'empty')?.median;
  const modrec = at('start-up', 'modrec')?.median;
  if (empty === undefined || modrec === undefined) return '';
  const realm = (engine) => at('realm', engine)?.median?.milliseconds;
  return `## Start-up and realms

${table(
    ['', 'ms'],
    [
      ['process that does nothing', empty.milliseconds.toFixed(1)],
      ['process that loads the engine and evaluates a small module in a new realm', modrec.milliseconds.toFixed(1)],
      ['**start-up of the engine**', (modrec.milliseconds - empty.milliseconds).toFixed(1)],
      ['a further realm of modrec', realm('modrec')?.toFixed(2) ?? '–'],
      ['a native context', realm('native')?.toFixed(2) ?? '–'],
    ],
  )}
`;
}

function heapSection(at) {
  const bytes = (engine) => at('heap per module', engine)?.median?.bytes;
  if (bytes('modrec') === undefined) return '';
  return `## Heap

${table(
    ['', 'bytes for a small module, evaluated'],
    [
      ['modrec', bytes('modrec').toFixed(0)],
      ['native', bytes('native')?.toFixed(0) ?? '–'],
      ['ratio', times(ratio(bytes('modrec'), bytes('native')))],
    ],
  )}
`;
}
