class Shape {
  #name;
  #uses = 0;
  constructor(name) {
    this.#name = name;
  }
  get name() {
    return this.#name;
  }
  get uses() {
    return this.#uses;
  }
  use() {
    this.#uses += 1;
    return this;
  }
  area() {
    return 0;
  }
}

class Rectangle extends Shape {
  #width;
  #height;
  constructor(width, height) {
    super('rectangle');
    this.#width = width;
    this.#height = height;
  }
  area() {
    return this.#width * this.#height + super.area();
  }
  #grow(by) {
    this.#width += by;
    this.#height += by;
  }
  grow(by) {
    this.#grow(by);
    return this.use();
  }
}

function main(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const shape = new Rectangle(i % 13, i % 7);
    for (let j = 0; j < 8; j++) sum = (sum + shape.grow(1).area()) % 1000003;
    sum += shape.uses + shape.name.length;
  }
  return sum;
}
