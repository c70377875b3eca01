// A tokenizer, a precedence parser, a resolver, a printer and an evaluator for a small language, fed with generated programs.

class SourceError extends Error {
  constructor(message, line, column) {
    super(`${message} at ${line}:${column}`);
    this.name = 'SourceError';
    this.line = line;
    this.column = column;
  }
}

class Token {
  constructor(type, text, value, line, column) {
    this.type = type;
    this.text = text;
    this.value = value;
    this.line = line;
    this.column = column;
  }

  is(type, text) {
    return this.type === type && (text === undefined || this.text === text);
  }
}

const keywords = new Set(['let', 'fn', 'if', 'else', 'while', 'return', 'true', 'false', 'nil', 'and', 'or', 'not', 'for', 'in']);
const punctuators = ['==', '!=', '<=', '>=', '=>', '..', '+', '-', '*', '/', '%', '<', '>', '=', '(', ')', '{', '}', '[', ']', ',', ';', ':', '.'];

const isDigit = (char) => char >= '0' && char <= '9';
const isLetter = (char) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_';
const isSpace = (char) => char === ' ' || char === '\t' || char === '\n' || char === '\r';

class Tokenizer {
  #source;
  #position = 0;
  #line = 1;
  #lineStart = 0;

  constructor(source) {
    this.#source = source;
  }

  *tokens() {
    for (;;) {
      this.#skipSpace();
      if (this.#position >= this.#source.length) {
        yield this.#token('end', '', undefined, this.#position);
        return;
      }
      yield this.#next();
    }
  }

  #next() {
    const start = this.#position;
    const char = this.#source[start];
    if (isDigit(char)) return this.#number(start);
    if (isLetter(char)) return this.#word(start);
    if (char === '"') return this.#string(start);
    for (const punctuator of punctuators) {
      if (this.#source.startsWith(punctuator, start)) {
        this.#position += punctuator.length;
        return this.#token('punctuator', punctuator, undefined, start);
      }
    }
    throw new SourceError(`unexpected ${char}`, this.#line, start - this.#lineStart + 1);
  }

