function counter(step) {
  let count = 0;
  return {
    add: (by) => (count += by * step),
    get: () => count,
  };
}

const compose = (...functions) => (value) => functions.reduce((result, each) => each(result), value);

function main(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const all = [];
    for (let j = 0; j < 10; j++) all.push(counter(j));
    all.forEach(({ add }, index) => add(index + i));
    sum += all.map(({ get }) => get()).filter((each) => each % 2 === 0).reduce((a, b) => a + b, 0);
    const change = compose((x) => x + i, (x) => x * 2, (x) => x % 1009);
    for (let j = 0; j < 10; j++) sum = (sum + change(j)) % 1000003;
  }
  return sum;
}
