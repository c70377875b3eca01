import { compilers } from '../evaluator/compilers';
import { makeFunctionConstructor } from '../evaluator/evals/CreateDynamicFunction';
import { makeEval } from '../evaluator/evals/PerformEval';
import type { HostRealm } from './HostRealm';
import type { hostIntrinsics } from './hostIntrinsics';
import type { Intrinsics } from './Intrinsics';
import type { Realm } from './Realm';

const kinds = { Function: 'normal', GeneratorFunction: 'generator', AsyncFunction: 'async', AsyncGeneratorFunction: 'async-generator' } as const;

export type Compilers = Pick<Intrinsics, '%eval%' | `%${keyof typeof kinds}%`>;

/** The engine's `eval` and function constructors for a realm: what they are given is interpreted. */
export function makeCompilers({ kit }: HostRealm, native: ReturnType<typeof hostIntrinsics>, current: () => Realm): Compilers {
  const make = (kind: keyof typeof kinds) => makeFunctionConstructor(kit, compilers, current, kinds[kind], native[`%${kind}.prototype%`]);
  return {
    '%Function%': make('Function'),
    '%GeneratorFunction%': make('GeneratorFunction'),
    '%AsyncFunction%': make('AsyncFunction'),
    '%AsyncGeneratorFunction%': make('AsyncGeneratorFunction'),
    '%eval%': makeEval(kit, compilers, current),
  };
}

/** Puts the engine's `eval` and function constructors where the host's were. */
export function replaceCompilers({ kit, globals }: HostRealm, intrinsics: Omit<Intrinsics, '%Error%'>): void {
  const { defineProperty, setPrototypeOf, getOwnPropertyDescriptor } = kit.Reflect;
  const constructorOf = (prototype: object, constructor: object): void => {
    defineProperty(prototype, 'constructor', { ...getOwnPropertyDescriptor(prototype, 'constructor'), value: constructor });
  };
  kit.defineMethod(globals, 'eval', intrinsics['%eval%'], false);
  kit.defineMethod(globals, 'Function', intrinsics['%Function%'], false);
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    const constructor = intrinsics[`%${kind}%`];
    constructorOf(intrinsics[`%${kind}.prototype%`], constructor);
    if (kind !== 'Function') setPrototypeOf(constructor, intrinsics['%Function%']);
  }
}
