import { TDZ, type Scope } from '../Scope';
import { outward } from './access';

/** Stores a value where a name lives: assignment or initialization, depending on who made it. */
export type Store = (scope: Scope, value: unknown) => void;

/** Reading and writing slots, specialised on the distance: most names are at home in the next few scopes. */

export function readSlot(hops: number, slot: number): (scope: Scope) => unknown {
  switch (hops) {
    case 0: return (scope) => scope[slot];
    case 1: return (scope) => (scope[0] as Scope)[slot];
    case 2: return (scope) => ((scope[0] as Scope)[0] as Scope)[slot];
    case 3: return (scope) => (((scope[0] as Scope)[0] as Scope)[0] as Scope)[slot];
    default: return (scope) => outward(scope, hops)[slot];
  }
}

/** @param uninitialized throws the error of a binding that is used too early */
export function readSlotChecked(hops: number, slot: number, uninitialized: () => never): (scope: Scope) => unknown {
  switch (hops) {
    case 0: return (scope) => {
      const value = scope[slot];
      return value === TDZ ? uninitialized() : value;
    };
    case 1: return (scope) => {
      const value = (scope[0] as Scope)[slot];
      return value === TDZ ? uninitialized() : value;
    };
    case 2: return (scope) => {
      const value = ((scope[0] as Scope)[0] as Scope)[slot];
      return value === TDZ ? uninitialized() : value;
    };
    default: return (scope) => {
      const value = outward(scope, hops)[slot];
      return value === TDZ ? uninitialized() : value;
    };
  }
}

export function writeSlot(hops: number, slot: number): Store {
  switch (hops) {
    case 0: return (scope, value) => { scope[slot] = value; };
    case 1: return (scope, value) => { (scope[0] as Scope)[slot] = value; };
    case 2: return (scope, value) => { ((scope[0] as Scope)[0] as Scope)[slot] = value; };
    default: return (scope, value) => { outward(scope, hops)[slot] = value; };
  }
}

/** @param uninitialized throws the error of a binding that is used too early */
export function writeSlotChecked(hops: number, slot: number, uninitialized: () => never): Store {
  switch (hops) {
    case 0: return (scope, value) => {
      if (scope[slot] === TDZ) uninitialized();
      scope[slot] = value;
    };
    case 1: return (scope, value) => {
      const at = scope[0] as Scope;
      if (at[slot] === TDZ) uninitialized();
      at[slot] = value;
    };
    default: return (scope, value) => {
      const at = outward(scope, hops);
      if (at[slot] === TDZ) uninitialized();
      at[slot] = value;
    };
  }
}
