import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let ask: TestControl['ask'];
let path: string;
let line: string;

const sku = { sku: 'SKU-1', quantity: 3, price: 10 };

beforeEach(async () => {
  ({ ask } = await createTestControl());
  const { sellerId, marketplaceId } = demo;
  const { body } = await ask('POST', '/orders', { sellerId, marketplaceId, items: [sku] });
  path = `/orders/${body.amazonOrderId}`;
  line = String(body.items![0]!.orderItemId);
});

const ship = (quantity?: number) =>
  ask('POST', `${path}/ship`, quantity === undefined ? {} : { items: [{ orderItemId: line, quantity }] });
const refund = (amount?: number | string) =>
  ask('POST', `${path}/refund`, amount === undefined ? {} : { items: [{ orderItemId: line, amount }] });

describe('an order', () => {
  it('is shipped in parts, then as a whole, and never more than there is', async () => {
    expect((await ship(1)).body).toMatchObject({
      status: 'PartiallyShipped',
      items: [{ quantityShipped: 1 }],
    });
    const { status, body } = await ship(3);
    expect(status).toBe(400);
    expect(body.findings).toMatchObject([
      { path: '/items/0/quantity', message: 'is more than the 2 not yet shipped' },
    ]);
    expect((await ship()).body).toMatchObject({ status: 'Shipped', items: [{ quantityShipped: 3 }] });
    expect((await ship()).status).toBe(409);
  });

  it('is refunded once shipped: some of it, then the rest, then nothing more', async () => {
    expect((await refund()).body.detail).toMatch(
      /is Unshipped; only one that is PartiallyShipped or Shipped/,
    );
    await ship();
    expect((await refund('4.50')).body.items![0]!.refunded).toEqual({ amount: '4.50', currency: 'USD' });
    expect((await refund()).body.items![0]!.refunded).toEqual({ amount: '30.00', currency: 'USD' });
    expect((await refund()).status).toBe(409);
  });

  it('has told what was done to it, and to it alone', async () => {
    await ship();
    await refund(5);
    const { sellerId, marketplaceId } = demo;
    await ask('POST', '/orders', { sellerId, marketplaceId, items: [sku] });
    const id = path.replace('/orders/', '');
    const told = async (more: string) => (await ask('GET', `/world-events?subject=${id}${more}`)).body;
    const types = (await told(`&sellerId=${sellerId}`)).items!.map(({ type }) => type);
    expect(types).toEqual(['order.refunded', 'order.shipped', 'order.created']);
    expect((await told('&sellerId=SOMEBODY')).count).toBe(0);
  });

  it('says which line it does not have', async () => {
    const { body } = await ask('POST', `${path}/ship`, { items: [{ orderItemId: '1', quantity: 1 }] });
    expect(body.findings).toMatchObject([{ path: '/items/0/orderItemId' }]);
  });
});
