import { beforeEach, describe, expect, it } from 'vitest';
import { createSeller } from '../registry/sellers.js';
import { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import {
  createStock,
  findStock,
  insertStock,
  listStock,
  listStockChangedSince,
  updateStock,
} from './inventory.js';
import type { NewStock } from './inventory.js';

const NOW = Date.UTC(2020, 5, 24);
let world: World;
let seller: number;

beforeEach(() => {
  const clock = { worldAt: NOW, mode: 'frozen' } as const;
  world = World.found(
    WorldDatabase.inMemory(),
    { scenario: 'test', seed: 1, clock },
    { real: () => NOW, dueHandlers: {} },
  );
  seller = createSeller(world, { sellerId: 'A1', name: 'One' }).id;
});

const lamp = (changes: Partial<NewStock> = {}): NewStock => ({
  seller,
  sku: 'LAMP-1',
  asin: 'B00EXAMPL3',
  inStock: 5,
  ...changes,
});

describe('stock', () => {
  it('is found by seller and SKU; an FNSKU is made up where none is given', () => {
    const created = createStock(world, lamp());

    expect(findStock(world, seller, 'LAMP-1')).toEqual(created);
    expect(created).toMatchObject({ inStock: 5, inbound: 0, condition: 'NewItem', updatedAt: NOW });
    expect(created.fnsku).toMatch(/^X00[0-9A-Z]{7}$/);
    expect(findStock(world, seller + 1, 'LAMP-1')).toBeUndefined();
  });

  it('comes in pages by SKU', () => {
    for (const sku of ['C', 'A', 'B']) insertStock(world, lamp({ sku }));
    const skus = (limit?: number, after?: string) =>
      listStock(world, seller, limit, after).map(({ sku }) => sku);

    expect(skus()).toEqual(['A', 'B', 'C']);
    expect(skus(2)).toEqual(['A', 'B']);
    expect(skus(2, 'B')).toEqual(['C']);
  });

  it('comes in pages by change, from an instant on, with several of one instant', () => {
    for (const sku of ['A', 'B', 'C']) insertStock(world, lamp({ sku, updatedAt: NOW }));
    insertStock(world, lamp({ sku: 'OLD', updatedAt: NOW - 1 }));
    const first = listStockChangedSince(world, seller, NOW, 2);
    const last = first.at(-1)!;
    const rest = listStockChangedSince(world, seller, NOW, 2, { at: last.updatedAt, id: last.id });

    expect([first, rest].map((page) => page.map(({ sku }) => sku))).toEqual([['A', 'B'], ['C']]);
  });

  it('keeps what a change does not name and has a later updatedAt after it', () => {
    const created = createStock(world, lamp({ inbound: 7 }));

    expect(updateStock(world, created, { inStock: 4, reserved: 1 })).toEqual({
      ...created,
      inStock: 4,
      reserved: 1,
      updatedAt: NOW + 1,
    });
  });
});
