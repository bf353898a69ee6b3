import { describe, expect, it } from 'vitest';
import { ORDERS } from './orders-testing.js';
import { bytesOf, flat, none, recordsOf, textOf, worldWith } from './testing.js';

const world = worldWith(ORDERS);

describe('all orders', () => {
  const header = [
    'amazon-order-id', 'merchant-order-id', 'purchase-date', 'last-updated-date', 'order-status', 'fulfillment-channel',
    'sales-channel', 'order-channel', 'url', 'ship-service-level', 'product-name', 'sku', 'asin', 'item-status', 'quantity',
    'currency', 'item-price', 'item-tax', 'shipping-price', 'shipping-tax', 'gift-wrap-price', 'gift-wrap-tax',
    'item-promotion-discount', 'ship-promotion-discount', 'ship-city', 'ship-state', 'ship-postal-code', 'ship-country',
    'promotion-ids', 'is-business-order', 'purchase-order-number', 'price-designation',
  ]; // prettier-ignore

  it('by last update have every order of the region, cancelled and fulfilled by Amazon too', () => {
    const to = ['Zürich Hill', 'FL', '33195', 'US', ''];
    const day = { from: '2020-06-20T12:00:00Z', to: '2020-06-22T12:00:00Z' };
    expect(textOf(world, { type: '_GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_', in: ['US'], ...day })).toBe(
      flat(
        header,
        ['701-0000005-0000005', '701-0000005-0000005', '2020-06-20T12:00:00+00:00', '2020-06-20T12:30:00+00:00', 'Cancelled',
          'Merchant', 'Amazon.ca', '', '', 'Standard', 'Tea', 'S-2', 'B00EXAMPL2', 'Cancelled', '1', 'CAD', '15', ...none(7),
          'Montréal', ...to.slice(1), 'false', '', ''],
        ['111-0000002-0000002', 'MY-2', '2020-01-20T10:00:00+00:00', '2020-06-21T11:00:00+00:00', 'Shipping', 'Merchant',
          'Amazon.com', '', '', 'Standard', 'Mug', 'S-1', 'B00EXAMPL1', 'Unshipped', '3', 'USD', '74.7', ...none(7), ...to,
          'false', '', ''],
        ['111-0000003-0000003', '111-0000003-0000003', '2020-06-19T10:00:00+00:00', '2020-06-22T11:00:00+00:00', 'Shipped',
          'Amazon', 'Amazon.com', '', '', 'Standard', 'Lamp', 'S-3', 'B00EXAMPL3', 'Shipped', '1', 'USD', '39.99', ...none(5),
          '3', '', ...to, 'true', 'PO-7', 'Business Price'],
      ),
    ); // prettier-ignore
  });

  it('by order date stand in the order of their purchase', () => {
    const rows = recordsOf(
      textOf(world, { type: '_GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_', in: ['CA'] }),
    );
    expect(rows.map((row) => [row['amazon-order-id'], row['order-status']])).toEqual([
      ['111-0000003-0000003', 'Shipped'],
      ['111-0000001-0000001', 'Unshipped'],
      ['111-0000001-0000001', 'Unshipped'],
      ['701-0000005-0000005', 'Cancelled'],
      ['111-0000004-0000004', 'Pending'],
    ]);
  });

  it('as XML are ISO-8859-1 in the United States', () => {
    const day = { from: '2020-06-20T11:00:00Z', to: '2020-06-20T11:00:00Z' };
    const asked = { type: '_GET_XML_ALL_ORDERS_DATA_BY_LAST_UPDATE_', in: ['US'], ...day };

    expect(bytesOf(world, asked).contentType).toBe('text/xml');
    expect(textOf(world, asked, 'latin1')).toBe(`<?xml version="1.0" encoding="ISO-8859-1"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
<Header>
 <DocumentVersion>1.00</DocumentVersion>
 </Header>
<MessageType>AllOrdersReport</MessageType>
<Message>
   <Order>
      <AmazonOrderID>111-0000001-0000001</AmazonOrderID>
      <MerchantOrderID>111-0000001-0000001</MerchantOrderID>
      <PurchaseDate>2020-06-20T10:00:00+00:00</PurchaseDate>
      <LastUpdatedDate>2020-06-20T11:00:00+00:00</LastUpdatedDate>
      <OrderStatus>Unshipped</OrderStatus>
      <SalesChannel>Amazon.com</SalesChannel>
      <FulfillmentData>
         <FulfillmentChannel>Merchant</FulfillmentChannel>
         <ShipServiceLevel>Standard</ShipServiceLevel>
         <Address>
            <City>Zürich Hill</City>
            <State>FL</State>
            <PostalCode>33195</PostalCode>
            <Country>US</Country>
         </Address>
      </FulfillmentData>
      <IsBusinessOrder>false</IsBusinessOrder>
      <OrderItem>
         <ASIN>B00EXAMPL1</ASIN>
         <SKU>S-1</SKU>
         <ItemStatus>Unshipped</ItemStatus>
         <ProductName>Mug,\tgrey</ProductName>
         <Quantity>2</Quantity>
         <ItemPrice>
            <Component>
               <Type>Principal</Type>
               <Amount currency="USD">49.8</Amount>
            </Component>
            <Component>
               <Type>Tax</Type>
               <Amount currency="USD">4</Amount>
            </Component>
            <Component>
               <Type>Shipping</Type>
               <Amount currency="USD">4.99</Amount>
            </Component>
         </ItemPrice>
      </OrderItem>
      <OrderItem>
         <ASIN>B00EXAMPL2</ASIN>
         <SKU>S-2</SKU>
         <ItemStatus>Unshipped</ItemStatus>
         <ProductName>Tea</ProductName>
         <Quantity>1</Quantity>
         <ItemPrice>
            <Component>
               <Type>Principal</Type>
               <Amount currency="USD">12.5</Amount>
            </Component>
         </ItemPrice>
      </OrderItem>
   </Order>
</Message>
</AmazonEnvelope>
`);
  });

  it('as XML name the characters that their charset does not have', () => {
    const japanese = worldWith(`orders:
  - {seller: A1SELLER, marketplace: US, purchasedAt: -P1D, updatedAt: -P1D, items: [{sku: S, asin: B00EXAMPL1, title: "湯 & 🍵", price: 1}]}
`);
    const text = textOf(japanese, { type: '_GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_', in: ['US'] }, 'latin1');
    expect(text).toContain('<ProductName>&#28271; &amp; &#127861;</ProductName>');
  });
});

