import { describe, expect, it } from 'vitest';
import type { Parameter } from '../api/types.js';
import { itemNames, limitsOf, parametersOf, ruleOf, warningsOf } from './call-form.js';

const text = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  ...{ name, type: 'string', required: false, ...more },
});
const form: Parameter[] = [
  text('MarketplaceId', { list: '.Id.', required: true }),
  text('SellerSKU', { list: '.' }),
  text('Weight', { type: 'structure', members: [text('Value', { type: 'decimal' }), text('Unit')] }),
  text('ItemList', {
    type: 'structure',
    list: '.member.',
    members: [text('SKU'), text('Ids', { list: '.Id.' })],
  }),
];

describe('parametersOf', () => {
  it('names lists and structures as the wire has them', () =>
    expect(
      parametersOf(form, {
        MarketplaceId: 'ATVPDKIKX0DER\n\n A1F83G8C2ARO7P ',
        SellerSKU: 'one',
        'Weight.Value': '1.5',
        'ItemList.member.1.SKU': 'a',
        'ItemList.member.2.Ids': 'x\ny',
      }),
    ).toEqual({
      'MarketplaceId.Id.1': 'ATVPDKIKX0DER',
      'MarketplaceId.Id.2': 'A1F83G8C2ARO7P',
      'SellerSKU.1': 'one',
      'Weight.Value': '1.5',
      'ItemList.member.1.SKU': 'a',
      'ItemList.member.2.Ids.Id.1': 'x',
      'ItemList.member.2.Ids.Id.2': 'y',
    }));

  it('sends nothing of what is empty', () => expect(parametersOf(form, { 'Weight.Unit': '' })).toEqual({}));
});

it('has a first item before anything is filled in, and as many as were asked for', () => {
  expect(itemNames(form[3]!, 'ItemList', {})).toEqual(['ItemList.member.1']);
  expect(itemNames(form[3]!, 'ItemList', { 'ItemList.member.3.': '' })).toHaveLength(3);
});

describe('warningsOf', () => {
  const members = ['A', 'B'];
  const given = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '1']));
  const all = [text('A'), text('B'), text('M')];

  it('names what is required and missing, also where only a part of it was given', () => {
    expect(warningsOf(form, [], {})).toEqual([{ path: '/parameters/MarketplaceId', message: 'is required' }]);
    expect(warningsOf(form, [], { MarketplaceId: 'x' })).toEqual([]);
  });

  it.each([
    ['exactlyOneOf', ['A'], ['A', 'B']],
    ['exactlyOneOf', ['B'], []],
    ['atLeastOneOf', ['A', 'B'], []],
    ['atMostOneOf', [], ['A', 'B']],
    ['allOrNone', ['A', 'B'], ['A']],
    ['excludes', ['M'], ['M', 'B']],
    ['requires', ['M', 'A', 'B'], ['M', 'A']],
  ] as const)('holds %s: %j keeps to it, %j does not', (kind, good, bad) => {
    const rule = { kind, members, member: 'M' };
    expect(warningsOf(all, [rule], given(...good))).toEqual([]);
    expect(warningsOf(all, [rule], given(...bad))).toEqual([{ path: '', message: ruleOf(rule) }]);
  });
});

it('says what a value must be', () => {
  expect(limitsOf(text('A', { type: 'integer', minValue: 1, maxValue: 100, default: 100 }))).toBe(
    'a whole number, 1 to 100, 100 if not given',
  );
  expect(limitsOf(text('A', { list: '.Id.', maxItems: 50 }))).toBe('at most 50, one a line');
  expect(limitsOf(text('A', { values: ['x'] }))).toBe('');
});
