// Draws every page of the console: light, dark, and as wide as a phone. `npm run build` comes first; Chromium must be there.
//   node scripts/screenshots.js [part of a page's name]
//   node scripts/screenshots.js --docs    the small ones of docs/console.md
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startMwsLocal } from '../build/server/app.js';
import { fillWorld } from './screenshots/fill-world.js';

const FOLDER = new URL('../screenshots/', import.meta.url).pathname;
const DOCS_FOLDER = new URL('../docs/images/', import.meta.url).pathname;
/** Long lists are cut off below this, in pixels. */
const MOST = 2_400;
const [given = ''] = process.argv.slice(2);
const forDocs = given === '--docs';
const wanted = forDocs ? '' : given;
/** What docs/console.md shows. */
const DOCS = ['home', 'request', 'search', 'side-by-side'];

const docsLook = { name: 'docs', colorScheme: 'light', viewport: { width: 1100, height: 720 } };
const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: '360px', colorScheme: 'light', viewport: { width: 360, height: 740 } },
];

const server = await startMwsLocal();
const profile = mkdtempSync(join(tmpdir(), 'mws-local-screenshots-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});

try {
  const places = (await fillWorld(server.url)).filter(({ name }) =>
    forDocs ? DOCS.includes(name) : name.includes(wanted),
  );
  mkdirSync(forDocs ? DOCS_FOLDER : FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const { name: look, colorScheme, viewport } of forDocs ? [docsLook] : looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    for (const place of places) {
      await show(page, place);
      if (forDocs) {
        const path = join(DOCS_FOLDER, `console-${place.name}.jpg`);
        await page.screenshot({ path, type: 'jpeg', quality: 55 });
        continue;
      }
      const height = await page.evaluate('document.documentElement.scrollHeight');
      const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(height, MOST) };
      await page.screenshot({ path: join(FOLDER, `${place.name}-${look}.png`), fullPage: true, clip });
    }
  }
  if (!forDocs) console.log(`${places.length * looks.length} pictures are in screenshots/`);
} finally {
  await browser.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}

/** Goes to a page, and waits until all of it is there. */
async function show(page, { place, path = '/_mws/', sandbox = '', press }) {
  const address = new URL(path, server.url);
  // Also where it is the default world: the tab remembers the sandbox of the page before.
  address.searchParams.set('sandbox', sandbox);
  if (place !== undefined) address.hash = `#/${place}`;
  await page.goto('about:blank');
  await page.goto(address.href);
  await page.waitForSelector('main h1');
  // The live list keeps a connection open, so the network is never idle; the pages say when they are loading.
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  if (press === undefined) return;
  await page.getByRole('button', { name: press, exact: true }).click();
  await page.locator('main p[role="status"]').waitFor();
}
