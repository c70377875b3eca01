import { Agent } from './agent/Agent';
import { algorithm, type Algorithm } from './algorithm';
import { composeSpec, type Layer } from './composeSpec';
import { es2027 } from './es2027';
import { Budget } from './evaluator/Budget';
import type { Evaluator } from './evaluator/Evaluator';
import type { Host } from './host/Host';
import type { CyclicModuleRecord } from './records/CyclicModuleRecord';
import { MemberList } from './records/MemberList';
import { recorder } from './test-support/recorder';
import type { Tracer } from './Tracer';

function agentWith(algorithms: Layer['algorithms'], tracer: Tracer | null = null): Agent {
  return new Agent({
    spec: composeSpec(es2027, { name: 'test', stage: '1', date: '2026-01-01', source: 'test', algorithms }),
    host: {} as Host,
    tracer,
    budget: new Budget(),
    createEvaluator: () => ({}) as Evaluator,
  });
}

/** Counts down: a recursive operation of the shape of InnerModuleLinking. */
const countDown = (atZero: () => number): Algorithm<'InnerModuleLinking'> =>
  algorithm('InnerModuleLinking', function* (step, { spec }, module, stack, index) {
    step`1  if index = 0, return`;
    if (index === 0) return atZero();
    step`2  recur`;
    return ((yield* spec.InnerModuleLinking(module, stack, index - 1)) as number) + 1;
  });

const call = (agent: Agent, depth: number): unknown =>
  agent.spec.InnerModuleLinking({} as CyclicModuleRecord, new MemberList(), depth);

describe('a recursive operation', () => {
  it('goes deeper than the stack of the host', () => {
    const agent = agentWith({ InnerModuleLinking: countDown(() => 0) });
    expect(call(agent, 200_000)).toBe(200_000);
  });

  it('lets an exception leave all its calls', () => {
    const agent = agentWith({
      InnerModuleLinking: countDown(() => {
        throw 'guest value';
      }),
    });
    expect(() => call(agent, 100_000)).toThrow('guest value');
  });

  it('can be caught in the middle, where the rest goes on', () => {
    const agent: Agent = agentWith({
      InnerModuleLinking: algorithm('InnerModuleLinking', function* (_step, { spec }, module, stack, index) {
        if (index === 0) throw 'guest value';
        try {
          return ((yield* spec.InnerModuleLinking(module, stack, index - 1)) as number) + 1;
        } catch (error) {
          if (index === 3) return 0;
          throw error;
        }
      }),
    });
    expect(call(agent, 10)).toBe(7);
  });

  it('may be entered again from within', () => {
    const agent: Agent = agentWith({ InnerModuleLinking: countDown(() => agent.ModuleAsyncEvaluationCount++ === 0 ? (call(agent, 5) as number) : 100) });
    expect(call(agent, 3)).toBe(108);
  });
});

describe('a tracer', () => {
  it('sees frames nest, their steps, and how they end', () => {
    const trace = recorder();
    call(agentWith({ InnerModuleLinking: countDown(() => 0) }, trace), 1);
    expect(trace.lines).toEqual([
      'InnerModuleLinking',
      '  1  if index = 0, return',
      '  2  recur',
      '  InnerModuleLinking',
      '    1  if index = 0, return',
      '  = 0',
      '= 1',
    ]);
  });

  it('sees a frame end that an exception leaves', () => {
    const trace = recorder();
    const agent = agentWith({
      InnerModuleLinking: countDown(() => {
        throw 'guest value';
      }),
    }, trace);
    expect(() => call(agent, 1)).toThrow('guest value');
    expect(trace.lines.slice(-2)).toEqual(['  ! guest value', '! guest value']);
  });

  it('sees a closure as a frame of its own', () => {
    const trace = recorder();
    const closure = agentWith({}, trace).closure('fulfilledClosure', (step, value: number) => {
      step`4.a  return value + 1`;
      return value + 1;
    });
    expect(closure(1)).toBe(2);
    expect(trace.lines).toEqual(['fulfilledClosure', '  4.a  return value + 1', '= 2']);
  });
});

describe('a step that nobody has written', () => {
  it('throws when it is reached', () => {
    const agent = agentWith({
      IncrementModuleAsyncEvaluationCount: algorithm('IncrementModuleAsyncEvaluationCount', (step) => step.todo`1  count ← 0`),
    });
    expect(() => agent.spec.IncrementModuleAsyncEvaluationCount()).toThrow(expect.objectContaining({ code: 'step-todo' }));
  });
});

describe('a step that departs from the text', () => {
  it('is reported like any other', () => {
    const trace = recorder();
    const agent = agentWith({
      IncrementModuleAsyncEvaluationCount: algorithm('IncrementModuleAsyncEvaluationCount', (step) => {
        step.differs`1  return 7`('for the test');
        return 7;
      }),
    }, trace);
    expect(agent.spec.IncrementModuleAsyncEvaluationCount()).toBe(7);
    expect(trace.lines).toContain('  1  return 7');
  });
});

