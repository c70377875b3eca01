import type { Drawing, Point } from './layout';

/** Whether most imports of the same module are drawn from right to left, against the order of its text. */
export function isBackToFront({ nodes, edges }: Drawing): boolean {
  const places = new Map(nodes.map(({ id, x }) => [id, x]));
  let balance = 0;
  edges.forEach((first, index) => {
    for (const second of edges.slice(index + 1)) {
      if (second.from === first.from) balance += Math.sign(places.get(first.to)! - places.get(second.to)!);
    }
  });
  return balance > 0;
}

/** The drawing, seen from behind. */
export function mirrored(drawing: Drawing): Drawing {
  const turned = <Thing extends Point>(thing: Thing): Thing => ({ ...thing, x: drawing.width - thing.x });
  return {
    ...drawing,
    nodes: drawing.nodes.map(turned),
    cycles: drawing.cycles.map(turned),
    edges: drawing.edges.map((edge) => ({ ...edge, points: edge.points.map(turned), label: edge.label && turned(edge.label) })),
  };
}
