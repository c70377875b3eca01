// `npm run build:web`: the stepper's page, packages/stepper/dist/stepper.html.
import { buildPage, pageFile } from './web/buildPage.mjs';

const started = performance.now();
await buildPage({ minify: !process.argv.includes('--readable') });
console.log(`${pageFile} (${Math.round(performance.now() - started)} ms)`);
