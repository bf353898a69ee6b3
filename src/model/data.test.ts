import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readData } from './data-file.js';
import { loadServices } from './load.js';
import { spApis } from './sp-api.js';
import type { ServiceModel, ShapeModel } from './types.js';

interface QuotaRow {
  section: string;
  operation: string;
  maximumRequestQuota?: number;
  restorePerSecond?: number;
  restoreUnit: 'request' | 'item';
  hourlyRequestQuota?: number;
  sharedBucket?: string;
}

interface SectionCode {
  code: string;
  httpStatus?: number;
}

const services = loadServices();
const bySection = new Map(services.map((service) => [service.section, service]));
const scalars = ['string', 'integer', 'long', 'decimal', 'boolean', 'timestamp', 'blob', 'any'];
const namesOf = (shape: ShapeModel): string[] => (shape.members ?? []).map((member) => member.name);
const eachSection = (): [string, ServiceModel][] => services.map((service) => [service.section, service]);

describe('schemas', () => {
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false, allowUnionTypes: true });
  const problems = (schema: string, value: unknown) => {
    const validate = ajv.compile(readData<object>(`schema/${schema}.schema.json`));
    return validate(value) ? [] : validate.errors;
  };

  test.each(eachSection())('%s', (_section, service) => {
    expect(problems('service', service)).toEqual([]);
  });

  test.each(['marketplaces', 'quotas', 'errors', 'signing-mistakes'])('%s.json', (name) => {
    expect(problems(name, readData(`${name}.json`))).toEqual([]);
  });

  test.each(spApis().map((api) => [api.api, api] as const))('SP-API: %s', (_name, api) => {
    expect(problems('sp-api-model', api)).toEqual([]);
  });

  test('a typo is found', () => {
    expect(problems('service', { ...services[0], xmlNamespaces: 'http://example.com/' })).not.toEqual([]);
  });
});

describe('sections', () => {
  test('there are 18 with 158 operations', () => {
    expect(bySection.size).toBe(18);
    expect(services.flatMap((service) => Object.keys(service.operations))).toHaveLength(158);
  });

  test('no path is served twice, but for the root, which Feeds and Reports share', () => {
    const paths = services.flatMap((service) => [
      service.path,
      ...(service.altPaths ?? []),
      ...(service.sandbox ? [service.sandbox.path] : []),
      ...(service.oldVersions ?? []).map((old) => old.path),
    ]);

    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual(['/']);
    expect(paths.filter((path) => path !== '/' && path.endsWith('/'))).toEqual([]);
  });

  test.each(eachSection())('%s: every shape that is named exists', (_section, { operations, shapes }) => {
    const named = [
      ...Object.values(operations).flatMap(({ input, output }) => (output ? [input, output] : [input])),
      ...Object.values(shapes).flatMap((shape) => (shape.members ?? []).map((member) => member.shape)),
    ];

    expect(named.filter((name) => !shapes[name] && !scalars.includes(name))).toEqual([]);
  });

  test.each(eachSection())(
    '%s: every prefix that a member has is declared',
    (_section, { shapes, namespaces }) => {
      const members = Object.values(shapes).flatMap((shape) => shape.members ?? []);
      const prefixes = members.flatMap((member) => [member.namespace, member.list?.memberNamespace]);

      expect(prefixes.filter((prefix) => prefix !== undefined && !namespaces?.[prefix])).toEqual([]);
    },
  );

  test.each(eachSection())(
    '%s: members are unique and known to constraints and wireOrder',
    (_section, { shapes }) => {
      for (const [name, shape] of Object.entries(shapes)) {
        const members = namesOf(shape);
        const constrained = (shape.constraints ?? []).flatMap((one) => [
          ...one.members,
          one.member ?? one.members[0],
        ]);

        expect(new Set(members).size, name).toBe(members.length);
        expect(members, name).toEqual(expect.arrayContaining(constrained));
        expect(members, name).toEqual(expect.arrayContaining(shape.wireOrder ?? []));
        expect(new Set(shape.wireOrder).size, name).toBe(shape.wireOrder?.length ?? 0);
      }
    },
  );

  test.each(eachSection())('%s: operations that share a bucket agree on it', (_section, { operations }) => {
    for (const [name, { throttle }] of Object.entries(operations)) {
      const others = throttle?.sharedBy ?? [];

      if (others.length > 0) expect(others, name).toContain(name);
      for (const other of others)
        expect(operations[other]?.throttle, `${name} and ${other}`).toEqual(throttle);
    }
  });
});

