import type { Action } from './Action';
import { reduce } from './reduce';
import type { State } from './State';

/** Holds the one state of a page, and tells who listens when it has changed. */
export class Store {
  #state: State;
  readonly #listeners = new Set<(state: State, before: State) => void>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  readonly dispatch = (action: Action): void => {
    const before = this.#state;
    this.#state = reduce(before, action);
    if (this.#state !== before) for (const listener of this.#listeners) listener(this.#state, before);
  };

  /** @returns stops listening */
  subscribe(listener: (state: State, before: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
