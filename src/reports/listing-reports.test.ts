import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { cancelListing } from '../store/cancelled-listings.js';
import { findListing, listListings, updateListing } from '../store/listings.js';
import { Spool } from '../world/spool.js';
import { buildReport } from './build-report.js';
import { build, bytesOf, flat, idOf, none, recordsOf, requestFor, textOf, worldWith } from './testing.js';

const listings = `listings:
  - {seller: A1SELLER, marketplace: US, sku: S-1, asin: B00EXAMPL1, title: "Mug, grey", price: 24.90, quantity: 3, description: Holds tea., conditionNote: Boxed.}
  - {seller: A1SELLER, marketplace: US, sku: S-2, asin: B00EXAMPL2, title: Lamp, price: 100, channel: AFN, condition: UsedGood}
  - {seller: A1SELLER, marketplace: US, sku: S-3, asin: B00EXAMPL3, title: Tray, price: 7.05, quantity: 0}
  - {seller: A1SELLER, marketplace: US, sku: S-4, asin: B00EXAMPL4, title: Vase, price: 8, status: inactive, quantity: 5}
  - {seller: A1SELLER, marketplace: US, sku: S-5, asin: B00EXAMPL5, title: Bowl, price: 9, status: cancelled}
  - {seller: A1SELLER, marketplace: CA, sku: S-1, asin: B00EXAMPL1, title: Théière, price: 30, quantity: 2}
  - {seller: A1SELLER, marketplace: DE, sku: S-1, asin: B00EXAMPL1, title: "Käsebrett, groß 日 €", price: 19.90, quantity: 2}
  - {seller: A1SELLER, marketplace: FR, sku: S-1, asin: B00EXAMPL1, title: Théière, price: 30, quantity: 2}
  - {seller: A1SELLER, marketplace: JP, sku: S-1, asin: B00EXAMPL1, title: "湯のみ 🍵", price: 1200, quantity: 4}
`;
const world = worldWith(listings);

const names = [
  'item-name', 'item-description', 'listing-id', 'seller-sku', 'price', 'quantity', 'open-date', 'image-url',
  'item-is-marketplace', 'product-id-type', 'zshop-shipping-fee', 'item-note', 'item-condition', 'zshop-category1',
  'zshop-browse-path', 'zshop-storefront-feature', 'asin1', 'asin2', 'asin3', 'will-ship-internationally',
  'expedited-shipping', 'zshop-boldface', 'product-id', 'bid-for-featured-placement', 'add-delete', 'pending-quantity',
  'fulfillment-channel',
]; // prettier-ignore
const business = [
  'Business Price', 'Quantity Price Type', 'Quantity Lower Bound 1', 'Quantity Price 1', 'Quantity Lower Bound 2',
  'Quantity Price 2', 'Quantity Lower Bound 3', 'Quantity Price 3', 'Quantity Lower Bound 4', 'Quantity Price 4',
  'Quantity Lower Bound 5', 'Quantity Price 5',
]; // prettier-ignore
const progressive = [
  'Progressive Price Type', 'Progressive Lower Bound 1', 'Progressive Price 1', 'Progressive Lower Bound 2',
  'Progressive Price 2', 'Progressive Lower Bound 3', 'Progressive Price 3',
]; // prettier-ignore

const OPENED = '2020-06-24 05:00:00 PDT';
const mug = ['Mug, grey', 'Holds tea.', '0624X5IUZ0B', 'S-1', '24.9', '3', OPENED, '', 'y', '1', '', 'Boxed.', '11',
  ...none(3), 'B00EXAMPL1', ...none(5), 'B00EXAMPL1', '', '', '0', 'DEFAULT']; // prettier-ignore
const lamp = ['Lamp', '', '0624Q3T7W9O', 'S-2', '100', '', OPENED, '', 'y', '1', '', '', '3', ...none(3), 'B00EXAMPL2',
  ...none(5), 'B00EXAMPL2', ...none(3), 'AMAZON_NA']; // prettier-ignore
const tray = ['Tray', '', '0624G4YZ1B8', 'S-3', '7.05', '0', OPENED, '', 'y', '1', '', '', '11', ...none(3), 'B00EXAMPL3',
  ...none(5), 'B00EXAMPL3', '', '', '0', 'DEFAULT']; // prettier-ignore
const vase = ['Vase', '', '0624I7L3R0L', 'S-4', '8', '5', OPENED, '', 'y', '1', '', '', '11', ...none(3), 'B00EXAMPL4',
  ...none(5), 'B00EXAMPL4', '', '', '0', 'DEFAULT']; // prettier-ignore
const GROUP = 'Migrated Template';

/** Listing ids are made up from the seed. */
const anyIds = (text: string) => text.replace(/\b0624[A-Z][A-Z0-9]{6}\b/g, 'LISTING-ID');