describe('GetServiceStatus', () => {
  const withStatus = eachSection().filter(([, service]) => service.operations['GetServiceStatus']);

  test('all sections but Feeds and Reports have it', () => {
    expect(
      [...bySection.keys()].filter((section) => !bySection.get(section)!.operations['GetServiceStatus']),
    ).toEqual(['Feeds', 'Reports']);
  });

  test.each(withStatus)('%s: it is written by the gateway, in one format', (_section, service) => {
    const operation = service.operations['GetServiceStatus']!;

    expect(operation.responseFormat ?? service.responseFormat).toEqual({
      declaration: true,
      newlineAfterDeclaration: true,
      layout: 'pretty',
      contentType: 'text/xml',
    });
    expect(operation.xmlNamespace ?? service.xmlNamespace).toBe(service.errors.layers[0]!.xmlNamespace);
    expect(service.shapes['GetServiceStatusResult']?.timestampFormat).toBe('millis');
    expect(operation.throttle).toEqual({ quota: 2, restore: 1, restoreSeconds: 300 });
    expect(operation.onlyOnHosts).toBeUndefined();
  });
});

describe('recorded layouts', () => {
  const doc2009 = 'http://mws.amazonaws.com/doc/2009-01-01/';
  const products = 'http://mws.amazonservices.com/schema/Products/2011-10-01';
  const recorded: [string, string, string, string][] = [
    ['Feeds.GetFeedSubmissionList', doc2009, 'declared pretty', 'text/xml'],
    ['Feeds.SubmitFeed', doc2009, 'declared compact', 'text/xml'],
    ['Reports.GetReportList', doc2009, 'declared pretty', 'text/xml'],
    ['Orders.ListOrders', 'https://mws.amazonservices.com/Orders/2013-09-01', 'declared pretty', 'text/xml'],
    ['Sellers.GetServiceStatus', 'https://mws.amazonservices.com/Sellers/2011-07-01', 'declared pretty', 'text/xml'],
    ['Products.GetMatchingProduct', products, 'declared compact', 'text/xml'],
    ['Products.GetLowestPricedOffersForASIN', products, 'declared pretty', 'application/xml'],
    ['Products.GetMyFeesEstimate', products, 'bare pretty', 'text/xml'],
    ['FulfillmentInboundShipment.CreateInboundShipmentPlan', 'http://mws.amazonaws.com/FulfillmentInboundShipment/2010-10-01/', 'bare pretty', 'text/xml'],
    ['FulfillmentInventory.ListInventorySupply', 'http://mws.amazonaws.com/FulfillmentInventory/2010-10-01/', 'bare pretty', 'text/xml;charset=utf-8'],
    ['FulfillmentOutboundShipment.GetServiceStatus', 'http://mws.amazonaws.com/FulfillmentOutboundShipment/2010-10-01/', 'declared pretty', 'text/xml'],
    ['Finances.GetServiceStatus', 'http://mws.amazonservices.com/schema/Finances/2015-05-01', 'declared pretty', 'text/xml'],
    ['Finances.ListFinancialEvents', 'http://mws.amazonservices.com/Finances/2015-05-01', 'bare pretty', 'text/xml'],
    ['MerchantFulfillment.GetServiceStatus', 'http://mws.amazonservices.com/MerchantFulfillment/2015-06-01', 'declared pretty', 'text/xml'],
    ['MerchantFulfillment.CancelShipment', 'https://mws.amazonservices.com/MerchantFulfillment/2015-06-01', 'declared pretty', 'text/xml'],
    ['Recommendations.ListRecommendations', 'https://mws.amazonservices.com/Recommendations/2013-04-01', 'bare pretty', 'text/xml'],
    ['Subscriptions.ListSubscriptions', 'http://mws.amazonservices.com/schema/Subscriptions/2013-07-01', 'bare pretty', 'text/xml'],
    ['ShipmentInvoicing.GetServiceStatus', 'https://mws.amazonservices.com/ShipmentInvoicing/2018-09-01', 'declared pretty', 'text/xml'],
    ['ShipmentInvoicing.GetFBAOutboundShipmentDetail', 'http://mws.amazonservices.com/schema/ShipmentInvoicing/2018-09-01', 'bare pretty', 'text/xml'],
    ['EasyShip.GetServiceStatus', 'https://mws.amazonservices.com/EasyShip/2018-09-01', 'declared pretty', 'text/xml'],
    ['CartInformation.GetServiceStatus', 'http://mws.amazonservices.com/schema/CartInformation/2014-03-01', 'declared pretty', 'text/xml'],
    ['CustomerInformation.GetServiceStatus', 'https://mws.amazonservices.com/schema/Customers/2014-03-01', 'declared pretty', 'text/xml'],
    ['OffAmazonPayments.GetServiceStatus', 'http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01', 'declared pretty', 'text/xml'],
    ['Webstore.GetServiceStatus', 'http://mws.amazonservices.com/webstore/2014-09-01', 'declared pretty', 'text/xml'],
    ['Webstore.ListSubscriptionsCount', 'http://mws.amazonservices.com/schema/Webstore/2014-09-01', 'bare pretty', 'text/xml'],
  ]; // prettier-ignore

  test.each(recorded)('%s', (key, xmlNamespace, layout, contentType) => {
    const [section, name] = key.split('.') as [string, string];
    const service = bySection.get(section)!;
    const operation = service.operations[name]!;
    const format = operation.responseFormat ?? service.responseFormat;

    expect(operation.xmlNamespace ?? service.xmlNamespace).toBe(xmlNamespace);
    expect(`${format.declaration ? 'declared' : 'bare'} ${format.layout}`).toBe(layout);
    expect(format.contentType).toBe(contentType);
  });
});

