import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import type { StartOptions } from '../../src/server/start-options.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What `npm run build` made of the console. */
export const BUILT = resolve(import.meta.dirname, '../../dist/console');

const missing = [
  ...(existsSync(CHROMIUM) ? [] : [`there is no ${CHROMIUM}`]),
  ...(existsSync(BUILT) ? [] : ['the console is not built']),
];

/** Tests in a browser; where they cannot be run, they are skipped, and their name says why. */
export const describeInBrowser = (name: string, tests: () => void) =>
  missing.length > 0
    ? describe.skip(`${name} (skipped: ${missing.join(', ')})`, tests)
    : describe(name, tests);

/** What the tests of one file share. */
export interface Stage {
  server: MwsLocal;
  context: BrowserContext;
  page: Page;
  /** What the page said against itself: errors, and violations of its policy. */
  complaints: string[];
  /** Goes to a page of the console and waits until it is there. */
  open(place: string): Promise<void>;
}

/** Starts a server and a browser with an empty profile for the tests of a file. */
export function useBrowser(options: StartOptions = {}): Stage {
  const stage = { complaints: [] as string[] } as Stage;
  let profile: string;

  beforeAll(async () => {
    stage.server = await startMwsLocal(options);
    profile = mkdtempSync(join(tmpdir(), 'mws-local-browser-'));
    stage.context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      viewport: { width: 1280, height: 800 },
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    });
    stage.page = stage.context.pages()[0] ?? (await stage.context.newPage());
    stage.page.on('pageerror', (error) => stage.complaints.push(String(error)));
    stage.page.on('console', (message) => {
      // A refusal that a page asks for is no fault of the page.
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) stage.complaints.push(message.text());
    });
  });
  afterAll(async () => {
    await stage.context?.close();
    await stage.server?.close();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });

  stage.open = async (place) => {
    const { page, server } = stage;
    // A document of its own, so that nothing is left over from the page before.
    await page.goto('about:blank');
    await page.goto(`${server.url}/_mws/#/${place}`);
    await page.locator('main h1').waitFor();
    await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  };
  return stage;
}
