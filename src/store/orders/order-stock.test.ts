import { describe, expect, it } from 'vitest';
import { createStock, findStock } from '../inventory.js';
import { createListing, findListing } from '../listings.js';
import { shipItem, updateOrder } from './change-orders.js';
import type { Channel } from './order.js';
import { takeStock } from './order-stock.js';
import { listItems } from './orders.js';
import { createShop, item, PART, US } from './testing.js';
import type { Shop } from './testing.js';

const SKU = 'MUG';

/** A shop that lists one SKU, with four units of it in the one place or the other. */
function shopWith(channel: Channel) {
  const shop = createShop();
  const { world, seller } = shop;
  createListing(world, {
    participation: PART[US],
    sku: SKU,
    asin: 'B00EXAMPL1',
    title: 'A mug',
    channel,
    price: { amount: '12.50', currency: 'USD' },
    quantity: channel === 'MFN' ? 4 : 0,
  });
  createStock(world, { seller: seller.id, sku: SKU, asin: 'B00EXAMPL1', inStock: 4, reserved: 1 });
  const counts = () => {
    const { inStock, reserved } = findStock(world, seller.id, SKU)!;
    return [findListing(world, seller.id, US, SKU)!.quantity, inStock, reserved];
  };
  return { ...shop, counts };
}

const order = ({ addOrder }: Shop, channel: Channel, quantityOrdered: number, sku = SKU) =>
  addOrder({ status: 'Unshipped', channel, items: [{ ...item, sku, quantityOrdered }] });

describe('an order that is made', () => {
  it('takes what the seller ships out of the quantity of the listing', () => {
    const shop = shopWith('MFN');
    const made = order(shop, 'MFN', 3);
    takeStock(shop.world, made);
    expect(shop.counts()).toEqual([1, 4, 1]);
    updateOrder(shop.world, made, { status: 'Canceled' });
    expect(shop.counts()).toEqual([4, 4, 1]);
    updateOrder(shop.world, made, { status: 'Canceled' });
    expect(shop.counts()).toEqual([4, 4, 1]);
  });

  it('tells what it takes and gives back behind what becomes of it', () => {
    const told = (channel: Channel) => {
      const shop = shopWith(channel);
      const { last } = shop.world.events;
      const made = order(shop, channel, 3);
      takeStock(shop.world, made);
      shipItem(shop.world, made, listItems(shop.world, made)[0]!, 1);
      updateOrder(shop.world, made, { status: 'Canceled' });
      return shop.world.database
        .all<{ type: string; details: string }>('SELECT * FROM world_events WHERE id > ? ORDER BY id', last)
        .map(({ type, details }) => [type, (JSON.parse(details) as { now?: unknown }).now]);
    };

    expect(told('MFN')).toEqual([
      ['order.created', undefined],
      ['listing.changed', { quantity: 1 }],
      ['order.shipped', undefined],
      ['order.cancelled', undefined],
      ['listing.changed', { quantity: 3 }],
    ]);
    expect(told('AFN')).toEqual([
      ['order.created', undefined],
      ['stock.changed', { inStock: 1, reserved: 4 }],
      ['order.shipped', undefined],
      ['stock.changed', { reserved: 3 }],
      ['order.cancelled', undefined],
      ['stock.changed', { inStock: 3, reserved: 1 }],
    ]);
  });

  it('sets aside what Amazon ships, until it is shipped', () => {
    const shop = shopWith('AFN');
    const made = order(shop, 'AFN', 3);
    takeStock(shop.world, made);
    expect(shop.counts()).toEqual([0, 1, 4]);
    const { updatedAt } = findStock(shop.world, shop.seller.id, SKU)!;
    shipItem(shop.world, made, listItems(shop.world, made)[0]!, 1);
    expect(shop.counts()).toEqual([0, 1, 3]);
    expect(findStock(shop.world, shop.seller.id, SKU)!.updatedAt).toBe(updatedAt);
    updateOrder(shop.world, made, { status: 'Canceled' });
    expect(shop.counts()).toEqual([0, 3, 1]);
  });

  it('takes no more than there is, and gives no more back', () => {
    const shop = shopWith('MFN');
    const made = order(shop, 'MFN', 9);
    takeStock(shop.world, made);
    expect(shop.counts()).toEqual([0, 4, 1]);
    updateOrder(shop.world, made, { status: 'Canceled' });
    expect(shop.counts()).toEqual([4, 4, 1]);
  });

  it('takes nothing of a SKU that is not listed, nor where the scenario says so', () => {
    const shop = shopWith('MFN');
    takeStock(shop.world, order(shop, 'MFN', 1, 'ELSE'));
    shop.world.setSettings({ stock: { follow: 'none' } });
    takeStock(shop.world, order(shop, 'MFN', 1));
    expect(shop.counts()).toEqual([4, 4, 1]);
  });

  it('is gone for good once it is shipped', () => {
    const shop = shopWith('AFN');
    const made = order(shop, 'AFN', 2);
    takeStock(shop.world, made);
    updateOrder(shop.world, made, { status: 'Shipped' });
    expect(shop.counts()).toEqual([0, 2, 1]);
  });
});
