import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** What the data are about. */
export type CachedKind = 'script' | 'module' | 'function';

/** Changes whenever what is kept does. */
const FORMAT = 'modrec 1';

/**
 * The data that spare a source text its parsing: that it has no early errors, and what is known of it besides. The tree itself is made when
 * the code first runs; making it from the text takes less time than making it from anything that could be kept here.
 *
 * @param facts plain data
 */
export function encodeCachedData(kind: CachedKind, sourceText: string, facts: unknown): NonSharedBuffer {
  return serialize([FORMAT, kind, digestOf(sourceText), facts]);
}

/**
 * What is known of a source text.
 *
 * @returns the facts; undefined when the data are about another text or another kind of code, or are no such data
 */
export function decodeCachedData<Facts>(data: NodeJS.ArrayBufferView, kind: CachedKind, sourceText: string): Facts | undefined {
  const entry = entryIn(data);
  if (entry?.[0] !== FORMAT || entry[1] !== kind || entry[2] !== digestOf(sourceText)) return undefined;
  return entry[3] as Facts;
}

function entryIn(data: NodeJS.ArrayBufferView): unknown[] | undefined {
  try {
    const entry = deserialize(Buffer.from(data.buffer, data.byteOffset, data.byteLength)) as unknown;
    return Array.isArray(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

const digestOf = (sourceText: string): string => createHash('sha256').update(sourceText).digest('base64');
