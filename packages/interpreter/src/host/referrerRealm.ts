import { Realm } from '../realm/Realm';
import type { Referrer } from './Host';

/** The realm that the modules a referrer asks for belong to. */
export function referrerRealm(referrer: Referrer): Realm {
  return referrer instanceof Realm ? referrer : referrer.Realm;
}
