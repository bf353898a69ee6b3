import { describe, expect, it } from 'vitest';
import { build, bytesOf, flatOfFba, recordsOf, textOf, worldWith } from './testing.js';

const world = worldWith(`catalog: [{asin: B00EXAMPL9, title: Only in the catalogue}]
listings:
  - {seller: A1SELLER, marketplace: US, sku: S-1, asin: B00EXAMPL1, title: Lamp, price: 39.90, channel: AFN}
  - {seller: A1SELLER, marketplace: US, sku: S-2, asin: B00EXAMPL2, title: Mug, price: 24, quantity: 7}
  - {seller: A1SELLER, marketplace: US, sku: S-3, asin: B00EXAMPL3, title: Tray, price: 5, channel: AFN, status: inactive}
  - {seller: A1SELLER, marketplace: DE, sku: S-4, asin: B00EXAMPL4, title: Krug, price: 5, channel: AFN}
inventory:
  - {seller: A1SELLER, sku: S-1, fnsku: X000EXAMP1, inStock: 85, inbound: 60, reserved: 2, unfulfillable: 1}
  - {seller: A1SELLER, sku: S-2, fnsku: X000EXAMP2, inStock: 0, condition: UsedGood}
  - {seller: A1SELLER, sku: S-3, fnsku: X000EXAMP3, inStock: 3}
  - {seller: A1SELLER, sku: S-4, fnsku: X000EXAMP4, inStock: 4}
  - {seller: A1SELLER, sku: S-9, asin: B00EXAMPL9, fnsku: X000EXAMP9, inStock: 9}
`);

describe('Amazon’s stock', () => {
  it('has a row for what can be sold, and one for what cannot', () => {
    expect(textOf(world, { type: '_GET_AFN_INVENTORY_DATA_', in: ['US'] })).toBe(
      flatOfFba(
        [
          'seller-sku',
          'fulfillment-channel-sku',
          'asin',
          'condition-type',
          'Warehouse-Condition-code',
          'Quantity Available',
        ],
        ['S-1', 'X000EXAMP1', 'B00EXAMPL1', 'NewItem', 'SELLABLE', '85'],
        ['S-1', 'X000EXAMP1', 'B00EXAMPL1', 'NewItem', 'UNSELLABLE', '1'],
        ['S-2', 'X000EXAMP2', 'B00EXAMPL2', 'UsedGood', 'SELLABLE', '0'],
        ['S-3', 'X000EXAMP3', 'B00EXAMPL3', 'NewItem', 'SELLABLE', '3'],
        ['S-4', 'X000EXAMP4', 'B00EXAMPL4', 'NewItem', 'SELLABLE', '4'],
        ['S-9', 'X000EXAMP9', 'B00EXAMPL9', 'NewItem', 'SELLABLE', '9'],
      ),
    );
  });

  const header = [
    'sku', 'fnsku', 'asin', 'product-name', 'condition', 'your-price', 'mfn-listing-exists', 'mfn-fulfillable-quantity',
    'afn-listing-exists', 'afn-warehouse-quantity', 'afn-fulfillable-quantity', 'afn-unsellable-quantity',
    'afn-reserved-quantity', 'afn-total-quantity', 'per-unit-volume', 'afn-inbound-working-quantity',
    'afn-inbound-shipped-quantity', 'afn-inbound-receiving-quantity', 'afn-researching-quantity',
    'afn-reserved-future-supply', 'afn-future-supply-buyable',
  ]; // prettier-ignore
  const rows = {
    'S-1': ['X000EXAMP1', 'B00EXAMPL1', 'Lamp', 'New', '39.90', 'No', '', 'Yes', '88', '85', '1', '2', '148', '', '0', '60', '0', '0', '0', '0'],
    'S-2': ['X000EXAMP2', 'B00EXAMPL2', 'Mug', 'Used - Good', '24.00', 'Yes', '7', 'No', '0', '0', '0', '0', '0', '', '0', '0', '0', '0', '0', '0'],
    'S-3': ['X000EXAMP3', 'B00EXAMPL3', 'Tray', 'New', '5.00', 'No', '', 'Yes', '3', '3', '0', '0', '3', '', '0', '0', '0', '0', '0', '0'],
    'S-4': ['X000EXAMP4', 'B00EXAMPL4', 'Krug', 'New', '', 'No', '', 'Yes', '4', '4', '0', '0', '4', '', '0', '0', '0', '0', '0', '0'],
    'S-9': ['X000EXAMP9', 'B00EXAMPL9', 'Only in the catalogue', 'New', '', 'No', '', 'Yes', '9', '9', '0', '0', '9', '', '0', '0', '0', '0', '0', '0'],
  }; // prettier-ignore
  const lines = (skus: (keyof typeof rows)[]) => flatOfFba(header, ...skus.map((sku) => [sku, ...rows[sku]]));

  it('is encoded as it was recorded: Cp1252, both characters between lines, and none behind the last', () => {
    const type = '_GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA_';
    const { bytes, contentType } = bytesOf(world, { type, in: ['US'] });
    expect(contentType).toBe('text/plain;charset=Cp1252');
    expect(bytes.toString('latin1')).toMatch(/^sku\tfnsku[^\r\n]+\r\n(?:[^\r\n]+\r\n)+[^\r\n]+$/);
  });

  it('as it is managed has offers and sums', () => {
    expect(textOf(world, { type: '_GET_FBA_MYI_ALL_INVENTORY_DATA_', in: ['US'] })).toBe(
      lines(['S-1', 'S-2', 'S-3', 'S-4', 'S-9']),
    );
  });

  it('that is not suppressed lacks what is not offered', () => {
    expect(textOf(world, { type: '_GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA_', in: ['US'] })).toBe(
      lines(['S-1', 'S-2', 'S-4', 'S-9']),
    );
  });

  it('that is inbound is told apart by how far its shipments have come', () => {
    const shipment = (status: string, shipped: number, received = 0) =>
      `  - {id: FBA15${status.slice(0, 7).padEnd(7, '0')}, seller: A1SELLER, marketplace: US, status: ${status}, items: [{sku: S-1, shipped: ${shipped}, received: ${received}}]}\n`;
    const moving = worldWith(
      `listings: [{seller: A1SELLER, marketplace: US, sku: S-1, asin: B00EXAMPL1, title: Lamp, price: 39.90, channel: AFN}]
inventory: [{seller: A1SELLER, sku: S-1, inStock: 1, inbound: 5}]
inboundShipments:
${shipment('WORKING', 7)}${shipment('SHIPPED', 10)}${shipment('RECEIVING', 30, 10)}${shipment('CLOSED', 40, 40)}${shipment('DELETED', 50)}`,
    );
    const text = textOf(moving, { type: '_GET_FBA_MYI_ALL_INVENTORY_DATA_', in: ['US'] });
    const [row] = text.split('\r\n').slice(1).map((line) => line.split('\t')); // prettier-ignore
    const shown = Object.fromEntries(header.map((name, at) => [name, row![at]]));
    expect(shown).toMatchObject({
      'afn-inbound-working-quantity': '7',
      'afn-inbound-shipped-quantity': '15',
      'afn-inbound-receiving-quantity': '20',
      'afn-total-quantity': '36',
    });
  });

  it('that is not there is a header alone', () => {
    expect(
      textOf(worldWith(''), { type: '_GET_AFN_INVENTORY_DATA_', in: ['US'] }).split('\r\n'),
    ).toHaveLength(1);
  });
});

