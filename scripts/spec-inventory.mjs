#!/usr/bin/env node
// Makes inventory.json, records.json, operations.json and layers/*.json of spec-tests/audit from the specification pack: names and
// paths only, no sentence of the standard.
//
//   node scripts/spec-inventory.mjs [PATH/algorithms.full.json]           write
//   node scripts/spec-inventory.mjs --check [PATH/algorithms.full.json]   compare with the committed files; exit 1 if they differ
//
// Without a path: MODREC_SPEC, else ../shared/spec/algorithms.full.json beside the checkout.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterChanges, layers } from './inventory/layers.mjs';
import { namesOfStep, withoutNotes } from './inventory/namesOfStep.mjs';
import { operationNames } from './inventory/operationNames.mjs';
import { recordFields } from './inventory/recordFields.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const check = args.includes('--check');
const source = resolve(
  args.find((argument) => !argument.startsWith('--')) ??
    process.env.MODREC_SPEC ??
    join(root, '../shared/spec/algorithms.full.json'),
);

/** The totals of the pinned revision. Moving the pin changes them, and whoever moves it says so here. */
const EXPECTED = { core: 981, moduleGrammar: 67 };

const { meta, algorithms } = JSON.parse(readFileSync(source, 'utf8'));
const base = algorithms.filter((algorithm) => algorithm.source === 'ecma262');
const inScope = base.filter((algorithm) => algorithm.tier === 'core' || algorithm.moduleGrammar);
const sdoNames = new Set(algorithms.filter((algorithm) => algorithm.kind === 'sdo').map((algorithm) => algorithm.name));

const count = (list) => list.reduce((sum, algorithm) => sum + (algorithm.stepCount ?? 0), 0);
for (const [tier, list] of Object.entries({
  core: base.filter((algorithm) => algorithm.tier === 'core'),
  moduleGrammar: base.filter((algorithm) => algorithm.moduleGrammar),
})) {
  if (count(list) !== EXPECTED[tier]) throw new Error(`${tier}: ${count(list)} steps, expected ${EXPECTED[tier]}`);
}

/** "a Cyclic Module Record module" → "CyclicModuleRecord"; a namespace's internal methods belong to "ModuleNamespace". */
function holder(text) {
  if (text === undefined) return undefined;
  if (text.includes('module namespace exotic object')) return 'ModuleNamespace';
  return text.replace(/^an? /, '').replace(/ [a-z]\w*$/, '').replaceAll(' ', '');
}

/** "a Cyclic Module Record module" → "module": the alias that the text gives to the record or object. */
const receiver = (text) => / ([a-z]\w*)$/.exec(text?.replace(/ object(?: O)?$/, '') ?? '')?.[1]?.replace(/^exotic$/, 'obj');

/** "get %C%.prototype [ %Symbol.x% ]" → "get C.prototype[@@x]"; other names stay. */
const accessor = (name) => name.replace(/^get %(\w+)%\.prototype \[ %Symbol\.(\w+)% \]$/, 'get $1.prototype[@@$2]');

function entry(algorithm, markupOf = (step) => step.markup) {
  const owner = holder(algorithm.for);
  const [, part] = algorithm.key.split('#');
  return {
    id: algorithm.id,
    ...(part === undefined ? {} : { part: Number(part) }),
    operation: owner === undefined ? accessor(algorithm.name) : `${owner}.${algorithm.name}`,
    kind: algorithm.kind,
    ...(receiver(algorithm.for) === undefined ? {} : { receiver: receiver(algorithm.for) }),
    ...(algorithm.params?.length ? { params: algorithm.params.map(({ name }) => name) } : {}),
    ...(algorithm.ruleCount ? { rules: algorithm.ruleCount } : {}),
    steps: (algorithm.steps ?? []).map((step) => [step.label, ...namesOfStep(markupOf(step), sdoNames)]),
  };
}

/** One step a line, so that a moved pin reads as a list of changed steps. */
function print(inventory) {
  const blocks = inventory.algorithms.map(({ steps, ...head }) => {
    const opening = JSON.stringify(head).slice(0, -1);
    if (steps.length === 0) return `    ${opening},"steps":[]}`;
    return `    ${opening},"steps":[\n${steps.map((step) => `      ${JSON.stringify(step)}`).join(',\n')}\n    ]}`;
  });
  return [
    '{',
    `  "revision": ${JSON.stringify(inventory.revision)},`,
    `  "totals": ${JSON.stringify(inventory.totals)},`,
    '  "algorithms": [',
    blocks.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

const inventory = {
  revision: { specification: 'ECMA-262', commit: meta.ecma262.commit, date: meta.ecma262.date },
  totals: {
    steps: count(inScope),
    operationsWithSteps: new Set(inScope.filter(({ stepCount }) => stepCount > 0).map(({ id }) => id)).size,
    earlyErrorRules: inScope.reduce((sum, algorithm) => sum + (algorithm.ruleCount ?? 0), 0),
  },
  algorithms: inScope.map((algorithm) => entry(algorithm)),
};

/** The inventory of one layer's text. */
function layerInventory({ name, source, leftOut, renamed }) {
  const { commit, date } = meta.proposals.find((proposal) => proposal.name === source);
  const own = algorithms.filter((algorithm) => algorithm.source === source && !(algorithm.name in leftOut));
  return {
    revision: { specification: name, commit, date },
    totals: { steps: count(own), operationsWithSteps: new Set(own.filter(({ stepCount }) => stepCount > 0).map(({ id }) => id)).size },
    algorithms: own.map((algorithm) => entry(algorithm, (step) => afterChanges(step.markup, renamed))),
  };
}

const tables = JSON.parse(readFileSync(join(dirname(source), 'records.json'), 'utf8'));
const texts = base.flatMap((algorithm) => algorithm.steps ?? []).map((step) => withoutNotes(step.full));
const wholeText = readFileSync(join(dirname(source), 'ecma262/spec.html'), 'utf8');
const outputs = {
  ...Object.fromEntries(layers.map((layer) => [`layers/${layer.name}.json`, print(layerInventory(layer))])),
  'inventory.json': print(inventory),
  'records.json': `${JSON.stringify(recordFields(tables, texts), null, 2)}\n`,
  'operations.json': `${JSON.stringify(operationNames(wholeText), null, 1)}\n`,
};

let differs = false;
for (const [name, text] of Object.entries(outputs)) {
  const path = join(root, 'spec-tests/audit', name);
  if (!check) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    differs = true;
    console.error(`spec-tests/audit/${name} differs from what ${source} gives`);
  }
}
console.log(`${inventory.algorithms.length} algorithms, ${inventory.totals.steps} steps${check ? (differs ? '' : ': up to date') : ' written'}`);
process.exitCode = differs ? 1 : 0;
