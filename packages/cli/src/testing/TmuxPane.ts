import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const repositoryRoot = join(__dirname, '..', '..', '..', '..');
const patience = 20_000;

/** Whether there is a terminal to test in. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** A real terminal with a shell in the repository's root. */
export class TmuxPane {
  readonly #socket: string;

  constructor(readonly columns = 80, readonly rows = 24) {
    this.#socket = `modrec-test-${process.pid}-${Math.random().toString(36).slice(2)}`;
    this.#tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', repositoryRoot, 'env PS1="$ " sh');
  }

  /** Types a command and presses Enter. */
  type(text: string): void {
    this.#tmux('send-keys', '-l', text);
    this.keys('Enter');
  }

  /** Presses keys by tmux's names of them: Right, S-Down, C-c, x. */
  keys(...names: readonly string[]): void {
    for (const name of names) this.#tmux('send-keys', name);
  }

  /** What is on the screen; with escape sequences on demand. */
  capture(withEscapes = false): string {
    return this.#tmux('capture-pane', '-p', ...(withEscapes ? ['-e'] : []));
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', String(columns), '-y', String(rows));
  }

  /** Whether a program has the terminal's other screen. */
  get isAlternate(): boolean {
    return this.#tmux('display-message', '-p', '#{alternate_on}').trim() === '1';
  }

  /** The screen once the pattern is on it. @throws Error with the screen when it does not come */
  async until(pattern: RegExp): Promise<string> {
    const start = Date.now();
    for (;;) {
      const shown = this.capture();
      if (pattern.test(shown)) return shown;
      if (Date.now() - start > patience) throw new Error(`${String(pattern)} does not come:\n${shown}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  close(): void {
    this.#tmux('kill-server');
  }

  #tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color' } });
  }
}
