import { TimeLimit, TimeLimitReached } from './TimeLimit';

describe('TimeLimit', () => {
  it('tells that the time is over, until stopped', async () => {
    const reached: unknown[] = [];
    const limits = [new TimeLimit(5), new TimeLimit(5), new TimeLimit(undefined)];
    for (const limit of limits) limit.start((error) => reached.push(error));
    limits[1]!.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reached).toEqual([expect.any(TimeLimitReached)]);
  });
});
