import { describe, expect, it } from 'vitest';
import { parseScenario } from './read-scenario.js';
import { findingsIn } from './testing.js';

/** A scenario with one response; the result stands in line 3. */
const scripted = (operation: string, result: string) =>
  `responses:\n  - operation: ${operation}\n    result: ${result}\n`;

const resultOf = (operation: string, result: string): unknown => {
  const [answer] = parseScenario(scripted(operation, result), 's.yaml').responses[0]!.answers;
  return 'result' in answer! ? answer.result : undefined;
};
const problemsOf = (operation: string, result: string) => findingsIn(scripted(operation, result));

describe('a result', () => {
  it('has instants in milliseconds and decimals with the digits that were written', () => {
    const order = `{AmazonOrderId: 111-0000001-0000001, PurchaseDate: "2020-06-24T14:10:37.462Z", LastUpdateDate: 2020-06-25,
      OrderStatus: Shipped, NumberOfItemsShipped: 2, IsPrime: true, OrderTotal: {Amount: 19.90, CurrencyCode: USD}}`;
    expect(resultOf('Orders.GetOrder', `{Orders: [${order}]}`)).toEqual({
      Orders: [
        {
          AmazonOrderId: '111-0000001-0000001',
          PurchaseDate: Date.UTC(2020, 5, 24, 14, 10, 37, 462),
          LastUpdateDate: Date.UTC(2020, 5, 25),
          OrderStatus: 'Shipped',
          NumberOfItemsShipped: 2,
          IsPrime: true,
          OrderTotal: { Amount: '19.90', CurrencyCode: 'USD' },
        },
      ],
    });
  });

  it('takes numbers for text, as they were written, and nothing for empty text', () => {
    expect(resultOf('Sellers.GetAuthToken', '{SellerId: 007, MWSAuthToken: }')).toEqual({
      SellerId: '007',
      MWSAuthToken: '',
    });
  });

  it('is a list where the answer has several results; one alone is a list of one', () => {
    const one = { Id: 'B00EXAMPL1', status: 'Success' };
    expect(resultOf('GetMatchingProductForId', '[{Id: B00EXAMPL1, status: Success}]')).toEqual([one]);
    expect(resultOf('GetMatchingProductForId', '{Id: B00EXAMPL1, status: Success}')).toEqual([one]);
  });

  it('is a document where the HTTP body is one', () => {
    expect(resultOf('Reports.GetReport', '{contentType: text/plain, body: "sku\\tprice\\n"}')).toEqual({
      contentType: 'text/plain',
      body: Buffer.from('sku\tprice\n'),
    });
  });

  it('is empty where the operation answers nothing', () => {
    expect(resultOf('CreateFulfillmentOrder', '{}')).toEqual({});
    expect(resultOf('CreateFulfillmentOrder', '')).toEqual({});
  });

  it('may have attributes and the text beside them', () => {
    const result =
      '{Products: [{CompetitivePricing: {NumberOfOfferListings: [{condition: New, "#text": 3}]}}]}';
    expect(resultOf('GetMatchingProductForId', result)).toEqual([
      { Products: [{ CompetitivePricing: { NumberOfOfferListings: [{ condition: 'New', '#text': 3 }] } }] },
    ]);
  });
});

