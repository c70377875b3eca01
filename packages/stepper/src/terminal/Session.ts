import type { Command } from './Command';
import { commandOf, type Key } from './keys';
import { perform } from './perform';
import { typed } from './prompts';
import type { Run } from './Run';
import { startOf, type SessionState } from './SessionState';
import type { Breakpoint } from '../navigation/Breakpoint';

/** A reader's way through a run: what is shown, and what keys make of it. Knows nothing of screens. */
export class Session {
  #state: SessionState;

  constructor(readonly run: Run, breakpoints: readonly Breakpoint[] = []) {
    this.#state = startOf(run, breakpoints);
  }

  get state(): SessionState {
    return this.#state;
  }

  perform(command: Command): void {
    this.#state = perform(this.run, this.#state, command);
  }

  press(key: Key): void {
    const { prompt } = this.#state;
    if (prompt === undefined) {
      const command = commandOf(key);
      if (command !== undefined) this.perform(command);
      return;
    }
    const result = typed(this.#state, prompt, key);
    if (!('type' in result)) {
      this.#state = result;
      return;
    }
    this.#state = { ...this.#state, prompt: undefined };
    this.perform(result);
  }
}
