function* range(from, to) {
  for (let i = from; i < to; i++) yield i;
}

function* mapped(source, map) {
  for (const value of source) yield map(value);
}

function* nested(depth) {
  if (depth === 0) return 1;
  let sum = 0;
  for (let i = 0; i < 2; i++) {
    yield depth;
    sum += yield* nested(depth - 1);
  }
  return sum;
}

function main(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (const value of mapped(range(0, 50), (x) => x * x)) sum = (sum + value) % 1000003;
    for (const value of nested(4)) sum += value;
  }
  return sum;
}
