import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let ask: TestControl['ask'];
beforeEach(async () => {
  ({ ask } = await createTestControl());
});

const { sellerId, marketplaceId } = demo;

describe('listings', () => {
  const listing = { sellerId, marketplaceId, sku: 'SKU/1', price: 19.9 };

  it('are made, listed newest first and filtered', async () => {
    const made = await ask('POST', '/listings', listing);
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...listing,
        price: { amount: '19.90', currency: 'USD' },
        title: 'SKU/1',
        status: 'active',
        channel: 'MFN',
        quantity: 0,
        condition: 'New',
      },
    });
    await ask('POST', '/listings', {
      ...listing,
      marketplaceId: 'A1VC38T7YXB528',
      quantity: 7,
      status: 'inactive',
    });
    const found = async (query: string) => (await ask('GET', `/listings${query}`)).body;
    expect(await found('')).toMatchObject({
      count: 2,
      items: [{ marketplaceId: 'A1VC38T7YXB528', price: { currency: 'JPY' } }, made.body],
    });
    expect((await found('?status=inactive')).count).toBe(1);
    expect((await found(`?marketplaceId=${marketplaceId}&sku=SKU%2F1&sellerId=${sellerId}`)).items).toEqual([
      made.body,
    ]);
    expect((await found('?sku=SKU')).count).toBe(0);
    expect((await found('?limit=1&after=2')).items).toEqual([made.body]);
    expect((await ask('GET', '/listings?after=x')).status).toBe(400);
  });

  it('are changed by seller, marketplace and SKU', async () => {
    await ask('POST', '/listings', listing);
    const names = { sellerId, marketplaceId, sku: 'SKU/1' };
    expect((await ask('PATCH', '/listings', { ...names, price: '25', quantity: 3 })).body).toMatchObject({
      price: { amount: '25.00' },
      quantity: 3,
    });
    expect((await ask('PATCH', '/listings', { ...names, status: 'inactive' })).body).toMatchObject({
      status: 'inactive',
      quantity: 3,
    });
    expect((await ask('PATCH', '/listings', names)).status).toBe(400);
    expect((await ask('PATCH', '/listings', { ...names, sku: 'SKU-2', quantity: 1 })).status).toBe(404);
  });

  it('are refused: twice, elsewhere, with a price that is none', async () => {
    await ask('POST', '/listings', listing);
    expect((await ask('POST', '/listings', listing)).status).toBe(409);
    expect((await ask('POST', '/listings', { ...listing, marketplaceId: 'A1F83G8C2ARO7P' })).status).toBe(
      400,
    );
    expect((await ask('POST', '/listings', { ...listing, sku: 'SKU-2', price: 0.001 })).status).toBe(400);
    expect((await ask('POST', '/listings', {})).body.findings).toHaveLength(4);
  });
});

describe('inventory', () => {
  const stock = { sellerId, sku: 'SKU-1', inStock: 5 };

  it('is added to, listed newest first and filtered', async () => {
    const made = await ask('POST', '/inventory', stock);
    expect(made).toMatchObject({
      status: 201,
      body: { ...stock, inbound: 0, reserved: 0, unfulfillable: 0, condition: 'NewItem' },
    });
    await ask('POST', '/inventory', {
      ...stock,
      sku: 'SKU-2',
      asin: 'B00EXAMPLE',
      fnsku: 'X00EXAMPLE',
      condition: 'UsedGood',
      inbound: 2,
    });
    const found = async (query: string) => (await ask('GET', `/inventory${query}`)).body;
    expect(await found('')).toMatchObject({
      count: 2,
      items: [{ sku: 'SKU-2', asin: 'B00EXAMPLE', fnsku: 'X00EXAMPLE', inbound: 2 }, made.body],
    });
    expect((await found(`?sku=SKU-1&sellerId=${sellerId}`)).items).toEqual([made.body]);
    expect((await found('?limit=1&after=2')).items).toEqual([made.body]);
  });

  it('has its counts changed by seller and SKU', async () => {
    await ask('POST', '/inventory', stock);
    const names = { sellerId, sku: 'SKU-1' };
    expect((await ask('PATCH', '/inventory', { ...names, inStock: 0, reserved: 5 })).body).toMatchObject({
      inStock: 0,
      reserved: 5,
      inbound: 0,
    });
    expect((await ask('PATCH', '/inventory', names)).status).toBe(400);
    expect((await ask('PATCH', '/inventory', { ...names, inStock: -1 })).status).toBe(400);
    expect((await ask('PATCH', '/inventory', { sellerId, sku: 'SKU-2', inStock: 1 })).status).toBe(404);
  });

  it('is refused: twice, and of a seller that there is not', async () => {
    await ask('POST', '/inventory', stock);
    expect((await ask('POST', '/inventory', stock)).status).toBe(409);
    expect((await ask('POST', '/inventory', { ...stock, sellerId: 'ANOBODY' })).body.findings).toMatchObject([
      { path: '/sellerId' },
    ]);
    expect((await ask('PATCH', '/inventory', { ...stock, sellerId: 'ANOBODY' })).status).toBe(400);
  });
});
