import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../model/document.js';
import { documentOf, operationOf, REQUEST_ID } from '../testing.js';

/** A document of one element a line. */
const pretty = (text: string) => `${text.replace(/^\n/, '')}\n`;

describe('Orders: a declaration, an element a line, hash order', () => {
  const address = {
    Name: 'Jane Doe',
    AddressLine1: '1 Main St',
    City: 'Seattle',
    StateOrRegion: 'WA',
    PostalCode: '98101',
    CountryCode: 'US',
    isAddressSharingConfidential: false,
  };
  const order = {
    AmazonOrderId: '058-1233752-8214740',
    PurchaseDate: Date.UTC(2020, 5, 24, 14, 10, 37, 462),
    LastUpdateDate: Date.UTC(2020, 5, 26, 15, 59, 59),
    OrderStatus: 'Shipped',
    FulfillmentChannel: 'MFN',
    ShippingAddress: address,
    OrderTotal: { CurrencyCode: 'USD', Amount: '29.99' },
    NumberOfItemsShipped: 1,
    NumberOfItemsUnshipped: 0,
    PaymentMethodDetails: ['Standard', 'GiftCertificate'],
    IsPrime: false,
    OrderType: 'StandardOrder',
  };

  test('ListOrders', () => {
    const result = {
      CreatedBefore: Date.UTC(2020, 5, 26, 16, 0, 0, 5),
      NextToken: 'a+/=',
      Orders: [order, { ...order, ShippingAddress: undefined }],
    };

    expect(documentOf('Orders.ListOrders', result)).toBe(
      pretty(`
<?xml version="1.0"?>
<ListOrdersResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01">
  <ListOrdersResult>
    <NextToken>a+/=</NextToken>
    <Orders>
      <Order>
        <OrderType>StandardOrder</OrderType>
        <PurchaseDate>2020-06-24T14:10:37.462Z</PurchaseDate>
        <AmazonOrderId>058-1233752-8214740</AmazonOrderId>
        <LastUpdateDate>2020-06-26T15:59:59Z</LastUpdateDate>
        <NumberOfItemsShipped>1</NumberOfItemsShipped>
        <OrderStatus>Shipped</OrderStatus>
        <NumberOfItemsUnshipped>0</NumberOfItemsUnshipped>
        <PaymentMethodDetails>
          <PaymentMethodDetail>Standard</PaymentMethodDetail>
          <PaymentMethodDetail>GiftCertificate</PaymentMethodDetail>
        </PaymentMethodDetails>
        <OrderTotal>
          <Amount>29.99</Amount>
          <CurrencyCode>USD</CurrencyCode>
        </OrderTotal>
        <FulfillmentChannel>MFN</FulfillmentChannel>
        <ShippingAddress>
          <City>Seattle</City>
          <PostalCode>98101</PostalCode>
          <isAddressSharingConfidential>false</isAddressSharingConfidential>
          <StateOrRegion>WA</StateOrRegion>
          <CountryCode>US</CountryCode>
          <Name>Jane Doe</Name>
          <AddressLine1>1 Main St</AddressLine1>
        </ShippingAddress>
        <IsPrime>false</IsPrime>
      </Order>
      <Order>
        <OrderType>StandardOrder</OrderType>
        <PurchaseDate>2020-06-24T14:10:37.462Z</PurchaseDate>
        <AmazonOrderId>058-1233752-8214740</AmazonOrderId>
        <LastUpdateDate>2020-06-26T15:59:59Z</LastUpdateDate>
        <NumberOfItemsShipped>1</NumberOfItemsShipped>
        <OrderStatus>Shipped</OrderStatus>
        <NumberOfItemsUnshipped>0</NumberOfItemsUnshipped>
        <PaymentMethodDetails>
          <PaymentMethodDetail>Standard</PaymentMethodDetail>
          <PaymentMethodDetail>GiftCertificate</PaymentMethodDetail>
        </PaymentMethodDetails>
        <OrderTotal>
          <Amount>29.99</Amount>
          <CurrencyCode>USD</CurrencyCode>
        </OrderTotal>
        <FulfillmentChannel>MFN</FulfillmentChannel>
        <IsPrime>false</IsPrime>
      </Order>
    </Orders>
    <CreatedBefore>2020-06-26T16:00:00.005Z</CreatedBefore>
  </ListOrdersResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</ListOrdersResponse>`),
    );
  });

  test('GetOrder with nothing found', () => {
    expect(documentOf('Orders.GetOrder', { Orders: [] })).toBe(
      pretty(`
<?xml version="1.0"?>
<GetOrderResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01">
  <GetOrderResult>
    <Orders/>
  </GetOrderResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</GetOrderResponse>`),
    );
  });

  test('an old version has its own namespace and the same document', () => {
    const operation = operationOf('Orders.GetOrder');
    const namespace = 'https://mws.amazonservices.com/Orders/2011-01-01';

    expect(joinPieces(operation.write({ Orders: [order] }, REQUEST_ID, namespace)).toString()).toBe(
      documentOf('Orders.GetOrder', { Orders: [order] }).replace(
        'https://mws.amazonservices.com/Orders/2013-09-01',
        namespace,
      ),
    );
  });
});
