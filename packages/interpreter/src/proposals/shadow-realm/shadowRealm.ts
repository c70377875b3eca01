import type { Layer } from '../../composeSpec';
import { installShadowRealm } from './installShadowRealm';

/**
 * ShadowRealm: `new ShadowRealm()` evaluates code, and imports modules, in a realm of its own that only functions and primitives can leave. The
 * layer was written from Test262's tests of it, of the given commit and day, and is held against no text.
 */
export const shadowRealm: Layer = {
  name: 'shadow-realm',
  stage: '2.7',
  date: '2026-08-07',
  source: 'no text; the tests of tc39/test262@be13516fb6441b950ba8a3df97eb34062c186972',
  algorithms: {},
  extendRealm: installShadowRealm,
};
