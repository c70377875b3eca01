import { TimeLimit, TimeLimitReached } from './TimeLimit';

describe('TimeLimit', () => {
  it('ends what never comes back', () => {
    expect(() => new TimeLimit(30).run(() => /^(a+)+$/.test(`${'a'.repeat(40)}b`))).toThrow(TimeLimitReached);
  });

  it('gives results and errors of quick work', () => {
    const limit = new TimeLimit(10_000);
    expect(limit.run(() => 42)).toBe(42);
    const thrown = { own: true };
    expect(() => limit.run(() => { throw thrown; })).toThrow(expect.objectContaining(thrown));
  });

  it('begins no work after its end', async () => {
    const limit = new TimeLimit(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(() => limit.run(() => 42)).toThrow(TimeLimitReached);
  });

  it('does nothing without a limit', () => {
    expect(new TimeLimit(undefined).run(() => 42)).toBe(42);
  });

  it('tells that the time is over, until stopped', async () => {
    const reached: unknown[] = [];
    const limits = [new TimeLimit(5), new TimeLimit(5)];
    for (const limit of limits) limit.start((error) => reached.push(error));
    limits[1]!.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reached).toEqual([expect.any(TimeLimitReached)]);
  });
});
