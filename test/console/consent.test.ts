import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { askToken } from '../acceptance/sp-api-calls.js';
import { describeInBrowser, useBrowser } from './browser.js';
import { fitsAndIsAccessible } from './fit.js';

const CONSENT = '/_mws/apps/authorize/consent';

interface Developers {
  items: { id: string; applicationId: string }[];
}

describeInBrowser('the page for consent to an application of SP-API', () => {
  const stage = useBrowser();
  let site: Server;
  let siteUrl: string;
  beforeAll(async () => {
    site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<title>application</title>');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  });
  afterAll(() => site?.close());

  /** The application of the demo developer. */
  const applicationIn = async (sandbox = '') => {
    const query = sandbox && `?sandbox=${sandbox}`;
    const { items } = await askControl<Developers>(stage.server.url, `/developers${query}`);
    return items.find(({ id }) => id === '1234-3214-4321')!.applicationId;
  };
  const link = async (change: Record<string, string> = {}) => {
    const application_id = await applicationIn();
    const query = { application_id, state: 'a&b c', redirect_uri: `${siteUrl}/done`, ...change };
    return `${stage.server.url}${CONSENT}?${new URLSearchParams(query).toString()}`;
  };
  const exchange = (code: string | null) =>
    askToken(stage.server.spApi!, {
      grant_type: 'authorization_code',
      refresh_token: undefined,
      code: code!,
      redirect_uri: `${siteUrl}/done`,
    });
  /** Goes by Tab to the button of a name, and presses a key there. */
  const byKeyboard = async (name: string, key: string) => {
    const { page } = stage;
    for (let count = 0; count < 20; count++) {
      await page.keyboard.press('Tab');
      const focused = 'document.activeElement.matches("button") && document.activeElement.textContent';
      if ((await page.evaluate(focused)) === name) return page.keyboard.press(key);
    }
    throw new Error(`Tab does not come to ${name}.`);
  };

  it('says who asks, and leads back with a code that is good for a token, by keyboard alone', async () => {
    const { page } = stage;
    await page.goto(await link());
    await page.getByRole('heading', { name: 'Authorize Demo Developer' }).waitFor();
    await fitsAndIsAccessible(page);
    expect(await page.locator('main').innerText()).toContain(`${siteUrl}/done`);
    await byKeyboard('Authorize', 'Enter');
    await page.waitForURL(/\/done\?/);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('state')).toBe('a&b c');
    expect(searchParams.get('selling_partner_id')).toMatch(/^A\w+$/);
    expect((await exchange(searchParams.get('spapi_oauth_code'))).json.refresh_token).toMatch(/^Atzr\|/);
  });

  it('leads back without a code who declines', async () => {
    const { page } = stage;
    await page.goto(await link());
    await page.getByRole('heading', { level: 1 }).waitFor();
    await byKeyboard('Decline', 'Space');
    await page.waitForURL(/\/done\?/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ state: 'a&b c', error: 'access_denied' });
  });

  it('shows the code where nobody waits for the seller, as from the console', async () => {
    const { page } = stage;
    await stage.open('authorizations');
    await page.getByRole('link', { name: /^Demo Developer/ }).click();
    await page.getByLabel('Your seller account').selectOption('A2EXAMPLESELLER');
    expect(await page.getByRole('button', { name: 'Decline' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Authorize' }).click();
    await page.getByText('It may call for A2EXAMPLESELLER.').waitFor();
    await fitsAndIsAccessible(page);
    const code = await page.locator('dd code').first().innerText();
    expect((await exchange(code)).json.refresh_token).toBe(stage.server.spApi!.refreshToken);
  });

  it('finds the sandbox by the application, and leaves it by another', async () => {
    const { page, server } = stage;
    const { id } = await askControl<{ id: string }>(server.url, '/sandboxes', {});
    await page.goto(await link({ application_id: await applicationIn(id) }));
    await page.getByText(`in the sandbox ${id}`).waitFor();
    await page.getByRole('heading', { name: 'Authorize Demo Developer' }).waitFor();
    await page.goto(await link());
    await page.getByRole('heading', { name: 'Authorize Demo Developer' }).waitFor();
    expect(await page.getByText('in the sandbox').count()).toBe(0);
  });

  it('leads nobody to another site, and asks for no unknown application', async () => {
    const { page } = stage;
    const wrongs: Record<string, string>[] = [
      { redirect_uri: 'https://elsewhere.example/' },
      { redirect_uri: 'javascript:alert(1)' },
      { state: '' },
      { application_id: 'amzn1.sp.solution.none' },
    ];
    for (const wrong of wrongs) {
      await page.goto(await link(wrong));
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('button').count()).toBe(0);
    }
    expect(stage.complaints).toEqual([]);
  });
});
