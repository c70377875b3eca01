import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An operation, or a part of a syntax-directed one, with its steps: as the standard has it, or as a layer writes it anew. */
export interface TableEntry {
  readonly operation: string;
  /** Which group of productions a syntax-directed operation's steps are for. */
  readonly part?: number;
  /** `base`, or the layer. */
  readonly text: string;
  /** The address of the clause. */
  readonly clause: string;
  /** Each step's path and content, and the closure that it belongs to where it stands in one. */
  readonly steps: readonly (readonly [text: string, closure?: string])[];
}

/** A step of the table. */
export interface TableStep {
  readonly entry: TableEntry;
  readonly path: string;
  readonly content: string;
}

/** What a tracer sees of a step. */
export interface SeenStep {
  /** The name of the frame: an operation's or a closure's. */
  readonly frame: string;
  readonly part: number | undefined;
  readonly text: string;
}

/** The steps of all algorithms; a step is known by its place in the list. */
export class StepTable {
  readonly steps: readonly TableStep[];
  readonly #numbers = new Map<string, { readonly number: number; readonly layer: string }[]>();

  constructor(entries: readonly TableEntry[]) {
    const steps: TableStep[] = [];
    for (const entry of entries) {
      for (const [text, closure] of entry.steps) {
        const [, path = '', content = ''] = /^(\S+)\s+([^]*)$/.exec(text) ?? [];
        const key = keyOf({ frame: closure ?? entry.operation, part: closure === undefined ? entry.part : undefined, text });
        const numbers = this.#numbers.get(key) ?? [];
        numbers.push({ number: steps.length, layer: entry.text });
        this.#numbers.set(key, numbers);
        steps.push({ entry, path, content });
      }
    }
    this.steps = steps;
  }

  /** The table of the algorithms that come with the engine. */
  static read(): StepTable {
    return new StepTable(JSON.parse(readFileSync(join(__dirname, '..', '..', 'step-table.json'), 'utf8')) as TableEntry[]);
  }

  /**
   * The numbers of a step: of the topmost layer that has it, or of the base. It is more than one step where a clause says the same twice
   * over, in parts or closures of one name.
   *
   * @param layers the layers that are on, lowest first
   */
  numbersOf(seen: SeenStep, layers: readonly string[]): readonly number[] {
    const candidates = this.#numbers.get(keyOf(seen)) ?? [];
    const text = layers.findLast((layer) => candidates.some((candidate) => candidate.layer === layer)) ?? 'base';
    return candidates.filter(({ layer }) => layer === text).map(({ number }) => number);
  }
}

const keyOf = ({ frame, part, text }: SeenStep): string => `${frame}\n${part ?? ''}\n${text}`;

/** A step as people write it: `InnerModuleEvaluation 11.c`, with the part of a syntax-directed operation and the layer where there is one. */
export function nameOfStep({ entry, path }: TableStep): string {
  return `${titleOf(entry)} ${path}`;
}

export function titleOf({ operation, part, text }: TableEntry): string {
  return `${text === 'base' ? '' : `${text}: `}${operation}${part === undefined ? '' : ` (${part})`}`;
}
