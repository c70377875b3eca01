import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { closeAfterThrow, IteratorClose } from '../iteration/IteratorClose';
import { DONE, type IteratorRecord } from '../iteration/IteratorRecord';
import { GetIterator } from '../iteration/GetIterator';
import { IteratorStepValue } from '../iteration/IteratorStepValue';
import type { Store } from '../names/slots';
import { CreateArrayFromList } from '../objects/CreateArrayFromList';
import type { Realm } from '../../realm/Realm';
import type { Scope } from '../Scope';
import { fromGenerator, wait } from '../suspension/fromGenerator';
import { compileElement, compileSuspendableElement } from './elements';
import type { SuspendableStore, Targets } from './Target';

/**
 * Array patterns, of bindings and of assignments:
 * https://tc39.es/ecma262/#sec-runtime-semantics-iteratorbindinginitialization,
 * https://tc39.es/ecma262/#sec-runtime-semantics-iteratordestructuringassignmentevaluation
 */
export function compileArrayPattern(pattern: t.ArrayPattern, c: Compiler, targets: Targets): Store {
  const { realm, agent: { executionContextStack: stack } } = c;
  const elements = pattern.elements.map((element) => compileIteratorElement(element, c, targets));
  return (scope, value) => {
    stack.at(pattern.start!);
    const record = GetIterator(value, realm, nameOfIterable(value));
    try {
      for (let i = 0; i < elements.length; i++) elements[i]!(scope, record);
    } catch (error) {
      if (record.Done) throw error;
      closeAfterThrow(record, error, c);
    }
    if (!record.Done) IteratorClose(record, realm);
  };
}

type TakeElement = (scope: Scope, record: IteratorRecord) => void;

function compileIteratorElement(element: t.Node | null, c: Compiler, targets: Targets): TakeElement {
  const { realm } = c;
  if (element === null) {
    return (_scope, record) => {
      if (!record.Done) IteratorStepValue(record, realm);
    };
  }
  const rest = element.type === 'RestElement';
  const { resolve, put } = rest ? targets.plain(element.argument) : compileElement(element, c, targets);
  const next = rest ? remaining : nextValue;
  if (resolve === undefined) return (scope, record) => { put(scope, next(record, realm), undefined); };
  return (scope, record) => {
    const resolved = resolve(scope);
    put(scope, next(record, realm), resolved);
  };
}

/** The same where an element may hold a yield or await. */
export function compileSuspendableArrayPattern(pattern: t.ArrayPattern, c: Compiler, targets: Targets): SuspendableStore {
  const { realm, agent: { executionContextStack: stack } } = c;
  const elements = pattern.elements.map((element) => {
    if (element === null) return undefined;
    const rest = element.type === 'RestElement';
    return { next: rest ? remaining : nextValue, ...compileSuspendableElement(rest ? element.argument : element, c, targets) };
  });
  const run = fromGenerator(c, function* (scope, activation, iterable: unknown) {
    stack.at(pattern.start!);
    const record = GetIterator(iterable, realm, nameOfIterable(iterable));
    try {
      for (const element of elements) {
        if (element === undefined) {
          if (!record.Done) IteratorStepValue(record, realm);
          continue;
        }
        const { resolve, next, put } = element;
        const resolved = resolve && (yield* wait(resolve, scope, activation));
        const value = next(record, realm);
        yield* wait(() => put(scope, value, resolved, activation), scope, activation);
      }
    } catch (error) {
      if (record.Done) throw error;
      closeAfterThrow(record, error, c);
    }
    if (!record.Done) IteratorClose(record, realm);
    return undefined;
  });
  return (scope, value, activation) => run(scope, activation, value);
}

function nextValue(record: IteratorRecord, realm: Realm): unknown {
  if (record.Done) return undefined;
  const value = IteratorStepValue(record, realm);
  return value === DONE ? undefined : value;
}

/** Everything that the iterator still gives, as an array of the guest's. */
function remaining(record: IteratorRecord, realm: Realm): unknown[] {
  const values: unknown[] = [];
  while (!record.Done) {
    const value = IteratorStepValue(record, realm);
    if (value !== DONE) values.push(value);
  }
  return CreateArrayFromList(values, realm);
}

/** The pattern does not know what expression gave the value. */
function nameOfIterable(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  return typeof value === 'object' ? 'object' : typeof value;
}
