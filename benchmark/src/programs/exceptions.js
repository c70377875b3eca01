class Failure extends Error {
  constructor(code, detail) {
    super(`failed with ${code}`);
    this.code = code;
    this.detail = detail;
  }
}

function risky(i) {
  try {
    if (i % 3 === 0) throw new Failure(i, { at: [i, i + 1], note: 'third' });
    return { code: 0, detail: { at: [i, i], note: 'fine' } };
  } finally {
    finished++;
  }
}

let finished = 0;

function main(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    try {
      const { code, detail: { at: [first, second = 0], ...rest } } = risky(i);
      sum += code + first + second + Object.keys(rest).length;
    } catch ({ code, message, detail: { at: [first, ...others], note = 'none' } }) {
      sum += code + first + others.length + note.length + message.length;
    }
    let [a, b] = [i, i + 1];
    [a, b] = [b, a];
    sum = (sum + a - b) % 1000003;
  }
  return sum + finished;
}
