// An assembler, an optimiser, a stack machine with a garbage-collected heap, a disassembler, and programs that run on it.

const Op = Object.freeze({
  HALT: 0, PUSH: 1, POP: 2, DUP: 3, SWAP: 4, OVER: 5,
  ADD: 6, SUB: 7, MUL: 8, DIV: 9, MOD: 10, NEG: 11, AND: 12, OR: 13, XOR: 14, SHL: 15, SHR: 16, NOT: 17,
  EQ: 18, LT: 19, GT: 20,
  JUMP: 21, JUMPZ: 22, CALL: 23, RETURN: 24,
  LOAD: 25, STORE: 26, ENTER: 27,
  NEW: 28, GET: 29, PUT: 30, SIZE: 31,
  EMIT: 32, INC: 33, LOADADD: 34, ISREF: 35,
});

const names = Object.entries(Op).reduce((list, [name, code]) => {
  list[code] = name;
  return list;
}, []);

const hasOperand = new Set([Op.PUSH, Op.JUMP, Op.JUMPZ, Op.CALL, Op.LOAD, Op.STORE, Op.ENTER, Op.INC, Op.LOADADD]);
const isJump = new Set([Op.JUMP, Op.JUMPZ, Op.CALL]);

class AssemblyError extends Error {
  constructor(message, line) {
    super(`line ${line}: ${message}`);
    this.line = line;
  }
}

class MachineError extends Error {
  constructor(kind, at) {
    super(`${kind} at ${at}`);
    this.kind = kind;
    this.at = at;
  }
}

class Assembler {
  #labels = new Map();
  #constants = new Map();
  #instructions = [];

  assemble(text) {
    const lines = text.split('\n');
    lines.forEach((line, index) => this.#line(line, index + 1));
    return this.#instructions.map(({ code, operand, line }) => ({ code, operand: this.#resolve(operand, line) }));
  }

  #line(text, number) {
    const [code] = text.split(';', 1);
    let rest = code.trim();
    if (rest === '') return;
    const label = /^(\w+):/.exec(rest);
    if (label !== null) {
      if (this.#labels.has(label[1])) throw new AssemblyError(`label ${label[1]} twice`, number);
      this.#labels.set(label[1], this.#instructions.length);
      rest = rest.slice(label[0].length).trim();
      if (rest === '') return;
    }
    const constant = /^\.const\s+(\w+)\s+(-?\d+)$/.exec(rest);
    if (constant !== null) {
      this.#constants.set(constant[1], Number(constant[2]));
      return;
    }
    const [name, operand, ...extra] = rest.split(/\s+/);
    const op = Op[name.toUpperCase()];
    if (op === undefined) throw new AssemblyError(`unknown instruction ${name}`, number);
    if (extra.length > 0) throw new AssemblyError('too many operands', number);
    if (hasOperand.has(op) !== (operand !== undefined)) throw new AssemblyError(`operand of ${name}`, number);
    this.#instructions.push({ code: op, operand, line: number });
  }

  #resolve(operand, line) {
    if (operand === undefined) return 0;
    if (/^-?\d+$/.test(operand)) return Number(operand);
    const value = this.#constants.get(operand) ?? this.#labels.get(operand);
    if (value === undefined) throw new AssemblyError(`unknown name ${operand}`, line);
    return value;
  }
}

/** Fuses frequent pairs, and moves the targets of jumps with what they aim at. */
class Optimizer {
  #program;
  #targets = new Set();

  constructor(program) {
    this.#program = program;
    for (const { code, operand } of program) if (isJump.has(code)) this.#targets.add(operand);
  }

