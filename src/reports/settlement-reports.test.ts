import { describe, expect, it } from 'vitest';
import { listReports } from '../store/reports/reports.js';
import { findSeller } from '../registry/sellers.js';
import { build, bytesOf, flat, none, recordsOf, SELLER, textOf, worldWith } from './testing.js';

const settlements = (marketplace: string) => `settlements:
  - seller: A1SELLER
    marketplace: ${marketplace}
    id: "12746358451"
    startAt: -P21D
    endAt: -P7D
    transactions:
      - order: 111-0000001-0000001
        channel: AFN
        eventId: D1FyNyr6b
        postedAt: -P18D
        items:
          - {id: "10000000000001", sku: S-1, quantity: 1, prices: {Principal: 27.99}, fees: {FBAPerOrderFulfillmentFee: -1}}
      - order: 111-0000002-0000002
        sellerOrderId: MY-2
        type: Refund
        eventId: amzn1:R1
        postedAt: -P10D
        items:
          - {id: "10000000000002", sku: S-2, prices: {Principal: -10}, fees: {Commission: 1.5}}
      - {type: Subscription Fee, amount: -39.99, postedAt: -P9D}
`;
const flatHeader = [
  'settlement-id', 'settlement-start-date', 'settlement-end-date', 'deposit-date', 'total-amount', 'currency',
  'transaction-type', 'order-id', 'merchant-order-id', 'adjustment-id', 'shipment-id', 'marketplace-name',
  'shipment-fee-type', 'shipment-fee-amount', 'order-fee-type', 'order-fee-amount', 'fulfillment-id', 'posted-date',
  'order-item-code', 'merchant-order-item-id', 'merchant-adjustment-item-id', 'sku', 'quantity-purchased', 'price-type',
  'price-amount', 'item-related-fee-type', 'item-related-fee-amount', 'misc-fee-amount', 'other-fee-amount',
  'other-fee-reason-description', 'direct-payment-type', 'direct-payment-amount', 'other-amount',
]; // prettier-ignore
const ID = '12746358451';
const world = worldWith(settlements('US'));

describe('the flat settlement report', () => {
  const type = '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_';
  const order = [ID, ...none(5), 'Order', '111-0000001-0000001', '111-0000001-0000001', '', 'D1FyNyr6b', 'Amazon.com', ...none(4),
    'AFN', '2020-06-06T12:00:00+00:00', '10000000000001', '', '', 'S-1']; // prettier-ignore
  const refund = [ID, ...none(5), 'Refund', '111-0000002-0000002', 'MY-2', 'amzn1:R1', '', 'Amazon.com', ...none(4), 'MFN',
    '2020-06-14T12:00:00+00:00', '10000000000002', '', '', 'S-2']; // prettier-ignore

  it('has a row for the settlement, and one for each quantity and amount', () => {
    expect(textOf(world, { type, in: ['US'] })).toBe(
      flat(
        flatHeader,
        [ID, '2020-06-03T12:00:00+00:00', '2020-06-17T12:00:00+00:00', '2020-06-19T12:00:00+00:00', '-21.50', 'USD', ...none(27)],
        [...order, '1', ...none(10)],
        [...order, '', 'Principal', '27.99', ...none(8)],
        [...order, ...none(3), 'FBAPerOrderFulfillmentFee', '-1.00', ...none(6)],
        [...refund, '1', ...none(10)],
        [...refund, '', 'Principal', '-10.00', ...none(8)],
        [...refund, ...none(3), 'Commission', '1.50', ...none(6)],
        [ID, ...none(5), 'Subscription Fee', ...none(10), '2020-06-15T12:00:00+00:00', ...none(14), '-39.99'],
      ),
    ); // prettier-ignore
    expect(bytesOf(world, { type, in: ['US'] }).contentType).toBe('text/plain');
  });

  it('has columns of promotions where there are some', () => {
    const promoted = worldWith(
      settlements('US').replace(
        'fees: {FBA',
        'promotions: [{id: Summer, type: Shipping, amount: -2.5}], fees: {FBA',
      ),
    );
    const rows = recordsOf(textOf(promoted, { type, in: ['US'] }));

    expect(Object.keys(rows[0]!)).toEqual([
      ...flatHeader.slice(0, 30), 'promotion-id', 'promotion-type', 'promotion-amount', ...flatHeader.slice(30),
    ]); // prettier-ignore
    expect(rows[4]).toMatchObject({
      'promotion-id': 'Summer',
      'promotion-type': 'Shipping',
      'promotion-amount': '-2.50',
    });
  });

  it('is of the settlement that ended last within the period, or there is none', () => {
    const two = worldWith(`${settlements('US')}  - seller: A1SELLER
    marketplace: US
    id: "12746358452"
    startAt: -P7D
    endAt: -P1D
    total: 5.5
    transactions: [{type: Transfer, amount: 5}]
`);
    const found = (asked: object) => recordsOf(textOf(two, { type, in: ['US'], ...asked }))[0]!;

    expect(found({})).toMatchObject({ 'settlement-id': '12746358452', 'total-amount': '5.50' });
    expect(found({ to: '2020-06-20T00:00:00Z' })).toMatchObject({
      'settlement-id': ID,
      'total-amount': '-21.50',
    });
    expect(build(two, { type, in: ['US'], to: '2020-06-01T00:00:00Z' }).built).toBe('no data');
  });
});

