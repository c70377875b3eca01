function record(id, parent) {
  return {
    id,
    parent,
    label: 'node',
    position: { x: id, y: id + 1 },
    tags: ['a', 'b'],
    get depth() {
      return this.parent === null ? 0 : 1;
    },
    ['key' + (id & 3)]: true,
    describe() {
      return this.label.length + this.position.x;
    },
  };
}

function main(n) {
  let sum = 0;
  let last = null;
  for (let i = 0; i < n; i++) {
    const plain = { a: i, b: i + 1, c: { d: i }, e: [i] };
    const made = record(i, i % 5 === 0 ? null : last);
    sum = (sum + plain.a + plain.c.d + plain.e[0] + made.describe() + made.depth + made.tags.length + (made.key1 === true ? 1 : 0)) % 1000003;
    last = made.parent === null ? made : null;
  }
  return sum;
}
