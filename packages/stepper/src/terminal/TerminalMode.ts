import type { ReadStream, WriteStream } from 'node:tty';

/** The screen of its own, without the cursor and without the wrapping of lines that are exactly as wide as it is. */
const on = '\u001b[?1049h\u001b[?7l\u001b[?25l\u001b[2J';
const off = '\u001b[?25h\u001b[?7h\u001b[?1049l';
const canStop = process.platform !== 'win32';
const endings: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Takes the terminal over and gives it back: at the end, when the process crashes or is told to end, and while it is stopped. */
export class TerminalMode {
  #isOn = false;
  readonly #listeners = new Map<string, () => void>();

  /** @param shown is called when the terminal is back, with whatever on it */
  constructor(private readonly input: ReadStream, private readonly output: WriteStream, private readonly shown: () => void) {}

  enter(): void {
    for (const [signal, code] of Object.entries(endings)) this.#listen(signal, () => process.exit(code));
    if (canStop) {
      this.#listen('SIGTSTP', () => this.#stop(process.pid));
      this.#listen('SIGCONT', () => this.#resume());
    }
    this.#listen('exit', () => this.#turnOff());
    // Before the report of the error, which would go with the screen.
    this.#listen('uncaughtExceptionMonitor', () => this.#turnOff());
    this.#turnOn();
  }

  leave(): void {
    this.#turnOff();
    for (const [event, listener] of this.#listeners) process.off(event, listener);
    this.#listeners.clear();
  }

  /** Stops the process, and those that it was started through, as Ctrl+Z does elsewhere. */
  suspend(): void {
    if (canStop) this.#stop(0);
  }

  #stop(target: number): void {
    this.#turnOff();
    // Not SIGTSTP, which has a listener here, and which a group without a shell ignores.
    process.kill(target, 'SIGSTOP');
  }

  #resume(): void {
    this.#turnOn();
    this.shown();
  }

  #turnOn(): void {
    if (this.#isOn) this.output.write(off);
    this.#isOn = true;
    this.input.setRawMode(true);
    this.input.resume();
    this.output.write(on);
  }

  #turnOff(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    this.output.write(off);
    this.input.setRawMode(false);
  }

  #listen(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
    process.on(event, listener);
  }
}
