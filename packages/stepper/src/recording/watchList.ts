import { LoadedModuleRequests, MemberList } from '@modrec/interpreter';
import type { Observer } from './Observer';

type Report = Pick<Observer, 'appended' | 'removed'>;

/** A List that can change, in one of the forms that the engine has for Lists. */
export function isMutableList(value: unknown): value is MemberList<unknown> | LoadedModuleRequests {
  return value instanceof MemberList || value instanceof LoadedModuleRequests;
}

/** Reports what is appended to a List, and what is taken from its end, by methods of the List's own. */
export function watchList(list: MemberList<unknown> | LoadedModuleRequests | unknown[], field: string, report: Report): void {
  if (Array.isArray(list)) return watchArray(list, field, report);
  const append = list.append.bind(list) as (element: unknown) => void;
  define(list, 'append', (element: unknown) => {
    const index = list.length;
    append(element);
    report.appended(field, index, element);
  });
  if (!(list instanceof MemberList)) return;
  const removeLast = list.removeLast.bind(list);
  define(list, 'removeLast', () => {
    const element = list.last();
    removeLast();
    report.removed(field, list.length, element);
  });
}

function watchArray(list: unknown[], field: string, report: Report): void {
  define(list, 'push', (...elements: unknown[]) => {
    for (const element of elements) {
      const index = list.length;
      list[index] = element;
      report.appended(field, index, element);
    }
    return list.length;
  });
}

function define(list: object, method: string, value: (...args: never[]) => unknown): void {
  Object.defineProperty(list, method, { value, configurable: true });
}
