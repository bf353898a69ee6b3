import { describe, expect, test } from 'vitest';
import { loadServices } from '../../model/load.js';
import { compileCatalog } from '../catalog.js';
import { Parameters } from '../parameters.js';
import { decode, NOW, refusalOf } from '../testing.js';

const DAY = 86_400_000;

const address = ['Name', 'AddressLine1', 'City', 'StateOrProvinceCode', 'PostalCode', 'CountryCode'];
const header = [
  'InboundShipmentHeader.ShipmentName=N',
  'InboundShipmentHeader.DestinationFulfillmentCenterId=PHX5',
  'InboundShipmentHeader.LabelPrepPreference=SELLER_LABEL',
  'InboundShipmentHeader.ShipmentStatus=WORKING',
  ...address.map((field) => `InboundShipmentHeader.ShipFromAddress.${field}=x`),
].join('&');

describe('lists', () => {
  const ids = (query: string) => decode('Orders.GetOrder', query).AmazonOrderId;

  test.each([
    ['have an index from 1 on', 'AmazonOrderId.Id.1=a&AmazonOrderId.Id.2=b', ['a', 'b']],
    [
      'stand in the order of their indexes, not of sending',
      'AmazonOrderId.Id.10=c&AmazonOrderId.Id.2=b&AmazonOrderId.Id.1=a',
      ['a', 'b', 'c'],
    ],
    ['of one may lack the index', 'AmazonOrderId.Id=a', ['a']],
    [
      'may have gaps, which close up',
      'AmazonOrderId.Id.3=b&AmazonOrderId.Id.7=c&AmazonOrderId.Id.1=a',
      ['a', 'b', 'c'],
    ],
    ['may begin at 0 and have leading zeros', 'AmazonOrderId.Id.01=b&AmazonOrderId.Id.0=a', ['a', 'b']],
    [
      'take no index that is no number',
      'AmazonOrderId.Id.1=a&AmazonOrderId.Id.x=b&AmazonOrderId.Id.-1=c&AmazonOrderId.Id.1e1=d&AmazonOrderId.Id.=e',
      ['a'],
    ],
    ['take no index of ten digits', 'AmazonOrderId.Id.1=a&AmazonOrderId.Id.1000000000=b', ['a']],
    ['with and without index are those with one', 'AmazonOrderId.Id=x&AmazonOrderId.Id.1=a', ['a']],
    ['leave empty values out', 'AmazonOrderId.Id.1=&AmazonOrderId.Id.2=b', ['b']],
    ['know no other inner name', 'AmazonOrderId.Id.1=a&AmazonOrderId.member.2=b', ['a']],
    ['do not look below a value', 'AmazonOrderId.Id.1=a&AmazonOrderId.Id.1.x=b', ['a']],
    ['may hold a value twice', 'AmazonOrderId.Id.1=a&AmazonOrderId.Id.2=a', ['a', 'a']],
    ['take the first of an index given twice', 'AmazonOrderId.Id.1=a&AmazonOrderId.Id.1=b', ['a']],
  ])('%s', (_, query, value) => {
    expect(ids(query)).toEqual(value);
  });

  test('are absent where nothing was sent for them', () => {
    expect(decode('Feeds.GetFeedSubmissionList', 'FeedTypeList.Type.1=&FeedTypeList.Type=')).toEqual({
      MaxCount: 10,
      SubmittedFromDate: NOW - 90 * DAY,
      SubmittedToDate: NOW,
    });
  });

  test('that are sent as a scalar mean nothing where they are optional', () => {
    expect(
      decode(
        'Feeds.CancelFeedSubmissions',
        'FeedSubmissionId=1&FeedSubmissionIdList=2&FeedTypeList.Type.1=_POST_X_',
      ),
    ).toEqual({
      FeedTypeList: ['_POST_X_'],
      SubmittedFromDate: NOW - 180 * DAY,
      SubmittedToDate: NOW,
    });
  });

  test.each([
    ['a scalar', 'AmazonOrderId=a'],
    ['an index that is no number', 'AmazonOrderId.Id.first=a'],
    ['an index without inner name', 'AmazonOrderId.1=a'],
    ['empty values', 'AmazonOrderId.Id.1=&AmazonOrderId.Id.2='],
    ['nothing', ''],
    ['small letters', 'amazonorderid.id.1=a'],
  ])('that are required are not there by %s', (_, query) => {
    expect(refusalOf('Orders.GetOrder', query)).toEqual({
      code: 'InvalidParameterValue',
      message:
        "1 validation error detected: Value null at 'amazonOrderId' failed to satisfy constraint: Member must not be null",
    });
  });

  test.each([
    'MarketplaceId=A&MarketplaceId.Id.1=B',
    'MarketplaceId.Id.1=B&MarketplaceId=A',
    'MarketplaceId=A&MarketplaceId.Id=B',
  ])('beside a scalar of their name are malformed: %s', (query) => {
    expect(refusalOf('Orders.ListOrders', `CreatedAfter=2020-01-01&${query}`)).toEqual({
      code: 'MalformedInput',
      message: 'Start of list found where not expected',
    });
  });

  test.each([
    ['the name of the model', 'PrepDetailsList.PrepDetails.1'],
    ['the name that some clients send', 'PrepDetailsList.member.1'],
  ])('of structures have %s', (_, list) => {
    const item = 'InboundShipmentItems.member.1';
    const query = [
      'ShipmentId=FBA1',
      `${item}.SellerSKU=SKU-1`,
      `${item}.QuantityShipped=3`,
      `${item}.${list}.PrepInstruction=Labeling`,
      `${item}.${list}.PrepOwner=SELLER`,
    ];

    expect(
      decode('FulfillmentInboundShipment.UpdateInboundShipment', `${query.join('&')}&${header}`)
        .InboundShipmentItems,
    ).toEqual([
      {
        SellerSKU: 'SKU-1',
        QuantityShipped: 3,
        PrepDetailsList: [{ PrepInstruction: 'Labeling', PrepOwner: 'SELLER' }],
      },
    ]);
  });

  test('have a second spelling of their own name', () => {
    const instructions = 'ShipToCountryCode=US';
    const read = (list: string) =>
      decode(
        'FulfillmentInboundShipment.GetPrepInstructionsForASIN',
        `${instructions}&${list}.Id.1=B00EXAMPLE`,
      );

    expect(read('ASINList')).toEqual({ AsinList: ['B00EXAMPLE'], ShipToCountryCode: 'US' });
    expect(read('AsinList')).toEqual(read('ASINList'));
  });

  test('hold as many items as the model allows', () => {
    const query = (count: number) =>
      Array.from({ length: count }, (_, at) => `AmazonOrderId.Id.${at + 1}=${at}`).join('&');

    expect(ids(query(50))).toHaveLength(50);
    expect(refusalOf('Orders.GetOrder', query(51))).toEqual({
      code: 'InvalidParameterValue',
      message:
        `1 validation error detected: Value '[${[...Array(51).keys()].join(', ')}]' at 'amazonOrderId' ` +
        'failed to satisfy constraint: Member must have length less than or equal to 50',
    });
  });

  test('of 10,000 items are read where there is no limit', () => {
    const query = Array.from({ length: 10_000 }, (_, at) => `MarketplaceIdList.Id.${10_000 - at}=${at}`).join(
      '&',
    );

    expect(decode('Feeds.SubmitFeed', `FeedType=_POST_X_&${query}`)).toEqual({
      FeedType: '_POST_X_',
      MarketplaceIdList: [...Array(10_000).keys()].reverse().map(String),
      PurgeAndReplace: false,
    });
  });
});

