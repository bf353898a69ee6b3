import { describe, expect, test } from 'vitest';
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

describe('an ill-formed listing feed', () => {
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
