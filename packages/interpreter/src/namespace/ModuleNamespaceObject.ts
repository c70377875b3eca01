import type { ModuleRecord } from '../records/ModuleRecord';
import { ExportCells } from './ExportCells';
import { ShownExport } from './ShownExport';

/**
 * https://tc39.es/ecma262/#sec-module-namespace-exotic-objects
 *
 * The algorithms work on this record of internal slots; guests hold `object`, the exotic object itself.
 */
export class ModuleNamespaceObject {
  Module!: ModuleRecord;
  Exports!: ExportNameList;
  // layer: import-defer
  Deferred = false;

  object!: object;
  /** Reading exports does nothing else, so that compiled code may read them from their cells. */
  readsAreQuick = false;
  /**
   * The ordinary part. A Proxy may only report a property as non-configurable that its target has, so each export has one here as
   * well; being writable, it leaves the value to the internal methods, and shows it to whoever looks past them.
   */
  readonly target = Object.create(null) as object;
  /** The exports as compiled code reads them. */
  readonly cells = new ExportCells(this);

  /** https://tc39.es/ecma262/#sec-module-namespace-objects, and the properties that mirror [[Exports]] */
  createOwnProperties(toStringTag: PropertyDescriptor = { value: 'Module' }): void {
    for (const name of this.Exports) {
      Object.defineProperty(this.target, name, { value: new ShownExport(() => this.cells.read(name)), writable: true, enumerable: true, configurable: false });
    }
    Object.defineProperty(this.target, Symbol.toStringTag, toStringTag);
    Object.preventExtensions(this.target);
  }
}

/** [[Exports]]: a sorted List that knows its members. */
export class ExportNameList implements Iterable<string> {
  readonly #names: readonly string[];
  readonly #members: ReadonlySet<string>;

  constructor(sortedNames: readonly string[]) {
    this.#names = sortedNames;
    this.#members = new Set(sortedNames);
  }

  includes(name: string): boolean {
    return this.#members.has(name);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#names[Symbol.iterator]();
  }
}
