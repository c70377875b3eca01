/** Every part of every operation is reached by parsing real modules: none is there for show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StaticSemanticsTracer } from '../algorithm';
import { parse } from '@babel/parser';
import type * as t from '@babel/types';
import { BoundNames } from './BoundNames';
import { IsConstantDeclaration } from './IsConstantDeclaration';
import { ImportedLocalNames } from './ImportedLocalNames';
import { ReferencedBindings } from './ReferencedBindings';
import { ParseErrors } from '../ParseErrors';
import { parseModule } from '../parseModule';
import { parseScript } from '../parseScript';

const modules = [
  '',
  'import "m"; import "m" with {}; import "m" with { a: "1" }; import "m" with { a: "1", b: "2" }; a: ; b;',
  'import a from "m"; import b, * as c from "m"; import d, { e } from "m"; import {} from "m" with {}; import { f, g as h } from "m";',
  'export * from "m"; export * as a from "m" with {}; export {} from "m"; export { b, "c" as d } from "m";',
  'let a; export {}; export { a, a as b }; export var c; export let d; export default function () {}',
  'export default class {}',
  'export default 1;',
];

/** Follows frames and steps, and fails where they do not fit together. */
class Recorder implements StaticSemanticsTracer {
  readonly entered = new Set<string>();
  readonly steps = new Set<string>();
  readonly frames: string[] = [];

  enter(name: string, _args: readonly unknown[], part?: number): void {
    this.frames.push(part === undefined ? name : `${name} ${part}`);
    this.entered.add(this.frames.at(-1)!);
  }

  step(text: string): void {
    this.steps.add(`${this.frames.at(-1)!}: ${text.trim().split(/\s/)[0]!}`);
  }

  leave(): void {
    if (this.frames.pop() === undefined) throw new Error('left more operations than were entered');
  }
}

function record(): Recorder {
  const tracer = new Recorder();
  for (const sourceText of modules) {
    const module = parseModule(sourceText, { tracer });
    if (module instanceof ParseErrors) throw new Error(module.errors[0].message);
    ImportedLocalNames(tracer, module.ImportEntries);
    for (const declaration of module.LexicallyScopedDeclarations) {
      BoundNames(tracer, declaration);
      IsConstantDeclaration(tracer, declaration);
    }
  }
  // Reached only by an error that Babel reports first.
  const [name] = parse('export { "s" };', { sourceType: 'module', errorRecovery: true }).program.body;
  ReferencedBindings(tracer, ((name as t.ExportNamedDeclaration).specifiers[0] as t.ExportSpecifier).local);
  parseScript('"use strict"', { tracer });
  parseScript('', { tracer });
  return tracer;
}

function declaredParts(): string[] {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(__dirname, file), 'utf8');
    const parts = [...text.matchAll(/\bsdo\(\s*'(\w+)',\s*(\d+)/g)].map(([, name, part]) => `${name} ${part}`);
    return [...parts, ...[...text.matchAll(/\balgorithm\(\s*'(\w+)'/g)].map(([, name]) => name!)];
  });
}

test('parsing modules reaches all parts', () => {
  const parts = declaredParts();
  expect(parts.length).toBeGreaterThan(100);
  expect([...record().entered].sort()).toEqual(parts.sort());
});

test('all frames that are entered are left', () => {
  expect(record().frames).toEqual([]);
});

test('markers tell the tracer their path, the innermost operation being the one they belong to', () => {
  expect(record().steps).toContain('ModuleRequests 3: 3.a.i');
  expect(record().steps).toContain('ExportEntriesForModule 6: 4.b');
  expect(record().steps).toContain('ImportedLocalNames: 2.a');
});

test('a trace changes no result', () => {
  const sourceText = modules[3]!;
  expect(parseModule(sourceText, { tracer: new Recorder() })).toEqual(parseModule(sourceText));
});
