import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inBrowser } from './testing/inBrowser';
import { cell, momentOf } from './testing/look';

/** Replaces the text of the open file. */
async function write(page: Page, text: string): Promise<void> {
  await page.click('.cm-content');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

async function runAgain(page: Page): Promise<void> {
  await page.click('.header-actions .primary');
  await page.waitForSelector('.header-actions .primary:has-text("Run"):not(.is-stale)');
}

const consoleOf = async (page: Page): Promise<string[]> => {
  await page.waitForSelector('.scrubber:not(:disabled)');
  const toTheEnd = page.locator('[aria-label="To the end"]');
  // At the end the button is disabled, perhaps while it is being clicked.
  while (await toTheEnd.isEnabled()) await toTheEnd.click({ timeout: 1_000 }).catch(() => {});
  return page.locator('.console-list li').allTextContents();
};

inBrowser('the page in a browser', (open) => {
  test('runs what has been written, in files that have been added, renamed and removed', async () => {
    const { page, complaints } = await open();
    await page.click('[aria-label="Add a file"]');
    await write(page, 'export const word = "added";');
    await page.click('[aria-label="Rename module1.js"]');
    await page.fill('.rename', 'words.js');
    await page.keyboard.press('Enter');
    await page.click('.tab:has-text("main.js")');
    await write(page, 'import { word } from "./words.js"; console.log(word, { list: [1, "two"] });');
    await page.click('.tab:has-text("counter.js")');
    await page.click('[aria-label="Remove counter.js"]');
    expect(await page.locator('.tab').allTextContents()).toEqual(['entrymain.js', 'words.js']);
    await runAgain(page);
    expect(await consoleOf(page)).toEqual(['added { list: [1, "two"] }']);
    await page.click('.tab:has-text("words.js")');
    await page.click('[aria-label="Make words.js the entry"]');
    await runAgain(page);
    expect(await page.textContent('.graph-drawing')).toContain('words.js ⚑');
    expect(complaints).toEqual([]);
  }, 90_000);

  test('a guest that does not stop is cancelled, and one that does nothing but turn is stopped', async () => {
    const { page } = await open();
    await write(page, 'const text = "a".repeat(40); /^(a+)+$/.test(text + "b");');
    await page.click('.header-actions .primary');
    await page.click('.header-actions .primary:has-text("Cancel")');
    expect(await page.textContent('.notices')).toBe('The run was cancelled.');
    await write(page, 'let n = 0; for (;;) n++;');
    await runAgain(page);
    await page.click('[aria-label="To the end"]');
    expect(await page.textContent('.panel[aria-label="Console"] .chip')).toBe('stopped');
  }, 90_000);

  test('the reader chooses which load settles next, and everything before stays', async () => {
    const { page } = await open('#lesson=load-order&at=0');
    await page.click('.panel-tab:has-text("Breakpoints")');
    await page.fill('[aria-label="New breakpoint"]', 'ContinueModuleLoading');
    await page.keyboard.press('Enter');
    await page.click('[aria-label="To the next: ContinueModuleLoading"]');
    await page.click('.panel-tab:has-text("Pending")');
    const moment = await momentOf(page);
    const choices = await page.locator('.choice').allTextContents();
    expect(choices.map((text) => text.replace('next', ''))).toEqual(['first.js', 'second.js']);
    expect(choices).toContain('second.jsnext');
    await page.click('.choice:has-text("first.js")');
    await page.waitForSelector('.choice[aria-pressed=true]:has-text("first.js")');
    expect(await momentOf(page)).toBe(moment);
    expect(await consoleOf(page)).toEqual(['first', 'second', 'third', 'main']);
  }, 90_000);

  test('breakpoints on lines, steps and fields stop the keys that run on, both ways', async () => {
    const { page } = await open();
    await page.locator('.cm-breakpoints .cm-gutterElement').nth(4).click();
    await page.click('h1');
    await page.keyboard.press('c');
    expect(await page.textContent('.cm-current-line')).toContain('increment()');
    await page.click('.panel-tab:has-text("Breakpoints")');
    expect(await page.locator('.breakpoint-list li').allTextContents()).toEqual(['main.js:4']);
    await page.fill('[aria-label="New breakpoint"]', 'no breakpoint!');
    await page.keyboard.press('Enter');
    expect(await page.textContent('.toast')).toContain('is no breakpoint');
    await page.fill('[aria-label="New breakpoint"]', 'counter.js [[Status]] = linked');
    await page.keyboard.press('Enter');
    await page.click('h1');
    await page.keyboard.press('Shift+C');
    await page.click('.panel-tab:has-text("Records")');
    expect(await cell(page, 'counter.js', 'Status')).toBe('linked');
    expect(await page.locator('td.is-changed').first().getAttribute('data-cell')).toBe('counter.js Status');
  }, 90_000);

  test('every step stands among those of its operation, and beside the text of its clause where the reader has it', async () => {
    const { page } = await open('#lesson=import-defer');
    const specText = JSON.stringify({ format: 'modrec-spec-text', clauses: { 'sec-innermodulelinking': 'the words of the clause' } });
    await page.setInputFiles('.menu-file input', { name: 'spec.json', mimeType: 'application/json', buffer: Buffer.from(specText) });
    const alone: string[] = [];
    for (let count = 0; count < 250; count++) {
      await page.keyboard.press('ArrowRight');
      const step = (await page.textContent('[data-live]'))!;
      const [shown, around] = await page.evaluate(() => ['.steps .is-current', '.steps li'].map((each) => document.querySelectorAll(each).length));
      if (/^[A-Z][\w.]* \d/.test(step) && (shown !== 1 || around! < 2)) alone.push(step);
    }
    // An operation of a single step has no neighbours.
    expect(alone.filter((step) => !/ 1 +return/.test(step))).toEqual([]);
    await page.fill('.moment-number input', '150');
    await page.click('.panel-tab:has-text("Breakpoints")');
    await page.fill('[aria-label="New breakpoint"]', 'InnerModuleLinking 4');
    await page.keyboard.press('Enter');
    await page.click('[aria-label^="To the next"]');
    expect(await page.textContent('.spec-text')).toBe('the words of the clause');
  }, 90_000);

  test('finds a text in the run, both ways', async () => {
    const { page } = await open();
    await page.click('.panel-tab:has-text("Breakpoints")');
    await page.fill('[aria-label="Text to find in the run"]', 'after: 1');
    await page.keyboard.press('Enter');
    expect(await page.locator('.console-list li').allTextContents()).toEqual(['before: 0', 'after: 1']);
    await page.fill('[aria-label="Text to find in the run"]', 'CreateImportBinding');
    await page.click('[aria-label="Find the one before"]');
    expect(await page.textContent('.is-innermost .frame-name')).toMatch(/CreateImportBinding|InitializeEnvironment/);
    await page.fill('[aria-label="Text to find in the run"]', 'nowhere at all');
    await page.keyboard.press('Enter');
    expect(await page.textContent('.toast')).toContain('does not occur after this moment');
  }, 90_000);

  test('the table shows what differs from an earlier moment', async () => {
    const { page } = await open();
    await page.click('.tour-foot button.primary');
    await page.click('text=Compare later moments with this one');
    await page.keyboard.press('End');
    expect(await page.textContent('[data-cell="main.js Status"] del')).toBe('unlinked');
    await page.click('text=stop comparing');
    expect(await page.locator('.records del').count()).toBe(0);
  }, 90_000);

  test('a link leads to the same modules and the same moment', async () => {
    const { page } = await open('#lesson=diamond&at=300');
    await page.click('text=Share');
    expect(new URL(page.url()).hash).toBe('#lesson=diamond&at=300');
    await write(page, 'console.log("mine", 1 < 2);');
    await runAgain(page);
    await page.fill('.moment-number input', '20');
    await page.keyboard.press('Enter');
    await page.click('text=Share');
    await page.waitForFunction(() => location.hash.startsWith('#code='));
    const other = await open(new URL(page.url()).hash);
    expect(await momentOf(other.page)).toBe('20');
    expect(await consoleOf(other.page)).toEqual(['mine true']);
  }, 90_000);

  test.each([
    ['The whole run, as trace JSON', 'trace.json', '"format":"modrec-trace"'],
    ['A transcript, as Markdown', 'transcript.md', '# A diamond runs once'],
    ['The graph now, as SVG', 'graph.svg', '<svg'],
    ['The graph now, as Mermaid', 'graph.mmd', 'flowchart'],
    ['The graph now, as DOT', 'graph.dot', 'digraph'],
  ])('exports: %s', async (label, name, beginning) => {
    const { page } = await open('#lesson=diamond&at=600');
    await page.click('.menu summary');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`.menu-list >> text=${label}`)]);
    expect(download.suggestedFilename()).toBe(name);
    const path = await download.path();
    expect(readFileSync(path, 'utf8').replaceAll(/": "/g, '":"')).toContain(beginning);
    if (name === 'transcript.md') expect(readFileSync(path, 'utf8')).toContain('Realm asks for "main.js"');
    if (name !== 'trace.json') return;
    await page.setInputFiles('.menu-file input', path);
    await page.waitForSelector('.tour', { state: 'detached' });
    await page.keyboard.press('End');
    expect(await page.locator('.console-list li').allTextContents()).toEqual(['base', 'left', 'right', 'main']);
  }, 90_000);

  test('why does it wait, why was it first, what is the cycle', async () => {
    const { page } = await open('#lesson=async-cycle');
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('t');
    await page.click('.panel-tab:has-text("Why?")');
    expect(await page.textContent('.questions')).toContain('A.js waits for 2 asynchronous dependencies');
    await page.selectOption('[aria-label="Module that ran first"]', 'D.js');
    expect(await page.textContent('.questions')).toContain('D.js ran before A.js');
    expect(await page.textContent('.ways')).toContain('D.js → A.js');
  }, 90_000);

  test('bindings show where imports lead, and what has no value yet', async () => {
    const { page } = await open('#lesson=live-bindings');
    await page.click('.panel-tab:has-text("Bindings")');
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('t');
    const row = page.locator('[aria-label="Bindings of main.js"] .binding', { hasText: 'increment' });
    expect(await page.locator('[aria-label="Bindings of main.js"] .binding').first().textContent()).toBe('count→count of counter.jsno value yet');
    await page.keyboard.press('End');
    expect(await page.locator('[aria-label="Bindings of main.js"] .binding').first().textContent()).toBe('count→count of counter.js1');
    expect(await row.textContent()).toContain('function increment');
  }, 90_000);
});
