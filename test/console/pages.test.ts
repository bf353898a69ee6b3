import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type axe from 'axe-core';
import { beforeAll, expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { seriousFindings } from './axe.js';
import { BUILT, describeInBrowser, useBrowser } from './browser.js';

const pages = [
  ...['home', 'search?q=QS', 'side-by-side?left=REFUSED&right=REFUSED', 'reset/1'],
  ...[
    'requests',
    'scratchpad',
    'demo',
    'story',
    'register',
    'cases',
    'authorizations',
    'sellers',
    'orders',
    'listings',
  ],
  ...[
    'inventory',
    'products',
    'ledger',
    'labels',
    'feeds',
    'reports',
    'notifications',
    'clock',
    'scenario',
    'faults',
    'quotas',
    'sandboxes',
    'compare',
    'nowhere',
  ],
  ...['credentials?developer=3456-5436-6543', 'users?seller=A2EXAMPLESELLER', 'cases/1', 'requests/REFUSED'],
  ...['inbound-shipments', 'fulfillment-orders', 'easy-ship'],
  ...['pay-orders', 'pay-agreements', 'pay-transactions', 'pay-notifications'],
];

describeInBrowser('Every page of the console', () => {
  const stage = useBrowser();
  const origins = new Set<string>();
  let refused: string;
  const open = (place: string) => stage.open(place.replaceAll('REFUSED', refused));

  beforeAll(async () => {
    const { page, server } = stage;
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    const call = { section: 'Orders', operation: 'ListOrders', parameters: { Late: '1' } };
    const { url } = await askControl<{ url: string }>(server.url, '/sign', call);
    await fetch(url.replace('Late=1', 'Late=2'));
    await fetch(url);
    const registration = { kind: 'registration', developerName: 'Tools', contactEmail: 'tools@example.com' };
    await askControl(server.url, '/support-cases', registration);
    await askControl(server.url, '/sandboxes', {});
    await askControl(server.url, '/snapshots', {});
    await askControl(server.url, '/faults', { effect: { delay: 'PT0.001S' }, times: 1 });
    const { items } = await askControl<{ items: { id: string }[] }>(server.url, '/requests?rung=signature');
    refused = items[0]!.id;
  });

  const findings = (options: axe.RunOptions = {}) => seriousFindings(stage.page, options);

  it.each(pages)(
    '%s: has a heading, no serious finding of axe, light and dark, and fits 360 pixels',
    async (place) => {
      const { page } = stage;
      await page.emulateMedia({ colorScheme: 'light' });
      await open(place);
      expect(await page.locator('main h1').count()).toBe(1);
      expect(await findings()).toEqual([]);
      // Of its rules, this is the one that sees colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings({ runOnly: ['color-contrast'] })).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.setViewportSize({ width: 1280, height: 800 });
    },
  );

  it('is found by the navigation', async () => {
    const { page } = stage;
    await open('nowhere');
    const links = page.getByRole('navigation').locator('a[href^="#"]');
    const titles = await links.allInnerTexts();
    // By its place: two groups have a page of the same title.
    for (const [at, title] of titles.entries()) {
      await links.nth(at).click();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      expect(await page.title()).toMatch(/ · mws-local$/);
      expect(await page.locator('[aria-current="page"]').innerText()).toBe(title);
    }
    expect(titles).toHaveLength(33);
  });

  it('can be used by keyboard: past the navigation, into a dialog, and out of it', async () => {
    const { page } = stage;
    await open('scenario');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('button', { name: 'Reset' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Reset' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Reset');
  });

  it('is loaded with less than 200 kB, and with nothing from elsewhere', () => {
    const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const bytes = files.map(({ parentPath, name }) => gzipSync(readFileSync(join(parentPath, name))).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(200_000);
    expect([...origins].filter((origin) => origin !== 'null')).toEqual([stage.server.url]);
  });

  it('had nothing to complain about', () => expect(stage.complaints).toEqual([]));
});
