import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askControl, patchControl } from '../acceptance/control.js';
import { callMws } from '../acceptance/mws-call.js';
import { describeInBrowser, useBrowser } from './browser.js';

interface Contract {
  id: string;
  state: string;
  reasonCode: string | null;
  paymentMethod: { tail: string } | null;
  consent?: boolean;
}

describeInBrowser('the checkout of Amazon Pay', () => {
  const stage = useBrowser();
  let shop: Server;
  let shopUrl: string;
  beforeAll(async () => {
    shop = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<title>shop</title><a href="${stage.server.url}/_mws/pay/checkout?sellerId=A2EXAMPLESELLER&returnUrl=${encodeURIComponent(`${shopUrl}/done`)}">Pay</a>`,
      );
    });
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  });
  afterAll(() => shop?.close());

  const goTo = async (query: string) => {
    await stage.page.goto(`${stage.server.url}/_mws/pay/checkout?${query}`);
    await stage.page.getByRole('heading', { level: 1 }).waitFor();
  };
  const press = (name: string | RegExp) => stage.page.getByRole('button', { name, exact: true }).click();
  const newest = async (list: string) =>
    (await askControl<{ items: Contract[] }>(stage.server.url, `/pay/${list}?limit=1`)).items[0]!;
  /** Goes by Tab to what has the focus when its name is as said, and presses a key there. */
  const byKeyboard = async (name: string, key: string) => {
    const { page } = stage;
    for (let n = 0; n < 30; n++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate('document.activeElement.textContent');
      if (text === name) return page.keyboard.press(key);
    }
    throw new Error(`Tab does not come to ${name}.`);
  };

  it('comes to an open order reference in two clicks: the link to it, and this one', async () => {
    await goTo('');
    const total = stage.page.getByLabel('Total in USD');
    await total.fill('much');
    await press('Place the order');
    await stage.page
      .getByRole('alert')
      .filter({ hasText: /^Total in USD / })
      .waitFor();
    expect(await total.getAttribute('aria-invalid')).toBe('true');
    await total.fill('20.00');
    await press('Place the order');
    await stage.page.getByText(/ is Open\.$/).waitFor();
    expect(await newest('order-references')).toMatchObject({
      state: 'Open',
      paymentMethod: { tail: '1111' },
    });
    await goTo('type=agreement');
    await press('Agree and confirm');
    await stage.page.getByText(/ is Open\.$/).waitFor();
    expect(await newest('billing-agreements')).toMatchObject({ state: 'Open', consent: true });
  });

  it('leads a buyer from a shop and back with the id and a token, by keyboard alone', async () => {
    const { page } = stage;
    await page.goto(shopUrl);
    await byKeyboard('Pay', 'Enter');
    await page.getByRole('heading', { name: 'Pay at Demo Store' }).waitFor();
    await byKeyboard('Go on to Demo Store', 'Space');
    await page.waitForURL(/\/done\?order/);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('orderReferenceId')).toBe((await newest('order-references')).id);
    expect(searchParams.get('access_token')).toMatch(/^Atza\|/);

    await page.goto(shopUrl);
    await page.getByRole('link').click();
    await press('Decline');
    await page.waitForURL(/error=access_denied/);
  });

  it('chooses another method after one was refused, on the page or on Amazon’s site', async () => {
    const { page } = stage;
    const { id } = await newest('order-references');
    await askControl(stage.server.url, '/pay/order-references', {
      sellerId: 'A2EXAMPLESELLER',
      total: 5,
      confirmed: true,
    });
    const open = await newest('order-references');
    expect(open.id).not.toBe(id);
    await askControl(stage.server.url, `/pay/order-references/${open.id}/amazon`, { state: 'Suspended' });
    await goTo(`orderReferenceId=${open.id}`);
    await page.getByText('PaymentPlanNotSet').waitFor();
    await page.getByLabel('MasterCard ending in 4444').check();
    await press(/^Choose these on Amazon/);
    await page.getByText('Open', { exact: true }).waitFor();
    expect(await newest('order-references')).toMatchObject({
      state: 'Open',
      paymentMethod: { tail: '4444' },
    });
  });

  it('leads to the address that the seller confirmed with, passed or failed', async () => {
    const { page, server } = stage;
    const call = (action: string, parameters: Record<string, string>) =>
      callMws(server, '/OffAmazonPayments/2013-01-01', action, parameters);
    await patchControl(server.url, '/pay/accounts/A2EXAMPLESELLER?environment=live', { region: '02' });
    for (const [way, place] of [
      ['Pass', '/ok?AuthenticationStatus=Success'],
      ['Fail', '/no?AuthenticationStatus=Failure'],
    ] as const) {
      const { id } = await askControl<Contract>(server.url, '/pay/order-references', {
        sellerId: 'A2EXAMPLESELLER',
        environment: 'live',
        total: 5,
      });
      const urls = { SuccessUrl: `${shopUrl}/ok`, FailureUrl: `${shopUrl}/no` };
      const { status } = await call('ConfirmOrderReference', { AmazonOrderReferenceId: id, ...urls });
      expect(status).toBe(200);
      await goTo(`orderReferenceId=${id}`);
      await press(way);
      await page.waitForURL(shopUrl + place);
    }
  });

  it('leads nobody to another site', async () => {
    const { page } = stage;
    await page.goto(
      `${stage.server.url}/_mws/pay/checkout?sellerId=A2EXAMPLESELLER&returnUrl=https://elsewhere.example/`,
    );
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(stage.complaints).toEqual([]);
  });
});
