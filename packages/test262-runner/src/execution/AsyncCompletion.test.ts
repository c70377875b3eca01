import { AsyncCompletion } from './AsyncCompletion';

describe('AsyncCompletion', () => {
  it('waits for one of the two marks', async () => {
    const completion = new AsyncCompletion();
    const settled = jest.fn();
    void completion.printed.then(settled);
    completion.print('Test262:AsyncTestCompleted');
    completion.print('hello');
    await Promise.resolve();
    expect(settled).not.toHaveBeenCalled();
    completion.print('Test262:AsyncTestComplete');
    await Promise.resolve();
    expect(settled).toHaveBeenCalled();
    expect(completion.failure).toBeUndefined();
  });

  it('keeps the first failure, also after completion', async () => {
    const completion = new AsyncCompletion();
    completion.print('Test262:AsyncTestComplete');
    completion.print('Test262:AsyncTestFailure:Test262Error: first');
    completion.print('Test262:AsyncTestFailure:Test262Error: second');
    await completion.printed;
    expect(completion.failure).toBe('Test262Error: first');
  });
});
