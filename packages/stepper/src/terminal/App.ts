import { emitKeypressEvents } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Key } from './keys';
import { paint } from './paint';
import { screen } from './Screen';
import type { Session } from './Session';
import { TerminalMode } from './TerminalMode';

/** Where a session is shown. */
export interface AppStreams {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly colors: boolean;
}

/** A session on a terminal. Writes only the lines that have changed, and gives the terminal back as it was, however it ends. */
export class App {
  /** What each line of the screen shows; undefined where nobody knows. */
  #shown: (string | undefined)[] = [];
  readonly #mode: TerminalMode;

  constructor(private readonly session: Session, private readonly streams: AppStreams) {
    this.#mode = new TerminalMode(streams.input, streams.output, () => this.#redraw());
  }

  /** Shows the session until the reader quits, or the terminal goes away. */
  async run(): Promise<void> {
    const { input, output } = this.streams;
    const redraw = (): void => this.#redraw();
    emitKeypressEvents(input);
    this.#mode.enter();
    output.on('resize', redraw);
    try {
      await new Promise<void>((resolve) => {
        const press = (_text: string | undefined, key: Key): void => {
          if (key.ctrl === true && key.name === 'z') this.#mode.suspend();
          else if (key.ctrl === true && key.name === 'l') this.#redraw();
          else this.#press(key);
          if (this.session.state.isOver) end();
        };
        const end = (): void => {
          input.off('keypress', press);
          input.off('end', end);
          resolve();
        };
        input.on('keypress', press);
        input.on('end', end);
        this.#redraw();
      });
    } finally {
      output.off('resize', redraw);
      this.#mode.leave();
      input.pause();
    }
  }

  #press(key: Key): void {
    this.session.press(key);
    this.#draw();
  }

  #redraw(): void {
    this.#shown = [];
    this.#draw('\u001b[2J');
  }

  #draw(before = ''): void {
    const { output, colors } = this.streams;
    const size = { columns: output.columns || 80, rows: output.rows || 24 };
    const lines = screen(this.session.run, this.session.state, size).map((line) => paint(line, colors));
    const changed = lines.flatMap((line, row) => (line === this.#shown[row] ? [] : [`\u001b[${row + 1};1H${line}`]));
    this.#shown = lines;
    if (changed.length > 0) output.write(before + changed.join(''));
  }
}
