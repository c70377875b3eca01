import { createAgent } from '@modrec/interpreter';

/** Runs a script named `main.js` in a realm of its own; gives its completion value. */
export function runScript(sourceText: string, globals: Readonly<Record<string, unknown>> = {}): unknown {
  const agent = createAgent();
  try {
    return agent.runScript(sourceText, { realm: agent.createRealm({ globals }), id: 'main.js' });
  } finally {
    agent.dispose();
  }
}
