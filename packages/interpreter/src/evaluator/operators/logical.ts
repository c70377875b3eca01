/** Whether a logical operator, or the assignment that is made of it, goes on to its right side after this value on its left. */
export const goesOn: Readonly<Record<'&&' | '||' | '??', (left: unknown) => boolean>> = {
  '&&': (left) => Boolean(left),
  '||': (left) => !left,
  '??': (left) => left === undefined || left === null,
};
