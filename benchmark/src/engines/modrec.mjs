import { createAgent, mapHost } from './modrecPackage.mjs';

/** @returns {Promise<(sourceText: string, report: (value: unknown) => void) => Promise<void>>} */
export async function prepare() {
  return async (sourceText, report) => {
    const agent = createAgent({ host: mapHost({ main: sourceText }) });
    await agent.importModule('main', { realm: agent.createRealm({ globals: { report } }) });
  };
}