describe('facts of one kind in two files agree', () => {
  const rows = readData<{ operations: QuotaRow[] }>('quotas.json').operations;
  const liveRows = rows.filter((row) => row.section !== 'OffAmazonPayments_Sandbox');

  test('every operation has one row in quotas.json', () => {
    const operations = services.flatMap(({ section, operations }) =>
      Object.keys(operations).map((name) => `${section}.${name}`),
    );

    expect(liveRows.map((row) => `${row.section}.${row.operation}`).sort()).toEqual(operations.sort());
  });

  test.each(liveRows)('quota of $section.$operation', (row) => {
    const throttle = bySection.get(row.section)!.operations[row.operation]!.throttle;
    const sharing = liveRows.filter(
      (other) => other.section === row.section && other.sharedBucket === row.sharedBucket,
    );

    expect(throttle?.quota).toBe(row.maximumRequestQuota);
    expect(throttle?.hourly).toBe(row.hourlyRequestQuota);
    expect(throttle ? throttle.restore / throttle.restoreSeconds : -1).toBeCloseTo(
      row.restorePerSecond ?? -1,
      5,
    );
    expect(throttle?.restoreUnit).toBe(row.restoreUnit === 'item' ? 'items' : undefined);
    expect(throttle?.sharedBy?.toSorted()).toEqual(
      row.sharedBucket && sharing.map((other) => other.operation).sort(),
    );
  });

  test('quotas of the sandbox of Amazon Pay are those of quotas.json, where it has them', () => {
    const { operations } = bySection.get('OffAmazonPayments')!;
    const known = rows.filter(
      (row) => row.section === 'OffAmazonPayments_Sandbox' && typeof row.maximumRequestQuota === 'number',
    );
    expect(known.length).toBeGreaterThan(10);
    for (const { operation, maximumRequestQuota, restorePerSecond } of known) {
      const { throttle, sandboxThrottle = throttle } = operations[operation]!;
      const { quota, restore, restoreSeconds } = sandboxThrottle!;
      expect([operation, quota]).toEqual([operation, maximumRequestQuota]);
      expect(restore / restoreSeconds).toBeCloseTo(restorePerSecond!, 5);
    }
  });

  test('codes of sections have the HTTP status of errors.json, where that is more than a guess', () => {
    const { sectionCodes } = readData<{ sectionCodes: Record<string, SectionCode[]> }>('errors.json');

    for (const { section, errors } of services) {
      const facts = sectionCodes[section] ?? [];
      expect(Object.keys(errors.codes ?? {}).sort(), section).toEqual(facts.map((fact) => fact.code).sort());
      for (const { code, httpStatus } of facts)
        expect([null, httpStatus], code).toContain(errors.codes?.[code]);
    }
  });
});
