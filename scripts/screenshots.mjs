// Makes docs/stepper.png, the picture in the README, from the built page. Needs a Chromium; CHROMIUM may say where it is.
//
//   node scripts/screenshots.mjs            the picture
//   node scripts/screenshots.mjs FOLDER     every lesson, wide and narrow, light and dark, to be looked at
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './support/paths.mjs';
import { buildPage, pageFile } from './web/buildPage.mjs';

const { chromium } = createRequire(inRoot('packages', 'stepper', 'package.json'))('playwright-core');
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
if (executablePath === undefined) throw new Error('No Chromium was found; CHROMIUM may say where one is.');

await buildPage();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) await take(inRoot('docs', 'stepper.png'), { lesson: 'async-cycle', stop: 5 });
  else await takeAll(folder);
} finally {
  await browser.close();
}

async function takeAll(folder) {
  mkdirSync(folder, { recursive: true });
  for (const lesson of ['live-bindings', 'cycle-tdz', 'star-conflict', 'async-cycle', 'import-defer']) {
    for (const [name, options] of Object.entries({ wide: {}, dark: { colorScheme: 'dark' }, narrow: { viewport: { width: 390, height: 844 } } })) {
      await take(join(folder, `${lesson}-${name}.png`), { lesson, stop: 5, ...options });
    }
  }
}

async function take(path, { lesson, stop, ...options }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  await page.goto(`${pathToFileURL(pageFile).href}#lesson=${lesson}`);
  await page.waitForSelector('.scrubber:not(:disabled)');
  for (let count = 1; count < stop; count++) await page.click('.tour-foot button.primary');
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForTimeout(250);
  await page.screenshot({ path });
  await page.close();
}
