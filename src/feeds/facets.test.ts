import { describe, expect, test } from 'vitest';
import { facets } from './facets.js';
import type { Facets } from './facets.js';
import { countsOf, createFeedShop, envelope, resultsOf } from './testing.js';

const FEEDS: Readonly<Record<string, string>> = {
  Product: '_POST_PRODUCT_DATA_',
  ProductImage: '_POST_PRODUCT_IMAGE_DATA_',
  Inventory: '_POST_INVENTORY_AVAILABILITY_DATA_',
  Override: '_POST_PRODUCT_OVERRIDES_DATA_',
  OrderAcknowledgement: '_POST_ORDER_ACKNOWLEDGEMENT_DATA_',
  OrderAdjustment: '_POST_PAYMENT_ADJUSTMENT_DATA_',
};

/** A message in which elements of a path have these texts, and nothing else stands. */
function messageWith(message: string, path: string, texts: readonly string[]): string {
  const steps = path.split('/');
  const name = steps.pop()!;
  const last = texts.map((text) => `<${name}>${text}</${name}>`).join('');
  const nested = steps.reduceRight((inner, step) => `<${step}>${inner}</${step}>`, last);
  return envelope(message, [`<${message}>${nested}</${message}>`]);
}

/** Code and text of what is said of a message, or none. */
function saidOf(message: string, path: string, texts: readonly string[]): string[] {
  const report = createFeedShop().submit(FEEDS[message]!, messageWith(message, path, texts));
  return resultsOf(report)[0]?.slice(2) ?? [];
}

const rows = Object.entries(facets).flatMap(([message, paths]) =>
  Object.entries(paths).map(([path, facet]): [string, string, Facets] => [message, path, facet]),
);
const having = (name: keyof Facets) => rows.filter(([, , facet]) => facet[name] !== undefined);
const at = 'XML Parsing Error at Line \\d+, Column \\d+: ';

describe('B46: a value outside the schema of its message', () => {
  test.each(having('values'))('%s %s has a list of values', (message, path, { values }) => {
    const [code, text] = saidOf(message, path, ['Nonsense']);

    expect(code).toBe('5000');
    expect(text!.replaceAll('&apos;', "'")).toMatch(
      new RegExp(`^${at}cvc-enumeration-valid: Value 'Nonsense' .* '\\[${values!.join(', ')}\\]'`),
    );
    // What is on the list is not what is wrong with it.
    for (const value of values!)
      expect(saidOf(message, path, [value])[1] ?? '').not.toContain('cvc-enumeration');
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
