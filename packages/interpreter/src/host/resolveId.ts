/**
 * The id that a specifier means in a module: a relative one is resolved against the module's id, be it a URL or a path; every other
 * specifier is an id.
 */
export function resolveId(specifier: string, referrerId: string): string {
  if (!/^\.{1,2}\//.test(specifier)) return specifier;
  if (URL.canParse(referrerId) && URL.canParse(specifier, referrerId)) return new URL(specifier, referrerId).href;
  const segments = referrerId.split('/').slice(0, -1);
  for (const segment of specifier.split('/')) {
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
