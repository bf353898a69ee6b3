import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { signRequest } from '../acceptance/sign.js';
import { describeInBrowser, useBrowser } from './browser.js';

const PATH = '/Orders/2013-09-01';

describeInBrowser('Home, search, comparison and export in the console', () => {
  const stage = useBrowser();
  const ids: string[] = [];
  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const send = async (parameters: Record<string, string>) => {
    const { server } = stage;
    const call = { path: PATH, parameters: { Version: '2013-09-01', ...parameters } };
    const answer = await fetch(server.url + PATH, {
      method: 'POST',
      headers: { 'User-Agent': 'Stock/1.2', 'X-Amz-Access-Token': 'Atza|IwEBIsecretly' },
      body: signRequest(server, call),
    });
    await answer.arrayBuffer();
    return answer.headers.get('x-mws-request-id')!;
  };
  const clipboard = () => stage.page.evaluate(() => navigator.clipboard.readText());
  /** What a button saves. */
  const saved = async (name: string) => {
    const [download] = await Promise.all([stage.page.waitForEvent('download'), press(name)]);
    return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') };
  };

  beforeAll(async () => {
    const list = { Action: 'ListOrders', 'MarketplaceId.Id.1': 'ATVPDKIKX0DER' };
    ids.push(await send({ ...list, CreatedAfter: '2020-01-01', BuyerEmail: 'Lighthouse@example.com' }));
    ids.push(await send({ ...list, CreatedAfter: '2020-02-01' }));
    ids.push(await send({ Action: 'ListOrders' }));
  });

  it('opens with where to call, what failed last, and a chart of the calls', async () => {
    const { page, server, context } = stage;
    await page.goto(`${server.url}/_mws/`);
    const chart = page.getByRole('img', {
      name: /^Calls in the last hour: 2 ok, 1 refused, 0 error, 0 fault\./,
    });
    await chart.waitFor();
    const failed = page.getByRole('region', { name: 'What failed last' });
    expect(await failed.getByRole('link').getAttribute('href')).toBe(`#/requests/${ids[2]}`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    const { accessKeyId, secretKey } = server.credentials!;
    await press('Copy Endpoint');
    await expect.poll(clipboard).toBe(server.url);
    await press('Copy AWSAccessKeyId');
    await expect.poll(clipboard).toBe(accessKeyId);
    const card = page.locator('.credentials');
    expect(await card.innerText()).not.toContain(secretKey);
    await card.getByRole('button', { name: 'Show' }).click();
    expect(await card.innerText()).toContain(secretKey);
    // By itself, as more calls come.
    await send({ Action: 'GetServiceStatus' });
    await page.getByRole('img', { name: /: 3 ok, 1 refused/ }).waitFor();
  });

  it('has a program for each of eight clients, with the address and the credentials in it', async () => {
    const { page, server } = stage;
    await stage.open('home');
    const client = page.getByLabel('Client', { exact: true });
    const names = await client.locator('option').allInnerTexts();
    expect(names).toHaveLength(8);
    for (const option of await client.locator('option').all()) {
      await client.selectOption((await option.getAttribute('value'))!);
      expect(await page.getByRole('main').innerText()).not.toContain(server.credentials!.secretKey);
      const shown = page.getByRole('region', { name: 'Program' });
      await page.locator('figure').filter({ has: shown }).getByRole('button', { name: 'Copy' }).click();
      const [firstLine] = (await shown.innerText()).split('\n');
      await expect.poll(clipboard).toContain(firstLine!.replace(/['"]?•.*/, ''));
      const program = await clipboard();
      expect(program).toContain(new URL(server.url).port);
      expect(program).toContain(server.credentials!.secretKey);
      expect(program).not.toMatch(/\{\w+Id\}|\{host\}|\{endpoint\}/);
    }
  });

  it('finds by / what has an id, and requests by what they hold', async () => {
    const { page } = stage;
    await stage.open('clock');
    await page.keyboard.press('/');
    await page.keyboard.type('111-0000002');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '111-0000002-0000002', exact: true }).waitFor();
    expect(await page.getByRole('heading', { name: 'Orders' }).count()).toBe(1);

    const box = page.getByRole('searchbox');
    await box.fill('qs-mug');
    await box.press('Enter');
    await page.getByRole('link', { name: 'QS-MUG-01' }).click();
    await page.getByRole('heading', { name: 'Listings' }).waitFor();
    const found = page.getByRole('region', { name: 'Listings' }).locator('tbody tr');
    await found.first().waitFor();
    expect(await found.count()).toBe(1);

    await box.fill('lighthouse');
    await box.press('Enter');
    await page.getByRole('link', { name: ids[0]! }).waitFor();
    await page.getByRole('link', { name: 'In the list, with filters' }).click();
    await page.locator(`a[href="#/requests/${ids[0]}"]`).waitFor();
    expect(await page.getByRole('region', { name: 'Requests' }).locator('tbody tr').count()).toBe(1);
    expect(await page.getByLabel('Holds', { exact: true }).inputValue()).toBe('lighthouse');
  });

  it('narrows and sorts a list, and the address keeps it', async () => {
    const { page } = stage;
    await stage.open('orders?idBegins=111-000000');
    const rows = page.getByRole('region', { name: 'Orders' }).locator('tbody tr');
    await rows.first().waitFor();
    await page.getByLabel('Status', { exact: true }).selectOption('Canceled');
    await expect.poll(() => rows.count()).toBe(1);
    await page.getByLabel('Status', { exact: true }).selectOption('');
    await page.getByRole('button', { name: 'Order', exact: true }).click();
    await page.waitForFunction(
      () => document.querySelector('tbody td')?.textContent === '111-0000003-0000003',
    );
    expect(new URL(page.url()).hash).toBe('#/orders?idBegins=111-000000&sort=-amazonOrderId');
    await page.getByLabel('Id begins with').fill('nothing');
    await page.getByLabel('Id begins with').press('Enter');
    await page.getByRole('link', { name: 'There are none like that. Show all.' }).waitFor();
  });

  it('puts two requests side by side, with what differs marked', async () => {
    const { page } = stage;
    await stage.open('requests?operation=ListOrders');
    for (const id of ids.slice(0, 2)) await page.getByRole('checkbox', { name: `Compare ${id}` }).check();
    await page.getByRole('link', { name: 'Compare the two side by side' }).click();
    const parameters = page.getByRole('region', { name: 'Parameters' });
    await parameters.waitFor();
    const marked = await parameters.locator('.differs').allInnerTexts();
    expect(marked.some((line) => line.includes('BuyerEmail=Lighthouse@example.com'))).toBe(true);
    expect(marked.some((line) => line.includes('CreatedAfter=2020-02-01'))).toBe(true);
    expect(await page.getByRole('region', { name: 'Facts' }).locator('.differs').count()).toBe(0);
  });

  it('shows the headers of a request, and what lets a caller in is masked', async () => {
    const { page } = stage;
    await stage.open(`requests/${ids[0]}`);
    const headers = await page.getByRole('region', { name: 'Headers' }).innerText();
    expect(headers).toContain('Stock/1.2');
    expect(headers).toContain('Atza...etly');
    expect(headers).not.toContain('IwEBIsecretly');
  });

  it('saves a list as CSV and JSON, all of it and not a page, and requests as HAR', async () => {
    const { page, server } = stage;
    await stage.open('orders');
    const { count } = await askControl<{ count: number }>(server.url, '/orders?limit=1');
    expect(count).toBeGreaterThan(100);
    const csv = await saved('Save Orders as CSV');
    expect(csv.name).toBe('orders.csv');
    expect(csv.text).toMatch(/^amazonOrderId,/);
    expect(csv.text.split('\r\n').filter((line) => /^\d{3}-\d{7}-\d{7},/.test(line))).toHaveLength(count);
    const json = await saved('Save Orders as JSON');
    expect(JSON.parse(json.text)).toHaveLength(count);

    await stage.open('requests?failed=true');
    await page.locator(`a[href="#/requests/${ids[2]}"]`).waitFor();
    const har = JSON.parse((await saved('Export as HAR')).text) as {
      log: { entries: { comment: string }[] };
    };
    expect(har.log.entries.map(({ comment }) => comment)).toEqual([`Orders ListOrders ${ids[2]}`]);
  });

  it('says beside a field, in its words, what the server has against it', async () => {
    const { page } = stage;
    await stage.open('sandboxes');
    await page.getByLabel('Ends when idle for').fill('an hour');
    await press('Make one');
    const mistake = page.getByText('Ends when idle for must be an ISO 8601 duration.');
    await mistake.waitFor();
    const field = page.getByLabel('Ends when idle for');
    expect(await field.getAttribute('aria-describedby')).toContain((await mistake.getAttribute('id'))!);
    await field.fill('PT1H');
    await press('Make one');
    await mistake.waitFor({ state: 'detached' });
  });

  it('has a list change by itself when somebody else changes the world', async () => {
    const { page, server } = stage;
    await stage.open('faults');
    await askControl(server.url, '/faults', {
      match: { operation: 'ListOrders' },
      effect: { throttle: true },
    });
    await page.getByRole('region', { name: 'Faults' }).getByText('operation ListOrders').waitFor();
    expect(await page.getByRole('button', { name: 'Look again' }).count()).toBe(0);
  });

  it('had nothing to complain about', () => expect(stage.complaints).toEqual([]));
});
