import type { Frame } from '../ContextStack';
import type { Place } from './lines';
import type { SourceLines, SourceOffset } from './SourceLines';

const unknownPlace: Place = { line: 0, column: 0 };

/** A place in guest code, as a stack trace shows it. Its line and column are counted when somebody asks for them. */
export class GuestFrame {
  readonly functionName: string;
  /** Id of the module or script. */
  readonly source: string;
  readonly sourceText: string;
  private readonly offset: SourceOffset | undefined;
  private place: Place | undefined = undefined;

  /** @param position offset in the source text; negative when unknown */
  constructor(
    frame: Frame,
    private readonly position: number,
    private readonly lines: SourceLines,
  ) {
    this.functionName = frame.functionName;
    this.source = frame.source;
    this.sourceText = frame.sourceText;
    this.offset = lines.offsetOf(frame);
  }

  /** From 1; 0 when unknown. */
  get line(): number {
    const { offset, whereabouts: { line } } = this;
    return offset === undefined || line === 0 ? line : line + offset.line;
  }

  /** From 1, in UTF-16 code units; 0 when unknown. */
  get column(): number {
    const { offset, whereabouts: { line, column } } = this;
    return offset === undefined || line !== (offset.columnOn ?? 1) ? column : column + offset.column;
  }

  /** As a line of `stack` shows it. */
  toString(): string {
    const place = this.line === 0 ? this.source : `${this.source}:${this.line}:${this.column}`;
    return this.functionName === '' ? place : `${this.functionName} (${place})`;
  }

  /** The place in the source text itself, without its offset; its line is 0 when unknown. */
  get whereabouts(): Place {
    return (this.place ??= this.position < 0 ? unknownPlace : this.lines.placeIn(this.sourceText, this.position));
  }
}
