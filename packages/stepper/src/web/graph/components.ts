import type { RunGraph } from './runGraph';

/** The strongly connected components of more than one module, and modules that import themselves: the cycles. (Tarjan, without recursion.) */
export function cyclesOf({ nodes, edges }: RunGraph): string[][] {
  const successors = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) successors.get(from)?.push(to);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  const visit = (root: string): void => {
    const path: { id: string; next: number }[] = [];
    const open = (id: string): void => {
      index.set(id, index.size);
      low.set(id, index.get(id)!);
      stack.push(id);
      onStack.add(id);
      path.push({ id, next: 0 });
    };
    open(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { id } = top;
      const successor = successors.get(id)![top.next++];
      if (successor !== undefined) {
        if (!index.has(successor)) open(successor);
        else if (onStack.has(successor)) low.set(id, Math.min(low.get(id)!, index.get(successor)!));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low.set(above.id, Math.min(low.get(above.id)!, low.get(id)!));
      if (low.get(id) !== index.get(id)) continue;
      const component = stack.splice(stack.indexOf(id));
      for (const each of component) onStack.delete(each);
      if (component.length > 1 || successors.get(id)!.includes(id)) found.push(component);
    }
  };
  for (const { id } of nodes) if (!index.has(id)) visit(id);
  return found;
}
