/** The audit's result as text: a table of where the steps went, and the red list. */
import type { AuditResult, Row } from './audit';
import type { Finding } from './Finding';

const COLUMNS = ['algorithms', 'steps', 'implemented', 'delegated', 'differs', 'todo', 'missing'] as const;
type Counts = Record<(typeof COLUMNS)[number], number>;

export function summary({ rows, findings }: AuditResult): string {
  const folders = new Map<string, Counts>();
  for (const row of rows) add(folders, folderOf(row), row);
  const names = [...folders.keys()].sort();
  for (const row of rows) add(folders, 'all', row);
  const lines = [...names, 'all'].map((name) => [name, ...COLUMNS.map((column) => String(folders.get(name)?.[column] ?? 0))]);
  const red = findings.length === 0 ? 'green' : `${findings.length} findings`;
  return `${table([['', ...COLUMNS], ...lines])}\n\n${red}`;
}

/** Grouped by file and operation; each line is a step, the rule and what is wrong. */
export function redList(findings: readonly Finding[]): string {
  const groups = new Map<string, Finding[]>();
  const [withFile, without] = [findings.filter(({ file }) => file !== undefined), findings.filter(({ file }) => file === undefined)];
  for (const finding of [...withFile, ...without]) {
    const heading = finding.file ?? '(no file)';
    groups.set(heading, [...(groups.get(heading) ?? []), finding]);
  }
  return [...groups]
    .map(([file, list]) => [file, ...list.map((finding) => `  ${describe(finding)}`)].join('\n'))
    .join('\n');
}

/** `InnerModuleLinking 9.c.iii.1  echo     line 42: the code under the marker lacks Math.min(` */
export function describe({ operation, path, rule, line, message }: Finding): string {
  const where = path === undefined ? operation : `${operation} ${path}`;
  return `${where}  ${rule}  ${line === undefined ? '' : `line ${line}: `}${message}`;
}

function folderOf(row: Row): string {
  if (row.file !== undefined) return row.file.replace(/^packages\//, '').replace('/src', '').replace(/\/[^/]*$/, '');
  return row.delegated > 0 ? '(host realm)' : '(missing)';
}

function add(folders: Map<string, Counts>, name: string, row: Row): void {
  const counts = folders.get(name) ?? (Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Counts);
  counts.algorithms += 1;
  counts.steps += row.algorithm.steps.length;
  for (const column of ['implemented', 'delegated', 'differs', 'todo', 'missing'] as const) counts[column] += row[column];
  folders.set(name, counts);
}

function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '))
    .join('\n');
}
