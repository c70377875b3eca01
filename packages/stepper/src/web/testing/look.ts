import type { Page } from 'playwright-core';

/** The number of the moment that a page shows; `start` before the first. */
export const momentOf = (page: Page): Promise<string> => page.inputValue('.moment-number input');

/** What the record table shows of a slot. */
export async function cell(page: Page, record: string, field: string): Promise<string> {
  return (await page.textContent(`[data-cell="${record} ${field}"] > span:first-of-type`)) ?? '';
}

/** Rows of the record table as text, one for each record. */
export function cells(page: Page, records: readonly string[], fields: readonly string[]): Promise<string[]> {
  return Promise.all(
    records.map(async (record) => {
      const texts = await Promise.all(fields.map((field) => cell(page, record, field)));
      return [record, ...texts].join(' | ');
    }),
  );
}

/** Continues a tour until its last stop; gives the texts of all stops. */
export async function takeTour(page: Page): Promise<string[]> {
  const texts = [(await page.textContent('.tour-text'))!];
  const next = page.locator('.tour-foot button.primary', { hasText: 'Continue' });
  while ((await next.count()) > 0) {
    await next.click();
    texts.push((await page.textContent('.tour-text'))!);
  }
  return texts;
}

/** All that the page tells of a moment. */
export function snapshot(page: Page): Promise<string> {
  return page.evaluate(() =>
    ['.records', '.graph-drawing', '.call-stack', '.steps .is-current', '.console-list']
      .map((selector) => document.querySelector(selector)?.textContent ?? '')
      .join('\n'),
  );
}
