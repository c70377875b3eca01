import { slotsOf } from '../brand';
import { SourceTextModule } from '../SourceTextModule';
import { abandonEvaluation } from './abandonEvaluation';

test('§8 a run that is ended before the module has its turn: the module has failed, what it imports has not', async () => {
  const dependency = new SourceTextModule('export let a = 1');
  dependency.linkRequests([]);
  const module = new SourceTextModule('import "a"; for (;;);');
  module.linkRequests([dependency]);
  module.instantiate();
  const error = new Error('timed out');
  abandonEvaluation(slotsOf(module)!.record, error, 0);
  expect([module.status, module.error, dependency.status]).toEqual(['errored', error, 'linked']);
  await expect(module.evaluate()).rejects.toBe(error);
  await dependency.evaluate();
  expect(dependency.namespace).toMatchObject({ a: 1 });
});
