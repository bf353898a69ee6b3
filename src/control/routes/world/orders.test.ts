import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let ask: TestControl['ask'];
beforeEach(async () => {
  ({ ask } = await createTestControl());
});

const order = {
  sellerId: demo.sellerId,
  marketplaceId: demo.marketplaceId,
  items: [{ sku: 'SKU-1', quantity: 2, price: 9.95 }],
};
const add = (change: object = {}) => ask('POST', '/orders', { ...order, ...change });

describe('orders', () => {
  it('are made from seller, marketplace and lines; the rest is as most orders have it', async () => {
    const made = await add();
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      sellerId: demo.sellerId,
      marketplaceId: demo.marketplaceId,
      status: 'Unshipped',
      channel: 'MFN',
      paymentMethod: 'Other',
      total: { amount: '19.90', currency: 'USD' },
      buyerName: expect.any(String),
      address: { countryCode: 'US', name: expect.any(String) },
      items: [
        {
          sku: 'SKU-1',
          title: 'SKU-1',
          quantity: 2,
          quantityShipped: 0,
          itemPrice: { amount: '19.90', currency: 'USD' },
        },
      ],
    });
    expect(made.body.amazonOrderId).toMatch(/^\d{3}-\d{7}-\d{7}$/);
    expect((await ask('GET', `/orders/${made.body.amazonOrderId}`)).body).toEqual(made.body);
  });

  it('take what is said of them', async () => {
    const said = {
      amazonOrderId: '111-0000001-0000001',
      sellerOrderId: 'MINE-1',
      purchasedAt: '2020-06-01T10:00:00.000Z',
      updatedAt: '2020-06-02T10:00:00.000Z',
      status: 'PartiallyShipped',
      channel: 'AFN',
      buyerName: 'A. Reader',
      buyerEmail: 'reader@buyer.example',
      prime: true,
    };
    const address = { city: 'Springfield', countryCode: 'US' };
    const items = [
      {
        sku: 'B',
        asin: 'B000000001',
        title: 'Book',
        quantity: 3,
        quantityShipped: 1,
        price: '4.5',
        tax: 1,
        shipping: '2.25',
      },
    ];
    const { body } = await add({ ...said, address, items });
    expect(body).toMatchObject({
      ...said,
      address,
      total: { amount: '16.75', currency: 'USD' },
      items: [
        {
          sku: 'B',
          asin: 'B000000001',
          title: 'Book',
          quantity: 3,
          quantityShipped: 1,
          itemPrice: { amount: '13.50' },
        },
      ],
    });
  });

  it('take from the listing of a SKU what is not said of a line', async () => {
    await ask('POST', '/listings', {
      ...order,
      items: undefined,
      sku: 'SKU-1',
      asin: 'B00LISTED1',
      title: 'Listed',
      price: '5.00',
    });
    const { body } = await add({ items: [{ sku: 'SKU-1' }] });
    expect(body.items).toMatchObject([
      { asin: 'B00LISTED1', title: 'Listed', quantity: 1, itemPrice: { amount: '5.00' } },
    ]);
  });

  it('that are shipped have shipped lines', async () => {
    expect((await add({ status: 'Shipped' })).body.items).toMatchObject([
      { quantity: 2, quantityShipped: 2 },
    ]);
  });

  it('are listed newest first, filtered and in pages', async () => {
    const first = (await add()).body.amazonOrderId;
    const second = (await add({ marketplaceId: 'A1VC38T7YXB528' })).body.amazonOrderId;
    const third = (await add({ status: 'Pending' })).body.amazonOrderId;
    const ids = async (query: string) =>
      (await ask('GET', `/orders${query}`)).body.items.map((each) => each.amazonOrderId);
    expect(await ids('')).toEqual([third, second, first]);
    expect(await ids(`?sellerId=${demo.sellerId}&marketplaceId=${demo.marketplaceId}`)).toEqual([
      third,
      first,
    ]);
    expect(await ids('?status=Pending')).toEqual([third]);
    expect(await ids('?sellerId=ANOBODY')).toEqual([]);
    expect((await ask('GET', '/orders?limit=1')).body).toMatchObject({
      count: 3,
      items: [{ amazonOrderId: third }],
    });
    expect(await ids(`?limit=1&after=${third}`)).toEqual([second]);
    expect((await ask('GET', '/orders?after=111-1111111-1111111')).status).toBe(400);
    expect((await ask('GET', '/orders?status=Lost')).status).toBe(400);
  });

  it('are changed, and their date of update moves', async () => {
    const id = (await add({ purchasedAt: '2020-06-01T10:00:00Z' })).body.amazonOrderId;
    expect((await ask('PATCH', `/orders/${id}`, { status: 'Shipped' })).body).toMatchObject({
      status: 'Shipped',
      updatedAt: '2020-06-24T14:10:37.000Z',
      items: [{ quantityShipped: 2 }],
    });
    const change = {
      buyerEmail: null,
      buyerName: 'B. Reader',
      address: { name: 'B. Reader', city: 'Shelbyville' },
      easyShipStatus: 'PendingPickUp',
    };
    expect((await ask('PATCH', `/orders/${id}`, change)).body).toMatchObject({
      ...change,
      status: 'Shipped',
    });
  });

  it('are refused with all that is wrong', async () => {
    const findings = async (change: object) => (await add(change)).body.findings;
    expect(await findings({ sellerId: 'ANOBODY' })).toMatchObject([{ path: '/sellerId' }]);
    expect(await findings({ marketplaceId: 'NOWHERE' })).toMatchObject([
      { path: '/marketplaceId', message: 'there is no marketplace NOWHERE' },
    ]);
    expect(await findings({ marketplaceId: 'A1F83G8C2ARO7P' })).toMatchObject([
      { message: `seller ${demo.sellerId} takes no part in A1F83G8C2ARO7P` },
    ]);
    expect(await findings({ items: [] })).toMatchObject([{ path: '/items' }]);
    expect(await findings({ items: [{ sku: 'x', quantity: 0, price: 'free', colour: 'red' }] })).toHaveLength(
      3,
    );
    expect(await findings({ items: [{ sku: 'x', price: 1.999 }] })).toMatchObject([
      { path: '/items/0/price' },
    ]);
    expect(await findings({ items: [{ sku: 'x', quantity: 1, quantityShipped: 2 }] })).toMatchObject([
      { path: '/items/0/quantityShipped' },
    ]);
    expect(await findings({ purchasedAt: 'yesterday' })).toMatchObject([{ path: '/purchasedAt' }]);
    expect((await ask('GET', '/orders')).body.count).toBe(0);
  });

  it('409 for an id that there is already', async () => {
    const { body } = await add();
    expect((await add({ amazonOrderId: body.amazonOrderId })).status).toBe(409);
  });

  it('friction 9: 409 where an order has been shipped that is to be canceled', async () => {
    const { body } = await add({ status: 'Shipped' });
    const answer = await ask('PATCH', `/orders/${body.amazonOrderId}`, { status: 'Canceled' });
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain('has been shipped');
    expect((await ask('GET', `/orders/${body.amazonOrderId}`)).body.status).toBe('Shipped');
  });

  it('404 where there is none', async () => {
    for (const id of ['111-1111111-1111111', 'x']) {
      expect((await ask('GET', `/orders/${id}`)).status).toBe(404);
      expect((await ask('PATCH', `/orders/${id}`, { status: 'Shipped' })).status).toBe(404);
    }
    expect((await ask('PATCH', '/orders/x', {})).status).toBe(400);
  });
});
