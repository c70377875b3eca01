// A JSON reader written by hand, a tree with links to parents, queries by path, transformations by visitors, a diff, and writers.

class JSONError extends Error {
  constructor(message, position) {
    super(`${message} at ${position}`);
    this.position = position;
  }
}

class Reader {
  #text;
  #at = 0;

  constructor(text) {
    this.#text = text;
  }

  read() {
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) this.#fail('something follows');
    return value;
  }

  #value() {
    this.#space();
    const char = this.#text[this.#at];
    switch (char) {
      case '{':
        return this.#object();
      case '[':
        return this.#array();
      case '"':
        return new TextNode(this.#string());
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #object() {
    const node = new ObjectNode();
    this.#at++;
    this.#space();
    if (this.#text[this.#at] === '}') {
      this.#at++;
      return node;
    }
    for (;;) {
      this.#space();
      if (this.#text[this.#at] !== '"') this.#fail('key expected');
      const key = this.#string();
      this.#space();
      if (this.#text[this.#at] !== ':') this.#fail('colon expected');
      this.#at++;
      node.set(key, this.#value());
      if (!this.#goesOn('}')) return node;
    }
  }

  #array() {
    const node = new ArrayNode();
    this.#at++;
    this.#space();
    if (this.#text[this.#at] === ']') {
      this.#at++;
      return node;
    }
    for (;;) {
      node.push(this.#value());
      if (!this.#goesOn(']')) return node;
    }
  }

  #goesOn(close) {
    this.#space();
    const char = this.#text[this.#at];
    if (char !== ',' && char !== close) this.#fail(`comma or ${close} expected`);
    this.#at++;
    return char === ',';
  }

  #string() {
    let value = '';
    let start = ++this.#at;
    for (;;) {
      const char = this.#text[this.#at];
      if (char === undefined) this.#fail('string without end');
      if (char === '"') {
        value += this.#text.slice(start, this.#at++);
        return value;
      }
      if (char === '\\') {
        value += this.#text.slice(start, this.#at++) + this.#escape();
        start = this.#at;
      } else {
        this.#at++;
      }
    }
  }

  #escape() {
    const char = this.#text[this.#at++];
    switch (char) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'u': {
        const digits = this.#text.slice(this.#at, this.#at + 4);
        if (!/^[0-9a-f]{4}$/i.test(digits)) this.#fail('four digits expected');
        this.#at += 4;
        return String.fromCharCode(parseInt(digits, 16));
      }
      case '"':
      case '\\':
      case '/':
        return char;
      default:
        return this.#fail('unknown escape');
    }
  }

  #number() {
    const start = this.#at;
    while (this.#at < this.#text.length && '+-.eE0123456789'.includes(this.#text[this.#at])) this.#at++;
    const text = this.#text.slice(start, this.#at);
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) this.#fail('value expected');
    return new NumberNode(Number(text));
  }

  #word(word, value) {
    if (!this.#text.startsWith(word, this.#at)) this.#fail('value expected');
    this.#at += word.length;
    return new ConstantNode(value);
  }

  #space() {
    for (;;) {
      const char = this.#text[this.#at];
      if (char !== ' ' && char !== '\n' && char !== '\t' && char !== '\r') return;
      this.#at++;
    }
  }

  #fail(message) {
    throw new JSONError(message, this.#at);
  }
}

class TreeNode {
  parent = null;
  key = null;

  get path() {
    return this.parent === null ? '$' : this.parent.pathOf(this.key);
  }

  get root() {
    let node = this;
    while (node.parent !== null) node = node.parent;
    return node;
  }

  get depth() {
    let depth = 0;
    for (let node = this.parent; node !== null; node = node.parent) depth++;
    return depth;
  }

  children() {
    return [];
  }

  *descendants() {
    yield this;
    for (const child of this.children()) yield* child.descendants();
  }

  replaceWith(other) {
    if (this.parent === null) throw new Error('the root stays');
    this.parent.set(this.key, other);
    return other;
  }

  adopt(child, key) {
    child.parent = this;
    child.key = key;
    return child;
  }
}

class LeafNode extends TreeNode {
  constructor(value) {
    super();
    this.value = value;
  }

  toPlain() {
    return this.value;
  }

  copy() {
    return new this.constructor(this.value);
  }
}

class TextNode extends LeafNode {
  accept(visitor) {
    return visitor.text(this);
  }
}

class NumberNode extends LeafNode {
  accept(visitor) {
    return visitor.number(this);
  }
}

class ConstantNode extends LeafNode {
  accept(visitor) {
    return visitor.constant(this);
  }
}

class ArrayNode extends TreeNode {
  #elements = [];

  get length() {
    return this.#elements.length;
  }

