import { expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';

it('the balance of an account is told over time, through a payment to the seller', async () => {
  const { ask } = await createTestControl();
  const { sellerId, marketplaceId } = demo;
  const order = async (price: number) => {
    const { body } = await ask('POST', '/orders', { sellerId, marketplaceId, items: [{ sku: 'A', price }] });
    await ask('POST', `/orders/${body.amazonOrderId}/ship`);
    await ask('POST', '/clock/advance', { by: 'PT1M' });
  };
  const balances = async () => {
    const { body } = await ask('GET', `/finances/balance?sellerId=${sellerId}&currency=USD`);
    return body.items.map(({ balance }) => Number((balance as { amount: string }).amount));
  };
  expect(await balances()).toEqual([]);
  await order(100);
  await order(50);
  const before = await balances();
  expect(before).toEqual([0, before[1], before[2]]);
  expect(before[1]).toBeGreaterThan(50);
  expect(before[2]).toBeGreaterThan(before[1]!);
  const { body: groups } = await ask('GET', `/finances/groups?sellerId=${sellerId}`);
  expect(Number((groups.items[0]!.total as { amount: string }).amount)).toBe(before[2]);

  await ask('POST', '/finances/groups/close', { sellerId });
  expect((await balances()).slice(0, 4)).toEqual([...before, 0]);
  expect((await ask('GET', `/finances/balance?sellerId=NOBODY&currency=USD`)).status).toBe(400);
});
