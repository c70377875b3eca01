import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatJson } from '../report/formatJson';
import { formatJunit } from '../report/formatJunit';
import { formatTap } from '../report/formatTap';
import type { Report } from '../report/Report';
import type { CommandIo } from './CommandIo';
import type { ReporterKind, ReporterRequest } from './parseRunArguments';

const formats: Readonly<Record<ReporterKind, (report: Report) => string>> = {
  json: formatJson,
  tap: formatTap,
  junit: formatJunit,
};

/** Writes the machine-readable reports to their files, or to standard output. */
export function writeReports(report: Report, requests: readonly ReporterRequest[], io: CommandIo): void {
  for (const { kind, file } of requests) {
    const text = formats[kind](report);
    if (file === undefined) {
      io.stdout.write(text);
      continue;
    }
    const path = resolve(io.cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
