import { gzipSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** A call as it was recorded, whatever it was recorded with. */
export interface Recorded {
  section: string;
  path: string;
  action: string;
  parameters: Record<string, string>;
  status: number;
  contentType: string;
  body: string;
}

const HOST = 'https://mws.amazonservices.com';

export const US = 'ATVPDKIKX0DER';
const XML = 'text/xml';

export const call = (section: string, path: string, action: string, parameters: Record<string, string>, body: string, status = 200): Recorded =>
  ({ section, path, action, parameters, status, contentType: XML, body }); // prettier-ignore

const order = (id: string, more = '') =>
  `      <Order><AmazonOrderId>${id}</AmazonOrderId><PurchaseDate>2018-04-01T10:00:00Z</PurchaseDate><LastUpdateDate>2018-04-02T10:00:00Z</LastUpdateDate><OrderStatus>Shipped</OrderStatus><FulfillmentChannel>MFN</FulfillmentChannel><OrderTotal><CurrencyCode>USD</CurrencyCode><Amount>24.90</Amount></OrderTotal><MarketplaceId>${US}</MarketplaceId><BuyerEmail>x1y2@marketplace.amazon.com</BuyerEmail><BuyerName>Jane Q. Public</BuyerName><ShippingAddress><Name>Jane Q. Public</Name><AddressLine1>12 Elm Street</AddressLine1><City>Springfield</City><PostalCode>97477</PostalCode><CountryCode>US</CountryCode></ShippingAddress>${more}</Order>\n`;

const ordersPage = (wrapper: string, orders: string, token = '') =>
  `<?xml version="1.0"?>\n<${wrapper}Response xmlns="https://mws.amazonservices.com/Orders/2013-09-01">\n  <${wrapper}Result>\n    <Orders>\n${orders}    </Orders>\n${token}  </${wrapper}Result>\n  <ResponseMetadata>\n    <RequestId>d95be26c-16cf-4bbc-ab58-dce89fd4ac53</RequestId>\n  </ResponseMetadata>\n</${wrapper}Response>\n`;

export const LIST = { 'MarketplaceId.Id.1': US, CreatedAfter: '2018-03-01T00:00:00Z' };
const ITEMS = '<OrderItems><OrderItem><ASIN>B00EXAMPL1</ASIN><SellerSKU>TEA &amp; POT</SellerSKU><OrderItemId>10000000000001</OrderItemId><Title>Teapot, 1 l — “blue”</Title><QuantityOrdered>1</QuantityOrdered><QuantityShipped>1</QuantityShipped><ItemPrice><CurrencyCode>USD</CurrencyCode><Amount>24.90</Amount></ItemPrice></OrderItem></OrderItems>'; // prettier-ignore

/** Two answers for one request, further elements than the model has, pages, errors of both layers, a document. */
export const CALLS: Recorded[] = [
  call('Orders', '/Orders/2013-09-01', 'ListOrders', LIST, ordersPage('ListOrders', order('111-0000001-0000001', '<IsLunar>true</IsLunar>'), '    <NextToken>abc+/=</NextToken>\n')),
  call('Orders', '/Orders/2013-09-01', 'ListOrders', LIST, ordersPage('ListOrders', order('111-0000002-0000002'))),
  call('Orders', '/Orders/2013-09-01', 'ListOrdersByNextToken', { NextToken: 'abc+/=' }, ordersPage('ListOrdersByNextToken', order('111-0000003-0000003'))),
  call('Orders', '/Orders/2013-09-01', 'ListOrderItems', { AmazonOrderId: '111-0000001-0000001' }, `<?xml version="1.0"?>\n<ListOrderItemsResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01"><ListOrderItemsResult>${ITEMS}<AmazonOrderId>111-0000001-0000001</AmazonOrderId></ListOrderItemsResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></ListOrderItemsResponse>`),
  call('Products', '/Products/2011-10-01', 'GetMatchingProduct', { MarketplaceId: US, 'ASINList.ASIN.1': 'B00EXAMPL1' }, `<?xml version="1.0"?>\n<GetMatchingProductResponse xmlns="http://mws.amazonservices.com/schema/Products/2011-10-01"><GetMatchingProductResult ASIN="B00EXAMPL1" status="Success"><Product xmlns:ns2="http://mws.amazonservices.com/schema/Products/2011-10-01/default.xsd"><Identifiers><MarketplaceASIN><MarketplaceId>${US}</MarketplaceId><ASIN>B00EXAMPL1</ASIN></MarketplaceASIN></Identifiers><AttributeSets><ns2:ItemAttributes xml:lang="en-US"><ns2:Brand>Brightwell</ns2:Brand><ns2:Moons>2</ns2:Moons><ns2:Title>Teapot</ns2:Title></ns2:ItemAttributes></AttributeSets><Relationships/><SalesRankings/></Product></GetMatchingProductResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetMatchingProductResponse>`),
  call('Orders', '/Orders/2013-09-01', 'GetOrder', { 'AmazonOrderId.Id.1': '999' }, `<?xml version="1.0"?>\n<ErrorResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01">\n  <Error>\n    <Type>Sender</Type>\n    <Code>InvalidParameterValue</Code>\n    <Message>999 is no id &lt;of&gt; an order.</Message>\n  </Error>\n  <RequestID>1</RequestID>\n</ErrorResponse>\n`, 400),
  call('Sellers', '/Sellers/2011-07-01', 'GetServiceStatus', {}, '<?xml version="1.0"?>\n<GetServiceStatusResponse xmlns="https://mws.amazonservices.com/Sellers/2011-07-01"><GetServiceStatusResult><Status>YELLOW</Status><Timestamp>2018-04-27T14:47:22.379Z</Timestamp></GetServiceStatusResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetServiceStatusResponse>'),
]; // prettier-ignore

/** What every recorded call has beside its parameters, and no scenario may have. */
export const SECRETS = {
  AWSAccessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  MWSAuthToken: 'amzn.mws.aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  Signature: 'c2lnbmF0dXJlIG9mIGEgcmVjb3JkaW5n',
};

const formOf = ({ action, parameters }: Recorded): string =>
  new URLSearchParams({
    ...SECRETS,
    Action: action,
    SellerId: 'A1RECORDEDSELLER',
    SignatureVersion: '2',
    SignatureMethod: 'HmacSHA256',
    Timestamp: '2018-04-27T14:47:22Z',
    Version: '2013-09-01',
    ...parameters,
  }).toString();

const urlOf = (call: Recorded): string => HOST + call.path;

const cassetteOf = (calls: readonly Recorded[], body: (text: string) => object) => ({
  http_interactions: calls.map((call) => ({
    request: {
      method: 'post',
      uri: `${urlOf(call)}?${formOf(call)}`,
      body: { encoding: 'UTF-8', string: '' },
      headers: { 'User-Agent': ['peddler/2.0'] },
    },
    response: {
      status: { code: call.status, message: 'OK' },
      headers: { 'Content-Type': [call.contentType] },
      body: body(call.body),
    },
    recorded_at: 'Fri, 27 Apr 2018 14:47:22 GMT',
  })),
  recorded_with: 'VCR 4.0.0',
});

const harOf = (calls: readonly Recorded[], content: (body: string) => object, headers: object[] = []) => ({
  log: {
    version: '1.2',
    creator: { name: 'a browser', version: '1' },
    entries: calls.map((call) => ({
      startedDateTime: '2018-04-27T14:47:22.000Z',
      request: {
        method: 'POST',
        url: urlOf(call),
        headers: [],
        queryString: [],
        postData: { mimeType: 'application/x-www-form-urlencoded', text: formOf(call) },
      },
      response: {
        status: call.status,
        statusText: '',
        headers: [{ name: 'Content-Type', value: call.contentType }, ...headers],
        content: { mimeType: call.contentType, ...content(call.body) },
      },
    })),
  },
});

const wireMockOf = (call: Recorded, response: object) => ({
  request: {
    method: 'POST',
    urlPath: call.path,
    formParameters: Object.fromEntries(
      [...new URLSearchParams(formOf(call))].map(([name, value]) => [name, { equalTo: value }]),
    ),
  },
  response: { status: call.status, headers: { 'Content-Type': call.contentType }, ...response },
});

const nockOf = (call: Recorded, packed: boolean) => ({
  scope: 'https://mws.amazonservices.com:443',
  method: 'POST',
  path: call.path,
  body: formOf(call),
  status: call.status,
  response: packed ? [gzipSync(call.body).toString('hex')] : call.body,
  rawHeaders: ['Content-Type', call.contentType, ...(packed ? ['Content-Encoding', 'gzip'] : [])],
});

const httpOf = (call: Recorded): string =>
  `POST ${urlOf(call)} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n${formOf(call)}\r\n\r\n` +
  `HTTP/1.1 ${call.status} OK\r\nContent-Type: ${call.contentType}\r\n\r\n${call.body.replaceAll('\n', '\r\n')}\r\n\r\n###\r\n`;

const curlOf = (call: Recorded): string =>
  `$ curl -i '${urlOf(call)}?${formOf(call)}'\nHTTP/2 ${call.status}\ncontent-type: ${call.contentType}\n\n${call.body}\n`;

const logOf =
  (prefix: string) =>
  (call: Recorded): string =>
    `${prefix}Invoking ${call.action} request. Current parameters: ${formOf(call)}\n` +
    `${prefix}Received Response. Status: ${call.status}. Response body:\n${call.body.trim()}\n${prefix}done\n`;

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** Every kind of recording: what it writes into a folder, and what of it is imported. */
export const kinds: Readonly<Record<string, (folder: string, calls: readonly Recorded[]) => string[]>> = {
  'VCR in YAML': (folder, calls) =>
    one(
      folder,
      'cassette.yml',
      `---\n${stringify(cassetteOf(calls, (string) => ({ encoding: 'UTF-8', string })))}`,
    ),
  'VCR in YAML, as base64': (folder, calls) =>
    one(
      folder,
      'cassette.yml',
      stringify(cassetteOf(calls, (body) => ({ base64_string: Buffer.from(body).toString('base64') }))),
    ),
  'VCR in JSON': (folder, calls) =>
    one(folder, 'cassette.json', json(cassetteOf(calls, (string) => ({ encoding: 'UTF-8', string })))),
  'HAR 1.2': (folder, calls) => one(folder, 'calls.har', json(harOf(calls, (text) => ({ text })))),
  'HAR 1.2, as base64, with a mark at its beginning': (folder, calls) =>
    one(
      folder,
      'calls.har',
      `\ufeff${json(harOf(calls, (body) => ({ text: Buffer.from(body).toString('base64'), encoding: 'base64' })))}`,
    ),
  Polly: (folder, calls) =>
    one(
      join(folder, 'orders_123'),
      'recording.har',
      json(
        harOf(calls, (body) => ({ encoding: 'base64', text: json([gzipSync(body).toString('base64')]) }), [
          { name: 'content-encoding', value: 'gzip' },
        ]),
      ),
    ),
  WireMock: (folder, calls) => {
    calls.forEach((call, at) =>
      one(join(folder, 'mappings'), `m-${at}.json`, json(wireMockOf(call, { body: call.body }))),
    );
    return [folder];
  },
  'WireMock with its bodies in files': (folder, calls) => {
    calls.forEach((call, at) => one(join(folder, '__files'), `body-${at}.xml`, call.body));
    const mappings = calls.map((call, at) => wireMockOf(call, { bodyFileName: `body-${at}.xml` }));
    one(join(folder, 'mappings'), 'all.json', json({ mappings }));
    return [folder];
  },
  nock: (folder, calls) => one(folder, 'nock.json', json(calls.map((call) => nockOf(call, false)))),
  'nock, packed': (folder, calls) => one(folder, 'nock.json', json(calls.map((call) => nockOf(call, true)))),
  '.http with CRLF': (folder, calls) => one(folder, 'calls.http', calls.map(httpOf).join('')),
  'curl -i': (folder, calls) => one(folder, 'curl.txt', calls.map(curlOf).join('')),
  'the log of a Java client': (folder, calls) => one(folder, 'mws.log', calls.map(logOf('')).join('')),
  'the log of a PHP client': (folder, calls) =>
    one(folder, 'php.log', calls.map(logOf('[2018-04-27 14:47:22] ')).join('')),
};

/** A folder of answers, which says nothing of parameters. */
export function rawFolder(folder: string, calls: readonly Recorded[]): string[] {
  const seen = new Map<string, number>();
  for (const { action, body } of calls) {
    const number = seen.get(action) ?? 0;
    seen.set(action, number + 1);
    one(folder, number === 0 ? `${action}.xml` : `${action}.${number}.xml`, body);
  }
  return [folder];
}

/** @returns its path, in a list */
export function one(folder: string, name: string, text: string | Buffer): string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return [join(folder, name)];
}
