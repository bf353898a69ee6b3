import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { demo } from './callers.js';
import { askControl, patchControl } from './control.js';
import { callSection, listed, partsOf, valuesOf } from './call-section.js';

const US = 'ATVPDKIKX0DER';
const SECTION = ['/FulfillmentInventory/2010-10-01', '2010-10-01'] as const;
const { sellerId } = demo;
const second = {
  ...demo,
  sellerId: 'A3EXAMPLESECOND',
  authToken: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE3',
};
/** The clock of the scenario stands there. */
const NOW = '2020-06-24T14:00:00Z';

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ scenario: 'catalogue' });
});
afterAll(() => server.close());
beforeEach(() => askControl(server.url, '/reset', {}));

const call = (parameters: Record<string, string>, more: Parameters<typeof callSection>[4] = {}) =>
  callSection(server, SECTION, 'ListInventorySupply', parameters, more);
const skus = (...values: string[]) => listed('SellerSkus.member', values);
const supplyOf = async (sku: string, more: Record<string, string> = {}) => {
  const { text } = await call({ ...skus(sku), ...more });
  const [member] = partsOf(text, 'InventorySupplyList');
  const numbers = ['TotalSupplyQuantity', 'InStockSupplyQuantity'].map((name) =>
    Number(valuesOf(member!, name)[0]),
  );
  return { numbers, text: member! };
};
const refusal = async (parameters: Record<string, string>) => {
  const { status, text } = await call(parameters);
  return [status, valuesOf(text, 'Code')[0], valuesOf(text, 'Message')[0], /<RequestId>/.test(text)];
};

const patch = (path: string, body: object) => patchControl(server.url, path, body);

