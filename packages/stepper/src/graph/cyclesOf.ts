interface Arc<Id> {
  readonly from: Id;
  readonly to: Id | undefined;
}

interface Visit<Id> {
  readonly id: Id;
  readonly rest: Iterator<Id>;
}

/**
 * The strongly connected components that hold a cycle, found as the standard finds them, with a stack of its own: a chain may be
 * longer than the host's.
 *
 * @returns members in the order of `ids`
 */
export function cyclesOf<Id>(ids: readonly Id[], arcs: readonly Arc<Id>[]): Id[][] {
  const targets = new Map(ids.map((id): [Id, Id[]] => [id, []]));
  for (const { from, to } of arcs) if (to !== undefined) targets.get(from)?.push(to);
  const places = new Map(ids.map((id, index): [Id, number] => [id, index]));
  const order = (a: Id, b: Id): number => places.get(a)! - places.get(b)!;
  const components = componentsOf(ids, targets);
  return components
    .filter((members) => members.length > 1 || targets.get(members[0]!)!.includes(members[0]!))
    .map((members) => members.sort(order))
    .sort(([a], [b]) => order(a!, b!));
}

function componentsOf<Id>(ids: readonly Id[], targets: ReadonlyMap<Id, readonly Id[]>): Id[][] {
  const components: Id[][] = [];
  const lowest = new Map<Id, number>();
  const stack: Id[] = [];
  const onStack = new Set<Id>();
  for (const root of ids) {
    if (lowest.has(root)) continue;
    const visits: Visit<Id>[] = [begin(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { done, value } = visit.rest.next();
      if (done !== true) {
        if (!lowest.has(value)) visits.push(begin(value));
        else if (onStack.has(value)) lower(visit.id, lowest.get(value)!);
        continue;
      }
      visits.pop();
      const importer = visits.at(-1);
      if (importer !== undefined) lower(importer.id, lowest.get(visit.id)!);
      if (stack[lowest.get(visit.id)!] === visit.id) components.push(close(lowest.get(visit.id)!));
    }
  }
  return components;

  function begin(id: Id): Visit<Id> {
    lowest.set(id, stack.length);
    stack.push(id);
    onStack.add(id);
    return { id, rest: (targets.get(id) ?? [])[Symbol.iterator]() };
  }

  function lower(id: Id, index: number): void {
    if (index < lowest.get(id)!) lowest.set(id, index);
  }

  function close(index: number): Id[] {
    const members = stack.splice(index);
    for (const member of members) onStack.delete(member);
    return members;
  }
}