describe('shipments by Amazon', () => {
  const type = '_GET_AMAZON_FULFILLED_SHIPMENTS_DATA_';

  it('have a line for each line that was shipped, in Japan with the times of Japan', () => {
    const [row, ...others] = recordsOf(textOf(world, { type, in: ['JP'] }, 'windows-31j'));

    expect(others).toEqual([]);
    expect(Object.keys(row!)).toHaveLength(49);
    expect(row).toMatchObject({
      'amazon-order-id': '250-0000006-0000006',
      'merchant-order-id': '',
      'amazon-order-item-id': '10000000000007',
      'purchase-date': '2020-06-04T22:39:20+09:00',
      'shipment-date': '2020-06-05T19:38:33+09:00',
      'reporting-date': '2020-06-05T22:38:33+09:00',
      'buyer-name': '布施木',
      'product-name': '湯のみ',
      'quantity-shipped': '1',
      currency: 'JPY',
      'item-price': '24732.00',
      'shipping-price': '0.00',
      'item-promotion-discount': '0.00',
      'ship-state': '埼玉県',
      carrier: 'YAMATO',
      'fulfillment-channel': 'AFN',
      'sales-channel': 'Amazon.co.jp',
      'points-granted': '0',
    });
    expect(row!['shipment-id']).toMatch(/^D[0-9A-Za-z]{8}$/);
    expect(textOf(world, { type, in: ['JP'] })).toBe(textOf(world, { type, in: ['JP'] }));
  });

  it('say what was discounted, and leave out what the seller shipped', () => {
    const rows = recordsOf(textOf(world, { type, in: ['US'] }));
    expect(rows.map((row) => [row['amazon-order-id'], row['item-promotion-discount']])).toEqual([
      ['111-0000003-0000003', '-3.00'],
    ]);
  });
});
