/** The committed inventory of the standard's module steps: paths and names only. Made by scripts/spec-inventory.mjs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step: its path, then the names it mentions as tokens (see scripts/inventory/namesOfStep.mjs). */
export type InventoryStep = readonly [path: string, ...names: string[]];

export interface InventoryAlgorithm {
  /** Clause id: stable across editions, unlike section numbers. */
  readonly id: string;
  /** Of a syntax-directed operation: which of its groups of productions. */
  readonly part?: number;
  /** The name as the code declares it: `InnerModuleLinking`, `CyclicModuleRecord.Link`, `ModuleNamespace.[[Get]]`. */
  readonly operation: string;
  readonly kind: string;
  /** Of a concrete or internal method: what the text calls the record or object. */
  readonly receiver?: string;
  readonly params?: readonly string[];
  /** Early errors: how many rules the clause has. */
  readonly rules?: number;
  readonly steps: readonly InventoryStep[];
}

export interface Inventory {
  readonly revision: { readonly specification: string; readonly commit: string; readonly date: string };
  /** Early error rules are counted in the base alone. */
  readonly totals: { readonly steps: number; readonly operationsWithSteps: number; readonly earlyErrorRules?: number };
  readonly algorithms: readonly InventoryAlgorithm[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));

export const loadInventory = (): Inventory => read('inventory.json') as Inventory;

/** The inventories of the layers: each is the text of one proposal. */
export const loadLayerInventories = (): readonly Inventory[] =>
  readdirSync(join(__dirname, 'layers'))
    .sort()
    .map((name) => read(`layers/${name}`) as Inventory);

/** Every operation name of the whole standard. */
export const loadOperationNames = (): ReadonlySet<string> => new Set(read('operations.json') as string[]);

/** Unique: the clause id, with `#part` where a clause has several algorithms. */
export const keyOf = ({ id, part }: InventoryAlgorithm): string => (part === undefined ? id : `${id}#${part}`);

/** What a reader looks for: the operation, with its part where there are several. */
export const titleOf = ({ operation, part }: InventoryAlgorithm): string =>
  part === undefined ? operation : `${operation} #${part}`;

/** `9.c.iii` → `9.c`; a top-level step has no parent. */
export const parentPath = (path: string): string | undefined =>
  path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : undefined;
