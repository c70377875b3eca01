// `npm run build`, after the compiler.
import { bundleEngine } from './support/bundleEngine.mjs';

await bundleEngine();
