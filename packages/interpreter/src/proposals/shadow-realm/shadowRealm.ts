import type { Layer } from '../../composeSpec';
import { installShadowRealm } from './installShadowRealm';

/**
 * ShadowRealm: `new ShadowRealm()` evaluates code, and imports modules, in a realm of its own that only functions and primitives can leave. No
 * text is pinned: the layer follows the proposal as Test262 of the given day tests it.
 */
export const shadowRealm: Layer = {
  name: 'shadow-realm',
  stage: '2.7',
  date: '2026-08-07',
  source: 'tc39/proposal-shadowrealm',
  algorithms: {},
  extendRealm: installShadowRealm,
};
