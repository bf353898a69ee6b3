import { expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { callMws } from '../acceptance/mws-call.js';
import { authorization, ofOrder } from '../acceptance/pay-desk.js';
import { describeInBrowser, useBrowser } from './browser.js';

/** Each test goes on where the one before ended. */
describeInBrowser('Amazon Pay in the console', () => {
  const stage = useBrowser({ clock: '2019-05-06T07:08:09Z', frozen: true });
  let id: string;
  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const standing = () => stage.page.locator('.verdict');
  const call = async (action: string, parameters: Record<string, string>) => {
    const path = '/OffAmazonPayments_Sandbox/2013-01-01';
    const { status, text } = await callMws(stage.server, path, action, parameters);
    expect(status, text).toBe(200);
  };

  it('leads from the list over the checkout to an open order reference, in two clicks', async () => {
    const { page } = stage;
    await stage.open('pay-orders');
    await page.getByRole('link', { name: 'To the checkout' }).click();
    await press('Place the order');
    await page.getByRole('link', { name: 'Show it in the console' }).click();
    await page.getByRole('heading', { level: 1, name: /^S01-/ }).waitFor();
    id = await page.locator('main h1').innerText();
    expect(await standing().innerText()).toContain('Open');
  });

  it('settles what is pending, and pays it back', async () => {
    const { page } = stage;
    await call(
      'Authorize',
      authorization(id, 'a1', '20.00', { TransactionTimeout: '5', CaptureNow: 'true' }),
    );
    await stage.open('pay-transactions');
    await page.getByRole('button', { name: /^Decide S01-.*-A\d+$/ }).click();
    const capture = page.getByRole('row').filter({ hasText: 'capture' });
    await capture.getByRole('combobox').selectOption('refund');
    await capture.getByRole('button').click();
    const refund = page.getByRole('row').filter({ hasText: 'refund' }).filter({ hasText: /-R\d/ });
    await refund.getByText('Pending').waitFor();
    await refund.getByRole('combobox').selectOption('Declined AmazonRejected');
    await refund.getByRole('button').click();
    await refund.getByText('Declined', { exact: true }).waitFor();
  });

  it('does what only Amazon does', async () => {
    // What was paid back by Amazon above is a claim of the buyer, which has closed the order reference.
    await stage.open(`pay-orders/${id}`);
    await standing().getByText('AmazonClosed').waitFor();
    const { id: another } = await askControl<{ id: string }>(stage.server.url, '/pay/order-references', {
      sellerId: 'A2EXAMPLESELLER',
      total: 10,
      confirmed: true,
    });
    await stage.open(`pay-orders/${another}`);
    await press('Suspended');
    await standing().getByText('InvalidPaymentMethod').waitFor();
    await press('Open');
    await standing().getByText('Open').waitFor();
    await press('Closed');
    await standing().getByText('AmazonClosed').waitFor();
    expect(await stage.page.getByRole('link', { name: 'Choose again' }).count()).toBe(0);
  });

  it('ends an agreement for the buyer', async () => {
    const agreement = await askControl<{ id: string }>(stage.server.url, '/pay/billing-agreements', {
      sellerId: 'A2EXAMPLESELLER',
      consent: true,
      confirmed: true,
    });
    await stage.open('pay-agreements');
    await stage.page.getByRole('link', { name: agreement.id }).click();
    await press('End the agreement');
    await standing().getByText('BuyerClosed').waitFor();
  });

  it('shows a notification and sends it again', async () => {
    const { page, server } = stage;
    const patched = await fetch(`${server.url}/_mws/pay/accounts/A2EXAMPLESELLER`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ notifications: [{ url: 'http://elsewhere.example/ipn' }] }),
    });
    expect(patched.status).toBe(200);
    const { id: other } = await askControl<{ id: string }>(server.url, '/pay/order-references', {
      sellerId: 'A2EXAMPLESELLER',
      total: 5,
      confirmed: true,
    });
    await call('CloseOrderReference', ofOrder(other));
    await stage.open('pay-notifications');
    await page
      .getByRole('button', { name: /^Show / })
      .first()
      .click();
    await page.getByRole('dialog').getByText('OrderReferenceNotification').first().waitFor();
    await press('Close');
    await page
      .getByRole('button', { name: /^Send .* again$/ })
      .first()
      .click();
    await expect
      .poll(() => page.getByRole('row').nth(1).innerText(), { timeout: 20_000 })
      .toMatch(/not loopback.*not loopback/s);
    expect(stage.complaints).toEqual([]);
  });
});
