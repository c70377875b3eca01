/** One module of a graph notation. */
export interface GraphNode {
  readonly name: string;
  readonly imports: readonly string[];
  /** `*`: has top-level await. */
  readonly hasTLA: boolean;
  /** `!`: its evaluation fails. */
  readonly fails: boolean;
}

/**
 * Reads a graph, in which a mark may stand wherever the module is named.
 *
 *     A -> B, C; B -> A, D!; C*
 */
export function parseGraph(notation: string): ReadonlyMap<string, GraphNode> {
  const imports = new Map<string, readonly string[]>();
  for (const statement of notation.split(';')) {
    const [importer, ...imported] = namesIn(statement);
    if (importer !== undefined) imports.set(importer, imported);
  }
  const marks = notation.matchAll(/(\w+)([*!]+)/g);
  const marked = new Set([...marks].flatMap(([, name, signs]) => [...signs!].map((sign) => name! + sign)));
  const names = new Set(namesIn(notation));
  return new Map(
    [...names].map((name) => [
      name,
      { name, imports: imports.get(name) ?? [], hasTLA: marked.has(`${name}*`), fails: marked.has(`${name}!`) },
    ]),
  );
}

const namesIn = (text: string): readonly string[] => text.match(/\w+/g) ?? [];
