import { beforeEach, describe, expect, test } from 'vitest';
import { createInboundShop } from './testing.js';
import type { InboundShop } from './testing.js';

let shop: InboundShop;
beforeEach(() => (shop = createInboundShop()));

describe('lists', () => {
  test('15: have pages of 50 shipments and 200 items', () => {
    for (let count = 0; count < 51; count++) shop.ship();
    const first = shop.ask('ListInboundShipments', { ShipmentStatusList: ['WORKING', 'WORKING'] });
    const second = shop.ask('ListInboundShipmentsByNextToken', { NextToken: first.NextToken! });
    const ids = [...first.ShipmentData!, ...second.ShipmentData!].map(({ ShipmentId }) => ShipmentId);
    expect([first.ShipmentData!.length, new Set(ids).size, second.NextToken]).toEqual([50, 51, undefined]);

    const items = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`MANY-${1_000 + at}`, 1]));
    for (const sku of Object.keys(items)) shop.list(sku);
    const names = Object.entries(items);
    const shipmentId = shop.ship(Object.fromEntries(names.slice(0, 200)));
    shop.update(shipmentId, {}, Object.fromEntries(names.slice(200)));
    const page = shop.ask('ListInboundShipmentItems', { ShipmentId: shipmentId });
    const rest = shop.ask('ListInboundShipmentItemsByNextToken', { NextToken: page.NextToken! });
    expect([page.ItemData!.length, rest.ItemData!.length, rest.NextToken]).toEqual([200, 1, undefined]);
    const period = { LastUpdatedAfter: '2020-01-01', LastUpdatedBefore: '2021-01-01' };
    const dated = shop.ask('ListInboundShipmentItems', period);
    const more = shop.ask('ListInboundShipmentItemsByNextToken', { NextToken: dated.NextToken! });
    expect(dated.ItemData!.length + more.ItemData!.length).toBe(252);
  });

  test('say what they need', () => {
    expect(shop.refuse('ListInboundShipments', {})[2]).toBe(
      'At least one of ShipmentStatusList and ShipmentIdList must be provided',
    );
    expect(shop.refuse('ListInboundShipmentItems', {})[2]).toBe(
      'Either the ShipmentId or a pair of LastUpdatedAfter and LastUpdatedBefore must be passed in input',
    );
  });

  test('show what an unknown box costs, where that is charged', () => {
    shop.ship();
    expect(shop.ask('ListInboundShipments', { ShipmentStatusList: ['WORKING'] }).ShipmentData).toMatchObject([
      {
        BoxContentsSource: 'NONE',
        EstimatedBoxContentsFee: { TotalUnits: 10, TotalFee: { CurrencyCode: 'USD', Value: '1.00' } },
      },
    ]);
  });
});