  push(node) {
    this.#elements.push(this.adopt(node, this.#elements.length));
    return this;
  }

  set(index, node) {
    this.#elements[index] = this.adopt(node, index);
  }

  get(index) {
    return this.#elements.at(index);
  }

  remove(index) {
    this.#elements.splice(index, 1);
    this.#elements.forEach((element, at) => this.adopt(element, at));
  }

  children() {
    return this.#elements;
  }

  pathOf(index) {
    return `${this.path}[${index}]`;
  }

  toPlain() {
    return this.#elements.map((element) => element.toPlain());
  }

  copy() {
    const copy = new ArrayNode();
    for (const element of this.#elements) copy.push(element.copy());
    return copy;
  }

  accept(visitor) {
    return visitor.array(this);
  }
}

class ObjectNode extends TreeNode {
  #properties = new Map();

  get size() {
    return this.#properties.size;
  }

  set(key, node) {
    this.#properties.set(key, this.adopt(node, key));
    return this;
  }

  get(key) {
    return this.#properties.get(key);
  }

  has(key) {
    return this.#properties.has(key);
  }

  remove(key) {
    return this.#properties.delete(key);
  }

  rename(from, to) {
    const entries = [...this.#properties];
    this.#properties.clear();
    for (const [key, value] of entries) this.set(key === from ? to : key, value);
  }

  entries() {
    return this.#properties.entries();
  }

  children() {
    return [...this.#properties.values()];
  }

  pathOf(key) {
    return /^\w+$/.test(key) ? `${this.path}.${key}` : `${this.path}["${key}"]`;
  }

  toPlain() {
    const plain = {};
    for (const [key, value] of this.#properties) plain[key] = value.toPlain();
    return plain;
  }

  copy() {
    const copy = new ObjectNode();
    for (const [key, value] of this.#properties) copy.set(key, value.copy());
    return copy;
  }

  accept(visitor) {
    return visitor.object(this);
  }
}

/** `$.a[0].*..b[?size>2]` */
class Query {
  #steps;

  constructor(text) {
    this.#steps = [...text.matchAll(/\.\.(\w+)|\.(\w+|\*)|\[(-?\d+)\]|\[\?(\w+)([<>=])(\w+)\]/g)].map((match) => Query.#step(match));
  }

  static #step([, anywhere, key, index, field, operator, value]) {
    if (anywhere !== undefined) return (node) => [...node.descendants()].filter((each) => each.key === anywhere);
    if (key === '*') return (node) => node.children();
    if (key !== undefined) return (node) => (node instanceof ObjectNode && node.has(key) ? [node.get(key)] : []);
    if (index !== undefined) {
      return (node) => {
        const found = node instanceof ArrayNode ? node.get(Number(index)) : undefined;
        return found === undefined ? [] : [found];
      };
    }
    return (node) => node.children().filter((each) => each instanceof ObjectNode && Query.#matches(each.get(field), operator, value));
  }

  static #matches(node, operator, text) {
    if (!(node instanceof LeafNode)) return false;
    const value = typeof node.value === 'number' ? Number(text) : text;
    switch (operator) {
      case '<':
        return node.value < value;
      case '>':
        return node.value > value;
      default:
        return String(node.value) === text;
    }
  }

  run(root) {
    return this.#steps.reduce((nodes, step) => nodes.flatMap((node) => step(node)), [root]);
  }
}

/** Visits everything, children first, and keeps what the handlers give instead. */
class Transformer {
  constructor(handlers) {
    this.handlers = handlers;
    this.replaced = 0;
  }

  transform(node) {
    for (const child of [...node.children()]) {
      const result = this.transform(child);
      if (result === null) child.parent.remove(child.key);
      else if (result !== child) {
        child.replaceWith(result);
        this.replaced++;
      }
    }
    return node.accept(this);
  }

  text(node) {
    return this.handlers.text?.(node) ?? node;
  }

  number(node) {
    return this.handlers.number?.(node) ?? node;
  }

  constant(node) {
    const { constant } = this.handlers;
    return constant === undefined ? node : constant(node);
  }

  array(node) {
    return this.handlers.array?.(node) ?? node;
  }

  object(node) {
    return this.handlers.object?.(node) ?? node;
  }
}

const escapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };
const quoted = (text) => `"${text.replace(/["\\\n\t]/g, (char) => escapes[char])}"`;

/** Writes JSON, indented or not. */
class Writer {
  #parts = [];
  #indent;
  #level = 0;

  constructor(indent = '') {
    this.#indent = indent;
  }

  write(node) {
    node.accept(this);
    return this.#parts.join('');
  }

  text({ value }) {
    this.#parts.push(quoted(value));
  }

  number({ value }) {
    this.#parts.push(`${value}`);
  }

  constant({ value }) {
    this.#parts.push(`${value}`);
  }

  array(node) {
    this.#list('[', ']', node.children(), (element) => element.accept(this));
  }

  object(node) {
    this.#list('{', '}', [...node.entries()], ([key, value]) => {
      this.#parts.push(quoted(key), this.#indent === '' ? ':' : ': ');
      value.accept(this);
    });
  }

