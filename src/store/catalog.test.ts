import { beforeEach, describe, expect, it } from 'vitest';
import { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import { findAsinsByCode } from './catalog-codes.js';
import { findCatalogItem, insertCatalogItem, listCatalog } from './catalog.js';

const NOW = Date.UTC(2020, 5, 24);
const [US, DE] = ['ATVPDKIKX0DER', 'A1PA6795UKMFR9'];
let world: World;

beforeEach(() => {
  const clock = { worldAt: NOW, mode: 'frozen' } as const;
  world = World.found(
    WorldDatabase.inMemory(),
    { scenario: 'test', seed: 1, clock },
    { real: () => NOW, dueHandlers: {} },
  );
});

describe('a product of the catalogue', () => {
  it('is what is said of it in a marketplace, and else what is said of it everywhere', () => {
    const details = { brand: 'Example', listPrice: { amount: '29.99', currency: 'USD' }, features: ['Grey'] };
    insertCatalogItem(world, { asin: 'B00EXAMPL1', title: 'Mug', details });
    insertCatalogItem(world, { asin: 'B00EXAMPL1', marketplaceId: DE, title: 'Becher' });
    insertCatalogItem(world, { asin: 'B00EXAMPL2', marketplaceId: DE, title: 'Tee' });

    expect(findCatalogItem(world, US, 'B00EXAMPL1')).toMatchObject({
      asin: 'B00EXAMPL1',
      marketplaceId: '',
      title: 'Mug',
      details,
    });
    expect(findCatalogItem(world, DE, 'B00EXAMPL1')).toMatchObject({ title: 'Becher', details: {} });
    expect(findCatalogItem(world, US, 'B00EXAMPL2')).toBeUndefined();
  });

  it('is there once for each marketplace', () => {
    insertCatalogItem(world, { asin: 'B00EXAMPL1', title: 'Mug' });
    expect(() => insertCatalogItem(world, { asin: 'B00EXAMPL1', title: 'Mug' })).toThrow(/UNIQUE/);
  });

  it('is found by its identifiers, of which several products may have the same', () => {
    const identifiers = { EAN: '4006381333931' };
    insertCatalogItem(world, { asin: 'B00EXAMPL2', title: 'Mugs', details: { identifiers } });
    insertCatalogItem(world, {
      asin: 'B00EXAMPL1',
      title: 'Mug',
      details: { identifiers: { ...identifiers, UPC: '036000291452' } },
    });
    insertCatalogItem(world, {
      asin: 'B00EXAMPL3',
      title: 'Becher',
      marketplaceId: DE,
      details: { identifiers },
    });
    const asins = (marketplaceId: string, type: 'EAN' | 'UPC' | 'JAN', value: string) =>
      findAsinsByCode(world, marketplaceId, type, value);

    expect(asins(US, 'EAN', '4006381333931')).toEqual(['B00EXAMPL1', 'B00EXAMPL2']);
    expect(asins(DE, 'EAN', '4006381333931')).toEqual(['B00EXAMPL1', 'B00EXAMPL2', 'B00EXAMPL3']);
    expect(asins(US, 'UPC', '036000291452')).toEqual(['B00EXAMPL1']);
    // One space of numbers, whatever they are called, and zeros in front do not count.
    expect(asins(US, 'JAN', '4006381333931')).toEqual(['B00EXAMPL1', 'B00EXAMPL2']);
    expect(asins(US, 'EAN', '0036000291452')).toEqual(['B00EXAMPL1']);
    expect(asins(US, 'UPC', '036000291453')).toEqual([]);
  });

  it('is not found by an identifier that it has elsewhere only', () => {
    insertCatalogItem(world, {
      asin: 'B00EXAMPL1',
      title: 'Mug',
      details: { identifiers: { EAN: '4006381333931' } },
    });
    insertCatalogItem(world, { asin: 'B00EXAMPL1', marketplaceId: DE, title: 'Becher' });

    expect(findAsinsByCode(world, DE, 'EAN', '4006381333931')).toEqual([]);
    expect(findAsinsByCode(world, US, 'EAN', '4006381333931')).toHaveLength(1);
  });

  it('comes in pages by ASIN', () => {
    for (const asin of ['B00EXAMPL3', 'B00EXAMPL1', 'B00EXAMPL2'])
      insertCatalogItem(world, { asin, title: asin });
    const asins = (limit?: number, after?: string) =>
      listCatalog(world, limit, after).map(({ asin }) => asin);

    expect(asins()).toEqual(['B00EXAMPL1', 'B00EXAMPL2', 'B00EXAMPL3']);
    expect(asins(1, 'B00EXAMPL1')).toEqual(['B00EXAMPL2']);
  });
});