describe('what the model does not allow', () => {
  it('unknown members, with those that there are', () => {
    expect(problemsOf('Sellers.GetAuthToken', '{SellerId: A1, MWSAuthToken: x, SellerID: A1}')).toEqual([
      's.yaml:3:45 responses[0].result.SellerID: unknown member; expected SellerId or MWSAuthToken; did you mean SellerId?',
    ]);
  });

  it('missing members that are always there', () => {
    expect(problemsOf('Orders.GetServiceStatus', '{Timestamp: 2020-06-24}')).toEqual([
      's.yaml:3:13 responses[0].result: lacks "Status", which is always there',
    ]);
  });

  it('values of another type', () => {
    const order = `{AmazonOrderId: [1], PurchaseDate: soon, LastUpdateDate: 2020, OrderStatus: Lost, NumberOfItemsShipped: 1.5, IsPrime: yes, OrderTotal: 5}`;
    const at = 'responses[0].result.Orders[0]';
    const instant = 'expected an instant such as 2020-06-24T14:10:37Z';
    expect(problemsOf('Orders.GetOrder', `{Orders: [${order}]}`)).toEqual([
      `s.yaml:3:39 ${at}.AmazonOrderId: expected text; found a list`,
      `s.yaml:3:58 ${at}.PurchaseDate: ${instant}; found "soon"`,
      `s.yaml:3:80 ${at}.LastUpdateDate: ${instant}; found the number 2020`,
      expect.stringMatching(
        /^s\.yaml:3:99 .*OrderStatus: expected PendingAvailability, .* or .*; found "Lost"$/,
      ),
      `s.yaml:3:127 ${at}.NumberOfItemsShipped: expected a whole number; found the number 1.5`,
      `s.yaml:3:141 ${at}.IsPrime: expected true or false; found "yes"`,
      `s.yaml:3:158 ${at}.OrderTotal: expected a map (Money); found the number 5`,
    ]);
  });

  it('something else than a list', () => {
    expect(problemsOf('Orders.ListOrders', '{Orders: {Order: []}}')).toEqual([
      's.yaml:3:22 responses[0].result.Orders: expected a list; found a map',
    ]);
  });

  it('words for decimals and base64', () => {
    const fee = '{FeesEstimateResultList: [{FeesEstimate: {TotalFeesEstimate: {Amount: much}}}]}';
    expect(problemsOf('GetMyFeesEstimate', fee).join()).toContain('Amount: expected a number; found "much"');
    const label = '{TransportDocument: {PdfDocument: "not base64", Checksum: x}}';
    expect(problemsOf('GetPackageLabels', label).join()).toContain(
      'PdfDocument: expected base64; found "not base64"',
    );
  });

  it('a result where there is none, and half a document', () => {
    expect(problemsOf('CreateFulfillmentOrder', '{Done: true}')).toEqual([
      's.yaml:3:13 responses[0].result: expected {}: this operation answers nothing; found a map',
    ]);
    expect(problemsOf('Reports.GetReport', 'a report')).toEqual([
      's.yaml:3:13 responses[0].result: expected a document: a map with contentType and body, both text',
    ]);
    expect(problemsOf('Reports.GetReport', '{contentType: a, body: b, charset: c}')).toEqual([
      's.yaml:3:39 responses[0].result.charset: unknown key; expected contentType or body',
    ]);
  });

  it.each(['"a\\r\\nX-Other: b"', '"a\\0"', 'a文', '""'])(
    'the content type %s, which no header can hold',
    (type) => {
      expect(problemsOf('Reports.GetReport', `{contentType: ${type}, body: b}`)).toEqual([
        's.yaml:3:27 responses[0].result.contentType: expected a content type such as text/xml',
      ]);
    },
  );
});

describe('a match', () => {
  it('is on parameters that the operation has', () => {
    const text = `responses:
  - operation: GetMatchingProductForId
    match: {IdList.Id.1: 0012, SellerId: A1, Merchant: A1, ASINList.ASIN.1: X}
    error: {code: RequestThrottled}
`;
    expect(findingsIn(text)).toEqual([
      's.yaml:3:60 responses[0].match.ASINList.ASIN.1: expected a parameter of this operation ' +
        '(MarketplaceId, IdType or IdList); found "ASINList.ASIN.1"',
    ]);
  });

  it('has its values as they were written', () => {
    const text = `responses:
  - operation: GetMatchingProductForId
    match: {IdList.Id.1: 0012, IdList.Id.2: true, IdType: "1.50"}
    error: {code: RequestThrottled}
`;
    expect(parseScenario(text, 's.yaml').responses[0]!.match).toEqual({
      'IdList.Id.1': '0012',
      'IdList.Id.2': 'true',
      IdType: '1.50',
    });
  });
});

it('an operation of several sections is named with its section', () => {
  expect(findingsIn('responses: [{operation: GetServiceStatus, error: {code: X}}]').join()).toMatch(
    /^s\.yaml:1:25 responses\[0\]\.operation: several sections have this operation; expected CartInformation\.GetServiceStatus, /,
  );
});