  #list(open, close, items, each) {
    if (items.length === 0) {
      this.#parts.push(open, close);
      return;
    }
    this.#parts.push(open);
    this.#level++;
    items.forEach((item, index) => {
      if (index > 0) this.#parts.push(',');
      this.#newLine();
      each(item);
    });
    this.#level--;
    this.#newLine();
    this.#parts.push(close);
  }

  #newLine() {
    if (this.#indent !== '') this.#parts.push('\n', this.#indent.repeat(this.#level));
  }
}

const outline = {
  text: ({ key, value }) => `${key}: ${value.length} characters`,
  number: ({ key, value }) => `${key}: ${value}`,
  constant: ({ key, value }) => `${key}: ${value}`,
  array: (node) => [`${node.key ?? 'root'}: list of ${node.length}`, ...node.children().map((child) => `  ${child.accept(outline)}`)].join('\n'),
  object: (node) => [`${node.key ?? 'root'}: ${node.size} properties`, ...node.children().map((child) => `  ${child.accept(outline)}`)].join('\n'),
};

/** Where two trees differ, as [path, before, after]. */
function* differences(before, after) {
  if (before.constructor !== after.constructor) {
    yield [before.path, before.toPlain(), after.toPlain()];
    return;
  }
  if (before instanceof LeafNode) {
    if (before.value !== after.value) yield [before.path, before.value, after.value];
    return;
  }
  const keysOf = (node) => new Set(node.children().map(({ key }) => key));
  const [left, right] = [keysOf(before), keysOf(after)];
  for (const key of left) {
    if (right.has(key)) yield* differences(before.get(key), after.get(key));
    else yield [before.get(key).path, before.get(key).toPlain(), undefined];
  }
  for (const key of right) if (!left.has(key)) yield [after.get(key).path, undefined, after.get(key).toPlain()];
}

function document(seed) {
  const items = Array.from({ length: 12 }, (_, index) => ({
    id: seed * 100 + index,
    name: `item "${index}"`,
    size: (seed * 7 + index * 3) % 11,
    tags: ['new', index % 2 === 0 ? 'even' : 'odd', `t${seed % 5}`],
    position: { x: index / 4, y: -index, z: index % 3 === 0 ? null : 1e3 },
    active: index % 4 !== 0,
  }));
  return JSON.stringify({ title: `document\n${seed}`, version: 1.5, items, meta: { empty: {}, none: [], 'odd key': '\u00e9\\' } }, null, seed % 2);
}

const broken = ['{"a": 1,}', '[1, 2', '"\\x"', '{"a" 1}', '01', '{"a": tru}', '[1] 2', '"abc', '{a: 1}', '-'];
const queries = ['$.items.*.name', '$.items[?size>5]', '$.items[0].tags[-1]', '$..position', '$.items[?active=true].size', '$.meta.*'].map((text) => new Query(text));

function main(n) {
  let checksum = 0;
  const note = (value) => {
    const text = String(value);
    for (let i = 0; i < text.length; i++) checksum = (checksum * 31 + text.charCodeAt(i)) % 1000003;
  };
  for (let i = 0; i < n; i++) {
    const tree = new Reader(document(i)).read();
    const copy = tree.copy();
    for (const query of queries) {
      const found = query.run(tree);
      note(`${found.length} ${found[0]?.path} ${found.at(-1)?.depth}`);
    }
    const transformer = new Transformer({
      number: (node) => (node.key === 'size' ? new NumberNode(node.value * 2) : node),
      text: (node) => (node.key === 'name' ? new TextNode(node.value.toUpperCase()) : node),
      constant: (node) => (node.value === null ? null : node),
      object(node) {
        if (node.has('active')) node.rename('active', 'isActive');
        return node;
      },
    });
    transformer.transform(tree);
    note(transformer.replaced);
    note(new Writer(i % 2 === 0 ? '  ' : '').write(tree));
    note(tree.accept(outline));
    for (const [path, before, after] of differences(copy, tree)) note(`${path} ${JSON.stringify(before)} ${JSON.stringify(after)}`);
    note(JSON.stringify(copy.toPlain()) === JSON.stringify(JSON.parse(document(i))));
    try {
      new Reader(broken[i % broken.length]).read();
    } catch (error) {
      if (!(error instanceof JSONError)) throw error;
      note(error.message);
    }
  }
  return checksum;
}
