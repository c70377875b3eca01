import { createAgent } from '../../createAgent';
import { LoadedModuleRequests } from '../../records/LoadedModuleRequests';
import { ScriptRecord } from '../../records/ScriptRecord';
import type { ParsedScript } from '@modrec/parser';

function placeOfThrow(code: string): string {
  const agent = createAgent();
  agent.followThrows();
  const realm = agent.createRealm();
  try {
    agent.runScript(code, { realm, id: 'a.js' });
  } catch (error) {
    const place = agent.takeThrowPlace(error);
    expect(agent.takeThrowPlace(error)).toBeUndefined();
    return `${place?.line}:${place?.column}`;
  }
  throw new Error('did not throw');
}

describe('the place of a throw', () => {
  it.each([
    ['a throw statement', '1;\n  throw new Error()', '2:3'],
    ['an error made before', 'const e = new Error();\n\n throw e', '3:2'],
    ['in a function', 'function f() {\n  throw new Error();\n}\n\nf()', '2:3'],
    ['rethrown by the function that caught it', 'function f() { throw new Error() }\ntry {\n  f();\n} catch (e) {\n   throw e;\n}', '5:4'],
    ['passing through a finally block', 'function f() {\n  throw new Error();\n}\ntry {\n  f();\n} finally {\n  1;\n}', '2:3'],
    ['another after one that was caught', 'try { throw 1 } catch {}\nthrow new Error()', '2:1'],
  ])('%s', (_what, code, place) => {
    expect(placeOfThrow(code)).toBe(place);
  });
});

describe('a source with an offset', () => {
  const stackOf = (code: string, offset: { readonly line: number; readonly column: number; readonly columnOn?: number }): string => {
    const agent = createAgent();
    const realm = agent.createRealm();
    const script = new ScriptRecord({
      Realm: realm,
      ECMAScriptCode: agent.spec.ParseText(code, 'Script', 'a.js') as ParsedScript,
      LoadedModules: new LoadedModuleRequests(),
      HostDefined: undefined,
    });
    agent.shiftSource(script, offset);
    return (agent.evaluateScript(script) as string).replace(/^.*\n\s+at /, '');
  };

  it.each([
    ['new Error().stack', { line: 10, column: 20 }, 'a.js:11:21'],
    ['\nnew Error().stack', { line: 10, column: 20 }, 'a.js:12:1'],
    ['\nnew Error().stack', { line: -1, column: 5, columnOn: 2 }, 'a.js:1:6'],
  ])('%j at %j', (code, offset, place) => {
    expect(stackOf(code, offset)).toBe(place);
  });

  it('moves nothing in the text of an eval', () => {
    expect(stackOf('eval("new Error().stack")', { line: 10, column: 20 }).split('\n')).toEqual(['eval (a.js:1:1)', '    at a.js:11:21']);
  });
});

describe('a state of the agent that a run is put back to', () => {
  it('forgets contexts that the host has ended', () => {
    const agent = createAgent();
    const realm = agent.createRealm();
    const restore = agent.checkpoint();
    const context = { ScriptOrModule: null, Realm: realm, functionName: '', source: '', sourceText: '' };
    agent.executionContextStack.push(context);
    agent.executionContextStack.push(context);
    restore();
    expect(agent.executionContextStack.depth).toBe(0);
    expect(agent.runScript('1', { realm, id: 'a.js' })).toBe(1);
  });
});
