import type { Point } from './layout';

/** A smooth line through points: straight at its ends, round where it bends. */
export function smoothPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = [`M${at(first)}`];
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (next === undefined) parts.push(`L${at(point)}`);
    else parts.push(`Q${at(point)} ${at(middle(point, next))}`);
  });
  return parts.join('');
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const round = (value: number): number => Math.round(value * 10) / 10;
