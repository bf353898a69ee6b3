import { describe, expect, it } from 'vitest';
import { ORDERS } from './orders-testing.js';
import { build, flat, none, recordsOf, textOf, worldWith } from './testing.js';

const world = worldWith(ORDERS);
const shipTo = ['1 Main Street', 'Flat 2', '', 'Zürich Hill', 'FL', '33195', 'US'];

describe('the order report', () => {
  const type = '_GET_FLAT_FILE_ORDERS_DATA_';
  const header = [
    'order-id', 'order-item-id', 'purchase-date', 'payments-date', 'buyer-email', 'buyer-name', 'buyer-phone-number', 'sku',
    'product-name', 'quantity-purchased', 'currency', 'item-price', 'item-tax', 'shipping-price', 'shipping-tax',
    'ship-service-level', 'recipient-name', 'ship-address-1', 'ship-address-2', 'ship-address-3', 'ship-city', 'ship-state',
    'ship-postal-code', 'ship-country', 'ship-phone-number', 'delivery-start-date', 'delivery-end-date', 'delivery-time-zone',
    'delivery-Instructions',
  ]; // prettier-ignore
  const bought = '2020-06-20T03:00:00-07:00';
  const order = ['111-0000001-0000001'];
  const buyer = [bought, bought, 'pat@example.com', 'Pat Doe', '555-0100'];
  const rest = ['Standard', 'Pat Doe', ...shipTo, '555-0100', ...none(4)];

  it('has the seller’s own orders of the period, a line each, without pending ones', () => {
    expect(textOf(world, { type, in: ['US'] })).toBe(
      flat(
        header,
        [
          ...order,
          '10000000000001',
          ...buyer,
          'S-1',
          'Mug, grey',
          '2',
          'USD',
          '49.80',
          '4.00',
          '4.99',
          '0.00',
          ...rest,
        ],
        [
          ...order,
          '10000000000002',
          ...buyer,
          'S-2',
          'Tea',
          '1',
          'USD',
          '12.50',
          '0.00',
          '0.00',
          '0.00',
          ...rest,
        ],
      ),
    );
  });

  it('shows the sales channel to those who ask for it', () => {
    const [first] = recordsOf(textOf(world, { type, in: ['US'], options: 'ShowSalesChannel=true' }));

    expect(Object.keys(first!)).toEqual([...header, 'sales-channel']);
    expect(first!['sales-channel']).toBe('Amazon.com');
    expect(
      Object.keys(recordsOf(textOf(world, { type, in: ['US'], options: 'ShowSalesChannel=false' }))[0]!),
    ).toEqual(header);
  });

  it('is about all marketplaces that are named, by date', () => {
    const ids = recordsOf(textOf(world, { type, in: ['US', 'CA'] })).map((row) => row['order-id']);
    expect(ids).toEqual(['111-0000001-0000001', '111-0000001-0000001', '701-0000005-0000005']);
  });

  it('has no data outside of the period, beyond 60 days, and of sellers that are nowhere', () => {
    const day = { from: '2020-06-21T00:00:00Z', to: '2020-06-22T00:00:00Z' };

    expect(build(world, { type, in: ['US'], ...day }).built).toBe('no data');
    expect(
      build(world, { type, in: ['US'], from: '2020-01-01T00:00:00Z', to: '2020-02-01T00:00:00Z' }).built,
    ).toBe('no data');
    expect(build(world, { type, in: ['GB'] }).built).toBe('no data');
  });

  it('of an order at both ends of the period is there', () => {
    const instant = '2020-06-20T10:00:00Z';
    expect(recordsOf(textOf(world, { type, in: ['US'], from: instant, to: instant }))).toHaveLength(2);
  });
});