  optimize() {
    const moved = [];
    const output = [];
    for (let index = 0; index < this.#program.length; index++) {
      moved[index] = output.length;
      const fused = this.#fuse(index);
      if (fused === undefined) {
        output.push({ ...this.#program[index] });
        continue;
      }
      const { instruction, length } = fused;
      for (let skipped = 1; skipped < length; skipped++) moved[index + skipped] = output.length;
      output.push(instruction);
      index += length - 1;
    }
    moved[this.#program.length] = output.length;
    for (const instruction of output) if (isJump.has(instruction.code)) instruction.operand = moved[instruction.operand];
    return output;
  }

  #fuse(index) {
    const [a, b, c, d] = this.#program.slice(index, index + 4);
    if (this.#isFree(index, 4) && a.code === Op.LOAD && b?.code === Op.PUSH && b.operand === 1 && c?.code === Op.ADD && d?.code === Op.STORE && d.operand === a.operand) {
      return { instruction: { code: Op.INC, operand: a.operand }, length: 4 };
    }
    if (this.#isFree(index, 2) && a.code === Op.LOAD && b?.code === Op.ADD) return { instruction: { code: Op.LOADADD, operand: a.operand }, length: 2 };
    if (this.#isFree(index, 2) && a.code === Op.SWAP && b?.code === Op.SWAP) return { instruction: { code: Op.JUMP, operand: index + 2 }, length: 2 };
    return undefined;
  }

  #isFree(index, length) {
    for (let i = 1; i < length; i++) if (this.#targets.has(index + i)) return false;
    return true;
  }
}

/** Cells of fixed size in one array; references are odd numbers, so that a collection can tell them. */
class Heap {
  #cells = [];
  #free = [];
  #marks = [];
  #live = 0;
  collections = 0;

  constructor(limit) {
    this.limit = limit;
  }

  static isReference(value) {
    return typeof value === 'object' && value !== null;
  }

  allocate(size, roots) {
    if (this.#live >= this.limit) this.collect(roots);
    if (this.#live >= this.limit) throw new MachineError('out of memory', this.#live);
    const index = this.#free.pop() ?? this.#cells.length;
    const cell = { index, fields: new Array(size).fill(0) };
    this.#cells[index] = cell;
    this.#live++;
    return cell;
  }

  collect(roots) {
    this.collections++;
    this.#marks = [];
    const pending = [];
    for (const root of roots) if (Heap.isReference(root)) pending.push(root);
    while (pending.length > 0) {
      const cell = pending.pop();
      if (this.#marks[cell.index] === true) continue;
      this.#marks[cell.index] = true;
      for (const field of cell.fields) if (Heap.isReference(field)) pending.push(field);
    }
    for (let index = 0; index < this.#cells.length; index++) {
      if (this.#cells[index] === undefined || this.#marks[index] === true) continue;
      this.#cells[index] = undefined;
      this.#free.push(index);
      this.#live--;
    }
  }

  get live() {
    return this.#live;
  }
}

class Machine {
  #program;
  #stack = [];
  #frames = [];
  #locals = [];
  #pc = 0;
  #heap;
  steps = 0;
  output = [];

  constructor(program, { heapLimit = 64 } = {}) {
    this.#program = program;
    this.#heap = new Heap(heapLimit);
  }

  get collections() {
    return this.#heap.collections;
  }

  run(limit = Infinity) {
    const program = this.#program;
    const stack = this.#stack;
    for (;;) {
      if (++this.steps > limit) throw new MachineError('too many steps', this.#pc);
      const instruction = program[this.#pc];
      if (instruction === undefined) throw new MachineError('end of program', this.#pc);
      this.#pc++;
      const { code, operand } = instruction;
      switch (code) {
        case Op.HALT:
          return this.output;
        case Op.PUSH:
          stack.push(operand);
          break;
        case Op.POP:
          this.#pop();
          break;
        case Op.DUP:
          stack.push(stack[stack.length - 1]);
          break;
        case Op.SWAP: {
          const top = this.#pop();
          const below = this.#pop();
          stack.push(top, below);
          break;
        }
        case Op.OVER:
          stack.push(stack[stack.length - 2]);
          break;
        case Op.ADD:
        case Op.SUB:
        case Op.MUL:
        case Op.DIV:
        case Op.MOD:
        case Op.AND:
        case Op.OR:
        case Op.XOR:
        case Op.SHL:
        case Op.SHR:
        case Op.EQ:
        case Op.LT:
        case Op.GT: {
          const right = this.#pop();
          const left = this.#pop();
          stack.push(this.#binary(code, left, right));
          break;
        }
        case Op.NEG:
          stack.push(-this.#pop() | 0);
          break;
        case Op.NOT:
          stack.push(this.#pop() === 0 ? 1 : 0);
          break;
        case Op.JUMP:
          this.#pc = operand;
          break;
        case Op.JUMPZ:
          if (this.#pop() === 0) this.#pc = operand;
          break;
        case Op.CALL:
          if (this.#frames.length > 500) throw new MachineError('stack overflow', this.#pc);
          this.#frames.push({ pc: this.#pc, locals: this.#locals });
          this.#pc = operand;
          break;
        case Op.RETURN: {
          const frame = this.#frames.pop();
          if (frame === undefined) throw new MachineError('no caller', this.#pc);
          this.#pc = frame.pc;
          this.#locals = frame.locals;
          break;
        }
        case Op.ENTER:
          this.#locals = new Array(operand).fill(0);
          break;
        case Op.LOAD:
          stack.push(this.#locals[operand]);
          break;
        case Op.STORE:
          this.#locals[operand] = this.#pop();
          break;
        case Op.INC:
          this.#locals[operand] = (this.#locals[operand] + 1) | 0;
          break;
        case Op.LOADADD:
          stack.push((this.#pop() + this.#locals[operand]) | 0);
          break;
        case Op.NEW: {
          const size = this.#pop();
          stack.push(this.#heap.allocate(size, this.#roots()));
          break;
        }
        case Op.GET: {
          const index = this.#pop();
          stack.push(this.#field(this.#pop(), index).fields[index]);
          break;
        }
        case Op.PUT: {
          const value = this.#pop();
          const index = this.#pop();
          this.#field(this.#pop(), index).fields[index] = value;
          break;
        }
        case Op.SIZE:
          stack.push(this.#pop().fields.length);
          break;
        case Op.ISREF:
          stack.push(Heap.isReference(this.#pop()) ? 1 : 0);
          break;
        case Op.EMIT:
          this.output.push(this.#pop());
          break;
        default:
          throw new MachineError(`illegal instruction ${code}`, this.#pc - 1);
      }
    }
  }

  #binary(code, left, right) {
    switch (code) {
      case Op.ADD:
        return (left + right) | 0;
      case Op.SUB:
        return (left - right) | 0;
      case Op.MUL:
        return Math.imul(left, right);
      case Op.DIV:
        if (right === 0) throw new MachineError('division by zero', this.#pc - 1);
        return (left / right) | 0;
      case Op.MOD:
        if (right === 0) throw new MachineError('division by zero', this.#pc - 1);
        return left % right | 0;
      case Op.AND:
        return left & right;
      case Op.OR:
        return left | right;
      case Op.XOR:
        return left ^ right;
      case Op.SHL:
        return left << right;
      case Op.SHR:
        return left >>> right;
      case Op.EQ:
        return left === right ? 1 : 0;
      case Op.LT:
        return left < right ? 1 : 0;
      default:
        return left > right ? 1 : 0;
    }
  }

  #pop() {
    if (this.#stack.length === 0) throw new MachineError('stack underflow', this.#pc - 1);
    return this.#stack.pop();
  }

  #field(cell, index) {
    if (!Heap.isReference(cell)) throw new MachineError('not a reference', this.#pc - 1);
    if (index < 0 || index >= cell.fields.length) throw new MachineError('index out of range', this.#pc - 1);
    return cell;
  }

  #roots() {
    return [this.#stack, this.#locals, ...this.#frames.map(({ locals }) => locals)].flat();
  }
}

function disassemble(program) {
  const lines = [];
  program.forEach(({ code, operand }, index) => {
    const text = hasOperand.has(code) ? `${names[code].toLowerCase()} ${operand}` : names[code].toLowerCase();
    lines.push(`${String(index).padStart(4, '0')}  ${text}`);
  });
  return lines.join('\n');
}

const sieve = `
.const size 120
        enter 3             ; 0: table, 1: i, 2: j
        push size
        new
        store 0
        push 2
        store 1
outer:  load 1
        push size
        lt
        jumpz done
        load 0
        load 1
        get
        jumpz prime
        jump next
prime:  load 1
        emit
        load 1
        load 1
        add
        store 2
inner:  load 2
        push size
        lt
        jumpz next
        load 0
        load 2
        push 1
        put
        load 2
        load 1
        add
        store 2
        jump inner
next:   load 1
        push 1
        add
        store 1
        jump outer
done:   halt
`;

const fibonacci = `
        push 13
        call fib
        emit
        halt
fib:    enter 1
        store 0
        load 0
        push 2
        lt
        jumpz deeper
        load 0
        return
deeper: load 0
        push 1
        sub
        call fib
        load 0
        push 2
        sub
        call fib
        add
        return
`;

/** Lists that live and lists that die, so that the heap must be collected. */
const lists = `
.const rounds 40
.const length 12
        enter 3             ; 0: round, 1: list, 2: kept
next:   load 0
        push rounds
        lt
        jumpz show
        push 0
        store 1
        call build
        store 1
        load 0
        push 7
        mod
        not
        jumpz skip
        load 1
        store 2
skip:   load 1
        call total
        emit
        load 0
        push 1
        add
        store 0
        jump next
show:   load 2
        isref
        emit
        halt
build:  enter 3             ; 0: list, 1: count, 2: cell
more:   load 1
        push length
        lt
        jumpz built
        push 2
        new
        store 2
        load 2
        push 0
        load 1
        put
        load 2
        push 1
        load 0
        put
        load 2
        store 0
        load 1
        push 1
        add
        store 1
        jump more
built:  load 0
        return
total:  enter 2             ; 0: list, 1: sum
        store 0
step:   load 0
        isref
        jumpz summed
        load 0
        push 0
        get
        load 1
        add
        store 1
        load 0
        push 1
        get
        store 0
        jump step
summed: load 1
        return
`;

const mixing = `
        enter 2             ; 0: i, 1: hash
        push 5381
        store 1
again:  load 0
        push 300
        lt
        jumpz end
        load 1
        dup
        push 5
        shl
        add
        load 0
        xor
        push 16777215
        and
        store 1
        load 0
        push 1
        add
        store 0
        jump again
end:    load 1
        emit
        halt
`;

const faulty = ['push 1\npush 0\ndiv\nhalt', 'pop\nhalt', 'push 3\npush 0\nget\nhalt', 'loop: call loop', 'jump 9', 'loop: jump loop'];
const misspelt = ['psh 1', 'push', 'a: halt\na: halt', 'jump nowhere', 'add 1'];

function main(n) {
  let checksum = 0;
  const note = (value) => {
    const text = String(value);
    for (let i = 0; i < text.length; i++) checksum = (checksum * 33 + text.charCodeAt(i)) % 1000003;
  };
  for (let i = 0; i < n; i++) {
    for (const text of [sieve, fibonacci, lists, mixing]) {
      const plain = new Assembler().assemble(text);
      const optimized = new Optimizer(plain).optimize();
      for (const program of [plain, optimized]) {
        const machine = new Machine(program);
        note(machine.run().join());
        note(`${machine.steps} ${machine.collections}`);
      }
      note(disassemble(optimized));
    }
    for (const text of faulty) {
      try {
        new Machine(new Assembler().assemble(text)).run(2000);
      } catch (error) {
        if (!(error instanceof MachineError)) throw error;
        note(error.message);
      }
    }
    for (const text of misspelt) {
      try {
        new Assembler().assemble(text);
      } catch ({ message, line }) {
        note(message + line);
      }
    }
  }
  return checksum;
}
