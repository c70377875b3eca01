// node scripts/support/makeCodeCache.mjs: writes the code cache of the interpreter's bundle, with all functions in it that a module
// with a bit of everything makes the host compile.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { inRoot } from './paths.mjs';

const bundle = inRoot('packages', 'interpreter', 'dist', 'bundle.js');
const program = `
import { value as imported } from 'other';
export let x = imported;
export default class A extends Object { #x = 1; static y = 2; get x() { return this.#x++; } set x(v) { this.#x += v; } }
const { r = 5, ...rest } = { a: [1, , 2], b() {}, get c() { return 1; } }, [p, ...q] = [1, 2, ...[3]];
function f(a, b = 1, ...c) { return \`\${a}\${b}\` + /x/u.test(c[0]?.y ?? 'z'); }
for (const each of [1, 2]) x += each;
for (let i = 0; i < 3; i++) { if (i % 2 === 0 && !i) continue; else x -= i; }
while (x > 1e6) break;
switch (x) { case 1: break; default: f(new A().x, 2); }
try { throw new Error('no'); } catch ({ message }) { x += message.length; } finally { x++; }
function* g() { yield* [1]; return yield 2; }
for (const each of g()) x += each;
const h = async (v) => { await v; for await (const each of [v]) x = each; };
await h(typeof x === 'number' ? x : void 0);
`;

const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle });
const { createAgent, mapHost } = script.runInThisContext()(createRequire(bundle));
const agent = createAgent({ host: mapHost({ main: program, other: 'export const value = 1; export * from "main";' }) });
await agent.importModule('main', { realm: agent.createRealm() });
writeFileSync(bundle.replace(/js$/, 'cache'), script.createCachedData());
