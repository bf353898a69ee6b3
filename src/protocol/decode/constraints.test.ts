import { describe, expect, test } from 'vitest';
import { decode, NOW, refusalOf } from '../testing.js';

const plan = [
  ...['Name', 'AddressLine1', 'City', 'StateOrProvinceCode', 'PostalCode', 'CountryCode'].map(
    (field) => `ShipFromAddress.${field}=x`,
  ),
  'InboundShipmentPlanRequestItems.member.1.SellerSKU=SKU-1',
  'InboundShipmentPlanRequestItems.member.1.Quantity=1',
];

interface Rule {
  key: string;
  /** What every query begins with. */
  base?: readonly string[];
  /** What the rule lets pass. */
  taken: string[];
  /** What it does not, with the message. */
  refused: [query: string, message: string][];
  /** Where the service refuses with a code of its own. */
  code?: string;
}

const orders = { key: 'Orders.ListOrders', base: ['MarketplaceId.Id.1=ATVPDKIKX0DER'] };
const searches = ['BuyerEmail', 'SellerOrderId'];
const filters = [
  'FulfillmentChannel.Channel.1=AFN',
  'OrderStatus.Status.1=Shipped',
  'PaymentMethod.Method.1=COD',
  'LastUpdatedBefore=2020-02-01',
];

const rules: Record<string, Rule> = {
  exactlyOneOf: {
    ...orders,
    taken: ['CreatedAfter=2020-01-01', 'LastUpdatedAfter=2020-01-01'],
    refused: [
      ['', 'CreatedAfter or LastUpdatedAfter must be specified'],
      ['CreatedAfter=', 'CreatedAfter or LastUpdatedAfter must be specified'],
      [
        'CreatedAfter=2020-01-01&LastUpdatedAfter=2020-01-01',
        'CreatedAfter cannot be specified together with LastUpdatedAfter',
      ],
    ],
  },
  'exactlyOneOf of three': {
    key: 'Finances.ListFinancialEvents',
    taken: ['AmazonOrderId=1', 'FinancialEventGroupId=1', 'PostedAfter=2020-01-01'],
    refused: [
      ['', 'AmazonOrderId or FinancialEventGroupId or PostedAfter must be specified'],
      [
        'FinancialEventGroupId=1&PostedAfter=2020-01-01',
        'FinancialEventGroupId cannot be specified together with PostedAfter',
      ],
    ],
  },
  atLeastOneOf: {
    key: 'FulfillmentInboundShipment.ListInboundShipments',
    taken: [
      'ShipmentIdList.member.1=A',
      'ShipmentStatusList.member.1=WORKING',
      'ShipmentIdList.member.1=A&ShipmentStatusList.member.1=WORKING',
    ],
    refused: [['', 'At least one of ShipmentStatusList and ShipmentIdList must be provided']],
    code: 'InvalidRequestException',
  },
  atMostOneOf: {
    key: 'FulfillmentInboundShipment.CreateInboundShipmentPlan',
    base: plan,
    taken: ['', 'ShipToCountryCode=US', 'ShipToCountrySubdivisionCode=IN-MH'],
    refused: [
      [
        'ShipToCountrySubdivisionCode=IN-MH&ShipToCountryCode=IN',
        'ShipToCountryCode cannot be specified together with ShipToCountrySubdivisionCode',
      ],
    ],
  },
  allOrNone: {
    key: 'FulfillmentInboundShipment.ListInboundShipmentItems',
    taken: ['ShipmentId=A', 'LastUpdatedAfter=2020-01-01&LastUpdatedBefore=2020-02-01'],
    refused: [
      ['LastUpdatedAfter=2020-01-01', 'LastUpdatedAfter requires LastUpdatedBefore to be specified'],
      [
        'ShipmentId=A&LastUpdatedBefore=2020-01-01',
        'LastUpdatedBefore requires LastUpdatedAfter to be specified',
      ],
    ],
  },
  excludes: {
    ...orders,
    taken: searches.map((name) => `CreatedAfter=2020-01-01&${name}=x`),
    refused: [
      ...searches.map((name): [string, string] => [
        `LastUpdatedAfter=2020-01-01&${name}=x`,
        `LastUpdatedAfter cannot be specified together with ${name}`,
      ]),
      ...searches.flatMap((name) =>
        filters.map((filter): [string, string] => [
          `CreatedAfter=2020-01-01&${name}=x&${filter}`,
          `${name} cannot be specified together with ${filter.split(/[.=]/)[0]}`,
        ]),
      ),
      [
        'CreatedAfter=2020-01-01&SellerOrderId=1&BuyerEmail=x',
        'BuyerEmail cannot be specified together with SellerOrderId',
      ],
    ],
  },
  requires: {
    key: 'Finances.ListFinancialEvents',
    taken: ['PostedAfter=2020-01-01&PostedBefore=2020-02-01'],
    refused: [
      ['AmazonOrderId=1&PostedBefore=2020-02-01', 'PostedBefore requires PostedAfter to be specified'],
    ],
  },
  laterThan: {
    ...orders,
    taken: [
      'CreatedAfter=2020-01-01&CreatedBefore=2020-01-01',
      'CreatedAfter=2020-01-01&CreatedBefore=2020-01-01T00:00:00.001Z',
    ],
    refused: [
      [
        'CreatedAfter=2020-01-01T00:00:00.001Z&CreatedBefore=2020-01-01',
        'The CreatedAfter date is after the CreatedBefore date.',
      ],
      [
        'LastUpdatedAfter=2020-01-02&LastUpdatedBefore=2020-01-01',
        'The LastUpdatedAfter date is after the LastUpdatedBefore date.',
      ],
    ],
  },
};

