import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinPieces } from '../model/document.js';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import { writeXmlAnswer } from '../protocol/encode/xml-answer.js';
import { parseScenario, readScenario } from './read-scenario.js';
import { compileResponses } from './scripted-answers.js';
import { findingsIn, findingsOf } from './testing.js';

const catalog = compileCatalog(loadServices());
const NAMESPACE = 'http://mws.amazonservices.com/schema/Products/2011-10-01';

/** A scenario with one answer, whose XML is a block. */
const scripted = (operation: string, xml: string, more = '') =>
  `responses:\n  - operation: ${operation}\n${more}    xml: |\n${xml.trim().replace(/^/gm, '      ')}\n`;

const answerTo = (operation: string, xml: string, more?: string) =>
  compileResponses(parseScenario(scripted(operation, xml, more), 's.yaml'), catalog).find(
    operation,
    () => undefined,
  );

/** The document that is answered. */
function documentOf(operation: string, xml: string, more?: string): string {
  const answer = answerTo(operation, xml, more);
  if (!answer || !('elements' in answer)) throw new Error(JSON.stringify(answer));
  return writeXmlAnswer(catalog.findOperation(operation)!.frame, answer.elements, 'NEW-ID', NAMESPACE);
}

const whole = `<?xml version="1.0"?>
<GetMatchingProductResponse xmlns="${NAMESPACE}">
  <GetMatchingProductResult ASIN="B00EXAMPL1" status="Success">
    <Product xmlns:ns2="${NAMESPACE}/default.xsd">
      <Relationships/>
      <AttributeSets>
        <ns2:ItemAttributes xml:lang="de-DE">
          <ns2:Title>Kanne &amp; Tasse</ns2:Title>
          <ns2:Brand> 007 </ns2:Brand>
        </ns2:ItemAttributes>
      </AttributeSets>
      <Identifiers>
        <MarketplaceASIN>
          <ASIN>B00EXAMPL1</ASIN>
          <MarketplaceId>A1PA6795UKMFR9</MarketplaceId>
        </MarketplaceASIN>
      </Identifiers>
    </Product>
  </GetMatchingProductResult>
  <ResponseMetadata>
    <RequestId>OLD-ID</RequestId>
  </ResponseMetadata>
</GetMatchingProductResponse>
`;
/** Products wrote its answers on one line. */
const answered = whole.replace('OLD-ID', 'NEW-ID').replace(/>\s+</g, '><').trim();
const result = whole.slice(whole.indexOf('<GetMatchingProductResult'), whole.indexOf('<ResponseMetadata'));

