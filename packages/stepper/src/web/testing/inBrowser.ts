import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from './findChromium';

const root = join(__dirname, '..', '..', '..', '..', '..');
const pageAddress = pathToFileURL(join(root, 'packages', 'stepper', 'dist', 'stepper.html')).href;

/** A page in a browser, with all that it has complained of. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** Another page than the built one. */
  readonly address?: string;
  /** Runs in the page before anything of its own. */
  readonly before?: () => void;
}

export type Open = (hash?: string, options?: OpenOptions) => Promise<Opened>;

/**
 * Declares tests of the built page, opened from the disk in a real Chromium. Without one they are left out, and say so.
 *
 * @param declare given a function that opens the page and waits until its run has been recorded
 */
export function inBrowser(name: string, declare: (open: Open) => void): void {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    describe(name, () => {
      test.skip('left out: no Chromium was found (install one, or set CHROMIUM to its path)', () => {});
    });
    process.stderr.write(`\nLeft out: ${name} needs Chromium, and none was found. Install one (apt-get install chromium), or set CHROMIUM to its path.\n`);
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      execFileSync(process.execPath, [join(root, 'scripts', 'build-web.mjs')]);
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    }, 90_000);
    afterAll(() => browser?.close());
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
    declare(async (hash = '', { address = pageAddress, before, ...options } = {}) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      page.setDefaultTimeout(30_000);
      const complaints: string[] = [];
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => { if (!/^(file|blob|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`); });
      if (before !== undefined) await page.addInitScript(before);
      await page.goto(`${address}${hash}`);
      await page.waitForSelector('.scrubber:not(:disabled)');
      return { page, complaints };
    });
  });
}
