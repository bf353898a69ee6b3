import { describe, expect, test } from 'vitest';
import { isFeedsOrReports } from './catalog.js';
import { catalog, operationOf } from './testing.js';

/** Every path of MWS with the section and version that it leads to. */
const paths: [path: string, label: string][] = [
  ['/CartInformation/2014-03-01', 'CartInformation/2014-03-01'],
  ['/CustomerInformation/2014-03-01', 'CustomerInformation/2014-03-01'],
  ['/EasyShip/2018-09-01', 'EasyShip/2018-09-01'],
  ['/Feeds/2009-01-01', 'Feeds/2009-01-01'],
  ['/Finances/2015-05-01', 'Finances/2015-05-01'],
  ['/FulfillmentInboundShipment/2010-10-01', 'FulfillmentInboundShipment/2010-10-01'],
  ['/FulfillmentInventory/2010-10-01', 'FulfillmentInventory/2010-10-01'],
  ['/FulfillmentInventory', 'FulfillmentInventory/2010-10-01'],
  ['/FulfillmentOutboundShipment/2010-10-01', 'FulfillmentOutboundShipment/2010-10-01'],
  ['/MerchantFulfillment/2015-06-01', 'MerchantFulfillment/2015-06-01'],
  ['/OffAmazonPayments/2013-01-01', 'OffAmazonPayments/2013-01-01'],
  ['/OffAmazonPayments_Sandbox/2013-01-01', 'OffAmazonPayments_Sandbox/2013-01-01'],
  ['/Orders/2013-09-01', 'Orders/2013-09-01'],
  ['/Orders/2011-01-01', 'Orders/2011-01-01'],
  ['/Products/2011-10-01', 'Products/2011-10-01'],
  ['/Recommendations/2013-04-01', 'Recommendations/2013-04-01'],
  ['/Reports/2009-01-01', 'Reports/2009-01-01'],
  ['/Sellers/2011-07-01', 'Sellers/2011-07-01'],
  ['/ShipmentInvoicing/2018-09-01', 'ShipmentInvoicing/2018-09-01'],
  ['/Subscriptions/2013-07-01', 'Subscriptions/2013-07-01'],
  ['/Webstore/2014-09-01', 'Webstore/2014-09-01'],
];

describe('findAddress', () => {
  test.each(paths)('%s leads to %s, with and without a slash at its end', (path, label) => {
    expect(catalog.findAddress(path)?.label).toBe(label);
    expect(catalog.findAddress(`${path}/`)).toBe(catalog.findAddress(path));
  });

  test('every section is reached', () => {
    const reached = new Set(paths.map(([path]) => catalog.findAddress(path)!.section));

    expect([...reached]).toEqual(catalog.sections);
  });

  test.each(['/', ''])('"%s" leads to Feeds and Reports, under the name of Feeds', (path) => {
    expect(catalog.findAddress(path)?.label).toBe('Feeds/2009-01-01');
  });

  test.each([
    '/Sellers',
    '/Orders',
    '/Orders/',
    '/Orders/2013-09-02',
    '/orders/2013-09-01',
    '/Orders/2013-09-01/GetOrder',
    '/Orders//2013-09-01',
    '/Orders/2013-09-01//',
    '//Orders/2013-09-01',
    'Orders/2013-09-01',
    '/Orders/2013-09-01?Action=GetOrder',
    '/FulfillmentInventory/2009-01-01',
    '/constructor',
    '/_mws',
  ])('%s leads nowhere', (path) => {
    expect(catalog.findAddress(path)).toBeUndefined();
  });
});

