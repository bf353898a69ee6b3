import { describe, expect, test } from 'vitest';
import { readData } from '../model/data-file.js';
import { facets } from './facets.js';
import type { Facets } from './facets.js';
import { messageTypes } from './messages/index.js';
import { countsOf, createFeedShop, envelope, resultsOf } from './testing.js';

const { types } = readData<{ types: Record<string, { message?: string }> }>('feeds/processing.json');
const feedTypeOf = (message: string) => Object.keys(types).find((type) => types[type]!.message === message)!;

/** A message about the order O1 in which elements, or attributes, of a path have these texts, and nothing else stands. */
function messageWith(message: string, path: string, texts: readonly string[]): string {
  const steps = path.split('/');
  const name = steps.pop()!;
  const isAttribute = name.startsWith('@');
  const inner = isAttribute ? '1' : texts.map((text) => `<${name}>${text}</${name}>`).join('');
  const nested = steps.reduceRight((content, step, at) => {
    const attribute = isAttribute && at === steps.length - 1 ? ` ${name.slice(1)}="${texts[0]!}"` : '';
    return `<${step}${attribute}>${content}</${step}>`;
  }, inner);
  return envelope(message, [`<${message}><AmazonOrderID>O1</AmazonOrderID>${nested}</${message}>`]);
}

/** One shop for all: a message that is refused changes nothing, and what else these do is not looked at. */
const shop = createFeedShop();
shop.addOrder({ amazonOrderId: 'O1', status: 'Unshipped' });

/** Code and text of what is said of a message, or none. */
function saidOf(message: string, path: string, texts: readonly string[]): string[] {
  const report = shop.submit(feedTypeOf(message), messageWith(message, path, texts));
  return (resultsOf(report)[0]?.slice(2) ?? []).map((text) =>
    text.replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
  );
}

const rows = Object.entries(facets).flatMap(([message, paths]) =>
  Object.entries(paths).map(([path, facet]): [string, string, Facets] => [message, path, facet]),
);
const having = (name: keyof Facets) => rows.filter(([, , facet]) => facet[name] !== undefined);
const at = 'XML Parsing Error at Line \\d+, Column \\d+: ';
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('B46, kind 3: a value outside the schema of its message', () => {
  test.each(having('values'))('%s %s has a list of values', (message, path, { values }) => {
    const [code, text] = saidOf(message, path, ['Nonsense']);

    expect(code).toBe('5000');
    expect(text).toMatch(
      new RegExp(`^${at}cvc-enumeration-valid: Value 'Nonsense' .* '\\[${literally(values!.join(', '))}\\]'`),
    );
    // What is on the list is not what is wrong with it.
    for (const value of [values![0]!, values!.at(-1)!])
      expect(saidOf(message, path, [value])[1] ?? '').not.toContain('cvc-enumeration');
  });

  test.each(having('boolean'))('%s %s is true or false', (message, path) => {
    expect(saidOf(message, path, ['yes'])).toEqual([
      '5000',
      expect.stringMatching(
        new RegExp(`^${at}cvc-datatype-valid.1.2.1: 'yes' is not a valid value for 'boolean'.$`),
      ),
    ]);
    for (const value of ['true', '0'])
      expect(saidOf(message, path, [value])[1] ?? '').not.toContain("for 'boolean'");
  });

  test.each(having('instant'))('%s %s is an instant', (message, path, { type }) => {
    for (const value of ['2020-13-01', '2021-02-29T00:00:00Z', '24.06.2020', 'tomorrow'])
      expect(saidOf(message, path, [value])).toEqual([
        '5000',
        expect.stringMatching(
          new RegExp(`^${at}cvc-datatype-valid.1.2.1: '${value}' is not a valid value for '${type!}'.$`),
        ),
      ]);
    for (const value of ['2020-06-24', '2020-06-24T14:10:37+02:00'])
      expect(saidOf(message, path, [value])[1] ?? '').not.toContain('cvc-datatype');
  });

  test.each(having('maxLength'))('%s %s has a greatest length', (message, path, { maxLength }) => {
    const [code, text] = saidOf(message, path, ['x'.repeat(maxLength! + 1)]);

    expect(code).toBe('5000');
    expect(text).toContain(`cvc-maxLength-valid`);
    expect(saidOf(message, path, ['x'.repeat(maxLength!)])[1] ?? '').not.toContain('cvc-maxLength');
  });

  test.each(having('minLength'))('%s %s has a smallest length', (message, path, { minLength }) => {
    expect(saidOf(message, path, ['1'.repeat(minLength! - 1)])[1]).toContain('cvc-minLength-valid');
    expect(saidOf(message, path, ['1'.repeat(minLength!)])[1] ?? '').not.toContain('cvc-minLength');
  });

  test.each(having('maxOccurs'))('%s %s has a greatest number', (message, path, { maxOccurs }) => {
    const many = (count: number) => Array<string>(count).fill('x');

    expect(saidOf(message, path, many(maxOccurs! + 1))[1]).toContain('cvc-complex-type.2.4.d');
    expect(saidOf(message, path, many(maxOccurs!))[1] ?? '').not.toContain('cvc-complex-type.2.4.d');
  });

  test('every kind of message has its lists here, but for those that have none or an answer of their own', () => {
    const without = Object.keys(messageTypes).filter((message) => !(message in facets));

    expect(without).toEqual([
      'InvoiceConfirmation',
      'FulfillmentOrderCancellationRequest',
      'CartonContentsRequest',
      'EasyShipDocument',
    ]);
  });

  test('changes nothing, and the messages beside it are done', () => {
    const { submit, listing } = createFeedShop();
    const message = (sku: string, brand: string) =>
      `<Product><SKU>${sku}</SKU><DescriptionData><Title>New</Title><Brand>${brand}</Brand></DescriptionData></Product>`;
    const report = submit(
      '_POST_PRODUCT_DATA_',
      envelope('Product', [message('MUG', 'b'.repeat(60)), message('TEA', 'b')]),
    );

    expect(countsOf(report)).toEqual([2, 1, 1, 0]);
    expect([listing('MUG')!.title, listing('TEA')!.title]).toEqual(['A mug', 'New']);
  });
});

test('kind 1: an unknown order is 18028 before a value outside is 5000', () => {
  const feed = envelope('OrderFulfillment', [
    '<OrderFulfillment><AmazonOrderID>UNKNOWN</AmazonOrderID><FulfillmentData><CarrierCode>Nonsense</CarrierCode></FulfillmentData></OrderFulfillment>',
  ]);

  expect(resultsOf(shop.submit('_POST_ORDER_FULFILLMENT_DATA_', feed))[0]![2]).toBe('18028');
});
