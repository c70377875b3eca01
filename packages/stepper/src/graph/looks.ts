/** How states look wherever a graph is drawn: colours that go with each other, and never the only sign, as the state is written too. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
}

export const looks = {
  new: { fill: '#f2f2f2', stroke: '#777777' },
  unlinked: { fill: '#e3e8ef', stroke: '#5b6b82' },
  linking: { fill: '#fff1cc', stroke: '#a67c00' },
  linked: { fill: '#d9ecff', stroke: '#1f6fb5' },
  evaluating: { fill: '#ffe3c2', stroke: '#c26a00' },
  evaluatingAsync: { fill: '#eadcff', stroke: '#7a3fc4' },
  evaluated: { fill: '#d9f2dd', stroke: '#2a7d3a' },
  failed: { fill: '#ffd9d6', stroke: '#b3261e' },
  synthetic: { fill: '#ffffff', stroke: '#777777' },
} as const satisfies Record<string, Look>;

export function lookOf({ status, error }: { readonly status: string | undefined; readonly error: string | undefined }): keyof typeof looks {
  if (error !== undefined) return 'failed';
  const name = status?.replace('-async', 'Async') ?? 'synthetic';
  return Object.hasOwn(looks, name) ? (name as keyof typeof looks) : 'synthetic';
}
