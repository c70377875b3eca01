import { ModrecTermination } from '../engineFailures';
import { Budget } from './Budget';

const spendUntilEnd = (budget: Budget, most = 1_000_000): { steps: number; code: string } => {
  for (let steps = 0; steps < most; steps++) {
    try {
      budget.spend();
    } catch (error) {
      if (!(error instanceof ModrecTermination)) throw error;
      return { steps, code: error.code };
    }
  }
  return { steps: most, code: 'none' };
};

test.each([0, 1, 1999, 2000, 2001, 12_345])('a budget of %d steps allows just as many', (steps) => {
  const budget = new Budget(steps);
  budget.start();
  expect(spendUntilEnd(budget)).toEqual({ steps, code: 'step-budget-exceeded' });
});

test('what is over stays over until the next entry', () => {
  const budget = new Budget(3);
  budget.start();
  expect(spendUntilEnd(budget).steps).toBe(3);
  expect(spendUntilEnd(budget).steps).toBe(0);
  budget.start();
  expect(spendUntilEnd(budget).steps).toBe(3);
});

test('a time limit ends a run that would go on', () => {
  const budget = new Budget(Infinity, 1);
  budget.start();
  expect(spendUntilEnd(budget, 1e9).code).toBe('time-limit-exceeded');
});

test('without limits nothing ends', () => {
  const budget = new Budget();
  budget.start();
  expect(spendUntilEnd(budget, 100_000).code).toBe('none');
});

describe('a limit for a part of a run', () => {
  const spendAll = (budget: Budget): number => {
    let steps = 0;
    try {
      for (;;) {
        budget.spend();
        steps++;
      }
    } catch {
      return steps;
    }
  };

  it('ends the part, and counts for the whole', () => {
    const budget = new Budget(10_000);
    budget.start();
    const end = budget.limit(4_000);
    expect(spendAll(budget)).toBe(4_000);
    end();
    expect(budget.remaining).toBe(6_000);
    expect(spendAll(budget)).toBe(6_000);
  });

  it('is no larger than what is left', () => {
    const budget = new Budget(1_000);
    budget.start();
    budget.limit(5_000);
    expect(spendAll(budget)).toBe(1_000);
  });

  it('is forgotten where the host has ended the part', () => {
    const budget = new Budget(10_000);
    budget.start();
    const restore = budget.checkpoint();
    budget.limit(100);
    spendAll(budget);
    restore();
    expect(budget.remaining).toBe(9_900);
  });
});
