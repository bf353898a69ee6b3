import { describe, expect, test } from 'vitest';
import { CA, JP, PART } from '../store/orders/testing.js';
import { createStock, findStock } from '../store/inventory.js';
import { findOrderOfSeller, listItems } from '../store/orders/orders.js';
import { countsOf, createFeedShop, envelope, resultsOf } from './testing.js';

const PRODUCT = '_POST_PRODUCT_DATA_';
const INVENTORY = '_POST_INVENTORY_AVAILABILITY_DATA_';
const PRICING = '_POST_PRODUCT_PRICING_DATA_';
const LOADER = '_POST_FLAT_FILE_INVLOADER_DATA_';
const OFFERS = '_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_';

const codesOf = (report: string) => resultsOf(report).map(([message, , code]) => `${message} ${code}`);
const product = (sku: string, more = '') =>
  `<OperationType>Update</OperationType><Product><SKU>${sku}</SKU>${more}</Product>`;
const pot = product(
  'POT',
  `<StandardProductID><Type>ASIN</Type><Value>B00EXAMPLG</Value></StandardProductID>
   <Condition><ConditionType>UsedGood</ConditionType></Condition>
   <DescriptionData><Title>A pot</Title><Brand>Brightwell</Brand></DescriptionData>`,
);

describe('a product feed', () => {
  test('lists products, which are offered once they have a price', () => {
    const { submit, listing } = createFeedShop();
    expect(countsOf(submit(PRODUCT, envelope('Product', [pot])))).toEqual([1, 1, 0, 0]);
    expect(listing('POT')).toMatchObject({
      asin: 'B00EXAMPLG',
      title: 'A pot',
      condition: 'UsedGood',
      status: 'inactive',
      price: { amount: '0.00', currency: 'USD' },
      quantity: 0,
      details: { brand: 'Brightwell' },
    });
    expect(listing('POT', CA)).toBeUndefined();

    const price = '<Price><SKU>POT</SKU><StandardPrice currency="USD">9.5</StandardPrice></Price>';
    submit(PRICING, envelope('Price', [price]));
    submit(INVENTORY, envelope('Inventory', ['<Inventory><SKU>POT</SKU><Quantity>4</Quantity></Inventory>']));
    expect(listing('POT')).toMatchObject({ status: 'active', price: { amount: '9.50' }, quantity: 4 });
  });

  test('lists them in the marketplaces that it is for, with one ASIN', () => {
    const { submit, listing } = createFeedShop();
    const unknown = product('PAN', '<DescriptionData><Title>A pan</Title></DescriptionData>');
    submit(PRODUCT, envelope('Product', [unknown]), { marketplaceIds: [CA, JP] });

    expect(listing('PAN')).toBeUndefined();
    expect(listing('PAN', CA)).toMatchObject({ price: { currency: 'CAD' } });
    expect(listing('PAN', JP)!.asin).toBe(listing('PAN', CA)!.asin);
  });

  test('changes and deletes what is listed', () => {
    const { submit, listing } = createFeedShop();
    const title = product('MUG', '<DescriptionData><Title>A better mug</Title></DescriptionData>');
    const gone = '<OperationType>Delete</OperationType><Product><SKU>TEA</SKU></Product>';
    const report = submit(PRODUCT, envelope('Product', [title, gone, gone, product('NEW')]));

    expect(codesOf(report)).toEqual(['3 13013', '4 8560']);
    expect(listing('MUG')).toMatchObject({ title: 'A better mug', quantity: 5, price: { amount: '12.50' } });
    expect(listing('TEA')).toBeUndefined();
  });

  test('that purges takes all else out of the shop', () => {
    const { submit, list, listing } = createFeedShop();
    list({ participation: PART[CA] });
    const text = envelope('Product', [pot, product('TEA')]);
    submit(PRODUCT, text.replace('</MessageType>', '</MessageType><PurgeAndReplace>true</PurgeAndReplace>'));

    expect(listing('MUG')).toMatchObject({ status: 'inactive', quantity: 0 });
    expect(listing('MUG', CA)).toMatchObject({ status: 'inactive', quantity: 0 });
    expect(listing('TEA')).toMatchObject({ status: 'active' });
  });
});