describe('reports of offers', () => {
  it.each([
    ['_GET_MERCHANT_LISTINGS_DATA_', [...names, ...business, 'merchant-shipping-group', ...progressive],
      [mug, lamp, tray].map((row) => [...row, ...none(12), GROUP, ...none(7)])],
    ['_GET_MERCHANT_LISTINGS_ALL_DATA_', [...names, 'merchant-shipping-group', 'status'],
      [...[mug, lamp, tray].map((row) => [...row, GROUP, 'Active']), [...vase, GROUP, 'Inactive']]],
    ['_GET_MERCHANT_LISTINGS_INACTIVE_DATA_', [...names, 'merchant-shipping-group'], [[...vase, GROUP]]],
    ['_GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT_', [...names.slice(0, -1), 'merchant-shipping-group'],
      [mug, lamp, tray].map((row) => [...row.slice(0, -1), GROUP])],
    ['_GET_FLAT_FILE_OPEN_LISTINGS_DATA_', ['sku', 'asin', 'price', 'quantity'],
      [['S-1', 'B00EXAMPL1', '24.90', '3'], ['S-2', 'B00EXAMPL2', '100.00', ''], ['S-3', 'B00EXAMPL3', '7.05', '0']]],
    ['_GET_MERCHANT_LISTINGS_DATA_LITE_', ['seller-sku', 'quantity', 'price', 'product-id'],
      [['S-1', '3', '24.9', 'B00EXAMPL1']]],
    ['_GET_MERCHANT_LISTINGS_DATA_LITER_', ['seller-sku', 'quantity'], [['S-1', '3']]],
  ])('%s', (type, header, rows) => {
    expect(anyIds(textOf(world, { type, in: ['US'] }))).toBe(anyIds(flat(header, ...rows)));
  }); // prettier-ignore

  it.each(['_GET_MERCHANT_LISTINGS_DATA_LITE_', '_GET_MERCHANT_LISTINGS_DATA_LITER_'])(
    'B44: %s has no SKU that Amazon fulfils, and none without stock',
    (type) => {
      const rows = recordsOf(textOf(world, { type, in: ['US'] }));

      expect(rows.map((row) => row['seller-sku'])).toEqual(['S-1']);
    },
  );

  it('of a marketplace without any have their header alone', () => {
    const text = textOf(world, { type: '_GET_MERCHANT_LISTINGS_DATA_LITER_', in: ['GB'] });

    expect(text).toBe('seller-sku\tquantity\n');
  });

  it('are about the first marketplace that is named, or that the seller joined', () => {
    const skus = (codes: string[]) =>
      recordsOf(textOf(world, { type: '_GET_MERCHANT_LISTINGS_DATA_', in: codes })).map(
        (row) => row['item-name'],
      );

    expect(skus(['FR', 'US'])).toEqual(skus(['FR']));
    expect(skus(['US', 'FR'])).toEqual(skus(['US']));
    expect(skus([])).toEqual(['Mug, grey', 'Lamp', 'Tray']);
  });

  it('have listing ids that stay as they are', () => {
    const ids = () =>
      recordsOf(textOf(world, { type: '_GET_MERCHANT_LISTINGS_DATA_', in: ['US'] })).map(
        (row) => row['listing-id'],
      );

    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
    for (const id of ids()) expect(id).toMatch(/^0624[A-Z][A-Z0-9]{6}$/);
  });
});

describe('cancelled offers', () => {
  const type = '_GET_MERCHANT_CANCELLED_LISTINGS_DATA_';
  const skusIn = (world: ReturnType<typeof worldWith>) =>
    recordsOf(textOf(world, { type, in: ['US'] })).map((row) => row['seller-sku']);

  it('are those of the scenario, with the columns of a report of their own', () => {
    const dropped = [
      'listing-id',
      'open-date',
      'bid-for-featured-placement',
      'pending-quantity',
      'fulfillment-channel',
    ];
    const header = [
      ...names.filter((name) => !dropped.includes(name)),
      ...business,
      'merchant-shipping-group',
      ...progressive,
    ];
    const row = ['Bowl', '', 'S-5', '9', '0', '', 'y', '1', '', '', '11', ...none(3), 'B00EXAMPL5', ...none(5), 'B00EXAMPL5', '',
      ...none(12), GROUP, ...none(7)]; // prettier-ignore

    expect(textOf(world, { type, in: ['US'] })).toBe(flat(header, row));
  });

  it('and those that are taken out later, which are nowhere else', () => {
    const world = worldWith(listings);
    const seller = world.database.get<{ id: number }>('SELECT id FROM sellers')!.id;
    cancelListing(world, findListing(world, seller, idOf('US'), 'S-1')!);

    expect(skusIn(world)).toEqual(['S-1', 'S-5']);
    expect(
      recordsOf(textOf(world, { type: '_GET_MERCHANT_LISTINGS_ALL_DATA_', in: ['US'] })).map(
        (row) => row['seller-sku'],
      ),
    ).toEqual(['S-2', 'S-3', 'S-4']);
  });
});

