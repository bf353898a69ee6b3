import { describe, expect, test } from 'vitest';
import { catalog, documentOf, REQUEST_ID } from '../testing.js';

/** The namespace of GetServiceStatus in every section that has it; in some it is not that of the other operations. */
const namespaces: Record<string, string> = {
  CartInformation: 'http://mws.amazonservices.com/schema/CartInformation/2014-03-01',
  CustomerInformation: 'https://mws.amazonservices.com/schema/Customers/2014-03-01',
  EasyShip: 'https://mws.amazonservices.com/EasyShip/2018-09-01',
  Finances: 'http://mws.amazonservices.com/schema/Finances/2015-05-01',
  FulfillmentInboundShipment: 'http://mws.amazonaws.com/FulfillmentInboundShipment/2010-10-01/',
  FulfillmentInventory: 'http://mws.amazonaws.com/FulfillmentInventory/2010-10-01/',
  FulfillmentOutboundShipment: 'http://mws.amazonaws.com/FulfillmentOutboundShipment/2010-10-01/',
  MerchantFulfillment: 'http://mws.amazonservices.com/MerchantFulfillment/2015-06-01',
  OffAmazonPayments: 'http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01',
  Orders: 'https://mws.amazonservices.com/Orders/2013-09-01',
  Products: 'http://mws.amazonservices.com/schema/Products/2011-10-01',
  Recommendations: 'https://mws.amazonservices.com/Recommendations/2013-04-01',
  Sellers: 'https://mws.amazonservices.com/Sellers/2011-07-01',
  ShipmentInvoicing: 'https://mws.amazonservices.com/ShipmentInvoicing/2018-09-01',
  Subscriptions: 'http://mws.amazonservices.com/schema/Subscriptions/2013-07-01',
  Webstore: 'http://mws.amazonservices.com/webstore/2014-09-01',
};

describe('GetServiceStatus', () => {
  test('is in every section but Feeds and Reports', () => {
    const sections = catalog.sections.filter(({ operations }) => operations.has('GetServiceStatus'));

    expect(sections.map(({ name }) => name)).toEqual(Object.keys(namespaces));
    expect(catalog.sections.map(({ name }) => name).filter((name) => !namespaces[name])).toEqual([
      'Feeds',
      'Reports',
    ]);
  });

  test.each(Object.entries(namespaces))(
    'of %s has a declaration, an element a line and the namespace %s',
    (section, namespace) => {
      const result = { Status: 'GREEN', Timestamp: Date.UTC(2020, 9, 12, 11, 32, 51) };

      expect(documentOf(`${section}.GetServiceStatus`, result)).toBe(
        `<?xml version="1.0"?>
<GetServiceStatusResponse xmlns="${namespace}">
  <GetServiceStatusResult>
    <Status>GREEN</Status>
    <Timestamp>2020-10-12T11:32:51.000Z</Timestamp>
  </GetServiceStatusResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</GetServiceStatusResponse>
`,
      );
    },
  );

  test.each(Object.keys(namespaces))('of %s has its messages behind the time', (section) => {
    const result = {
      Messages: [
        { Text: 'Delays & more', Locale: 'en_US' },
        { Text: '遅延', Locale: 'ja_JP' },
      ],
      MessageId: '173964729I',
      Timestamp: Date.UTC(2020, 9, 12, 11, 32, 51, 136),
      Status: 'GREEN_I',
    };

    expect(documentOf(`${section}.GetServiceStatus`, result)).toBe(
      `<?xml version="1.0"?>
<GetServiceStatusResponse xmlns="${namespaces[section]}">
  <GetServiceStatusResult>
    <Status>GREEN_I</Status>
    <Timestamp>2020-10-12T11:32:51.136Z</Timestamp>
    <MessageId>173964729I</MessageId>
    <Messages>
      <Message>
        <Locale>en_US</Locale>
        <Text>Delays &amp; more</Text>
      </Message>
      <Message>
        <Locale>ja_JP</Locale>
        <Text>遅延</Text>
      </Message>
    </Messages>
  </GetServiceStatusResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</GetServiceStatusResponse>
`,
    );
  });
});