  #number(start) {
    while (isDigit(this.#peek())) this.#position++;
    if (this.#peek() === '.' && isDigit(this.#source[this.#position + 1] ?? '')) {
      this.#position++;
      while (isDigit(this.#peek())) this.#position++;
    }
    const text = this.#source.slice(start, this.#position);
    return this.#token('number', text, Number(text), start);
  }

  #word(start) {
    while (isLetter(this.#peek()) || isDigit(this.#peek())) this.#position++;
    const text = this.#source.slice(start, this.#position);
    return this.#token(keywords.has(text) ? 'keyword' : 'name', text, text, start);
  }

  #string(start) {
    let value = '';
    this.#position++;
    while (this.#peek() !== '"') {
      const char = this.#peek();
      if (char === '') throw new SourceError('string without end', this.#line, start - this.#lineStart + 1);
      this.#position++;
      if (char !== '\\') {
        value += char;
        continue;
      }
      const escaped = this.#peek();
      this.#position++;
      switch (escaped) {
        case 'n':
          value += '\n';
          break;
        case 't':
          value += '\t';
          break;
        default:
          value += escaped;
      }
    }
    this.#position++;
    return this.#token('string', this.#source.slice(start, this.#position), value, start);
  }

  #skipSpace() {
    for (;;) {
      const char = this.#peek();
      if (char === '\n') {
        this.#line++;
        this.#lineStart = this.#position + 1;
        this.#position++;
      } else if (char !== '' && isSpace(char)) {
        this.#position++;
      } else if (char === '#') {
        while (this.#peek() !== '\n' && this.#peek() !== '') this.#position++;
      } else {
        return;
      }
    }
  }

  #peek() {
    return this.#source[this.#position] ?? '';
  }

  #token(type, text, value, start) {
    return new Token(type, text, value, this.#line, start - this.#lineStart + 1);
  }
}

class Node {
  constructor(token) {
    this.line = token.line;
  }
}

class Literal extends Node {
  constructor(token, value) {
    super(token);
    this.value = value;
  }

  accept(visitor) {
    return visitor.literal(this);
  }
}

class Name extends Node {
  constructor(token) {
    super(token);
    this.name = token.text;
    this.depth = -1;
  }

  accept(visitor) {
    return visitor.name(this);
  }
}

class Unary extends Node {
  constructor(token, operand) {
    super(token);
    this.operator = token.text;
    this.operand = operand;
  }

  accept(visitor) {
    return visitor.unary(this);
  }
}

class Binary extends Node {
  constructor(token, left, right) {
    super(token);
    this.operator = token.text;
    this.left = left;
    this.right = right;
  }

  accept(visitor) {
    return visitor.binary(this);
  }
}

class Assign extends Node {
  constructor(token, target, value) {
    super(token);
    this.target = target;
    this.value = value;
  }

  accept(visitor) {
    return visitor.assign(this);
  }
}

class Call extends Node {
  constructor(token, callee, args) {
    super(token);
    this.callee = callee;
    this.args = args;
  }

  accept(visitor) {
    return visitor.call(this);
  }
}

class Index extends Node {
  constructor(token, object, index) {
    super(token);
    this.object = object;
    this.index = index;
  }

  accept(visitor) {
    return visitor.index(this);
  }
}

class List extends Node {
  constructor(token, elements) {
    super(token);
    this.elements = elements;
  }

  accept(visitor) {
    return visitor.list(this);
  }
}

class Func extends Node {
  constructor(token, name, parameters, body) {
    super(token);
    this.name = name;
    this.parameters = parameters;
    this.body = body;
  }

  accept(visitor) {
    return visitor.func(this);
  }
}

class Let extends Node {
  constructor(token, name, value) {
    super(token);
    this.name = name;
    this.value = value;
  }

  accept(visitor) {
    return visitor.let(this);
  }
}

class If extends Node {
  constructor(token, test, consequent, alternate) {
    super(token);
    this.test = test;
    this.consequent = consequent;
    this.alternate = alternate;
  }

  accept(visitor) {
    return visitor.if(this);
  }
}

class While extends Node {
  constructor(token, test, body) {
    super(token);
    this.test = test;
    this.body = body;
  }

  accept(visitor) {
    return visitor.while(this);
  }
}

class Return extends Node {
  constructor(token, value) {
    super(token);
    this.value = value;
  }

  accept(visitor) {
    return visitor.return(this);
  }
}

class Block extends Node {
  constructor(token, statements) {
    super(token);
    this.statements = statements;
  }

  accept(visitor) {
    return visitor.block(this);
  }
}

const precedence = { or: 1, and: 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4, '..': 5, '+': 6, '-': 6, '*': 7, '/': 7, '%': 7 };

class Parser {
  #tokens;
  #current;
  #following;

  constructor(source) {
    this.#tokens = new Tokenizer(source).tokens();
    this.#current = this.#tokens.next().value;
    this.#following = this.#tokens.next().value;
  }

  program() {
    const token = this.#current;
    const statements = [];
    while (this.#current.type !== 'end') statements.push(this.#statement());
    return new Block(token, statements);
  }

  #statement() {
    const token = this.#current;
    if (token.type === 'keyword') {
      switch (token.text) {
        case 'let':
          return this.#let();
        case 'if':
          return this.#if();
        case 'while': {
          this.#advance();
          const test = this.#expression(0);
          return new While(token, test, this.#block());
        }
        case 'return': {
          this.#advance();
          const value = this.#current.is('punctuator', ';') ? undefined : this.#expression(0);
          this.#expect(';');
          return new Return(token, value);
        }
        case 'fn':
          if (this.#following.type === 'name') {
            const func = this.#function();
            return new Let(token, func.name, func);
          }
      }
    }
    if (token.is('punctuator', '{')) return this.#block();
    const expression = this.#expression(0);
    this.#expect(';');
    return expression;
  }

  #let() {
    const token = this.#advance();
    const name = this.#name();
    this.#expect('=');
    const value = this.#expression(0);
    this.#expect(';');
    return new Let(token, name, value);
  }

  #if() {
    const token = this.#advance();
    const test = this.#expression(0);
    const consequent = this.#block();
    let alternate;
    if (this.#current.is('keyword', 'else')) {
      this.#advance();
      alternate = this.#current.is('keyword', 'if') ? this.#if() : this.#block();
    }
    return new If(token, test, consequent, alternate);
  }

  #block() {
    const token = this.#expect('{');
    const statements = [];
    while (!this.#current.is('punctuator', '}')) statements.push(this.#statement());
    this.#advance();
    return new Block(token, statements);
  }

  #function() {
    const token = this.#advance();
    const name = this.#current.type === 'name' ? this.#name() : '';
    this.#expect('(');
    const parameters = [];
    while (!this.#current.is('punctuator', ')')) {
      parameters.push(this.#name());
      if (!this.#current.is('punctuator', ')')) this.#expect(',');
    }
    this.#advance();
    return new Func(token, name, parameters, this.#block());
  }

  #expression(least) {
    let left = this.#operand();
    for (;;) {
      const token = this.#current;
      if (token.is('punctuator', '=') && least === 0) {
        if (!(left instanceof Name) && !(left instanceof Index)) throw new SourceError('cannot assign', token.line, token.column);
        this.#advance();
        left = new Assign(token, left, this.#expression(0));
        continue;
      }
      const level = token.type === 'punctuator' || token.type === 'keyword' ? precedence[token.text] : undefined;
      if (level === undefined || level <= least) return left;
      this.#advance();
      left = new Binary(token, left, this.#expression(level));
    }
  }

  #operand() {
    const token = this.#current;
    if (token.is('punctuator', '-') || token.is('keyword', 'not')) {
      this.#advance();
      return new Unary(token, this.#operand());
    }
    let expression = this.#primary();
    for (;;) {
      if (this.#current.is('punctuator', '(')) {
        const at = this.#advance();
        expression = new Call(at, expression, this.#elements(')'));
      } else if (this.#current.is('punctuator', '[')) {
        const at = this.#advance();
        expression = new Index(at, expression, this.#expression(0));
        this.#expect(']');
      } else {
        return expression;
      }
    }
  }

  #primary() {
    const token = this.#current;
    switch (token.type) {
      case 'number':
      case 'string':
        this.#advance();
        return new Literal(token, token.value);
      case 'name':
        this.#advance();
        return new Name(token);
      case 'keyword':
        if (token.text === 'fn') return this.#function();
        if (token.text === 'true' || token.text === 'false' || token.text === 'nil') {
          this.#advance();
          return new Literal(token, token.text === 'nil' ? null : token.text === 'true');
        }
        break;
      case 'punctuator':
        if (token.text === '(') {
          this.#advance();
          const inner = this.#expression(0);
          this.#expect(')');
          return inner;
        }
        if (token.text === '[') {
          this.#advance();
          return new List(token, this.#elements(']'));
        }
    }
    throw new SourceError(`unexpected ${token.text === '' ? 'end' : token.text}`, token.line, token.column);
  }

  #elements(close) {
    const elements = [];
    while (!this.#current.is('punctuator', close)) {
      elements.push(this.#expression(0));
      if (!this.#current.is('punctuator', close)) this.#expect(',');
    }
    this.#advance();
    return elements;
  }

  #name() {
    const token = this.#advance();
    if (token.type !== 'name') throw new SourceError('name expected', token.line, token.column);
    return token.text;
  }

  #expect(text) {
    if (!this.#current.is('punctuator', text)) {
      throw new SourceError(`${text} expected before ${this.#current.text}`, this.#current.line, this.#current.column);
    }
    return this.#advance();
  }

  #advance() {
    const token = this.#current;
    this.#current = this.#following;
    this.#following = this.#tokens.next().value ?? this.#following;
    return token;
  }
}

const printer = {
  literal: ({ value }) => JSON.stringify(value),
  name: ({ name }) => name,
  unary: ({ operator, operand }) => `(${operator} ${operand.accept(printer)})`,
  binary: ({ operator, left, right }) => `(${operator} ${left.accept(printer)} ${right.accept(printer)})`,
  assign: ({ target, value }) => `(= ${target.accept(printer)} ${value.accept(printer)})`,
  call: ({ callee, args }) => `(call ${[callee, ...args].map((each) => each.accept(printer)).join(' ')})`,
  index: ({ object, index }) => `(at ${object.accept(printer)} ${index.accept(printer)})`,
  list: ({ elements }) => `[${elements.map((each) => each.accept(printer)).join(' ')}]`,
  func: ({ name, parameters, body }) => `(fn ${name}(${parameters.join(' ')}) ${body.accept(printer)})`,
  let: ({ name, value }) => `(let ${name} ${value.accept(printer)})`,
  if: ({ test, consequent, alternate }) => `(if ${test.accept(printer)} ${consequent.accept(printer)}${alternate ? ` ${alternate.accept(printer)}` : ''})`,
  while: ({ test, body }) => `(while ${test.accept(printer)} ${body.accept(printer)})`,
  return: ({ value }) => `(return${value ? ` ${value.accept(printer)}` : ''})`,
  block: ({ statements }) => `{${statements.map((each) => each.accept(printer)).join(' ')}}`,
};

class Returned {
  constructor(value) {
    this.value = value;
  }
}

class Evaluator {
  #scope;

  constructor(globals) {
    this.#scope = { names: new Map(Object.entries(globals)), outer: null };
  }

  literal({ value }) {
    return value;
  }

  name({ name, line }) {
    return this.#find(name, line).names.get(name);
  }

  unary({ operator, operand }) {
    const value = operand.accept(this);
    return operator === '-' ? -value : !value;
  }

  binary({ operator, left, right }) {
    const a = left.accept(this);
    if (operator === 'and') return a && right.accept(this);
    if (operator === 'or') return a || right.accept(this);
    const b = right.accept(this);
    switch (operator) {
      case '+': return a + b;
      case '-': return a - b;
      case '*': return a * b;
      case '/': return a / b;
      case '%': return a % b;
      case '<': return a < b;
      case '>': return a > b;
      case '<=': return a <= b;
      case '>=': return a >= b;
      case '==': return a === b;
      case '!=': return a !== b;
      default: return `${a}${b}`;
    }
  }

  assign({ target, value }) {
    if (target instanceof Index) {
      const object = target.object.accept(this);
      return (object[target.index.accept(this)] = value.accept(this));
    }
    const result = value.accept(this);
    this.#find(target.name, target.line).names.set(target.name, result);
    return result;
  }

  call({ callee, args }) {
    const func = callee.accept(this);
    return func(...args.map((each) => each.accept(this)));
  }

  index({ object, index }) {
    return object.accept(this)[index.accept(this)];
  }

  list({ elements }) {
    return elements.map((each) => each.accept(this));
  }

  func({ parameters, body }) {
    const defined = this.#scope;
    return (...values) => {
      const calling = this.#scope;
      this.#scope = { names: new Map(parameters.map((parameter, index) => [parameter, values[index] ?? null])), outer: defined };
      try {
        const result = body.accept(this);
        return result instanceof Returned ? result.value : null;
      } finally {
        this.#scope = calling;
      }
    };
  }

  let({ name, value }) {
    this.#scope.names.set(name, null);
    this.#scope.names.set(name, value.accept(this));
    return undefined;
  }

  if({ test, consequent, alternate }) {
    return test.accept(this) ? consequent.accept(this) : alternate?.accept(this);
  }

  while({ test, body }) {
    while (test.accept(this)) {
      const result = body.accept(this);
      if (result instanceof Returned) return result;
    }
    return undefined;
  }

  return({ value }) {
    return new Returned(value === undefined ? null : value.accept(this));
  }

  block({ statements }) {
    const outer = this.#scope;
    this.#scope = { names: new Map(), outer };
    try {
      for (const statement of statements) {
        const result = statement.accept(this);
        if (result instanceof Returned) return result;
      }
    } finally {
      this.#scope = outer;
    }
    return undefined;
  }

  #find(name, line) {
    for (let scope = this.#scope; scope !== null; scope = scope.outer) if (scope.names.has(name)) return scope;
    throw new SourceError(`no ${name}`, line, 0);
  }
}

function program(seed) {
  const name = `value_${seed % 9}`;
  return `
    # generated program ${seed}
    fn square(x) { return x * x; }
    fn sum(list, count) {
      let i = 0; let total = 0;
      while i < count { total = total + list[i]; i = i + 1; }
      return total;
    }
    fn fact(n) { if n < 2 { return 1; } else { return n * fact(n - 1); } }
    let ${name} = [1, ${seed % 7}, ${seed % 13}, square(${seed % 5}), -(2 + ${seed % 3}) * 4];
    ${name}[1] = ${name}[1] + 10 % 4;
    let text = "s${seed}\\n" .. ${name}[0] .. "-" .. (${seed} % 2 == 0 and "even" or "odd");
    let twice = fn (f, x) { return f(f(x)); };
    if not (${name}[2] > 6) { emit(twice(square, ${name}[2])); }
    else if ${name}[2] >= 10 or false { emit(sum(${name}, 5)); }
    else { emit(fact(${(seed % 6) + 1})); }
    emit(text); emit(sum(${name}, 5) / 2); emit(nil != true);
  `;
}

function main(n) {
  let checksum = 0;
  const note = (text) => {
    for (let i = 0; i < text.length; i++) checksum = (checksum * 31 + text.charCodeAt(i)) % 1000003;
  };
  for (let i = 0; i < n; i++) {
    const tree = new Parser(program(i)).program();
    const evaluator = new Evaluator({ emit: (value) => note(String(value)) });
    tree.accept(evaluator);
    note(tree.accept(printer));
    try {
      new Parser(`let x = ${i} + ;`).program();
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      note(error.message);
    }
  }
  return checksum;
}
