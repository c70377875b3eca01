import type { Frame } from '../ContextStack';
import type { Place } from './lines';
import type { SourceLines } from './SourceLines';

const unknownPlace: Place = { line: 0, column: 0 };

/** A place in guest code, as a stack trace shows it. Its line and column are counted when somebody asks for them. */
export class GuestFrame {
  readonly functionName: string;
  /** Id of the module or script. */
  readonly source: string;
  private readonly sourceText: string;
  private place: Place | undefined = undefined;

  /** @param position offset in the source text; negative when unknown */
  constructor(
    { functionName, source, sourceText }: Frame,
    private readonly position: number,
    private readonly lines: SourceLines,
  ) {
    this.functionName = functionName;
    this.source = source;
    this.sourceText = sourceText;
  }

  /** From 1; 0 when unknown. */
  get line(): number {
    return this.whereabouts.line;
  }

  /** From 1, in UTF-16 code units; 0 when unknown. */
  get column(): number {
    return this.whereabouts.column;
  }

  /** As a line of `stack` shows it. */
  toString(): string {
    const place = this.line === 0 ? this.source : `${this.source}:${this.line}:${this.column}`;
    return this.functionName === '' ? place : `${this.functionName} (${place})`;
  }

  private get whereabouts(): Place {
    return (this.place ??= this.position < 0 ? unknownPlace : this.lines.placeIn(this.sourceText, this.position));
  }
}
