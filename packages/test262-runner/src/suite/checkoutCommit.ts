import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The commit that a git checkout stands at, read from its files so that git itself is not needed. */
export function checkoutCommit(root: string): string | undefined {
  const head = readLine(join(root, '.git', 'HEAD'));
  const reference = head?.startsWith('ref: ') ? head.slice('ref: '.length) : undefined;
  if (reference === undefined) return head;
  return readLine(join(root, '.git', reference)) ?? packedCommit(root, reference);
}

function packedCommit(root: string, reference: string): string | undefined {
  return readText(join(root, '.git', 'packed-refs'))
    ?.split('\n')
    .find((line) => line.endsWith(` ${reference}`))
    ?.split(' ')[0];
}

function readLine(path: string): string | undefined {
  return readText(path)?.trim();
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // not a git checkout, or a worktree whose data is elsewhere: the commit stays unknown
  }
}
