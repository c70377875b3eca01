// Makes the file that the stepper's page shows the standard's own text from, out of a clone of tc39/ecma262 (or of a proposal):
//
//   node scripts/spec-text.mjs ../ecma262/spec.html > ecma262.json
//
// then "Open a trace, or the standard's text" on the page. modrec itself carries none of that text.
import { readFileSync } from 'node:fs';
import { specText } from './web/specText.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node scripts/spec-text.mjs PATH/TO/spec.html … > FILE.json');
  process.exitCode = 2;
} else {
  const clauses = Object.assign({}, ...files.map((file) => specText(readFileSync(file, 'utf8'))));
  console.log(JSON.stringify({ format: 'modrec-spec-text', clauses }));
}
