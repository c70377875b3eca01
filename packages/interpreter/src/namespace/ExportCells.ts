import { Assert } from '../completion';
import { uninitializedBinding } from '../environments/bindingErrors';
import { TDZ, type Scope } from '../evaluator/Scope';
import { ResolvedBindingRecord } from '../records/ResolvedBinding';
import type { ModuleNamespaceObject } from './ModuleNamespaceObject';

/** Where the value of an export lives. */
export interface ExportCell {
  readonly scope: Scope;
  readonly slot: number;
}

/**
 * The exports of one namespace object, each resolved once: what an export name resolves to never changes, and slots never move.
 * Reading them gives what [[Get]] gives.
 */
export class ExportCells {
  readonly #namespace: ModuleNamespaceObject;
  readonly #cells = new Map<string, ExportCell>();

  constructor(namespaceObject: ModuleNamespaceObject) {
    this.#namespace = namespaceObject;
  }

  /** The value of an export, or undefined where there is none; throws the realm's ReferenceError for one that is not initialized. */
  read(name: string): unknown {
    const cell = this.#cells.get(name) ?? this.find(name);
    if (cell === undefined) return undefined;
    const value = cell.scope[cell.slot];
    if (value === TDZ) throw this.#uninitialized(name);
    return value;
  }

  /**
   * Where an export lives, or undefined if the module has no such export.
   *
   * @throws the realm's ReferenceError while the module that has the binding is not linked
   */
  find(name: string): ExportCell | undefined {
    const known = this.#cells.get(name);
    if (known !== undefined || !this.#namespace.Exports.includes(name)) return known;
    const cell = this.#resolve(name);
    this.#cells.set(name, cell);
    return cell;
  }

  #resolve(name: string): ExportCell {
    const { Module } = this.#namespace;
    const binding = Module.ResolveExport(name);
    Assert(binding instanceof ResolvedBindingRecord);
    // That an export is a namespace object never changes either; [[Get]] says which.
    if (typeof binding.BindingName === 'symbol') return { scope: [this.#get(name)], slot: 0 };
    const { Environment } = binding.Module;
    if (Environment === undefined) throw this.#uninitialized(name);
    return { scope: Environment.scope, slot: Environment.directBinding(binding.BindingName).slot };
  }

  #get(name: string): unknown {
    return this.#namespace.Module.Realm.Agent.spec['ModuleNamespace.[[Get]]'](this.#namespace, name, undefined);
  }

  #uninitialized(name: string): object {
    return uninitializedBinding(this.#namespace.Module.Realm, name);
  }
}
