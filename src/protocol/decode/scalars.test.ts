import { describe, expect, test } from 'vitest';
import { decode, refusalOf } from '../testing.js';

const marketplace = 'MarketplaceId.Id.1=ATVPDKIKX0DER';

/** Wording of one broken constraint. */
const violation = (value: string, path: string, constraint: string) =>
  `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: ${constraint}`;

describe('an integer', () => {
  const max = (text: string) =>
    `${marketplace}&CreatedAfter=2020-01-01&MaxResultsPerPage=${encodeURIComponent(text)}`;

  test.each([
    ['1', 1],
    ['100', 100],
    ['007', 7],
    ['+5', 5],
  ])('%s is read', (text, value) => {
    expect(decode('Orders.ListOrders', max(text)).MaxResultsPerPage).toBe(value);
  });

  test.each([
    ['0', 'Member must have value greater than or equal to 1'],
    ['-1', 'Member must have value greater than or equal to 1'],
    ['101', 'Member must have value less than or equal to 100'],
    ['999999999999999', 'Member must have value less than or equal to 100'],
    ['9999999999999999', 'Member must be an integer'],
    ['ten', 'Member must be an integer'],
    ['1.0', 'Member must be an integer'],
    ['1e1', 'Member must be an integer'],
    ['0x10', 'Member must be an integer'],
    [' 5', 'Member must be an integer'],
    ['Infinity', 'Member must be an integer'],
  ])('%s is refused', (text, constraint) => {
    expect(refusalOf('Orders.ListOrders', max(text))).toEqual({
      code: 'InvalidParameterValue',
      message: violation(text, 'maxResultsPerPage', constraint),
    });
  });

  test('that is empty is the default', () => {
    expect(decode('Orders.ListOrders', max('')).MaxResultsPerPage).toBe(100);
  });

  test('has 32 bits, where the model has no limit of its own', () => {
    const package_ = (text: string) => `PackageNumber=${text}`;
    const KEY = 'FulfillmentOutboundShipment.GetPackageTrackingDetails';
    expect(decode(KEY, package_('2147483647'))).toEqual({ PackageNumber: 2_147_483_647 });
    expect(refusalOf(KEY, package_('2147483648')).message).toBe(
      violation('2147483648', 'packageNumber', 'Member must have value less than or equal to 2147483647'),
    );
  });
});

describe('a boolean', () => {
  const purge = (text: string) => `FeedType=_POST_X_&PurgeAndReplace=${text}`;

  test.each([
    ['true', true],
    ['false', false],
    ['True', true],
    ['FALSE', false],
    ['1', true],
    ['0', false],
  ])('%s is read', (text, value) => {
    expect(decode('Feeds.SubmitFeed', purge(text)).PurgeAndReplace).toBe(value);
  });

  test.each(['yes', 'on', '2', 'constructor', '__proto__', 'tostring'])('%s is refused', (text) => {
    expect(refusalOf('Feeds.SubmitFeed', purge(text))).toEqual({
      code: 'ValidationError',
      message: violation(text, 'purgeAndReplace', 'Member must satisfy enum value set: [true, false]'),
    });
  });
});

describe('a decimal', () => {
  const item = 'FeesEstimateRequestList.FeesEstimateRequest.1';
  const fees = (amount: string) =>
    [
      `${item}.MarketplaceId=ATVPDKIKX0DER`,
      `${item}.IdType=ASIN`,
      `${item}.IdValue=B00EXAMPLE`,
      `${item}.IsAmazonFulfilled=true`,
      `${item}.Identifier=request1`,
      `${item}.PriceToEstimateFees.ListingPrice.CurrencyCode=USD`,
      `${item}.PriceToEstimateFees.ListingPrice.Amount=${encodeURIComponent(amount)}`,
    ].join('&');

  test.each(['30.00', '30', '0', '-1.5', '+2', '.5', '3.', '0.10000000000000000000000001'])(
    '%s keeps its digits',
    (amount) => {
      expect(decode('Products.GetMyFeesEstimate', fees(amount))).toEqual({
        FeesEstimateRequestList: [
          {
            MarketplaceId: 'ATVPDKIKX0DER',
            IdType: 'ASIN',
            IdValue: 'B00EXAMPLE',
            IsAmazonFulfilled: true,
            Identifier: 'request1',
            PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: amount } },
          },
        ],
      });
    },
  );

  test.each(['30,00', '1e2', '$30', '.', '1.2.3', 'NaN', '30 '])('%s is refused', (amount) => {
    const path = 'feesEstimateRequestList.1.member.priceToEstimateFees.listingPrice.amount';

    expect(refusalOf('Products.GetMyFeesEstimate', fees(amount))).toEqual({
      code: 'InvalidParameterValue',
      message: violation(amount, path, 'Member must be a number'),
    });
  });
});

