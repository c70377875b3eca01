// A proposal of one's own, put onto ECMA-262 without touching the engine: node examples/own-proposal/run.mjs (after npm start, which builds)
import { readdirSync, readFileSync } from 'node:fs';
import { createAgent } from '@modrec/interpreter';
import { csvHost } from './csvHost.mjs';
import { importCSV } from './import-csv/importCSV.mjs';

const folder = new URL('./graph/', import.meta.url);
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

/** Imports main.js in a fresh agent with these layers. */
async function run(layers, tracer = null) {
  const agent = createAgent({ host: csvHost(files), layers, tracer });
  const realm = agent.createRealm();
  realm.globalThis.console = console;
  const describe = (error) => `${error.name}: ${error.message} (${agent.describeError(error).code ?? 'no code'})`;
  try {
    const { broken } = await agent.importModule('main.js', { realm });
    await broken().catch((error) => console.log('broken.csv:', describe(error), error instanceof realm.globalThis.SyntaxError));
  } catch (error) {
    console.log(describe(error));
  }
}

console.log('── with the layer ──');
await run([importCSV]);

console.log('── without it ──');
await run([]);

console.log('── the steps that a tracer sees of the new operation ──');
const open = [];
await run([importCSV], {
  enter: (name) => open.push(name),
  step: (text) => open.at(-1) === 'ParseCSVModule' && console.log(text),
  leave: () => open.pop(),
});