describe('the language and the encoding', () => {
  const type = '_GET_MERCHANT_LISTINGS_DATA_';

  it('of Canada is UTF-8 with a byte order mark, as recorded', () => {
    const { bytes, contentType } = bytesOf(world, { type, in: ['CA'] });

    expect(contentType).toBe('text/plain;charset=utf-8');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString()).toContain('\nThéière\t');
  });

  it('kind 5: of Canada has the mark in that type alone', () => {
    const others = [
      '_GET_FLAT_FILE_OPEN_LISTINGS_DATA_',
      '_GET_MERCHANT_LISTINGS_ALL_DATA_',
      '_GET_MERCHANT_LISTINGS_INACTIVE_DATA_',
      '_GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT_',
      '_GET_MERCHANT_LISTINGS_DATA_LITE_',
      '_GET_MERCHANT_LISTINGS_DATA_LITER_',
      '_GET_MERCHANT_CANCELLED_LISTINGS_DATA_',
    ];
    for (const other of others) {
      const { bytes, contentType } = bytesOf(world, { type: other, in: ['CA'] });
      expect([other, contentType, bytes[0] === 0xef]).toEqual([other, 'text/plain;charset=utf-8', false]);
    }
  });

  it('of Germany is windows-1252; what that does not have is a question mark', () => {
    const { bytes, contentType } = bytesOf(world, { type, in: ['DE'] });

    expect(contentType).toBe('text/plain;charset=windows-1252');
    expect(bytes.includes(Buffer.from('K\xe4sebrett, gro\xdf ? \x80\t', 'latin1'))).toBe(true);
    expect(recordsOf(bytes.toString('latin1'))[0]!['open-date']).toBe('24/06/2020 14:00:00 MEST');
  });

  it('of France has fewer columns', () => {
    expect(Object.keys(recordsOf(textOf(world, { type, in: ['FR'] }))[0]!)).toEqual([
      'item-name', 'listing-id', 'seller-sku', 'price', 'quantity', 'open-date', 'product-id-type', 'item-note',
      'item-condition', 'will-ship-internationally', 'expedited-shipping', 'product-id', 'pending-quantity',
      'fulfillment-channel', ...business, 'merchant-shipping-group', ...progressive,
    ]); // prettier-ignore
  });

  it('of Japan is Shift-JIS with Japanese names', () => {
    const { bytes, contentType } = bytesOf(world, { type: '_GET_MERCHANT_LISTINGS_ALL_DATA_', in: ['JP'] });
    const text = textOf(world, { type: '_GET_MERCHANT_LISTINGS_ALL_DATA_', in: ['JP'] }, 'windows-31j');

    expect(contentType).toBe('text/plain;charset=windows-31j');
    expect(bytes.subarray(0, 6)).toEqual(Buffer.from([0x8f, 0xa4, 0x95, 0x69, 0x96, 0xbc]));
    expect(text.replace(/\t0624[A-Z0-9]{7}\t/, '\tID\t')).toBe(
      flat(
        ['商品名', '出品ID', '出品者SKU', '価格', '数量', '出品日', '商品IDタイプ', 'コンディション説明', 'コンディション',
          '国外へ配送可', '迅速な配送', '商品ID', '在庫数', 'フルフィルメント・チャンネル', 'merchant-shipping-group', 'ステータス'],
        ['湯のみ ?', 'ID', 'S-1', '1200', '4', '2020/06/24 21:00:00 JST', '1', '', '11', '', '', 'B00EXAMPL1', '0', 'DEFAULT', GROUP, 'Active'],
      ),
    ); // prettier-ignore
  });
});

describe('a long report', () => {
  const type = '_GET_MERCHANT_LISTINGS_ALL_DATA_';
  const many = worldWith('generate: [{seller: A1SELLER, marketplaces: [US], products: 950}]');

  it('is made in slices of 200 rows', () => {
    const { built, slices } = build(many, { type, in: ['US'] });
    if (built === 'no data') return expect.unreachable();

    // Five pages, and the end.
    expect(slices).toBe(6);
    expect(built.document.length).toBeGreaterThan(64 * 1024);
    expect(built.document.bytes).toBeUndefined();
  });

  it('is of each offer as it is when its slice is made', () => {
    const building = buildReport(many, requestFor(many, { type, in: ['US'] }));
    building.next();
    const { id } = many.database.get<{ id: number }>('SELECT id FROM sellers')!;
    const participation = many.database.get<{ id: number }>('SELECT id FROM participations ORDER BY id')!;
    const all = listListings(many, participation.id);
    for (const { sku } of [all[0]!, all.at(-1)!]) {
      updateListing(many, findListing(many, id, idOf('US'), sku)!, { title: 'Changed' });
    }
    let step = building.next();
    while (!step.done) step = building.next();
    if (step.value === 'no data') throw new Error('The report has no data.');
    const { document } = step.value;
    const lines = readFileSync(document.file!, 'latin1').trimEnd().split('\n').slice(1);

    expect(lines).toHaveLength(950);
    expect(
      lines.map((line) => line.startsWith('Changed\t')).flatMap((changed, at) => (changed ? [at] : [])),
    ).toEqual([949]);
  });

  it('leaves no file behind where nobody asks for its end', () => {
    const building = buildReport(many, requestFor(many, { type, in: ['US'] }));
    const discard = vi.spyOn(Spool.prototype, 'discard');
    for (let slice = 0; slice < 5; slice++) building.next();
    building.return('no data');

    expect(discard).toHaveBeenCalledTimes(1);
    discard.mockRestore();
  });
});
