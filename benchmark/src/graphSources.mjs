/** Which modules the i-th of n imports; module 0 is the root. */
const importsOf = {
  chain: (index, size) => (index + 1 < size ? [index + 1] : []),
  cycle: (index, size) => [(index + 1) % size],
  wide: (index, size) => (index === 0 ? Array.from({ length: size - 1 }, (_, leaf) => leaf + 1) : []),
  dag: (index, size) => Array.from({ length: 10 }, (_, next) => index + next + 1).filter((each) => each < size),
};

const imports = (shape) => (index, size) => {
  const lines = importsOf[shape](index, size).map((each) => `import { value as v${each} } from 'm${each}';\n`);
  return `${lines.join('')}export let value = ${index};\nexport function f${index % 10}() { return value + 1; }\n`;
};

const sources = {
  ...Object.fromEntries(Object.keys(importsOf).map((shape) => [shape, imports(shape)])),
  starChain: (index, size) => (index + 1 < size ? `export * from 'm${index + 1}';\nexport let own${index} = ${index};\n` : 'export let value = 0;\n'),
  /** Two modules a layer, each of which takes everything from both of the next. */
  starLattice: (index, size) => {
    const next = index - (index % 2) + 2;
    const stars = next < size ? [next, next + 1].filter((each) => each < size).map((each) => `export * from 'm${each}';\n`) : [];
    return `${stars.join('')}export let own${index} = ${index};\n${index === 0 ? 'export let value = 0;\n' : ''}`;
  },
};

/** Source texts of a graph by specifier; the root is `m0` and exports `value` as 0. */
export function graphSources(shape, size) {
  return new Map(Array.from({ length: size }, (_, index) => [`m${index}`, sources[shape](index, size)]));
}
