import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordFiles } from '../test-support/recordFiles';
import { webPage } from '../webPage';
import { inBrowser } from './testing/inBrowser';

inBrowser('the page with a recording in it', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'modrec-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('shows it, under names without what the addresses have in common', async () => {
    const files = { 'file:///app/src/a.js': 'import { b } from "./b.js"; print("</script>", b);', 'file:///app/src/b.js': 'export const b = "<!-- b";' };
    const file = join(folder, 'page.html');
    writeFileSync(file, webPage(await recordFiles(files, 'file:///app/src/a.js')));
    const { page, complaints } = await open('', { address: pathToFileURL(file).href });
    expect(await page.locator('.node-name').allTextContents()).toEqual(['a.js ⚑', 'b.js']);
    await page.keyboard.press('End');
    expect(await page.locator('.console-list li').allTextContents()).toEqual(['</script> <!-- b']);
    expect(await page.locator('.records thead th').allTextContents()).toEqual(['Slot', 'a.js', 'b.js']);
    await page.click('.node >> nth=1');
    expect(await page.textContent('.cm-content')).toContain('"<!-- b"');
    expect(complaints).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.moment-number input')!.value === 'start');
    await page.keyboard.press('End');
    expect(await page.textContent('.console-list')).toBe('ReferenceError: print is not defined (a.js:1)');
  }, 90_000);
});
