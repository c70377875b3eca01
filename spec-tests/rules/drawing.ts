/** Reads the dependency drawing of ARCHITECTURE.md. */

/**
 * @param markdown a page with one fenced block named `dependencies`; each line is a chain `a ──► b ──► c`
 * @returns package → the packages that it may use
 */
export function allowedDependencies(markdown: string): ReadonlyMap<string, ReadonlySet<string>> {
  const block = /```dependencies\n([\s\S]*?)```/.exec(markdown)?.[1];
  if (block === undefined) throw new Error('ARCHITECTURE.md has no block ```dependencies');
  const allowed = new Map<string, Set<string>>();
  for (const line of block.split('\n').filter((text) => text.trim() !== '')) {
    const chain = line.split(/─+►/).map((name) => name.trim());
    if (chain.length < 2 || chain.some((name) => !/^[\w-]+$/.test(name))) throw new Error(`Not a chain of packages: ${line}`);
    chain.forEach((name, index) => {
      const uses = allowed.get(name) ?? new Set();
      const below = chain[index - 1];
      if (below !== undefined) uses.add(below);
      allowed.set(name, uses);
    });
  }
  return allowed;
}

/** A cycle of the drawing, or undefined. */
export function cycleIn(edges: ReadonlyMap<string, Iterable<string>>): readonly string[] | undefined {
  const finished = new Set<string>();
  for (const start of edges.keys()) {
    if (finished.has(start)) continue;
    // An explicit stack: the import graph of a package may be deeper than the host's stack likes.
    const path: string[] = [];
    const rest: Iterator<string>[] = [];
    const enter = (node: string): void => {
      path.push(node);
      rest.push((edges.get(node) ?? [])[Symbol.iterator]());
    };
    enter(start);
    while (path.length > 0) {
      const { value: next, done } = rest.at(-1)!.next();
      if (done === true) {
        finished.add(path.pop()!);
        rest.pop();
      } else if (path.includes(next)) {
        return [...path.slice(path.indexOf(next)), next];
      } else if (!finished.has(next)) {
        enter(next);
      }
    }
  }
  return undefined;
}