describe('the flat settlement report V2', () => {
  const type = '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2_';
  const header = [
    'settlement-id', 'settlement-start-date', 'settlement-end-date', 'deposit-date', 'total-amount', 'currency',
    'transaction-type', 'order-id', 'merchant-order-id', 'adjustment-id', 'shipment-id', 'marketplace-name', 'amount-type',
    'amount-description', 'amount', 'fulfillment-id', 'posted-date', 'posted-date-time', 'order-item-code',
    'merchant-order-item-id', 'merchant-adjustment-item-id', 'sku', 'quantity-purchased', 'promotion-id',
  ]; // prettier-ignore

  it('has an amount in each row, with its kind', () => {
    const order = [
      ID,
      ...none(5),
      'Order',
      '111-0000001-0000001',
      '111-0000001-0000001',
      '',
      'D1FyNyr6b',
      'Amazon.com',
    ];
    const refund = [ID, ...none(5), 'Refund', '111-0000002-0000002', 'MY-2', 'amzn1:R1', '', 'Amazon.com'];
    const ordered = ['AFN', '2020-06-06', '2020-06-06 12:00:00 UTC', '10000000000001', '', '', 'S-1'];
    const refunded = ['MFN', '2020-06-14', '2020-06-14 12:00:00 UTC', '10000000000002', '', '', 'S-2'];

    expect(textOf(world, { type, in: ['US'] })).toBe(
      flat(
        header,
        [ID, '2020-06-03 12:00:00 UTC', '2020-06-17 12:00:00 UTC', '2020-06-19 12:00:00 UTC', '-21.50', 'USD', ...none(18)],
        [...order, 'ItemPrice', 'Principal', '27.99', ...ordered, '1', ''],
        [...order, 'ItemFees', 'FBAPerOrderFulfillmentFee', '-1.00', ...ordered, '', ''],
        [...refund, 'ItemPrice', 'Principal', '-10.00', ...refunded, '1', ''],
        [...refund, 'ItemFees', 'Commission', '1.50', ...refunded, '', ''],
        [ID, ...none(5), 'other-transaction', ...none(5), 'other-transaction', 'Subscription Fee', '-39.99', '', '2020-06-15',
          '2020-06-15 12:00:00 UTC', ...none(6)],
      ),
    ); // prettier-ignore
  });

  it('has the dates and the comma of Germany', () => {
    const [settled, first] = recordsOf(textOf(worldWith(settlements('DE')), { type, in: ['DE'] }));

    expect(settled).toMatchObject({
      'settlement-start-date': '03.06.2020 12:00:00 UTC',
      'total-amount': '-21,50',
      currency: 'EUR',
    });
    expect(first).toMatchObject({
      amount: '27,99',
      'posted-date': '06.06.2020',
      'marketplace-name': 'Amazon.de',
    });
  });
});

