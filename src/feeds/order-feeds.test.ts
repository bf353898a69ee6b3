import { describe, expect, test } from 'vitest';
import { findAnyOrder, listItems } from '../store/orders/orders.js';
import type { NewOrder } from '../store/orders/change-orders.js';
import { item } from '../store/orders/testing.js';
import { MINUTE, START } from '../world/testing.js';
import { countsOf, createFeedShop, envelope, resultsOf, SELLER } from './testing.js';

const FULFILLMENT = '_POST_ORDER_FULFILLMENT_DATA_';
const ACKNOWLEDGEMENT = '_POST_ORDER_ACKNOWLEDGEMENT_DATA_';
const CANCELLATION = '_POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA_';
const SHIPPING = '_POST_FLAT_FILE_FULFILLMENT_DATA_';
const ADJUSTMENT = '_POST_PAYMENT_ADJUSTMENT_DATA_';

const ID = '111-0000001-0000001';

/** A shop with an unshipped order of two and one units, ten minutes after it was made. */
function createOrderShop(given: Partial<NewOrder> = {}) {
  const shop = createFeedShop();
  shop.addOrder({
    amazonOrderId: ID,
    status: 'Unshipped',
    items: [
      { ...item, orderItemId: '10' },
      { ...item, orderItemId: '20', sku: 'SKU-2', quantityOrdered: 1 },
    ],
    ...given,
  });
  shop.time.now += 10 * MINUTE;
  const order = () => findAnyOrder(shop.world, ID)!;
  /** Status, and units shipped of each line. */
  const state = () => [
    order().status,
    ...listItems(shop.world, order()).map(({ quantityShipped }) => quantityShipped),
  ];
  return { ...shop, order, state };
}

const line = (code: string, quantity?: number | string) =>
  `<Item><AmazonOrderItemCode>${code}</AmazonOrderItemCode>` +
  `${quantity === undefined ? '' : `<Quantity>${quantity}</Quantity>`}</Item>`;
const shipped = (id: string, ...lines: string[]) =>
  `<OrderFulfillment><AmazonOrderID>${id}</AmazonOrderID><FulfillmentDate>2020-06-24T14:20:37Z</FulfillmentDate>` +
  '<FulfillmentData><CarrierCode>UPS</CarrierCode><ShipperTrackingNumber>1Z</ShipperTrackingNumber></FulfillmentData>' +
  `${lines.join('')}</OrderFulfillment>`;
const codesOf = (report: string) => resultsOf(report).map(([message, , code]) => `${message} ${code}`);