describe('acceptance of FulfillmentInventory', () => {
  it('1: an unknown SKU is a member of zeros', async () => {
    const { text } = await call(skus('CROWD', 'x'));
    expect(valuesOf(text, 'SellerSKU')).toEqual(['CROWD', 'x']);
    expect(text.replaceAll(/\s/g, '')).toContain(
      '<member><TotalSupplyQuantity>0</TotalSupplyQuantity><InStockSupplyQuantity>0</InStockSupplyQuantity><SellerSKU>x</SellerSKU></member>',
    );
  });

  const missing = [
    400,
    'InvalidRequestException',
    'One of SellerSkus and QueryStartDateTime is required',
    true,
  ];

  it('2: one of the two has to be asked for', async () => {
    expect(await refusal({})).toEqual(missing);
  });

  it('3: a name that is none counts for nothing', async () => {
    expect(await refusal({ 'SellerSku.member.1': 'A' })).toEqual(missing);
  });

  it('4: not both, and not more than fifty', async () => {
    expect(await refusal({ ...skus('A'), QueryStartDateTime: NOW })).toEqual([
      400,
      'InvalidRequestException',
      'Only one of SellerSkus and QueryStartDateTime may be specified',
      true,
    ]);
    expect(await refusal(skus(...Array.from({ length: 51 }, (_, at) => `SKU-${at}`)))).toEqual([
      400,
      'InvalidRequestException',
      'SellerSkus may contain at most 50 members',
      true,
    ]);
  });

  it('5: nothing has changed', async () => {
    const { text } = await call({ QueryStartDateTime: '2020-06-24T14:00:01Z' });
    expect(text).toContain(`<MarketplaceId>${US}</MarketplaceId>`);
    expect(text).toContain('<InventorySupplyList/>');
    expect(text).not.toContain('NextToken');
  });

  it('6: what changed since an instant, and nothing else', async () => {
    await askControl(server.url, '/clock/advance', { by: 'PT1M' });
    await patch('/inventory', { sellerId, sku: 'COMMINGLED', inStock: 7 });
    const { text } = await call({ QueryStartDateTime: '2020-06-24T14:01:00Z' });
    expect(valuesOf(text, 'SellerSKU')).toEqual(['COMMINGLED']);
    expect(valuesOf(text, 'FNSKU')).toEqual(['B00EXAMPL5']);
  });

  it('7: pages of fifty miss nothing that changes meanwhile', async () => {
    await askControl(server.url, '/clock/advance', { by: 'PT1M' });
    for (let at = 0; at < 120; at++)
      await askControl(server.url, '/inventory', { sellerId, sku: `MANY-${at}`, inStock: at });
    const seen: string[][] = [];
    let { text } = await call({ QueryStartDateTime: '2020-06-24T14:01:00Z' });
    for (;;) {
      seen.push(valuesOf(text, 'SellerSKU'));
      const [NextToken] = valuesOf(text, 'NextToken');
      if (NextToken === undefined) break;
      if (seen.length === 1) await patch('/inventory', { sellerId, sku: 'MANY-70', inStock: 1 });
      ({ text } = await callSection(server, SECTION, 'ListInventorySupplyByNextToken', { NextToken }));
    }
    expect(seen.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(new Set(seen.flat()).size).toBe(120);
  });

  it('8: what is only on its way is there some day', async () => {
    const { numbers, text } = await supplyOf('INBOUND-ONLY');
    expect(numbers).toEqual([15, 0]);
    expect(valuesOf(text, 'TimepointType')).toEqual(['Unknown']);
  });

  it('9: a SKU with nothing left still has its names', async () => {
    const { text } = await supplyOf('NOTHING-LEFT');
    expect([valuesOf(text, 'FNSKU'), valuesOf(text, 'ASIN'), valuesOf(text, 'Condition')]).toEqual([
      ['X000NONE01'],
      ['B00EXAMPL4'],
      ['NewItem'],
    ]);
    expect(text).toContain('<SupplyDetail/>');
    expect(text).not.toContain('EarliestAvailability');
  });

  it('10: a detailed answer has the units by where they are', async () => {
    await patch('/inventory', { sellerId, sku: 'CROWD', inStock: 5, transfer: 2, inbound: 3 });
    const { numbers, text } = await supplyOf('CROWD', { ResponseGroup: 'Detailed' });
    expect(valuesOf(text, 'SupplyType')).toEqual(['InStock', 'Transfer', 'Inbound']);
    expect(valuesOf(text, 'Quantity')).toEqual(['5', '2', '3']);
    expect(numbers).toEqual([10, 5]);
  });

  it('11: an order takes its units out of both numbers and sets them aside', async () => {
    const before = await supplyOf('CROWD');
    await askControl(server.url, '/clock/advance', { by: 'PT1M' });
    const order = { sellerId, marketplaceId: US, channel: 'AFN', items: [{ sku: 'CROWD', quantity: 2 }] };
    const { amazonOrderId } = await askControl<{ amazonOrderId: string }>(server.url, '/orders', order);
    const reserved = async () =>
      (
        await askControl<{ items: { reserved: number }[] }>(
          server.url,
          `/inventory?sellerId=${sellerId}&sku=CROWD`,
        )
      ).items[0]!.reserved;
    expect((await supplyOf('CROWD')).numbers).toEqual(before.numbers.map((count) => count - 2));
    expect(await reserved()).toBe(5);
    const { text } = await call({ QueryStartDateTime: '2020-06-24T14:01:00Z' });
    expect(valuesOf(text, 'SellerSKU')).toEqual(['CROWD']);

    await patch(`/orders/${amazonOrderId}`, { status: 'Canceled' });
    expect((await supplyOf('CROWD')).numbers).toEqual(before.numbers);
    expect(await reserved()).toBe(3);
  });

  it('12: a shipment counts once it is shipped, and what arrives of it is in stock', async () => {
    const inbound = (action: string, parameters: Record<string, string>) =>
      callSection(server, ['/FulfillmentInboundShipment/2010-10-01', '2010-10-01'], action, parameters);
    const of = (name: string, from: Record<string, string>) =>
      Object.fromEntries(Object.entries(from).map(([part, value]) => [`${name}.${part}`, value]));
    const address = { Name: 'Demo', AddressLine1: '1 Main St', City: 'Seattle', StateOrProvinceCode: 'WA', PostalCode: '98101', CountryCode: 'US' }; // prettier-ignore
    const [total, inStock] = (await supplyOf('CROWD')).numbers as [number, number];
    const plan = await inbound('CreateInboundShipmentPlan', {
      ...of('ShipFromAddress', address),
      ...of('InboundShipmentPlanRequestItems.member.1', { SellerSKU: 'CROWD', Quantity: '10' }),
    });
    const [id, centre] = ['ShipmentId', 'DestinationFulfillmentCenterId'].map((name) => valuesOf(plan.text, name)[0]!) as [string, string]; // prettier-ignore
    const shipment = (ShipmentStatus: string) => ({
      ShipmentId: id,
      ...of('InboundShipmentHeader', { ShipmentName: 'Ten', DestinationFulfillmentCenterId: centre, LabelPrepPreference: 'SELLER_LABEL', ShipmentStatus, ...of('ShipFromAddress', address) }),
      ...of('InboundShipmentItems.member.1', { SellerSKU: 'CROWD', QuantityShipped: '10' }),
    }); // prettier-ignore
    expect((await inbound('CreateInboundShipment', shipment('WORKING'))).status).toBe(200);
    expect((await supplyOf('CROWD')).numbers).toEqual([total, inStock]);
    expect((await inbound('UpdateInboundShipment', shipment('SHIPPED'))).status).toBe(200);
    expect((await supplyOf('CROWD')).numbers).toEqual([total + 10, inStock]);
    await askControl(server.url, `/inbound-shipments/${id}/receive`, {
      items: [{ sku: 'CROWD', quantity: 4 }],
    });
    expect((await supplyOf('CROWD')).numbers).toEqual([total + 10, inStock + 4]);
    // 15 more are on their way without a shipment on record.
    const { text } = await supplyOf('CROWD', { ResponseGroup: 'Detailed' });
    expect(valuesOf(text, 'Quantity').slice(-2)).toEqual(['6', '15']);
    expect(valuesOf(text, 'DateTime').slice(-2)).toEqual(Array(2).fill('2020-06-25T02:00:00Z'));
  });

  it('12, by the control API: what arrives is in stock, and the total stays', async () => {
    await askControl(server.url, '/inventory/receive', { sellerId, sku: 'INBOUND-ONLY', quantity: 4 });
    expect((await supplyOf('INBOUND-ONLY')).numbers).toEqual([15, 4]);
  });

  it('13: a token of another, and one that is none', async () => {
    for (let at = 0; at < 60; at++)
      await askControl(server.url, '/inventory', { sellerId, sku: `MANY-${at}`, inStock: at });
    const { text } = await call({ QueryStartDateTime: '2014-07-13' });
    const [NextToken] = valuesOf(text, 'NextToken');
    for (const [token, caller] of [
      [NextToken!, second],
      ['x', demo],
    ] as const) {
      const refused = await callSection(
        server,
        SECTION,
        'ListInventorySupplyByNextToken',
        { NextToken: token },
        { caller },
      );
      expect([refused.status, valuesOf(refused.text, 'Code'), valuesOf(refused.text, 'Message')]).toEqual([
        400,
        ['InvalidRequestException'],
        ['Invalid NextToken'],
      ]);
    }
  });

  it('14: a date without a time is one, a word is none', async () => {
    expect((await call({ QueryStartDateTime: '2021-03-01' })).status).toBe(200);
    expect(await refusal({ QueryStartDateTime: 'yesterday' })).toEqual([
      400,
      'MalformedInput',
      'timestamp must follow ISO8601',
      true,
    ]);
  });

  it('15: GET and POST are answered alike', async () => {
    const withoutId = ({ text }: { text: string }) => text.replaceAll(/<RequestId>[^<]*/g, '');
    const [posted, got] = [await call(skus('CROWD', 'x')), await call(skus('CROWD', 'x'), { method: 'GET' })];
    expect(withoutId(got)).toBe(withoutId(posted));
    expect(got.headers.get('content-type')).toBe('text/xml;charset=utf-8');
  });
});
