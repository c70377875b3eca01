/** Puts children on a stack so that the first of them is popped first. A loop: spreading a long list overflows the host. */
export function pushReversed<T>(stack: T[], children: readonly T[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index]!);
}