describe('a fulfillment feed', () => {
  test('without items ships all of an order, and moves its LastUpdateDate', () => {
    const { submit, order, state } = createOrderShop();
    const report = submit(FULFILLMENT, envelope('OrderFulfillment', [shipped(ID)]));

    expect(countsOf(report)).toEqual([1, 1, 0, 0]);
    expect(state()).toEqual(['Shipped', 2, 1]);
    expect(order()).toMatchObject({ updatedAt: START + 10 * MINUTE, itemsShipped: 3, itemsOrdered: 3 });
  });

  test('ships lines wholly or partly', () => {
    const { submit, state } = createOrderShop();
    const steps = [shipped(ID, line('10', 1)), shipped(ID, line('20')), shipped(ID, line('10', 1))];
    const states = steps.map((step) => {
      submit(FULFILLMENT, envelope('OrderFulfillment', [step]));
      return state();
    });
    expect(states).toEqual([
      ['PartiallyShipped', 1, 0],
      ['PartiallyShipped', 1, 1],
      ['Shipped', 2, 1],
    ]);
  });

  test('names an order by the seller’s own id', () => {
    const { submit, state } = createOrderShop({ sellerOrderId: 'S-1' });
    const own = (id: string) =>
      shipped('').replace('<AmazonOrderID></AmazonOrderID>', `<MerchantOrderID>${id}</MerchantOrderID>`);
    const report = submit(FULFILLMENT, envelope('OrderFulfillment', [own('S-2'), own('S-1')]));

    expect(resultsOf(report)).toEqual([
      ['1', 'Error', '18028', `Your order cannot be found using Merchant ID ${SELLER} and Merchant Order S-2. Enter the correct order ID and then resubmit your feed.`],
    ]);
    expect(state()).toEqual(['Shipped', 2, 1]);
  }); // prettier-ignore

  test.each([
    ['an order that is not there', shipped('111-0000009-0000009'), '18028', {}],
    ['a line that is not there', shipped(ID, line('30', 1)), '18028', {}],
    ['more than was ordered', shipped(ID, line('10', 3)), '18021', {}],
    ['more than was ordered, in two lines', shipped(ID, line('10', 2), line('10', 1)), '18021', {}],
    ['an order that is shipped', shipped(ID), '18021', { status: 'Shipped' }],
    ['an order that is canceled', shipped(ID), '18021', { status: 'Canceled' }],
    ['an order that is pending', shipped(ID), '18028', { status: 'Pending' }],
    ['an order that Amazon fulfils', shipped(ID), '18028', { channel: 'AFN' }],
    ['a quantity of zero', shipped(ID, line('10', 0)), '5000', {}],
    ['no quantity', shipped(ID, line('10', 'two')), '5000', {}],
    ['no order', shipped(''), '5000', {}],
  ] as [string, string, string, Partial<NewOrder>][])('refuses %s, and goes on', (_, message, code, given) => {
    const { submit, order, addOrder } = createOrderShop(given);
    const before = order();
    addOrder({ amazonOrderId: '111-0000002-0000002', status: 'Unshipped' });
    const report = submit(FULFILLMENT, envelope('OrderFulfillment', [message, shipped('111-0000002-0000002')]));

    expect(codesOf(report)).toEqual([`1 ${code}`]);
    expect(countsOf(report)).toEqual([2, 1, 1, 0]);
    expect(order()).toEqual(before);
  }); // prettier-ignore

  test('names the order in its report', () => {
    const { submit } = createOrderShop();
    expect(submit(FULFILLMENT, envelope('OrderFulfillment', [shipped(ID, line('10', 3))]))).toContain(
      `\t\t\t\t<AdditionalInfo>\n\t\t\t\t\t<AmazonOrderID>${ID}</AmazonOrderID>\n\t\t\t\t</AdditionalInfo>`,
    );
  });
});

describe('an acknowledgement feed', () => {
  const acknowledged = (id: string, status: string, own = '') =>
    `<OrderAcknowledgement><AmazonOrderID>${id}</AmazonOrderID>${own}<StatusCode>${status}</StatusCode></OrderAcknowledgement>`;

  test('gives an order the seller’s own id', () => {
    const { submit, order } = createOrderShop();
    const own = '<MerchantOrderID>S-1</MerchantOrderID>';
    submit(ACKNOWLEDGEMENT, envelope('OrderAcknowledgement', [acknowledged(ID, 'Success', own)]));
    expect(order()).toMatchObject({
      status: 'Unshipped',
      sellerOrderId: 'S-1',
      updatedAt: START + 10 * MINUTE,
    });
  });

  test('cancels an order', () => {
    const { submit, order } = createOrderShop();
    const messages = [acknowledged(ID, 'Failure'), acknowledged(ID, 'Failure'), acknowledged(ID, 'Maybe')];
    const report = submit(ACKNOWLEDGEMENT, envelope('OrderAcknowledgement', messages));
    expect(codesOf(report)).toEqual(['3 5000']);
    expect(order()).toMatchObject({ status: 'Canceled', updatedAt: START + 10 * MINUTE });
  });

  test('does not cancel what is shipped', () => {
    const { submit, order } = createOrderShop({ status: 'Shipped' });
    const report = submit(ACKNOWLEDGEMENT, envelope('OrderAcknowledgement', [acknowledged(ID, 'Failure')]));
    expect([codesOf(report), order().status]).toEqual([['1 18028'], 'Shipped']);
  });
});