describe('unshipped orders', () => {
  const type = '_GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_';

  it('are those of the last 38 days whatever the period, as of now', () => {
    const [promised, late] = ['2020-06-24T23:59:59-07:00', '-1'];
    const rows = recordsOf(textOf(world, { type, in: ['US'], from: '2020-06-24T12:00:00Z' }));

    expect(
      rows.map((row) => [row['order-id'], row['sku'], row['quantity-shipped'], row['quantity-to-ship']]),
    ).toEqual([
      ['111-0000001-0000001', 'S-1', '0', '2'],
      ['111-0000001-0000001', 'S-2', '0', '1'],
    ]);
    expect(textOf(world, { type, in: ['US'] }).split('\n').slice(0, 2).join('\n')).toBe(
      flat(
        ['order-id', 'order-item-id', 'purchase-date', 'payments-date', 'reporting-date', 'promise-date', 'days-past-promise',
          'buyer-email', 'buyer-name', 'buyer-phone-number', 'sku', 'product-name', 'quantity-purchased', 'quantity-shipped',
          'quantity-to-ship', 'ship-service-level', 'recipient-name', 'ship-address-1', 'ship-address-2', 'ship-address-3',
          'ship-city', 'ship-state', 'ship-postal-code', 'ship-country', 'is-business-order', 'purchase-order-number',
          'price-designation'],
        ['111-0000001-0000001', '10000000000001', '2020-06-20T03:00:00-07:00', '2020-06-20T03:00:00-07:00',
          '2020-06-24T05:00:00-07:00', promised, late, 'pat@example.com', 'Pat Doe', '555-0100', 'S-1', 'Mug, grey', '2', '0',
          '2', 'Standard', 'Pat Doe', ...shipTo, 'false', '', ''],
      ).trimEnd() + '\t\t',
    ); // prettier-ignore
  });
});

describe('the XML order report', () => {
  it('has a message for each order', () => {
    const day = { from: '2020-06-20T12:00:00Z', to: '2020-06-20T12:00:00Z' };
    const text = textOf(world, { type: '_GET_ORDERS_DATA_', in: ['CA'], ...day }, 'utf-8');

    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8" ?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
  <Header>
    <DocumentVersion>1.01</DocumentVersion>
    <MerchantIdentifier>A1SELLER</MerchantIdentifier>
  </Header>
  <MessageType>OrderReport</MessageType>
  <Message>
    <MessageID>1</MessageID>
    <OrderReport>
      <AmazonOrderID>701-0000005-0000005</AmazonOrderID>
      <AmazonSessionID>701-0000005-0000005</AmazonSessionID>
      <OrderDate>2020-06-20T05:00:00-07:00</OrderDate>
      <OrderPostedDate>2020-06-20T05:00:00-07:00</OrderPostedDate>
      <BillingData>
        <BuyerEmailAddress>kim@example.com</BuyerEmailAddress>
        <BuyerName>Kim Poe</BuyerName>
        <BuyerPhoneNumber>555-0100</BuyerPhoneNumber>
      </BillingData>
      <FulfillmentData>
        <FulfillmentMethod>Ship</FulfillmentMethod>
        <FulfillmentServiceLevel>Standard</FulfillmentServiceLevel>
        <Address>
          <Name>Kim Poe</Name>
          <AddressFieldOne>1 Main Street</AddressFieldOne>
          <AddressFieldTwo>Flat 2</AddressFieldTwo>
          <City>Montréal</City>
          <StateOrRegion>FL</StateOrRegion>
          <PostalCode>33195</PostalCode>
          <CountryCode>US</CountryCode>
          <PhoneNumber>555-0100</PhoneNumber>
        </Address>
      </FulfillmentData>
      <Item>
        <AmazonOrderItemCode>10000000000006</AmazonOrderItemCode>
        <SKU>S-2</SKU>
        <Title>Tea</Title>
        <Quantity>1</Quantity>
        <ProductTaxCode>A_GEN_TAX</ProductTaxCode>
        <ItemPrice>
          <Component>
            <Type>Principal</Type>
            <Amount currency="CAD">15.00</Amount>
          </Component>
          <Component>
            <Type>Shipping</Type>
            <Amount currency="CAD">0.00</Amount>
          </Component>
          <Component>
            <Type>Tax</Type>
            <Amount currency="CAD">0.00</Amount>
          </Component>
          <Component>
            <Type>ShippingTax</Type>
            <Amount currency="CAD">0.00</Amount>
          </Component>
        </ItemPrice>
      </Item>
    </OrderReport>
  </Message>
</AmazonEnvelope>
`);
  });

  it('counts its messages over all slices', () => {
    const many = worldWith(
      'generate: [{seller: A1SELLER, marketplaces: [US], products: 4, orders: 60, statuses: {Unshipped: 1}}]',
    );
    const text = textOf(many, { type: '_GET_ORDERS_DATA_', in: ['US'] }, 'utf-8');
    const ids = [...text.matchAll(/<MessageID>(\d+)</g)].map(([, id]) => Number(id));

    expect(ids.length).toBeGreaterThan(10);
    expect(ids).toEqual(ids.map((_, at) => at + 1));
  });
});