describe('an inventory feed', () => {
  test('sets quantities wherever the SKU is listed', () => {
    const { submit, list, listing } = createFeedShop();
    list({ participation: PART[CA] });
    const of = (sku: string, content: string) => `<Inventory><SKU>${sku}</SKU>${content}</Inventory>`;
    const report = submit(
      INVENTORY,
      envelope('Inventory', [
        of('MUG', '<Quantity>8</Quantity><FulfillmentLatency>2</FulfillmentLatency>'),
        of('TEA', '<Available>false</Available>'),
        of('NONE', '<Quantity>8</Quantity>'),
        of('TEA', '<Quantity>-1</Quantity>'),
        of('TEA', '<Quantity>1.5</Quantity>'),
        of('TEA', ''),
        of('A'.repeat(41), '<Quantity>1</Quantity>'),
      ]),
    );

    expect(countsOf(report)).toEqual([7, 2, 5, 0]);
    expect(resultsOf(report)).toMatchObject([
      ['3', 'Error', '13013', expect.stringContaining('This SKU does not exist in your Amazon inventory')],
      ['4', 'Error', '5000', expect.stringContaining('not facet-valid with respect to minInclusive &apos;0&apos;')],
      ['5', 'Error', '5000', expect.stringContaining('&apos;1.5&apos; is not a valid value')],
      ['6', 'Error', '5000', expect.stringContaining('One of &apos;{Quantity}&apos; is expected')],
      ['7', 'Error', '5000', expect.stringContaining('maxLength &apos;40&apos;')],
    ]);
    expect([listing('MUG')!.quantity, listing('MUG', CA)!.quantity, listing('TEA')!.quantity]).toEqual([8, 8, 0]);
  }); // prettier-ignore

  test('hands a SKU over to Amazon', () => {
    const { submit, listing } = createFeedShop();
    const lookup =
      '<Inventory><SKU>MUG</SKU><FulfillmentCenterID>AMAZON_NA</FulfillmentCenterID>' +
      '<Lookup>FulfillmentNetwork</Lookup><SwitchFulfillmentTo>AFN</SwitchFulfillmentTo></Inventory>';
    submit(INVENTORY, envelope('Inventory', [lookup]));
    expect(listing('MUG')).toMatchObject({ channel: 'AFN', quantity: 5 });
  });
});

test('a price feed refuses what is no price of the marketplace', () => {
  const { submit, list, listing } = createFeedShop();
  list({ participation: PART[CA], price: { amount: '1.00', currency: 'CAD' } });
  const of = (sku: string, amount: string, currency: string) =>
    `<Price><SKU>${sku}</SKU><StandardPrice currency="${currency}">${amount}</StandardPrice></Price>`;
  const report = submit(
    PRICING,
    envelope('Price', [
      of('MUG', '20', 'CAD'),
      of('TEA', '3.333', 'DEFAULT'),
      of('TEA', '0', 'USD'),
      of('TEA', 'free', 'USD'),
      of('TEA', '5', 'CAD'),
      of('NONE', '5', 'USD'),
    ]),
  );

  expect(codesOf(report)).toEqual(['3 90114', '4 5000', '5 5002', '6 13013']);
  expect([listing('MUG'), listing('MUG', CA), listing('TEA')].map((each) => each!.price.amount)).toEqual([
    '12.50',
    '20.00',
    '3.33',
  ]);
});

