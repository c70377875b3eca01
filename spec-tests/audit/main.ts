/** `node scripts/audit.mjs [words…]`: prints the table and the red list (only the lines with all the words). */
import { describe, redList, summary } from './report';
import { auditRepository } from './repository';

const words = process.argv.slice(2);
const result = auditRepository();
const shown = result.findings.filter((finding) =>
  words.every((word) => `${finding.file ?? ''} ${describe(finding)}`.includes(word)),
);
if (shown.length > 0) console.log(`${redList(shown)}\n`);
console.log(summary(result));
process.exitCode = result.findings.length === 0 ? 0 : 1;