describe('returns to Amazon', () => {
  const type = '_GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA_';
  const world =
    worldWith(`listings: [{seller: A1SELLER, marketplace: US, sku: S-1, asin: B00EXAMPL1, title: Lamp, price: 39.90, channel: AFN}]
inventory: [{seller: A1SELLER, sku: S-1, fnsku: X000EXAMP1, inStock: 1}]
orders:
  - id: 111-0000001-0000001
    seller: A1SELLER
    marketplace: US
    status: Shipped
    channel: AFN
    items: [{sku: S-2, asin: B00EXAMPL2, title: Mug, price: 3}]
returns:
  - {seller: A1SELLER, marketplace: US, order: 111-0000001-0000001, sku: S-2, returnedAt: -P2D, licensePlate: LPN000000002, comments: "Broken\\nhandle"}
  - {seller: A1SELLER, marketplace: US, order: 111-0000009-0000009, sku: S-1, returnedAt: -P4D, quantity: 2, licensePlate: LPN000000001,
     fulfillmentCenter: LEX1, disposition: CUSTOMER_DAMAGED, reason: DEFECTIVE, status: Reimbursed}
  - {seller: A1SELLER, marketplace: US, order: 111-0000009-0000009, sku: S-1, returnedAt: -P40D}
`);

  it('are those of the period, oldest first; what they leave out is the order’s, the listing’s or the stock’s', () => {
    expect(textOf(world, { type, in: ['US'] })).toBe(
      flatOfFba(
        ['return-date', 'order-id', 'sku', 'asin', 'fnsku', 'product-name', 'quantity', 'fulfillment-center-id',
          'detailed-disposition', 'reason', 'status', 'license-plate-number', 'customer-comments'],
        ['2020-06-20T12:00:00+00:00', '111-0000009-0000009', 'S-1', 'B00EXAMPL1', 'X000EXAMP1', 'Lamp', '2', 'LEX1',
          'CUSTOMER_DAMAGED', 'DEFECTIVE', 'Reimbursed', 'LPN000000001', ''],
        ['2020-06-22T12:00:00+00:00', '111-0000001-0000001', 'S-2', 'B00EXAMPL2', 'B00EXAMPL2', 'Mug', '1', 'PHX3',
          'SELLABLE', 'UNWANTED_ITEM', 'Unit returned to inventory', 'LPN000000002', 'Broken handle'],
      ),
    ); // prettier-ignore
  });

  it('have no data where there are none', () => {
    expect(build(world, { type, in: ['US'], from: '2020-06-23T00:00:00Z' }).built).toBe('no data');
    expect(build(world, { type, in: ['CA'] }).built).toBe('no data');
  });

  it('are all there, and each once, over many slices', () => {
    const many = worldWith(
      `returns:\n${Array.from(
        { length: 450 },
        (_, at) =>
          `  - {seller: A1SELLER, marketplace: US, order: 111-0000009-0000009, sku: S-${at}, returnedAt: -P${1 + (at % 3)}D}\n`,
      ).join('')}`,
    );
    const rows = recordsOf(textOf(many, { type, in: ['US'] }));

    expect(new Set(rows.map((row) => row['sku'])).size).toBe(450);
    expect(rows).toHaveLength(450);
    expect(rows.map((row) => row['return-date'])).toEqual(rows.map((row) => row['return-date']).toSorted());
  });
});