describe('an answer as XML', () => {
  it('comes back as it was but for its request id: order, prefixes, texts, layout', () => {
    expect(documentOf('Products.GetMatchingProduct', whole)).toBe(answered);
  });

  it('may be the result, or several where the operation answers several', () => {
    expect(documentOf('Products.GetMatchingProduct', result)).toBe(answered);
    expect(documentOf('Products.GetMatchingProduct', result + result).split('<Product ')).toHaveLength(3);
  });

  it('may be what is in the result, and then declares what MWS declared', () => {
    const inside = result.slice(result.indexOf('<Product'), result.indexOf('</GetMatchingProductResult'));
    const written = documentOf('Products.GetMatchingProduct', inside.replace(/ xmlns:ns2="[^"]*"/, ''));
    expect(written).toContain(`<GetMatchingProductResult><Product xmlns:ns2="${NAMESPACE}/default.xsd"><`);
  });

  it('is written in the layout of its section, however it was laid out', () => {
    const written = documentOf(
      'Orders.GetOrder',
      '<Orders>\n\n<Order><AmazonOrderId>1</AmazonOrderId>\n</Order>   </Orders>',
    );
    const { write } = catalog.findOperation('Orders.GetOrder')!;
    expect(written).toBe(
      joinPieces(write({ Orders: [{ AmazonOrderId: '1' }] }, 'NEW-ID', NAMESPACE)).toString(),
    );
  });

  it('of an operation that answers nothing is just its root', () => {
    const xml = '<ConfirmPreorderResponse><ConfirmPreorderResult/></ConfirmPreorderResponse>';
    expect(
      findingsIn(scripted('OffAmazonPayments.ConfirmOrderReference', '<ConfirmOrderReferenceResponse/>')),
    ).toEqual([]);
    expect(findingsIn(scripted('OffAmazonPayments.ConfirmOrderReference', xml))).toHaveLength(1);
  });

  it('keeps what the model does not have where that is said', () => {
    const more = '    unknown: keep\n';
    const xml =
      '<Orders><Order colour="red"><New><Deep>1</Deep></New><AmazonOrderId>1</AmazonOrderId></Order></Orders>';
    expect(documentOf('Orders.GetOrder', xml, more).replace(/>\s+</g, '><')).toContain(xml);
  });

  it('is the document itself where the operation answers one', () => {
    expect(answerTo('Reports.GetReport', '<Report><Row>1</Row></Report>')).toEqual({
      result: { contentType: 'text/xml', body: Buffer.from('<Report><Row>1</Row></Report>\n') },
    });
  });
});

describe('an ErrorResponse as XML', () => {
  const error = (id: string, more = '', code = 'InvalidParameterValue') =>
    `<ErrorResponse xmlns="x"><Error><Type>Sender</Type><Code>${code}</Code>${more}</Error><${id}>1</${id}></ErrorResponse>`;

  it.each([
    ['RequestID', '<Message>No.</Message>', undefined, { layer: 'gateway', message: 'No.', httpStatus: 400 }],
    [
      'RequestId',
      '<Message>No.</Message><Detail/>',
      418,
      { layer: 'service', detail: true, message: 'No.', httpStatus: 418 },
    ],
    ['RequestId', '', undefined, { layer: 'service', httpStatus: 400 }],
  ])('is that error (%s %s)', (id, more, status, said) => {
    const found = answerTo(
      'Orders.GetOrder',
      error(id, more),
      status === undefined ? '' : `    status: ${status}\n`,
    );
    expect(found).toEqual({ refusal: { type: 'Sender', code: 'InvalidParameterValue', ...said } });
  });

  it('has the attributes of the error', () => {
    const xml = error('RequestId').replace('<Error>', '<Error ASIN="B1" status="ClientError">');
    expect(answerTo('Products.GetLowestPricedOffersForASIN', xml)).toMatchObject({
      refusal: { attributes: { ASIN: 'B1', status: 'ClientError' } },
    });
  });

  it('has no place for more', () => {
    const xml = error('RequestId', '<Detail><Any/></Detail><Cause>x</Cause>');
    expect(findingsIn(scripted('Orders.GetOrder', xml))).toEqual([
      expect.stringContaining('<Detail> holds text; found elements (verbatim: true would keep them)'),
      expect.stringContaining('unknown element <Cause> in <Error>; expected Type, Code, Message or Detail'),
    ]);
  });
});

describe('what is byte for byte', () => {
  it('is what says so, and a file unless it says otherwise', () => {
    const text = '<Odd>\n&half';
    expect(answerTo('Orders.GetOrder', text, '    verbatim: true\n')).toEqual({ xml: `${text}\n` });
    expect(answerTo('Orders.GetOrder', text, '    verbatim: true\n    status: 404\n')).toMatchObject({
      status: 404,
    });

    const folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
    const path = join(folder, 's.yaml');
    writeFileSync(join(folder, 'a.xml'), '<GetOrderResult>\r\n  <Ordres/></GetOrderResult>');
    const write = (more: string) =>
      writeFileSync(path, `responses: [{operation: Orders.GetOrder, xml: a.xml${more}}]`);
    write('');
    expect(readScenario(path).responses[0]!.answers).toEqual([
      { xml: '<GetOrderResult>\r\n  <Ordres/></GetOrderResult>' },
    ]);
    write(', verbatim: false');
    expect(findingsOf(() => readScenario(path))).toEqual([
      'a.xml:2:3 responses[0].xml: unknown element <Ordres> in <GetOrderResult>; expected Orders; did you mean Orders?',
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe('a mistake in XML has its line, its column and the nearest name', () => {
  it('in a block', () => {
    const xml =
      '<GetOrderResult>\n  <Orders>\n    <Order><AmazonOrderID>1</AmazonOrderID></Order>\n  </Orders>\n</GetOrderResult>';
    const [finding, ...more] = findingsIn(scripted('Orders.GetOrder', xml));
    expect(finding).toMatch(
      /^s\.yaml:6:18 responses\[0\]\.xml: unknown element <AmazonOrderID> in <Order>; expected .*; did you mean AmazonOrderId\?$/,
    );
    expect(more).toEqual([]);
  });

  it('in one line', () => {
    const of = (xml: string, more = '') =>
      findingsIn(`responses: [{operation: Orders.GetOrder, xml: ${JSON.stringify(xml)}${more}}]`).join('\n');
    expect(of('<Orders>\n<Oder/></Orders>')).toMatch(
      /^s\.yaml:1:47 responses\[0\]\.xml: unknown element <Oder> in <Orders>; expected Order; did you mean Order\? \(line 2, column 1 of the XML\)$/,
    );
    expect(of('<ListOrdersResponse/>')).toContain(
      'expected <GetOrderResponse> or <GetOrderResult>, or what is in it; found <ListOrdersResponse>',
    );
    expect(of('<GetOrderResult/><GetOrderResult/>')).toContain(
      'expected one <GetOrderResult>; found several',
    );
    expect(of('<Orders lang="de"/>')).toContain('unknown attribute lang of <Orders>; expected none');
    expect(of('<Orders>none</Orders>')).toContain('<Orders> holds elements; found the text "none"');
    expect(of('<ns9:Orders/>')).toContain(
      'the prefix of ns9:Orders stands for no namespace; expected xmlns:ns9',
    );
    expect(of('<!DOCTYPE a><Orders/>')).toContain('XML: a document type (DOCTYPE) is not taken');
    expect(of('<!DOCTYPE a><Orders/>', ', verbatim: true')).toContain(
      'a document type (DOCTYPE) is not taken',
    );
    expect(of('<Orders>')).toContain('XML: the text ends before <Orders> of line 1 is closed');
    expect(of('<Orders/>', ', status: 500')).toContain('expected an ErrorResponse as xml, or verbatim: true');
  });

  it('and so has what cannot stand beside it', () => {
    expect(
      findingsIn(`responses:
  - {operation: "*", xml: <A/>}
  - {operation: Orders.GetOrder, error: {code: InternalError}, verbatim: true, unknown: keep}
  - {operation: Orders.GetOrder, xml: <Orders/>, unknown: drop}
  - {operation: orders.getOrders, xml: <A/>}
  - {operation: Orders.GetOrder, document: {text: a}}
  - {operation: Reports.GetReport, document: {base64: "???"}}
`),
    ).toEqual([
      's.yaml:2:27 responses[0].xml: expected one operation beside xml, or verbatim: true',
      's.yaml:3:74 responses[1].verbatim: expected xml beside it',
      's.yaml:3:89 responses[1].unknown: expected xml beside it',
      expect.stringMatching(/^s\.yaml:4:59 responses\[2\]\.unknown: expected keep/),
      's.yaml:5:40 responses[3].xml: expected json or an error: the operation is of SP-API',
      's.yaml:6:44 responses[4].document: expected result, xml or error: only GetReport and GetFeedSubmissionResult answer documents',
      's.yaml:7:55 responses[5].document.base64: expected base64',
    ]);
  });
});

it('a document is its text, or its bytes', () => {
  const answers = parseScenario(
    `responses:
  - {operation: Reports.GetReport, document: {text: "sku\\n"}}
  - {operation: Reports.GetReport, document: {base64: /+8=, contentType: application/octet-stream}}
  - {operation: Feeds.GetFeedSubmissionResult, document: {text: <A/>}}
`,
    's.yaml',
  ).responses.flatMap((each) => each.answers);
  expect(answers).toEqual([
    { result: { contentType: 'text/plain', body: Buffer.from('sku\n') } },
    { result: { contentType: 'application/octet-stream', body: Buffer.from([0xff, 0xef]) } },
    { result: { contentType: 'text/xml', body: Buffer.from('<A/>') } },
  ]);
});
