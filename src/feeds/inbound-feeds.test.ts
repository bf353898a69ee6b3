import { beforeEach, describe, expect, test } from 'vitest';
import { cartonsOf } from '../store/inbound/cartons.js';
import { addShipment } from '../store/inbound/add-shipment.js';
import type { InboundShipment } from '../store/inbound/shipments.js';
import { findPlansNamed } from '../store/inbound/plans.js';
import { countsOf, createFeedShop, envelope, resultsOf } from './testing.js';
import type { FeedShop } from './testing.js';

let shop: FeedShop;
beforeEach(() => (shop = createFeedShop()));

describe('_POST_FBA_INBOUND_CARTON_CONTENTS_', () => {
  let shipment: InboundShipment;
  beforeEach(() => {
    const items = [
      { sku: 'MUG', shipped: 10 },
      { sku: 'TEA', shipped: 2 },
    ];
    shipment = addShipment(shop.world, {
      seller: shop.seller.id,
      shipmentId: 'FBA15DJ9S3J5',
      country: 'US',
      items,
    });
  });
  const carton = (id: string, items: Record<string, number>) =>
    `<Carton><CartonId>${id}</CartonId>${Object.entries(items)
      .map(
        ([sku, quantity]) =>
          `<Item><SKU>${sku}</SKU><QuantityShipped>${quantity}</QuantityShipped><QuantityInCase>1</QuantityInCase></Item>`,
      )
      .join('')}</Carton>`;
  const submit = (cartons: string[], shipmentId = 'FBA15DJ9S3J5', count = cartons.length) =>
    shop.submit(
      '_POST_FBA_INBOUND_CARTON_CONTENTS_',
      envelope('CartonContentsRequest', [
        `<CartonContentsRequest><ShipmentId>${shipmentId}</ShipmentId><NumCartons>${count}</NumCartons>${cartons.join('')}</CartonContentsRequest>`,
      ]),
    );

  test('tells what is in each box', () => {
    expect(countsOf(submit([carton('C1', { MUG: 6 }), carton('C2', { MUG: 4, TEA: 2 })]))).toEqual([
      1, 1, 0, 0,
    ]);
    expect(cartonsOf(shop.world, shipment)).toEqual([
      { cartonId: 'C1', number: 1, items: [{ sku: 'MUG', quantity: 6, inCase: 1 }] },
      {
        cartonId: 'C2',
        number: 2,
        items: [
          { sku: 'MUG', quantity: 4, inCase: 1 },
          { sku: 'TEA', quantity: 2, inCase: 1 },
        ],
      },
    ]);
  });

  test.each([
    ['too few units', [{ MUG: 6, TEA: 2 }], 'FBA15DJ9S3J5', 1, 'The cartons have 6 units of SKU MUG, but the shipment has 10.'],
    ['another count', [{ MUG: 10, TEA: 2 }], 'FBA15DJ9S3J5', 3, 'NumCartons is 3, but the message has 1 cartons.'],
    ['no such shipment', [{ MUG: 10, TEA: 2 }], 'FBA0', 1, 'The shipment FBA0 was not found.'],
    ['a box twice', [{ MUG: 5 }, { MUG: 5, TEA: 2 }], 'FBA15DJ9S3J5', 2, 'The CartonId C is given more than once.'],
  ])('refuses %s, and keeps what was told', (_, cartons, shipmentId, count, text) => {
    const report = submit(cartons.map((items) => carton('C', items as Record<string, number>)), shipmentId, count);
    expect(resultsOf(report)[0]![3]).toBe(text);
    expect(cartonsOf(shop.world, shipment)).toEqual([]);
  }); // prettier-ignore
});

describe('the plan feeds', () => {
  const HEAD = [
    'PlanName\tMarch',
    'ShipToCountry\tUS',
    'AddressName\tDemo',
    'AddressFieldOne\t1 Main St',
    'AddressCity\tNew York',
    'AddressCountryCode\tUS',
    'AddressStateOrRegion\tNY',
    'AddressPostalCode\t10001',
  ];
  const file = (items: Record<string, number | string>, head = HEAD) =>
    [...head, '', 'MerchantSKU\tQuantity', ...Object.entries(items).map((line) => line.join('\t')), ''].join(
      '\r\n',
    );
  const create = (content: string) => shop.submit('_POST_FLAT_FILE_FBA_CREATE_INBOUND_PLAN_', content);
  const update = (content: string) => shop.submit('_POST_FLAT_FILE_FBA_UPDATE_INBOUND_PLAN_', content);
  const planned = () =>
    findPlansNamed(shop.world, shop.seller.id, 'March').map(({ details }) =>
      details.items.map(({ sku, quantity }) => [sku, quantity]),
    );

  test('make a plan, whose id is in the report, and change its quantities', () => {
    const report = create(file({ MUG: 3, TEA: 4 }));
    const { shipmentId } = findPlansNamed(shop.world, shop.seller.id, 'March')[0]!;
    expect(report).toContain(`These units are planned for shipment ${shipmentId} (IND1).`);
    expect(report).toContain('Number of records successful\t\t2');
    expect(planned()).toEqual([
      [
        ['MUG', 3],
        ['TEA', 4],
      ],
    ]);
    update(file({ MUG: 5, TEA: 0 }, ['PlanName\tMarch']));
    expect(planned()).toEqual([[['MUG', 5]]]);
  });

  test.each([
    [file({ MUG: 3, NONE: 1 }), 'reason=UNKNOWN_SKU'],
    [file({ MUG: 'many' }), 'The Quantity field contains an invalid value: many.'],
    [file({ MUG: 1 }, ['PlanName\tMarch']), 'Reason: Country field is missing'],
    [file({ MUG: 1 }, HEAD.slice(1)), 'A value is required for the "PlanName" field.'],
    ['PlanName\tMarch\r\n\r\nSKU\tQuantity\r\nMUG\t1', 'The required MerchantSKU field is missing'],
  ])('make nothing of %j', (content, text) => {
    expect(create(content)).toContain(text);
    expect(planned()).toEqual([]);
  });

  test('change no plan that is not there', () => {
    expect(update(file({ MUG: 1 }))).toContain('There is no inbound plan March that can be changed.');
  });
});