describe.each(Object.entries(rules))(
  '%s',
  (_, { key, base = [], taken, refused, code = 'InvalidParameterValue' }) => {
    const queryOf = (end: string) => [...base, end].join('&');
    const namesIn = (query: string) =>
      new Set(
        query
          .split('&')
          .filter(Boolean)
          .map((pair) => pair.split(/[.=]/)[0]),
      );

    test.each(taken)('lets "%s" pass', (end) => {
      expect(Object.keys(decode(key, queryOf(end)))).toEqual(
        expect.arrayContaining([...namesIn(queryOf(end))]),
      );
    });

    test.each(refused)('refuses "%s"', (end, message) => {
      expect(refusalOf(key, queryOf(end))).toEqual({ code, message });
    });
  },
);

test('the default of a date does not count as sent', () => {
  expect(decode('Finances.ListFinancialEvents', 'AmazonOrderId=1')).toEqual({
    AmazonOrderId: '1',
    MaxResultsPerPage: 100,
    PostedBefore: NOW - 120_000,
  });
});

test('the default of a date is one that another date can be after', () => {
  const after = new Date(NOW - 119_999).toISOString();

  expect(refusalOf('Finances.ListFinancialEventGroups', `FinancialEventGroupStartedAfter=${after}`)).toEqual({
    code: 'InvalidParameterValue',
    message: 'The FinancialEventGroupStartedAfter date is after the FinancialEventGroupStartedBefore date.',
  });
});

test('a rule of a nested structure is kept there', () => {
  const transport = 'ShipmentId=A&IsPartnered=true&ShipmentType=SP';
  const carrier =
    'TransportDetails.NonPartneredSmallParcelData.CarrierName=UPS&TransportDetails.NonPartneredSmallParcelData.PackageList.member.1.TrackingId=1';
  const partnered = 'TransportDetails.PartneredSmallParcelData.PackageList.member.1';
  const size = `${partnered}.Weight.Value=1&${partnered}.Weight.Unit=pounds&${partnered}.Dimensions.Unit=inches&${partnered}.Dimensions.Length=1&${partnered}.Dimensions.Width=1&${partnered}.Dimensions.Height=1`;

  expect(
    refusalOf('FulfillmentInboundShipment.PutTransportContent', `${transport}&${carrier}&${size}`),
  ).toEqual({
    code: 'InvalidParameterValue',
    message: 'PartneredSmallParcelData cannot be specified together with NonPartneredSmallParcelData',
  });
});
