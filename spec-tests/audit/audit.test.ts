/** The audit of the engine's own sources. `node scripts/audit.mjs` prints the same with a table. */
import { redList, summary } from './report';
import { auditRepository } from './repository';

it('every step of the standard’s module clauses is in the code, or delegated with a test', () => {
  const result = auditRepository();
  if (result.findings.length > 0) throw new Error(`${redList(result.findings)}\n\n${summary(result)}`);
});
