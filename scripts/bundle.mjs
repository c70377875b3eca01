// `npm run build`, after the compiler.
import { bundleEngine } from './support/bundleEngine.mjs';
import { buildPage } from './web/buildPage.mjs';

await bundleEngine();
await buildPage();
