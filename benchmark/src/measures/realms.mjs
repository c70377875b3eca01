// node src/measures/realms.mjs ENGINE: the CPU time of making a realm, in a process that has made some.
import vm from 'node:vm';
import { cpuTimer } from '../cpuTimer.mjs';

const count = 100;
const makers = {
  native: async () => () => vm.createContext(),
  async modrec() {
    const { createAgent } = await import('../engines/modrecPackage.mjs');
    const agent = createAgent();
    return () => agent.createRealm();
  },
};
const make = await makers[process.argv[2]]();
for (let i = 0; i < 10; i++) make();
const elapsed = cpuTimer();
const kept = Array.from({ length: count }, make);
console.log(JSON.stringify({ milliseconds: elapsed() / kept.length }));
