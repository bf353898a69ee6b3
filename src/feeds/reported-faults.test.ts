import { describe, expect, test } from 'vitest';
import { listItems } from '../store/orders/orders.js';
import { countsOf, createFeedShop, envelope, resultsOf } from './testing.js';

const LISTING_FEEDS = [
  ['_POST_PRODUCT_DATA_', 'Product'],
  ['_POST_INVENTORY_AVAILABILITY_DATA_', 'Inventory'],
  ['_POST_PRODUCT_PRICING_DATA_', 'Price'],
  ['_POST_PRODUCT_IMAGE_DATA_', 'ProductImage'],
  ['_POST_PRODUCT_RELATIONSHIP_DATA_', 'Relationship'],
  ['_POST_PRODUCT_OVERRIDES_DATA_', 'Override'],
] as const;

const stock = envelope('Inventory', ['<Inventory><SKU>MUG</SKU><Quantity>7</Quantity></Inventory>']);
const inTag = (text: string) => stock.replace('<SKU>', `<SKU${text}>`);
const inSku = (text: string) => stock.replace('MUG', text);

/** Text of the processing report for an ill-formed feed, without its place. */
function faultOf(feed: string, feedType = '_POST_INVENTORY_AVAILABILITY_DATA_'): string[] {
  const { submit, listing } = createFeedShop();
  const report = submit(feedType, feed);
  expect(listing('MUG')!.quantity).toBe(5);
  expect(countsOf(report)).toEqual([0, 0, 1, 0]);
  return resultsOf(report)[0]!.map((value) =>
    value
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

const twice = (place: string, text: string) => `XML Parsing Fatal Error at ${place}: ${text} ${text}`;

describe('kind 1: an ill-formed listing feed', () => {
  test.each(LISTING_FEEDS)('B01: %s that is a tab-separated file', (feedType) => {
    expect(faultOf('sku,name', feedType)).toEqual([
      '0', 'Error', '5001', twice('Line 1, Column 1', 'Content is not allowed in prolog.'),
    ]); // prettier-ignore
  });

  test.each([' ', '\n\t ', '<?xml version="1.0"?>\n'])('B04: a document of nothing but %j', (feed) => {
    expect(faultOf(feed)).toEqual([
      '0', 'Error', '5001', twice('Line -1, Column -1', 'Premature end of file.'),
    ]); // prettier-ignore
  });

  test.each([
    ['B02: an entity reference without its end', inSku('&xyz'), 'The reference to entity "xyz" must end with the \';\' delimiter.'],
    ['B02: the same with a semicolon far behind', inSku('&xyz').replace('7', '7&amp;'), 'The reference to entity "xyz" must end with the \';\' delimiter.'],
    ['B03: something behind the root', `${stock}x`, 'Content is not allowed in trailing section.'],
    ['kind 1: a bare ampersand', inSku('A & B'), "The entity name must immediately follow the '&' in the entity reference."],
    ['kind 1: junk before the declaration', `x${stock}`, 'Content is not allowed in prolog.'],
    ['kind 1: two declarations', `<?xml version="1.0"?>${stock}`, 'The processing instruction target matching "[xX][mM][lL]" is not allowed.'],
    ['kind 1: an unclosed tag', stock.replace('</SKU>', ''), 'The element type "SKU" must be terminated by the matching end-tag "</SKU>".'],
    ['kind 1: a second root', `${stock}<a/>`, 'The markup in the document following the root element must be well-formed.'],
    ['kind 1: two envelopes', stock + stock.replace(/^<\?xml.*\n/, ''), 'The markup in the document following the root element must be well-formed.'],
    ['kind 1: NUL', inSku('M\0G'), 'An invalid XML character (Unicode: 0x0) was found in the element content of the document.'],
    ['kind 1: cut short', stock.slice(0, -40), 'XML document structures must start and end within the same entity.'],
    ['kind 1: a bare ampersand in an attribute', inTag(' a="x & y"'), "The entity name must immediately follow the '&' in the entity reference."],
    ['kind 1: an attribute without quotes', inTag(' a="1" b=x'), 'Open quote is expected for attribute "b" associated with an  element type  "SKU".'],
    ['kind 1: an attribute without a value', inTag(' a="x y" b'), 'Attribute name "b" associated with an element type "SKU" must be followed by the \' = \' character.'],
    ['kind 1: an attribute given twice', inTag(' a="1" a="2" b="3"'), 'Attribute "a" was already specified for element "SKU".'],
    ['kind 1: a < in an attribute', inTag(' a="1" b="x < y"'), 'The value of attribute "b" associated with an element type "SKU" must not contain the \'<\' character.'],
    ['kind 1: an attribute that does not end', inTag(' a="1'), 'The value of attribute "a" associated with an element type "SKU" must not contain the \'<\' character.'],
    ['kind 1: attributes without a blank between them', inTag(' a="1"b="2"'), 'Element type "SKU" must be followed by either attribute specifications, ">" or "/>".'],
    ['kind 1: a start tag that does not end', stock.replace('<SKU>', '<SKU '), 'Attribute name "MUG" associated with an element type "SKU" must be followed by the \' = \' character.'],
    ['kind 1: two hyphens in a comment', inSku('<!-- a -- b -->MUG'), 'The string "--" is not permitted within comments.'],
    ['kind 1: an end of CDATA in a text', inSku('A]]>B'), 'The character sequence "]]>" must not appear in content unless used to mark the end of a CDATA section.'],
    ['kind 1: a reference to no decimal number', inSku('A&#;B'), 'A decimal representation must immediately follow the "&#" in a character reference.'],
    ['kind 1: a reference to no hexadecimal number', inSku('A&#xZ;B'), 'A hexadecimal representation must immediately follow the "&#x" in a character reference.'],
    ['kind 1: a reference to a number without its end', inSku('A&#38 B'), "The character reference must end with the ';' delimiter."],
    ['kind 1: a version that is none', stock.replace('"1.0"', '"2.0"'), 'XML version "2.0" is not supported, only XML 1.0 is supported.'],
    ['kind 1: a declaration that does not end', stock.replace('?>', '>'), 'The XML declaration must end with "?>".'],
    ['kind 1: an undeclared entity', inSku('caf&eacute;'), 'The entity "eacute" was referenced, but not declared.'],
    ['kind 1: CDATA with an ampersand, cut short', inSku('<![CDATA[A & B]]>').slice(0, -9), 'XML document structures must start and end within the same entity.'],
  ])('%s', (_, feed, text) => {
    const [id, type, code, description] = faultOf(feed);

    expect([id, type, code]).toEqual(['0', 'Error', '5001']);
    expect(description!.replace(/Line -?\d+, Column -?\d+/, 'PLACE')).toBe(twice('PLACE', text));
  }); // prettier-ignore
});

test.each([
  ['_POST_ORDER_ACKNOWLEDGEMENT_DATA_', 'OrderAcknowledgement'],
  ['_POST_ORDER_FULFILLMENT_DATA_', 'OrderFulfillment'],
  ['_POST_PAYMENT_ADJUSTMENT_DATA_', 'OrderAdjustment'],
])('B05: an ill-formed order feed %s is 50001 with the large MessageID', (feedType, message) => {
  const feed = envelope(message, [`<${message}><AmazonOrderID>&xyz</AmazonOrderID></${message}>`]);
  const [id, type, code, description] = faultOf(feed, feedType);

  expect([id, type, code]).toEqual(['9223372036854775807', 'Error', '50001']);
  expect(description).toMatch(/^The XML you submitted is ill-formed at the Amazon Envelope XML level/);
});

describe('kind 2: the first rows of a flat file', () => {
  const MARK = 'TemplateType=Clothing\tVersion=2014.0409\n';
  const ROW = 'A-1\tShirt\tB00EXAMPL7\n';
  const NAMES = 'item_sku\titem_name\texternal_product_id\n';

  test.each([
    ['labels and field names', `${MARK}SKU\tProduct Name\tProduct ID\n${NAMES}${ROW}`],
    ['the field names twice', MARK + NAMES + NAMES + ROW],
    ['Offer with its headings in row 2', `TemplateType=Offer\tVersion=1\n${NAMES}${ROW}`],
    ['Offer of Japan with labels', `TemplateType=Offer\tVersion=1\nSKU\t商品名\tID\n${NAMES}${ROW}`],
    ['Offer with headings and one record alone', `TemplateType=Offer\n${NAMES}${ROW}`.trim()],
  ])('B16: %s: row 4, or the first below the headings, is record 1', (_, file) => {
    const { submit, listing } = createFeedShop();
    const report = submit('_POST_FLAT_FILE_LISTINGS_DATA_', file, {
      contentType: 'text/plain; charset=utf-8',
    });

    expect(report).toBe(
      'Feed Processing Summary:\n\tNumber of records processed\t\t1\n\tNumber of records successful\t\t1\n\n',
    );
    expect(listing('A-1')).toMatchObject({ title: 'Shirt', asin: 'B00EXAMPL7' });
  });

  const report = (processed: number, rows: string[][], about = ['sku']) =>
    [
      'Feed Processing Summary:',
      `\tNumber of records processed\t\t${processed}`,
      `\tNumber of records successful\t\t${processed}`,
      '',
      ['original-record-number', ...about, 'error-code', 'error-type', 'error-message'].join('\t'),
      ...rows.map((row) => row.join('\t')),
      '',
    ].join('\n');
  const flat = (feedType: string, file: string) =>
    createFeedShop().submit(feedType, file, { contentType: 'text/plain' });

  test.each([
    'X1\t4006381333931\t4\t40.95\n',
    'X1,4006381333931,4,40.95\nX2,4006381333932,4,1\nX3,4,4,4\n',
    'sku\\tprice\\tquantity\nA\\t1\\t1\n',
    'sku;price\nA;1\n',
    '<?xml version="1.0"?>\n<a/>\n',
    '{"sku": "A"}',
  ])('B56: an inventory file without headings is 90011: %j', (file) => {
    expect(flat('_POST_FLAT_FILE_INVLOADER_DATA_', file)).toBe(
      report(0, [['0', '', '90011', 'Fatal', "The file's column headings are missing or invalid. To correct this error, download the template again and use that new copy, or insert the correct column headings as row two of your existing file."]]),
    );
  }); // prettier-ignore

  test('B56: where a heading is known and sku is not, it stays 90012', () => {
    expect(flat('_POST_FLAT_FILE_INVLOADER_DATA_', 'price\tquantity\n1\t2\n')).toContain(
      '\t90012\tFatal\tThe required sku',
    );
  });

  test.each([
    'item_sku\titem_name\nA\tB\n',
    'sku\tprice\nA\t1\n',
    'TemplateType=Nonsense\tVersion=1\nsku\tprice\nA\t1\n',
  ])('B57: a listings file without a known template in row 1 is 90009: %j', (file) => {
    expect(flat('_POST_FLAT_FILE_LISTINGS_DATA_', file)).toBe(
      report(0, [['0', '', '90009', 'Fatal', "The file's header row is missing or invalid. The header row is for Amazon use only and must not be modified or deleted. To correct this error, download the template again from seller Help and use that new copy, or insert the correct header row directly above the column headings in your existing file."]]),
    );
  }); // prettier-ignore

  test('B57: a template without headings is 90011', () => {
    expect(flat('_POST_FLAT_FILE_LISTINGS_DATA_', 'TemplateType=Offer\tVersion=1\n')).toContain('\t90011\t');
  });

  test.each(['<?xml version="1.0"?>', 'order-id\\torder-item-id'])(
    'B08: a shipping file of %j is 90012 and 90061 with its whole first line',
    (line) => {
      expect(flat('_POST_FLAT_FILE_FULFILLMENT_DATA_', `${line}\n`)).toBe(
        report(
          0,
          [
            ['0', '', '', '90012', 'Fatal', 'The required order-id field is missing from the file. To correct this error, download the template again and use the new copy, or insert the required field into your existing file.'],
            ['0', '', '', '90061', 'Warning', `The ${line} field heading is invalid, so values in this field were ignored. To correct this error, download the template again and use the new copy, or fix the field heading in your existing file.`],
          ],
          ['order-id', 'order-item-id'],
        ),
      );
    },
  ); // prettier-ignore

  test('B08: unknown headings of a price file have a 90061 each', () => {
    const text = flat('_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_', 'SellerSKU\tfoo\nA\t1\n');

    expect(
      [...text.matchAll(/^0\t\t(\d+)\t\w+\tThe (?:required )?(\S+)/gm)].map((found) => found.slice(1)),
    ).toEqual([
      ['90012', 'sku'],
      ['90061', 'SellerSKU'],
      ['90061', 'foo'],
    ]);
  });
});

describe('order feeds', () => {
  const SHIP = '_POST_ORDER_FULFILLMENT_DATA_';
  const shipment = (name: string, item: string) =>
    envelope('OrderFulfillment', [
      `<OrderFulfillment>${name}<FulfillmentDate>2020-01-01T00:00:00Z</FulfillmentDate><Item>${item}<Quantity>1</Quantity></Item></OrderFulfillment>`,
    ]);
  const item = (id: string) => `<MerchantOrderItemID>${id}</MerchantOrderItemID>`;
  const merchantOrder = (id: string) => `<MerchantOrderID>${id}</MerchantOrderID>`;

  /** A shop with an order whose line was acknowledged as I1 of O1. */
  function createAcknowledged() {
    const shop = createFeedShop();
    const order = shop.addOrder({ status: 'Unshipped' });
    const [line] = listItems(shop.world, order);
    const { amazonOrderId } = order;
    const report = shop.submit(
      '_POST_ORDER_ACKNOWLEDGEMENT_DATA_',
      envelope('OrderAcknowledgement', [
        `<OrderAcknowledgement><AmazonOrderID>${amazonOrderId}</AmazonOrderID>${merchantOrder('O1')}<StatusCode>Success</StatusCode><Item><AmazonOrderItemCode>${line!.orderItemId}</AmazonOrderItemCode>${item('I1')}</Item></OrderAcknowledgement>`,
      ]),
    );
    expect(countsOf(report)).toEqual([1, 1, 0, 0]);
    const shipped = () => listItems(shop.world, order)[0]!.quantityShipped;
    return { ...shop, order, amazonOrderId, shipped };
  }

  test('B13: a line is shipped by the id that an acknowledgement gave it', () => {
    const { submit, amazonOrderId, shipped } = createAcknowledged();

    expect(countsOf(submit(SHIP, shipment(merchantOrder('O1'), item('I1'))))).toEqual([1, 1, 0, 0]);
    expect(shipped()).toBe(1);
    const byAmazonId = shipment(`<AmazonOrderID>${amazonOrderId}</AmazonOrderID>`, item('I1'));
    expect(countsOf(submit(SHIP, byAmazonId))).toEqual([1, 1, 0, 0]);
    expect(shipped()).toBe(2);
  });

  test('B13: a line is paid back by the id that an acknowledgement gave it', () => {
    const { world, order, submit } = createAcknowledged();
    submit(SHIP, shipment(merchantOrder('O1'), item('I1')));
    const report = submit(
      '_POST_PAYMENT_ADJUSTMENT_DATA_',
      envelope('OrderAdjustment', [
        `<OrderAdjustment>${merchantOrder('O1')}<AdjustedItem>${item('I1')}<AdjustmentReason>Other</AdjustmentReason><ItemPriceAdjustments><Component><Type>Principal</Type><Amount currency="USD">1.00</Amount></Component></ItemPriceAdjustments></AdjustedItem></OrderAdjustment>`,
      ]),
    );

    expect(countsOf(report)).toEqual([1, 1, 0, 0]);
    expect(listItems(world, order)[0]!.details.refunded).toEqual({ amount: '1.00', currency: 'USD' });
  });

  test('B13: an unknown MerchantOrderID is 18028 with the ids of both', () => {
    const { submit } = createAcknowledged();
    const [[, , code, text]] = resultsOf(submit(SHIP, shipment(merchantOrder('O2'), item('I1')))) as [
      string[],
    ];

    expect(code).toBe('18028');
    expect(text).toBe(
      'Your order cannot be found using Merchant ID A2EXAMPLESELLER and Merchant Order O2. Enter the correct order ID and then resubmit your feed.',
    );
  });

  test.each([
    ['an unknown line', item('I2'), '18028'],
    ['no name of a line', '', '5000'],
  ])('B13: %s of a known order is %s', (_, name, code) => {
    const { submit, shipped } = createAcknowledged();

    expect(resultsOf(submit(SHIP, shipment(merchantOrder('O1'), name)))[0]![2]).toBe(code);
    expect(shipped()).toBe(0);
  });

  test.each(['', '<Quantity>x</Quantity>'])(
    'kind 1: an unknown order is 18028 before %j is 5000',
    (content) => {
      expect(resultsOf(createFeedShop().submit(SHIP, shipment(merchantOrder('O2'), content)))[0]![2]).toBe(
        '18028',
      );
    },
  );
});
