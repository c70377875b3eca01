import { algorithm } from '../../algorithm';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-ListAppendUnique
 *
 * `list1` is a Set, which keeps the order of its elements.
 */
export const ListAppendUnique = algorithm('ListAppendUnique', (step, _, list1, list2) => {
  step`1    for each record in list2`;
  for (const record of list2) {
    step`1.a  if list1 does not contain record, append record to list1`;
    if (!list1.has(record)) list1.add(record);
  }
  step`2    return unused`;
});
