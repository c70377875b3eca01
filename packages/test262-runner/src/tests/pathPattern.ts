import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A predicate over test paths such as `test/language/import/…`. */
export type PathPredicate = (path: string) => boolean;

/**
 * Turns what a user types into a predicate: a glob when it holds `*`, `?` or `{`; else a file, a folder or a substring.
 * The leading `test/` may be left out, and a path on disk inside the suite is understood too.
 */
export function pathPattern(pattern: string, suiteRoot: string, cwd: string): PathPredicate {
  const wanted = relativeToSuite(pattern, suiteRoot, cwd);
  if (/[*?{]/.test(wanted)) {
    const expression = globExpression(wanted);
    return (path) => expression.test(path) || expression.test(withoutTestFolder(path));
  }
  return (path) => path.includes(wanted);
}

function relativeToSuite(pattern: string, suiteRoot: string, cwd: string): string {
  const fromSuite = relative(suiteRoot, resolve(cwd, pattern));
  const isInside = fromSuite !== '' && !fromSuite.startsWith('..') && !isAbsolute(fromSuite);
  const isOnDisk = isAbsolute(pattern) || pattern.startsWith('.') || isInside;
  return (isInside && isOnDisk ? fromSuite : pattern).split(sep).join('/').replace(/^\.\//, '');
}

function withoutTestFolder(path: string): string {
  return path.replace(/^test\//, '');
}

/** `**` crosses folders, `*` and `?` do not, `{a,b}` is a choice. */
function globExpression(glob: string): RegExp {
  let source = '';
  let openBraces = 0;
  for (let index = 0; index < glob.length; index += 1) {
    const character = glob[index]!;
    if (glob.startsWith('**/', index)) {
      source += '(?:.*/)?';
      index += 2;
    } else if (glob.startsWith('**', index)) {
      source += '.*';
      index += 1;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '{') {
      source += '(?:';
      openBraces += 1;
    } else if (character === '}' && openBraces > 0) {
      source += ')';
      openBraces -= 1;
    } else if (character === ',' && openBraces > 0) source += '|';
    else source += character.replace(/[\\^$.+()[\]{}|]/g, '\\$&');
  }
  return new RegExp(`^${source}${')'.repeat(openBraces)}$`);
}
