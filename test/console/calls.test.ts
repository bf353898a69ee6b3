import { expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import { askControl } from '../acceptance/control.js';
import { signRequest } from '../acceptance/sign.js';
import { describeInBrowser, useBrowser } from './browser.js';

const PATH = '/Orders/2013-09-01';

describeInBrowser('Calls in the console', () => {
  const stage = useBrowser();
  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const send = async (parameters: Record<string, string>, change = (form: string) => form) => {
    const { server } = stage;
    const answer = await fetch(server.url + PATH, {
      method: 'POST',
      body: change(signRequest(server, { path: PATH, parameters: { Version: '2013-09-01', ...parameters } })),
    });
    await answer.arrayBuffer();
    return answer.headers.get('x-mws-request-id')!;
  };
  const status = () => stage.page.getByRole('status', { name: 'Status of the answer' }).innerText();

  it('sends a call from the scratchpad, and says beforehand what the server would refuse', async () => {
    const { page } = stage;
    await stage.open('scratchpad');
    const missing = page.getByText('MarketplaceId is required.');
    await missing.waitFor();
    expect(await page.getByLabel('MarketplaceId').getAttribute('aria-describedby')).toContain(
      (await missing.getAttribute('id'))!,
    );
    await page.getByLabel('CreatedAfter').fill('2020-01-01T00:00:00Z');
    await page.getByLabel('MarketplaceId').fill('ATVPDKIKX0DER\nA2EUQ1WTGCTBG2');
    await page.getByRole('checkbox', { name: 'Shipped', exact: true }).check();
    expect(await page.getByText('The server will refuse this').count()).toBe(0);
    await press('Sign and send');
    await page.getByRole('heading', { name: 'Answer' }).waitFor();
    expect(await status()).toBe('200');
    expect(await page.getByRole('region', { name: 'Body' }).innerText()).toContain('<ListOrdersResponse ');
    const signed = await page.getByRole('region', { name: /^String to sign/ }).innerText();
    const { host } = new URL(stage.server.url);
    expect(signed.split('\n').slice(0, 3)).toEqual(['POST', host, PATH]);
    expect(signed).toContain('&MarketplaceId.Id.2=A2EUQ1WTGCTBG2\n&OrderStatus.Status.1=Shipped\n');
    expect(signed).toContain('&MWSAuthToken=amzn...MPLE');
  });

  it('submits a feed with its document, and finds it among the feeds', async () => {
    const { page } = stage;
    await stage.open('scratchpad?operation=Feeds.SubmitFeed');
    await page.getByLabel('FeedType').fill('_POST_INVENTORY_AVAILABILITY_DATA_');
    await page.getByLabel('Document', { exact: true }).fill('<?xml version="1.0"?><AmazonEnvelope/>');
    await press('Sign and send');
    await page.getByRole('heading', { name: 'Answer' }).waitFor();
    expect(await status()).toBe('200');
    const answer = await page.getByRole('region', { name: 'Body' }).innerText();
    const [, id] = /^ +<FeedSubmissionId>(\d+)<\/FeedSubmissionId>$/m.exec(answer)!;
    await stage.open('feeds');
    expect(await page.getByRole('region', { name: 'Feeds' }).innerText()).toContain(id);
  });

  it('shows why the signature does not match, the strings side by side with their differences', async () => {
    const { page } = stage;
    const call = { Action: 'ListOrders', 'MarketplaceId.Id.1': 'ATVPDKIKX0DER', SellerOrderId: 'one two' };
    const id = await send(call, (form) => form.replace('one%20two', 'one%20three'));
    await stage.open(`requests/${id}`);
    await page.getByText('Refused at the check signature: SignatureDoesNotMatch').waitFor();
    expect(await page.locator('.ladder .refused').innerText()).toContain('signature');
    await page.getByText('Compare with what your client signed').click();
    const string = await askControl<{ diagnosis: { serverString: string } }>(
      stage.server.url,
      `/requests/${id}`,
    );
    const signed = string.diagnosis.serverString.replace('one%20three', 'one%20two');
    await page.getByLabel('String to sign, from your client’s log').fill(signed);
    await page.getByText(/^1 of \d+ lines differ\.$/).waitFor();
    const marked = page.locator('.diff .differs mark');
    expect(await marked.allInnerTexts()).toEqual(['hree', 'wo']);
  });

  it('replays a request, signed anew, and copies it for a shell', async () => {
    const { page, server } = stage;
    const id = await send({ Action: 'GetServiceStatus' }, (form) =>
      form.replace(/Signature=[^&]+/, 'Signature=none'),
    );
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    await stage.open(`requests/${id}`);
    await press('Copy as curl');
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^curl -X POST .*Action=GetServiceStatus&.*Signature=/);
    await press('Replay');
    await page.waitForURL((url) => !url.hash.endsWith(id));
    await page.locator('.verdict .badge', { hasText: 'ok' }).waitFor();
    expect(await page.locator('.verdict .status').innerText()).toBe('200');
  });

  it('walks through refusals, each with its answer and why', async () => {
    const { page, server } = stage;
    type Steps = { items: { name: string; what: string; cause: string }[] };
    const [step] = (await askControl<Steps>(server.url, '/demo')).items;
    await stage.open('demo');
    await press(`Run ${step!.name}`);
    const shown = page.getByRole('listitem').filter({ hasText: step!.what }).first();
    await shown.locator('.ladder .refused').waitFor();
    expect(await shown.innerText()).toContain(step!.cause);
    await shown.getByText('Request and answer').click();
    expect(await shown.getByRole('region', { name: 'Answer' }).innerText()).toContain('<ErrorResponse');
  });

  it('draws a fast stream of requests once a frame at most, and a bounded list of them', async () => {
    const { page } = stage;
    await send({ Action: 'GetServiceStatus' });
    await stage.open('requests');
    await page.getByText('Live', { exact: true }).waitFor();
    const rows = page.getByRole('region', { name: 'Requests' }).locator('tbody tr');
    await rows.first().waitFor();
    const counted = await page.evaluateHandle(() => {
      const counts = { draws: 0, frames: 0 };
      new MutationObserver(() => counts.draws++).observe(document.querySelector('tbody')!, {
        childList: true,
      });
      const frame = () => {
        counts.frames++;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      return counts;
    });
    let newest = '';
    for (let sent = 0; sent < 400; sent += 10) {
      const ids = await Promise.all(Array.from({ length: 10 }, () => send({ Action: 'GetServiceStatus' })));
      newest = ids.at(-1)!;
      // In the middle of it, the page still does what it is told.
      if (sent === 200) await press('Pause');
      if (sent === 220) await press('Go on');
    }
    await rows.locator(`a[href="#/requests/${newest}"]`).waitFor();
    expect(await rows.count()).toBe(200);
    const { draws, frames } = await counted.jsonValue();
    expect(draws).toBeGreaterThan(1);
    // Beside the frames, a list that was fetched is drawn: when the stream begins anew, once each time.
    expect(draws).toBeLessThan(frames + 10);
  });

  it('filters the list, and follows only what the filter lets through', async () => {
    const { page } = stage;
    await stage.open('requests?outcome=refused');
    await page.getByText('Live', { exact: true }).waitFor();
    const id = await send({ Action: 'ListOrders' });
    await send({ Action: 'GetServiceStatus' });
    const link = page.locator(`a[href="#/requests/${id}"]`);
    await link.waitFor();
    expect(await page.locator('tbody .status').allInnerTexts()).not.toContain('200');
    await link.click();
    await page.getByText('Refused at the check parameters').waitFor();
  });

  it('makes calls fail by a fault, moves the clock, and goes into a sandbox', async () => {
    const { page, server } = stage;
    await stage.open('faults');
    await page.getByLabel('Operation', { exact: true }).fill('GetServiceStatus');
    await press('Add');
    await page.getByRole('region', { name: 'Faults' }).getByText('operation GetServiceStatus').waitFor();
    await stage.open('scratchpad?operation=Orders.GetServiceStatus');
    await press('Sign and send');
    await page.getByRole('heading', { name: 'Answer' }).waitFor();
    expect(await status()).toBe('503');

    const before = await askControl<{ now: string }>(server.url, '/clock');
    await stage.open('clock');
    const shown = await page.locator('.clock time').innerText();
    await press('+1 day');
    await expect.poll(() => page.locator('.clock time').innerText()).not.toBe(shown);
    const after = await askControl<{ now: string }>(server.url, '/clock');
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThanOrEqual(86_400_000);

    await stage.open('sandboxes');
    await press('Make one');
    const into = page.getByRole('button', { name: /^Go into/ });
    const id = (await into.innerText()).replace('Go into ', '');
    await page.goto(`${server.url}/_mws/?sandbox=${id}#/sandboxes`);
    await page.getByRole('button', { name: 'You are in it' }).waitFor();
    expect(page.url()).toBe(`${server.url}/_mws/#/sandboxes`);
    await press('Leave it');
    await into.click();
    await page.getByRole('button', { name: 'Leave it' }).waitFor();
    await stage.open('scratchpad?operation=Orders.GetServiceStatus');
    await press('Sign and send');
    await page.getByRole('heading', { name: 'Answer' }).waitFor();
    expect(await status()).toBe('200');
    await press('Leave it');
  });

  it('has a gauge for each quota, and loads another scenario', async () => {
    const { page, server } = stage;
    await stage.open('quotas');
    await page.getByRole('meter', { name: /^Requests: \d+ of 2 left$/ }).waitFor();
    await stage.open('scenario');
    await page.getByLabel('Built-in scenario').selectOption('auth-failures');
    await press('Load');
    await page.getByText('auth-failures is loaded.').waitFor();
    expect(await askControl(server.url, '/scenario')).toMatchObject({ name: 'auth-failures' });
  });

  it('asks for the admin token, keeps it in the tab, and reads events with it', async () => {
    const { page } = stage;
    const guarded = await startMwsLocal({ adminToken: 'open sesame' });
    await page.goto(`${guarded.url}/_mws/#/requests`);
    await page.getByLabel('Token').fill('wrong');
    await press('Go on');
    await page.getByText('The server does not accept this token.').waitFor();
    await page.getByLabel('Token').fill('open sesame');
    await press('Go on');
    await page.getByText('Live', { exact: true }).waitFor();
    const form = signRequest(guarded, {
      path: PATH,
      parameters: { Action: 'GetServiceStatus', Version: '2013-09-01' },
    });
    await fetch(guarded.url + PATH, { method: 'POST', body: form });
    await page.getByRole('link', { name: 'Orders.GetServiceStatus' }).waitFor();
    expect(await page.evaluate(() => Object.values({ ...sessionStorage }))).toEqual(['open sesame']);
    expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
    await press('Forget the token');
    await page.getByLabel('Token').waitFor();
    await guarded.close();
  });

  it('had nothing to complain about', () => expect(stage.complaints).toEqual([]));
});
