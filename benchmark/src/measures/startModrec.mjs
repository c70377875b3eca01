// The CPU time of a process that loads the engine, makes an agent and a realm, and evaluates a small module.
import { createAgent, mapHost } from '../engines/modrecPackage.mjs';
import { printProcessTime } from '../printProcessTime.mjs';

const agent = createAgent({ host: mapHost({ main: 'export const answer = 42;' }) });
const { answer } = await agent.importModule('main', { realm: agent.createRealm() });
if (answer !== 42) throw new Error('the module was not evaluated');
printProcessTime();