describe('the XML settlement report', () => {
  it('has each transaction with all that is in it', () => {
    const asked = { type: '_GET_V2_SETTLEMENT_REPORT_DATA_XML_', in: ['US'] };

    expect(bytesOf(world, asked).contentType).toBe('text/xml');
    expect(textOf(world, asked, 'utf-8')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
  <Header>
    <DocumentVersion>1.01</DocumentVersion>
    <MerchantIdentifier>A1SELLER</MerchantIdentifier>
  </Header>
  <MessageType>SettlementReport</MessageType>
  <Message>
    <MessageID>1</MessageID>
    <SettlementReport>
      <SettlementData>
        <AmazonSettlementID>12746358451</AmazonSettlementID>
        <TotalAmount currency="USD">-21.50</TotalAmount>
        <StartDate>2020-06-03T12:00:00+00:00</StartDate>
        <EndDate>2020-06-17T12:00:00+00:00</EndDate>
        <DepositDate>2020-06-19T12:00:00+00:00</DepositDate>
      </SettlementData>
      <Order>
        <AmazonOrderID>111-0000001-0000001</AmazonOrderID>
        <MerchantOrderID>111-0000001-0000001</MerchantOrderID>
        <ShipmentID>D1FyNyr6b</ShipmentID>
        <MarketplaceName>Amazon.com</MarketplaceName>
        <Fulfillment>
          <MerchantFulfillmentID>AFN</MerchantFulfillmentID>
          <PostedDate>2020-06-06T12:00:00+00:00</PostedDate>
          <Item>
            <AmazonOrderItemCode>10000000000001</AmazonOrderItemCode>
            <SKU>S-1</SKU>
            <Quantity>1</Quantity>
            <ItemPrice>
              <Component>
                <Type>Principal</Type>
                <Amount currency="USD">27.99</Amount>
              </Component>
            </ItemPrice>
            <ItemFees>
              <Fee>
                <Type>FBAPerOrderFulfillmentFee</Type>
                <Amount currency="USD">-1.00</Amount>
              </Fee>
            </ItemFees>
          </Item>
        </Fulfillment>
      </Order>
      <Refund>
        <AmazonOrderID>111-0000002-0000002</AmazonOrderID>
        <MerchantOrderID>MY-2</MerchantOrderID>
        <AdjustmentID>amzn1:R1</AdjustmentID>
        <MarketplaceName>Amazon.com</MarketplaceName>
        <Fulfillment>
          <MerchantFulfillmentID>MFN</MerchantFulfillmentID>
          <PostedDate>2020-06-14T12:00:00+00:00</PostedDate>
          <AdjustedItem>
            <AmazonOrderItemCode>10000000000002</AmazonOrderItemCode>
            <MerchantAdjustmentItemID>10000000000002</MerchantAdjustmentItemID>
            <SKU>S-2</SKU>
            <ItemPriceAdjustments>
              <Component>
                <Type>Principal</Type>
                <Amount currency="USD">-10.00</Amount>
              </Component>
            </ItemPriceAdjustments>
            <ItemFeeAdjustments>
              <Fee>
                <Type>Commission</Type>
                <Amount currency="USD">1.50</Amount>
              </Fee>
            </ItemFeeAdjustments>
          </AdjustedItem>
        </Fulfillment>
      </Refund>
      <OtherTransaction>
        <TransactionType>Subscription Fee</TransactionType>
        <PostedDate>2020-06-15T12:00:00+00:00</PostedDate>
        <Amount currency="USD">-39.99</Amount>
      </OtherTransaction>
    </SettlementReport>
  </Message>
</AmazonEnvelope>
`);
  });
});

describe('the reports of a settlement', () => {
  it('are there as soon as its period has ended, without having been requested', () => {
    const seller = findSeller(world, SELLER)!.id;
    const reports = listReports(world, { seller, from: 0, to: world.now() }, { limit: 10 });

    expect(reports.map(({ reportType }) => reportType).sort()).toEqual([
      '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_',
      '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2_',
      '_GET_V2_SETTLEMENT_REPORT_DATA_XML_',
    ]);
    expect(new Set(reports.map(({ availableAt }) => availableAt))).toEqual(
      new Set([Date.UTC(2020, 5, 17, 12)]),
    );
  });
});
