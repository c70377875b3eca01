const total = (...values) => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
};

function main(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const first = [i, i + 1, i + 2];
    const list = [...first, 7, ...first];
    const merged = { a: 1, ...{ b: i, c: 3 }, ...{ d: list.length } };
    sum = (sum + total(...list) + total(1, ...first, 2) + Math.max(...list) + merged.b + merged.d) % 1000003;
  }
  return sum;
}
