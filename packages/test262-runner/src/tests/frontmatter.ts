import { parse } from 'yaml';

export type NegativePhase = 'parse' | 'resolution' | 'runtime';

export interface NegativeExpectation {
  readonly phase: NegativePhase;
  /** The name of the constructor of the error that the test wants. */
  readonly type: string;
}

/** What a test's frontmatter says about how to run it. */
export interface TestMetadata {
  readonly flags: readonly string[];
  readonly features: readonly string[];
  readonly includes: readonly string[];
  readonly negative: NegativeExpectation | undefined;
}

/** The frontmatter is missing or is not what INTERPRETING.md describes. */
export class FrontmatterError extends Error {
  override readonly name = 'FrontmatterError';
}

const frontmatterBlock = /\/\*---(?<yaml>[\s\S]*?)---\*\//;
// Prose keys are dropped before the YAML parser sees them: they are most of the text, and nothing reads them.
const proseKeys = /^(?:info|description):.*\n(?:[ \t].*\n|\n)*/gm;
const phases: readonly string[] = ['parse', 'resolution', 'runtime'];

/**
 * Reads the YAML block of a Test262 file.
 *
 * @throws FrontmatterError when there is no block or a key has an unexpected shape
 */
export function parseFrontmatter(sourceText: string): TestMetadata {
  const block = frontmatterBlock.exec(sourceText)?.groups?.['yaml'];
  if (block === undefined) throw new FrontmatterError('the file has no /*--- ---*/ block');
  // Some tests use CR or CRLF on purpose; YAML should see one form.
  const yamlText = `${block.replace(/\r\n?/g, '\n')}\n`.replace(proseKeys, '');
  const document = parseYaml(yamlText);
  return {
    flags: stringList(document, 'flags'),
    features: stringList(document, 'features'),
    includes: stringList(document, 'includes'),
    negative: negativeExpectation(document['negative']),
  };
}

function parseYaml(yamlText: string): Record<string, unknown> {
  let document: unknown;
  try {
    document = parse(yamlText);
  } catch (error) {
    throw new FrontmatterError(`the frontmatter is not YAML: ${(error as Error).message}`);
  }
  if (document === null || document === undefined) return {};
  if (typeof document !== 'object' || Array.isArray(document)) throw new FrontmatterError('the frontmatter is not a mapping');
  return document as Record<string, unknown>;
}

function stringList(document: Record<string, unknown>, key: string): readonly string[] {
  const value = document[key] ?? [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new FrontmatterError(`"${key}" is not a list of strings`);
  }
  return value;
}

function negativeExpectation(value: unknown): NegativeExpectation | undefined {
  if (value === undefined || value === null) return undefined;
  const { phase, type } = value as { phase?: unknown; type?: unknown };
  if (typeof phase !== 'string' || !phases.includes(phase)) throw new FrontmatterError(`"negative.phase" is ${String(phase)}`);
  if (typeof type !== 'string') throw new FrontmatterError('"negative.type" is not a string');
  return { phase: phase as NegativePhase, type };
}
