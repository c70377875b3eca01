import type { RecordId } from './Value';

/**
 * Shorter names for modules: what ids that are URLs or paths begin with, all of them, is left out.
 *
 * @returns gives the name to show for an id; every other id stays as it is
 */
export function shortNames(ids: readonly RecordId[]): (id: RecordId) => string {
  const addresses = ids.filter((id) => /^[a-z]+:\/\/|^\//.test(id));
  const folder = addresses.length === 0 ? '' : commonFolder(addresses);
  return (id) => (folder !== '' && id.startsWith(folder) ? id.slice(folder.length) : id);
}

function commonFolder(ids: readonly string[]): string {
  let common = ids[0]!;
  for (const id of ids) {
    while (!id.startsWith(common)) common = common.slice(0, -1);
  }
  return common.slice(0, common.lastIndexOf('/') + 1);
}