test('relationships, images and overrides are kept with the listings', () => {
  const { submit, listing } = createFeedShop();
  const relation = (parent: string, child: string) =>
    `<Relationship><ParentSKU>${parent}</ParentSKU><Relation><SKU>${child}</SKU><Type>Variation</Type></Relation></Relationship>`;
  const relationships = envelope('Relationship', [relation('MUG', 'TEA'), relation('X', 'TEA'), relation('MUG', 'X')]);
  expect(codesOf(submit('_POST_PRODUCT_RELATIONSHIP_DATA_', relationships))).toEqual(['2 8007', '3 8008']);

  const image = (kind: string, place: string) =>
    `<ProductImage><SKU>TEA</SKU><ImageType>${kind}</ImageType><ImageLocation>${place}</ImageLocation></ProductImage>`;
  const images = envelope('ProductImage', [
    image('Main', 'http://example.com/a.jpg'),
    image('PT1', 'https://example.com/b.jpg'),
    image('PT2', 'ftp://example.com/c.jpg'),
    '<OperationType>Delete</OperationType><ProductImage><SKU>TEA</SKU><ImageType>PT1</ImageType></ProductImage>',
  ]);
  expect(codesOf(submit('_POST_PRODUCT_IMAGE_DATA_', images))).toEqual(['3 15']);

  const override =
    '<Override><SKU>TEA</SKU><ShippingOverride><ShipOption>Std Cont US Street Addr</ShipOption><Type>Additive</Type>' +
    '<ShipAmount currency="USD">4</ShipAmount></ShippingOverride></Override>';
  submit('_POST_PRODUCT_OVERRIDES_DATA_', envelope('Override', [override]));
  expect(listing('TEA')!.details).toEqual({
    parentSku: 'MUG',
    images: { Main: 'http://example.com/a.jpg' },
    shippingOverrides: [
      { option: 'Std Cont US Street Addr', type: 'Additive', amount: { amount: '4.00', currency: 'USD' } },
    ],
  });
}); // prettier-ignore

const table = (...rows: string[][]) => rows.map((row) => `${row.join('\t')}\n`).join('');
const rowsOf = (report: string) => report.split('\n').slice(5, -1).map((line) => line.split('\t').slice(0, 4)); // prettier-ignore

describe('a listings loader', () => {
  const head = ['sku', 'product-id', 'product-id-type', 'price', 'item-condition', 'quantity', 'add-delete'];

  test('lists, closes and deletes', () => {
    const { submit, list, listing } = createFeedShop();
    list({ sku: 'OLD' });
    const report = submit(
      LOADER,
      table(
        head,
        ['POT', 'B00EXAMPLG', 'ASIN', '$19.90', '3', '7', 'a'],
        ['MUG', '', '', '', '', '', 'd'],
        ['OLD', '', '', '', '', '', 'x'],
        ['NEW', '', '', '5', '11', '1', 'a'],
        ['TEA', '', '', '0', '11', '1', 'a'],
        ['', 'B00EXAMPLG', 'ASIN', '1', '11', '1', 'a'],
        ['TEA', '', '', '1', '11', '1', 'z'],
      ),
    );

    expect(rowsOf(report)).toEqual([
      ['4', 'NEW', '8058', 'Error'],
      ['4', 'NEW', '13013', 'Error'],
      ['5', 'TEA', '90114', 'Error'],
      ['6', '', '99001', 'Error'],
      ['7', 'TEA', '90057', 'Error'],
    ]);
    expect(listing('POT')).toMatchObject({ price: { amount: '19.90' }, quantity: 7, condition: 'UsedGood', status: 'active' });
    expect(listing('MUG')).toMatchObject({ status: 'inactive', quantity: 0 });
    expect(listing('OLD')).toBeUndefined();
  }); // prettier-ignore

  test('purges where the parameter says so', () => {
    const { submit, listing } = createFeedShop();
    const rows = table(head, ['TEA', '', '', '3', '', '9', 'a']);
    submit(LOADER, rows, { purgeAndReplace: true });

    expect(listing('MUG')).toMatchObject({ status: 'inactive', quantity: 0 });
    expect(listing('TEA')).toMatchObject({ status: 'active', quantity: 9 });
  });
});

test('a price and quantity file changes what it says and nothing else', () => {
  const { submit, listing } = createFeedShop();
  const report = submit(
    OFFERS,
    table(
      ['sku', 'price', 'minimum-seller-allowed-price', 'maximum-seller-allowed-price', 'quantity'],
      ['MUG', '', '', '', '0'],
      ['TEA', '26730.86', '', '9999.99', '1'],
      ['TEA', '7,25', '', '', ''],
      ['widget', '1', '', '', '1'],
      ['TEA', '', '', '', '-1'],
    ),
  );

  expect(rowsOf(report)).toEqual([
    ['2', 'TEA', '95021', 'Error'],
    ['4', 'widget', '13013', 'Error'],
    ['4', 'widget', '13013', 'Error'],
    ['5', 'TEA', '90117', 'Error'],
  ]);
  expect(report).toContain(
    'The value in the "maximum-seller-allowed-price" (9999.99) field must be greater than "price" (26730.86).\n',
  );
  expect(listing('MUG')).toMatchObject({ price: { amount: '12.50' }, quantity: 0 });
  expect(listing('TEA')).toMatchObject({ price: { amount: '7.25' }, quantity: 5 });
});

