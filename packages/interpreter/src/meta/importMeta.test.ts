import { defaultHost } from '../host/defaultHost';
import { type SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { agentWithoutEvaluator, hostRealm } from '../test-support/sourceModules';
import { Evaluation_1, Evaluation_2 } from './Evaluation';

test('import.meta is made once for each module, with the host’s properties', () => {
  const finalized: object[] = [];
  const agent = agentWithoutEvaluator({
    host: {
      ...defaultHost,
      HostGetImportMetaProperties: (_agent, module) => [
        { Key: 'url', Value: (module as SourceTextModuleRecord).ECMAScriptCode.fileName },
        { Key: '__proto__', Value: 1 },
      ],
      HostFinalizeImportMeta: (_agent, importMeta) => void finalized.push(importMeta),
    },
  });
  const realm = hostRealm(agent);
  const metaOf = (id: string): [() => object, SourceTextModuleRecord] => {
    const module = agent.spec.ParseModule('', realm, undefined, id) as SourceTextModuleRecord;
    module.Status = 'unlinked';
    module.Link();
    return [
      () => {
        agent.executionContextStack.push(module.Context!);
        try {
          return Evaluation_2(agent);
        } finally {
          agent.executionContextStack.pop();
        }
      },
      module,
    ];
  };
  const [metaOfA, a] = metaOf('a');
  const [metaOfB] = metaOf('b');
  const meta = metaOfA();
  expect(Object.getPrototypeOf(meta)).toBeNull();
  expect(Reflect.getOwnPropertyDescriptor(meta, 'url')).toEqual({ value: 'a', writable: true, enumerable: true, configurable: true });
  expect(Object.keys(meta)).toEqual(['url', '__proto__']);
  expect(metaOfA()).toBe(meta);
  expect(a.ImportMeta).toBe(meta);
  expect(metaOfB()).not.toBe(meta);
  expect(finalized).toEqual([meta, metaOfB()]);
});

test('new.target is what the function says', () => {
  const target = () => {};
  expect(Evaluation_1(agentWithoutEvaluator(), () => target)).toBe(target);
});