describe('the last name before the index', () => {
  const catalog = compileCatalog(loadServices());
  const read = (key: string, query: string) => {
    const remarks: string[] = [];
    const input = catalog
      .findOperation(key)!
      .decode(new Parameters(query), NOW, (...said) => remarks.push(said.join(': ')));
    return [input, remarks] as [Record<string, unknown>, string[]];
  };

  test.each(['Id', 'member', 'Member', 'Status', 'x'])('may be any, where only one list fits: %s', (name) => {
    const [input, remarks] = read('Orders.GetOrder', `AmazonOrderId.${name}.1=a&AmazonOrderId.${name}.2=b`);

    expect(input['AmazonOrderId']).toEqual(['a', 'b']);
    expect(remarks).toEqual(
      name === 'Id' ? [] : [`list-name: AmazonOrderId.${name}.n was read as AmazonOrderId.Id.n.`],
    );
  });

  test.each([
    ['two lists fit', 'AmazonOrderId.a.1=a&AmazonOrderId.b.1=b'],
    ['there is no index', 'AmazonOrderId.member=a'],
    ['there is no name', 'AmazonOrderId.1=a'],
  ])('is not guessed where %s', (_, query) => {
    expect(() => read('Orders.GetOrder', query)).toThrow('Member must not be null');
  });

  test('is taken in every list of every operation alike', () => {
    let tried = 0;
    for (const { operations, service } of catalog.sections)
      for (const { model, decode: read } of operations.values())
        for (const { name, list, shape, deprecated } of service.shapes[model.input]?.members ?? []) {
          // Some sections refuse the first parameter that is missing, and read no further.
          const others = service.shapes[model.input]!.members!.filter(
            (other) => other.required && !other.list,
          );
          if (!list || list.flattened || deprecated || service.shapes[shape]?.type === 'structure') continue;
          const remarks: string[] = [];
          try {
            read(
              new Parameters(
                [
                  `${name}.Whatever.1=1`,
                  ...others.map(
                    (other) => `${other.name}=${other.shape === 'timestamp' ? '2020-01-01T00:00:00Z' : '1'}`,
                  ),
                ].join('&'),
              ),
              NOW,
              (cause) => remarks.push(cause),
            );
          } catch {
            // Other parameters are missing or wrong; the list was read all the same.
          }
          tried++;
          expect(remarks, name).toContain('list-name');
        }
    expect(tried).toBeGreaterThan(50);
  });
});
