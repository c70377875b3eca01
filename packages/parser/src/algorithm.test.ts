import { algorithm, sdo, type StaticSemanticsTracer } from './algorithm';

const Double = sdo('Double', 2, function (step, _tracer, value: number) {
  step`1  return value + value`;
  return value + value;
});

const Quadruple = algorithm('Quadruple', function (step, tracer, value: number) {
  step`1  twice ← Double of value`;
  const twice = Double(tracer, value);
  step`2  return Double of twice`;
  return Double(tracer, twice);
});

test('an operation runs without a tracer', () => {
  expect(Quadruple(null, 3)).toBe(12);
});

test('a tracer is told of every operation, step and result, in order', () => {
  const events: unknown[] = [];
  const tracer: StaticSemanticsTracer = {
    enter: (name, args, part) => events.push(['enter', name, args, part]),
    step: (text) => events.push(text),
    leave: (result) => events.push(['leave', result]),
  };
  expect(Quadruple(tracer, 3)).toBe(12);
  expect(events).toEqual([
    ['enter', 'Quadruple', [3], undefined],
    '1  twice ← Double of value',
    ['enter', 'Double', [3], 2],
    '1  return value + value',
    ['leave', 6],
    '2  return Double of twice',
    ['enter', 'Double', [6], 2],
    '1  return value + value',
    ['leave', 12],
    ['leave', 12],
  ]);
});