describe('fulfillment orders', () => {
  const item = (sku: string, count: number) => `<Item><SKU>${sku}</SKU><Quantity>${count}</Quantity></Item>`;
  const request = (id: string, ...items: string[]) =>
    `<FulfillmentOrderRequest><MerchantFulfillmentOrderID>${id}</MerchantFulfillmentOrderID>
     <ShippingSpeedCategory>Expedited</ShippingSpeedCategory>
     <DestinationAddress><Name>A Buyer</Name><City>Seattle</City></DestinationAddress>${items.join('')}</FulfillmentOrderRequest>`;
  const cancellation = (id: string) =>
    `<FulfillmentOrderCancellationRequest><MerchantFulfillmentOrderID>${id}</MerchantFulfillmentOrderID></FulfillmentOrderCancellationRequest>`;

  test('set stock aside, and free it when they are canceled', () => {
    const { world, seller, submit } = createFeedShop();
    createStock(world, { seller: seller.id, sku: 'MUG', asin: 'B00EXAMPL1', inStock: 5 });
    const stock = () => {
      const { inStock, reserved } = findStock(world, seller.id, 'MUG')!;
      return [inStock, reserved];
    };
    const requests = envelope('FulfillmentOrderRequest', [
      request('F-1', item('MUG', 2), item('MUG', 1)),
      request('F-1', item('MUG', 1)),
      request('F-2', item('MUG', 3)),
      request('F-3', item('TEA', 1)),
    ]);
    const report = submit('_POST_FULFILLMENT_ORDER_REQUEST_DATA_', requests);

    expect(codesOf(report)).toEqual(['2 18028', '3 18028', '4 13013']);
    expect(stock()).toEqual([2, 3]);
    const order = findOrderOfSeller(world, seller.id, 'F-1')!;
    expect(order).toMatchObject({ channel: 'AFN', status: 'Unshipped', details: { salesChannel: 'Non-Amazon' } });
    expect(listItems(world, order).map(({ quantityOrdered }) => quantityOrdered)).toEqual([2, 1]);

    const cancel = envelope('FulfillmentOrderCancellationRequest', [cancellation('F-1'), cancellation('F-1')]);
    expect(codesOf(submit('_POST_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA_', cancel))).toEqual(['2 18028']);
    expect(stock()).toEqual([5, 0]);
  }); // prettier-ignore

  test('have a line for each record of a flat file', () => {
    const { world, seller, submit } = createFeedShop();
    createStock(world, { seller: seller.id, sku: 'MUG', asin: 'B00EXAMPL1', inStock: 5 });
    const head = ['MerchantFulfillmentOrderID', 'MerchantSKU', 'Quantity', 'AddressName'];
    const rows = table(head, ['F-1', 'MUG', '2', 'A Buyer'], ['F-1', 'MUG', '1', 'A Buyer'], ['F-1', 'MUG', '9', '']);
    const report = submit('_POST_FLAT_FILE_FULFILLMENT_ORDER_REQUEST_DATA_', rows);

    expect(rowsOf(report)).toEqual([['3', 'MUG', '18028', 'Error']]);
    const order = findOrderOfSeller(world, seller.id, 'F-1')!;
    expect([order.itemsOrdered, order.details.address]).toEqual([3, { name: 'A Buyer' }]);
    submit('_POST_FLAT_FILE_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA_', table(['MerchantFulfillmentOrderID'], ['F-1']));
    expect(findOrderOfSeller(world, seller.id, 'F-1')!.status).toBe('Canceled');
  }); // prettier-ignore
});
