/**
 * The source texts of modules and scripts by id, for code frames. Each is kept for as long as something of it is in use: what has been
 * parsed, or the error about it.
 */
export class SourceTexts {
  readonly #owners = new Map<string, WeakRef<object>>();
  readonly #texts = new WeakMap<object, string>();
  readonly #registry = new FinalizationRegistry<string>((id) => {
    if (this.#owners.get(id)?.deref() === undefined) this.#owners.delete(id);
  });

  get(id: string): string | undefined {
    const owner = this.#owners.get(id)?.deref();
    return owner && this.#texts.get(owner);
  }

  /** The newest text of an id is the one that is found. */
  set(id: string, text: string, owner: object): void {
    this.#owners.set(id, new WeakRef(owner));
    this.#texts.set(owner, text);
    this.#registry.register(owner, id);
  }

  clear(): void {
    this.#owners.clear();
  }

  /** How many ids are known. */
  get size(): number {
    return this.#owners.size;
  }
}
