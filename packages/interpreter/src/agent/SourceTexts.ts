const fewest = 1000;

/**
 * The source texts of modules and scripts by id, for code frames. Each is kept for as long as something of it is in use: what has been
 * parsed, or the error about it.
 */
export class SourceTexts {
  readonly #owners = new Map<string, WeakRef<object>>();
  /** Of owners that do not have their text themselves: errors. */
  readonly #texts = new WeakMap<object, string>();
  /** How many ids there may be before those are looked for whose text is gone: twice as many as the last time left. */
  #limit = fewest;

  get(id: string): string | undefined {
    const owner = this.#owners.get(id)?.deref();
    if (owner === undefined) return undefined;
    return 'sourceText' in owner ? (owner.sourceText as string) : this.#texts.get(owner);
  }

  /** The newest text of an id is the one that is found. */
  set(id: string, text: string, owner: object): void {
    this.#owners.set(id, new WeakRef(owner));
    if (!('sourceText' in owner)) this.#texts.set(owner, text);
    if (this.#owners.size > this.#limit) this.#sweep();
  }

  clear(): void {
    this.#owners.clear();
  }

  #sweep(): void {
    for (const [id, owner] of this.#owners) if (owner.deref() === undefined) this.#owners.delete(id);
    this.#limit = Math.max(fewest, 2 * this.#owners.size);
  }
}
