import { runScript, testPrograms } from '../../test-support/programs';

const resource = 'const r = (name, error) => ({ [Symbol.dispose]() { print("dispose", name); if (error) throw error; } });';

testPrograms({
  'the last first': [`${resource} { using a = r("a"), b = r($("b")); print("body"); } print("end")`, 'body', 'dispose b', 'dispose a', 'end'],
  'null and undefined are let be': [`{ using a = null, b = $(undefined); print(a, b); }`, 'null undefined'],
  'after a throw': [`${resource} try { using a = r("a"); $(0); throw 1; } catch (e) { print(e); }`, 'dispose a', '1'],
  'after break, continue and return': [
    `${resource} for (const x of [1, 2]) { using a = r(x); if ($(x) === 1) continue; break; } const f = () => { using b = r("b"); return "result"; }; print(f())`, 'dispose 1', 'dispose 2', 'dispose b', 'result',
  ],
  'an error of disposal': [`${resource} try { using a = r("a", "broken"); $(0); } catch (e) { print(e); }`, 'dispose a', 'broken'],
  'errors that hide others': [
    `${resource} try { using a = r("a", 1), b = r("b", 2); $(0); throw 3; } catch (e) { print(e instanceof SuppressedError, e.error, e.suppressed.error, e.suppressed.suppressed); }`, 'dispose b', 'dispose a', 'true 1 2 3',
  ],
  'what cannot be disposed of': [`${resource} try { using a = r("a"), b = $({}); } catch (e) { print(e instanceof TypeError); }`, 'dispose a', 'true'],
  'in the head of for': [`${resource} for (using a = r("a"), i = null; ;) { print("round", $(1)); break; }`, 'round 1', 'dispose a'],
  'in the head of for-of': [`${resource} for (using a of [r(1), r($(2))]) print("round")`, 'round', 'dispose 1', 'round', 'dispose 2'],
  'in a static block': [`${resource} class A { static { using a = r("a"); print("block"); } } $(0)`, 'block', 'dispose a'],
  'in a switch with blocks': [`${resource} switch ($(1)) { case 1: { using a = r("a"); } default: print("default"); }`, 'dispose a', 'default'],
  'the method is looked up once, at the declaration': ['const o = { get [Symbol.dispose]() { print("get"); return () => print("dispose"); } }; { using a = $(o); print("body"); }', 'get', 'body', 'dispose'],
});

const asyncResource = 'const r = (name, error) => ({ async [Symbol.asyncDispose]() { await null; print("dispose", name); if (error) throw error; } });';

test.each<[string, string, ...string[]]>([
  ['awaits each disposal', `${asyncResource} { await using a = r("a"), b = r("b"); print("body"); } print("end")`, 'body', 'dispose b', 'dispose a', 'end'],
  ['takes Symbol.dispose where there is nothing else', '{ await using a = { [Symbol.dispose]() { print("dispose"); return { then() { print("no"); } }; } }; } print("end")', 'dispose', 'end'],
  ['collects errors', `${asyncResource} try { await using a = r("a", 1), b = r("b", 2); throw 3; } catch (e) { print(e.error, e.suppressed.error, e.suppressed.suppressed); }`, 'dispose b', 'dispose a', '1 2 3'],
  ['awaits once for nothing', 'const log = []; Promise.resolve().then(() => log.push("tick 1")).then(() => log.push("tick 2")); { await using a = null, b = undefined; } log.push("end"); print(log)', '[tick 1,end]'],
  ['stands in for-of heads', `${asyncResource} for (await using a of [r(1), r(2)]) print("round")`, 'round', 'dispose 1', 'round', 'dispose 2'],
  ['goes with using', `${asyncResource} { using s = { [Symbol.dispose]() { print("sync"); } }; await using a = r("a"); await using n = null; } print("end")`, 'dispose a', 'sync', 'end'],
])('await using %s', async (_what, body, ...lines) => {
  expect(await runScript(`(async () => { ${body} })()`)).toEqual(lines);
});