describe('Feeds and Reports', () => {
  test.each(['/Feeds/2009-01-01', '/Reports/2009-01-01', '/'])('at %s are one API', (path) => {
    const address = catalog.findAddress(path)!;

    expect(address.findOperation('SubmitFeed')).toBe(operationOf('Feeds.SubmitFeed'));
    expect(address.findOperation('GetReport')).toBe(operationOf('Reports.GetReport'));
    expect(address.findOperation('ListOrders')).toBeUndefined();
    expect(catalog.findOperation('Feeds.GetReport.more')).toBeUndefined();
    expect(catalog.findOperation('Reports.GetReport.more')).toBeUndefined();
  });

  test('are the only sections of that kind', () => {
    expect(catalog.sections.filter(isFeedsOrReports).map(({ name }) => name)).toEqual(['Feeds', 'Reports']);
  });
});

describe('an address', () => {
  test('finds the operations of its section by their exact names, and no others', () => {
    const { findOperation } = catalog.findAddress('/Sellers/2011-07-01')!;

    expect(findOperation('GetServiceStatus')).toBe(operationOf('Sellers.GetServiceStatus'));
    expect(['getServiceStatus', 'GetReport', 'constructor', ''].map(findOperation)).toEqual(
      Array(4).fill(undefined),
    );
  });

  test.each([
    ['/Orders/2013-09-01', 'ListOrders', 'https://mws.amazonservices.com/Orders/2013-09-01'],
    ['/Orders/2011-01-01', 'ListOrders', 'https://mws.amazonservices.com/Orders/2011-01-01'],
    ['/Orders/2011-01-01', 'GetServiceStatus', 'https://mws.amazonservices.com/Orders/2011-01-01'],
    ['/', 'GetReportList', 'http://mws.amazonaws.com/doc/2009-01-01/'],
    ['/Finances/2015-05-01', 'ListFinancialEvents', 'http://mws.amazonservices.com/Finances/2015-05-01'],
    ['/Finances/2015-05-01', 'GetServiceStatus', 'http://mws.amazonservices.com/schema/Finances/2015-05-01'],
    [
      '/FulfillmentInventory',
      'ListInventorySupply',
      'http://mws.amazonaws.com/FulfillmentInventory/2010-10-01/',
    ],
  ])('%s answers %s in the namespace %s', (path, name, namespace) => {
    const address = catalog.findAddress(path)!;

    expect(address.namespaceOf(address.findOperation(name)!)).toBe(namespace);
  });

  test('of an old version has the operations of the newer one', () => {
    const operation = catalog.findAddress('/Orders/2011-01-01')!.findOperation('GetOrder');

    expect(operation).toBe(operationOf('Orders.GetOrder'));
  });
});

describe('the catalog', () => {
  test('finds an operation by its key', () => {
    expect(operationOf('Orders.ListOrders')).toMatchObject({ key: 'Orders.ListOrders', name: 'ListOrders' });
    expect(
      ['Orders', 'ListOrders', 'Orders.', 'Orders.listOrders', 'Feeds.GetReport', ''].map(
        catalog.findOperation,
      ),
    ).toEqual(Array(6).fill(undefined));
  });

  test('knows sections by name, at whatever version', () => {
    expect(['Sellers', 'Feeds', 'sellers', 'Constructor', ''].filter(catalog.hasSection)).toEqual([
      'Sellers',
      'Feeds',
    ]);
  });

  test.each([
    ['Orders.ListOrders', ['MarketplaceId.Id.1', 'MarketplaceId.1']],
    ['Orders.GetOrder', undefined],
    ['Feeds.SubmitFeed', ['MarketplaceIdList.Id.1']],
    ['Products.GetMatchingProduct', ['MarketplaceId']],
    ['Products.GetMyFeesEstimate', undefined],
    ['Reports.RequestReport', ['MarketplaceIdList.Id.1']],
    ['Sellers.ListMarketplaceParticipations', undefined],
  ])('knows which parameters of %s name marketplaces', (key, parameters) => {
    const all = [
      'MarketplaceId',
      'MarketplaceId.Id.1',
      'MarketplaceId.1',
      'MarketplaceIdList.Id.1',
      'SellerId',
    ];
    const { namesMarketplace } = operationOf(key);
    expect(namesMarketplace && all.filter(namesMarketplace)).toEqual(parameters);
  });
});
