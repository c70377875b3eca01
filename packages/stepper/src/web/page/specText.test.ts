import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quoted, readSpecText } from './specText';

const script = join(__dirname, '..', '..', '..', '..', '..', 'scripts', 'spec-text.mjs');
const folder = mkdtempSync(join(tmpdir(), 'modrec-'));
afterAll(() => rmSync(folder, { recursive: true }));

const markup = `
<emu-clause id="sec-Bake" type="abstract operation" oldids="sec-cook, sec-roast">
  <h1>Bake ( _cake_ )</h1>
  <emu-alg>
    1. Let _oven_ be a new |Oven|.
    1. If _cake_.[[Status]] is ~raw~, then
      1. [id="step-heat"] Perform ? <emu-meta effects="user-code">Heat</emu-meta>(_oven_).
      1. Else,
        1. Return *false*.
    1. Return &laquo; _cake_ &raquo;.
  </emu-alg>
  <emu-clause id="sec-inner"><emu-alg>
    1. Return ~unused~.
  </emu-alg></emu-clause>
</emu-clause>`;

test('a reader makes the file from ecmarkup, and the page finds the clause of an address in it', () => {
  const file = join(folder, 'spec.html');
  writeFileSync(file, markup);
  const text = readSpecText(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }))!;
  const steps = [
    '1. Let oven be a new Oven.',
    '2. If cake.[[Status]] is raw, then',
    '  a. Perform ? Heat(oven).',
    '  b. Else,',
    '    i. Return false.',
    '3. Return « cake ».',
  ].join('\n');
  expect(quoted(text, 'https://tc39.es/ecma262/#sec-bake')).toBe(steps);
  expect(quoted(text, 'https://tc39.es/ecma262/#sec-roast')).toBe(steps);
  expect(quoted(text, 'https://tc39.es/ecma262/#sec-inner')).toBe('1. Return unused.');
  expect(quoted(text, 'https://tc39.es/ecma262/#sec-nowhere')).toBeUndefined();
  expect(quoted(undefined, 'https://tc39.es/ecma262/#sec-bake')).toBeUndefined();
});

test('other JSON is no such file', () => {
  expect(['{', 'null', '[]', '{ "format": "modrec-trace" }'].map(readSpecText)).toEqual([undefined, undefined, undefined, undefined]);
});
