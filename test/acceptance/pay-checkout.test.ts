import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { ofOrder, openPayDesk } from './pay-desk.js';

// What the checkout is made of: what a buyer has to choose from, a shop that confirms at once, and the way back.

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ ipnHosts: ['shop.example.com'] });
});
afterAll(() => server.close());

const seller = () => ({ sellerId: server.credentials!.sellerId });

interface Made {
  id: string;
  state: string;
  accessToken: string;
  returnTo?: string;
}

test('a shop that confirms at once has an open order reference, or is told what is missing', async () => {
  const { call, control } = await openPayDesk(server);
  const order = (more: object) => control<Made>('POST', '/pay/order-references', { ...seller(), ...more });
  const { id, state } = await order({ total: '19.9', confirmed: true });
  expect(state).toBe('Open');
  const { OrderReferenceDetails } = await call('GetOrderReferenceDetails', ofOrder(id));
  expect(OrderReferenceDetails).toMatchObject({
    OrderReferenceStatus: { State: 'Open' },
    OrderTotal: { Amount: '19.90', CurrencyCode: 'USD' },
  });
  await expect(order({ confirmed: true })).rejects.toThrow('It cannot be confirmed: AmountNotSet.');
  await expect(order({ total: 0 })).rejects.toThrow('must be above zero');

  const agree = (more: object) => control<Made>('POST', '/pay/billing-agreements', { ...seller(), ...more });
  expect(await agree({ consent: true, confirmed: true })).toMatchObject({ state: 'Open' });
  await expect(agree({ confirmed: true })).rejects.toThrow('BuyerConsentNotSet');
  const { count } = await control<{ count: number }>('GET', '/pay/billing-agreements');
  expect(count).toBe(1);
});

test('a buyer goes back to loopback or a host that was allowed, and nowhere else', async () => {
  const { control } = await openPayDesk(server);
  const back = (returnUrl: string) =>
    control<Made>('POST', '/pay/order-references', { ...seller(), returnUrl });

  const { id, accessToken, returnTo } = await back('http://127.0.0.1:8080/done?cart=7');
  expect(Object.fromEntries(new URL(returnTo!).searchParams)).toEqual({
    cart: '7',
    orderReferenceId: id,
    access_token: accessToken,
  });
  expect((await back('https://Shop.example.com/done')).returnTo).toMatch(
    /^https:\/\/shop\.example\.com\/done\?/,
  );
  for (const elsewhere of [
    'https://elsewhere.example/done',
    'https://shop.example.com.elsewhere.example/',
    'http://127.0.0.1@elsewhere.example/',
    '//elsewhere.example/',
    'javascript:alert(1)',
    'data:text/html,x',
  ])
    await expect(back(elsewhere), elsewhere).rejects.toThrow('/returnUrl');
  expect(await control('GET', '/pay/order-references')).toMatchObject({ count: 2 });
});

test('the wallet of a buyer is shown before anything is made', async () => {
  const { control } = await openPayDesk(server);
  const { sellerId } = seller();
  type Wallet = { buyer: { name: string; addresses: object[] }; declineUrl: string | null };
  const wallet = (more: string) => control<Wallet>('GET', `/pay/wallet?sellerId=${sellerId}${more}`);

  expect(await wallet('')).toMatchObject({ storeName: 'Demo Store', currency: 'USD', declineUrl: null });
  expect((await wallet('')).buyer).toMatchObject({ name: 'Robin Example' });
  expect((await wallet(`&returnUrl=${encodeURIComponent('http://localhost/cart')}`)).declineUrl).toBe(
    'http://localhost/cart?error=access_denied&error_description=Access+not+permitted.',
  );
  await expect(wallet('&returnUrl=https://elsewhere.example/')).rejects.toThrow('/returnUrl');
  await expect(wallet('&buyer=nobody')).rejects.toThrow('/buyer');
  expect(await control('GET', '/pay/buyers')).toMatchObject({ count: 0 });
});