describe('a date', () => {
  const after = (text: string) => `${marketplace}&CreatedAfter=${encodeURIComponent(text)}`;

  test.each([
    ['2015-01-01', Date.UTC(2015, 0, 1)],
    ['2015-01-01T10:00:00Z', Date.UTC(2015, 0, 1, 10)],
    ['2015-01-01T10:00:00.250Z', Date.UTC(2015, 0, 1, 10, 0, 0, 250)],
    ['2015-01-01T10:00:00', Date.UTC(2015, 0, 1, 10)],
    ['2015-01-01T10:00:00-08:00', Date.UTC(2015, 0, 1, 18)],
  ])('%s is read', (text, instant) => {
    expect(decode('Orders.ListOrders', after(text)).CreatedAfter).toBe(instant);
  });

  test.each(['2015-01-01T10:00:00+0000', 'yesterday', '2015-02-30', '1420070400'])(
    '%s is malformed',
    (text) => {
      expect(refusalOf('Orders.ListOrders', after(text))).toEqual({
        code: 'MalformedInput',
        message: 'timestamp must follow ISO8601',
      });
    },
  );

  test('that is malformed is refused before anything else that is wrong', () => {
    expect(refusalOf('Orders.ListOrders', 'MaxResultsPerPage=0&LastUpdatedAfter=x').code).toBe(
      'MalformedInput',
    );
  });
});

describe('a text', () => {
  test('keeps its spaces and characters', () => {
    expect(
      decode('Products.ListMatchingProducts', 'MarketplaceId=A&Query=%20f%C3%A9lix+%F0%9F%98%80%0A'),
    ).toEqual({
      MarketplaceId: 'A',
      Query: ' félix 😀\n',
    });
  });

  test('may be as long as the model allows', () => {
    const KEY = 'FulfillmentOutboundShipment.GetFulfillmentOrder';
    const long = 'x'.repeat(41);

    expect(decode(KEY, `SellerFulfillmentOrderId=${'x'.repeat(40)}`)).toEqual({
      SellerFulfillmentOrderId: 'x'.repeat(40),
    });
    expect(refusalOf(KEY, `SellerFulfillmentOrderId=${long}`)).toEqual({
      code: 'InvalidParameterValue',
      message: violation(
        long,
        'sellerFulfillmentOrderId',
        'Member must have length less than or equal to 40',
      ),
    });
  });
});

describe('an enumeration', () => {
  test.each(['afn', 'MFN ', 'Amazon'])('has no value %s', (channel) => {
    const query = `${marketplace}&CreatedAfter=2020-01-01&FulfillmentChannel.Channel.1=${encodeURIComponent(channel)}`;

    expect(refusalOf('Orders.ListOrders', query)).toEqual({
      code: 'InvalidParameterValue',
      message: violation(
        channel,
        'fulfillmentChannel.1.member',
        'Member must satisfy enum value set: [AFN, MFN]',
      ),
    });
  });

  test('that MWS added to at will takes any value', () => {
    expect(decode('Feeds.SubmitFeed', 'FeedType=_POST_SOMETHING_NEW_')).toEqual({
      FeedType: '_POST_SOMETHING_NEW_',
      PurgeAndReplace: false,
    });
    expect(decode('Reports.GetReportList', 'ReportTypeList.Type.1=_GET_NEW_').ReportTypeList).toEqual([
      '_GET_NEW_',
    ]);
  });
});