test('an adjustment feed pays back', () => {
  const { world, submit, order } = createOrderShop({ status: 'Shipped' });
  const amounts = (...given: string[]) =>
    given.map((amount) => `<Component><Type>Principal</Type><Amount currency="USD">${amount}</Amount></Component>`);
  const refund = (code: string, ...given: string[]) =>
    `<OrderAdjustment><AmazonOrderID>${ID}</AmazonOrderID><AdjustedItem><AmazonOrderItemCode>${code}</AmazonOrderItemCode>
     <AdjustmentReason>CustomerReturn</AdjustmentReason><ItemPriceAdjustments>${amounts(...given).join('')}</ItemPriceAdjustments>
     </AdjustedItem></OrderAdjustment>`;
  const messages = [refund('10', '5', '1.25'), refund('10', '0.75'), refund('10', '-1'), refund('30', '1')];
  const report = submit(ADJUSTMENT, envelope('OrderAdjustment', messages));

  expect(codesOf(report)).toEqual(['3 18028', '4 18028']);
  const details = listItems(world, order()).map((each) => each.details.refunded);
  expect(details).toEqual([{ amount: '7.00', currency: 'USD' }, undefined]);
}); // prettier-ignore

describe('flat files of orders', () => {
  const rowsOf = (report: string) =>
    report
      .split('\n')
      .slice(4, -1)
      .map((row) => row.split('\t').slice(0, 5));

  test('confirm shipping', () => {
    const { submit, state } = createOrderShop();
    const head = 'order-id\torder-item-id\tquantity\tship-date\tcarrier-code\ttracking-number\n';
    const rows = `${ID}\t10\t1\t2020-06-24\tUPS\t1Z\n${ID}\t30\t1\t\t\t\n${ID}\t10\t5\t\t\t\n\t10\t1\t\t\t\n`;
    const report = submit(SHIPPING, head + rows);

    expect(rowsOf(report)).toEqual([
      ['original-record-number', 'order-id', 'order-item-id', 'error-code', 'error-type'],
      ['2', ID, '30', '18028', 'Error'],
      ['3', ID, '10', '18021', 'Error'],
      ['4', '', '10', '99001', 'Error'],
    ]);
    expect(state()).toEqual(['PartiallyShipped', 1, 0]);
    submit(SHIPPING, `order-id\n${ID}\n`);
    expect(state()).toEqual(['Shipped', 2, 1]);
  });

  test('cancel, with a line for each item', () => {
    const { submit, state } = createOrderShop();
    const template = 'TemplateType=OrderCancellation\tVersion=1.0\n';
    const rows = `order-id\tcancellation-reason-code\tamazon-order-item-code\n${ID}\tNoInventory\t10\n${ID}\tNoInventory\t20\n`;
    expect(submit(CANCELLATION, template + rows)).toContain('Number of records successful\t\t2\n\n');
    expect(state()).toEqual(['Canceled', 0, 0]);
  });

  test('pay back, and confirm invoices', () => {
    const { world, submit, order } = createOrderShop({ status: 'InvoiceUnconfirmed' });
    submit('_POST_FLAT_FILE_INVOICE_CONFIRMATION_DATA_', `order-id\n${ID}\n`);
    expect(order().status).toBe('Shipped');
    const head =
      'order-id\torder-item-id\tadjustment-reason-code\tcurrency\titem-price-adj\tshipping-price-adj\n';
    submit('_POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA_', `${head}${ID}\t20\tGeneralAdjustment\tUSD\t4\t0.99\n`);
    expect(listItems(world, order())[1]!.details.refunded).toEqual({ amount: '4.99', currency: 'USD' });
  });
});

test('an invoice feed confirms that the invoice was sent', () => {
  const { submit, order } = createOrderShop({ status: 'InvoiceUnconfirmed' });
  const message = `<InvoiceConfirmation><AmazonOrderID>${ID}</AmazonOrderID></InvoiceConfirmation>`;
  submit('_POST_INVOICE_CONFIRMATION_DATA_', envelope('InvoiceConfirmation', [message]));
  expect(order().status).toBe('Shipped');
});
