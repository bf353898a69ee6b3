import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../model/document.js';
import type { MemberModel } from '../../model/types.js';
import { catalog, documentOf, forAll, NOW, operationOf, REQUEST_ID, services } from '../testing.js';

const SERVICE = services.find(({ section }) => section === 'Orders')!;

/** A value of every member, as deep as `depth`; recursive shapes end there. */
function valueOf(section: string, shapeName: string, depth: number): unknown {
  const { shapes } = services.find((service) => service.section === section)!;
  const shape = shapes[shapeName];
  if (shape?.type === 'structure') {
    const members = (shape.members ?? []).filter(
      (member) => depth > 0 || shapes[member.shape]?.type !== 'structure',
    );
    return Object.fromEntries(members.map((member) => [member.name, memberValue(section, member, depth)]));
  }
  switch (shape?.type ?? shapeName) {
    case 'timestamp':
      return NOW;
    case 'integer':
    case 'long':
      return 7;
    case 'boolean':
      return true;
    case 'any':
      return '<any/>';
    default:
      return shape?.enum?.[0] ?? `a "<&>" ${shapeName}`;
  }
}

function memberValue(section: string, member: MemberModel, depth: number): unknown {
  const value = valueOf(section, member.shape, depth - 1);
  return member.list ? [value, value] : value;
}

const operations = catalog.sections
  .flatMap((section) => [...section.operations.values()])
  .filter(({ model }) => model.output !== null);
const resultOf = (key: string) => {
  const { section, model } = operationOf(key);
  const result = valueOf(section.name, model.output!, 6);
  return model.resultRepeats ? [result, result] : result;
};

/** The same value, frozen all through. */
function frozen(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozen));
  if (typeof value !== 'object' || value === null) return value;
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([name, field]) => [name, frozen(field)])),
  );
}

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, htmlEntities: true });

describe.each(operations.map(({ key }) => key))('%s', (key) => {
  const result = resultOf(key);
  const document = documentOf(key, result);

  test('is well-formed and laid out as its format says', () => {
    const { name, section, model } = operationOf(key);
    const {
      layout,
      indent = 2,
      newlineAtEnd = true,
    } = model.responseFormat ?? section.service.responseFormat;
    const root = (parser.parse(document) as Record<string, Record<string, unknown>>)[`${name}Response`]!;

    expect(root['ResponseMetadata']).toEqual({ RequestId: REQUEST_ID });
    expect(Object.keys(root).sort()).toEqual(['@_xmlns', 'ResponseMetadata', model.resultWrapper].sort());
    expect(document.endsWith('\n')).toBe(layout === 'pretty' && newlineAtEnd);
    const indents = new Set(document.split('\n').map((line) => line.search(/\S|$/) % indent));
    expect([...indents]).toEqual([0]);
  });

  test('is the same for a frozen result, the second time too', () => {
    const kept = frozen(result);

    expect([documentOf(key, kept), documentOf(key, kept)]).toEqual([document, document]);
  });
});

describe('a frozen structure', () => {
  const order = {
    AmazonOrderId: '058-1233752-8214740',
    PurchaseDate: NOW,
    LastUpdateDate: NOW,
    OrderStatus: 'Shipped',
    BuyerName: '本',
  };

  test('is written where it stands, between others, at each depth by itself', () => {
    const total = Object.freeze({ Amount: '1.00', CurrencyCode: 'USD' });
    const kept = Object.freeze({ ...order, OrderTotal: total });
    const loose = { ...order, OrderTotal: { ...total } };

    const expected = documentOf('Orders.ListOrders', {
      NextToken: 'é',
      Orders: [loose, loose, loose],
      CreatedBefore: NOW,
    });
    expect(
      documentOf('Orders.ListOrders', { NextToken: 'é', Orders: [kept, loose, kept], CreatedBefore: NOW }),
    ).toBe(expected);
    expect(
      documentOf('Orders.ListOrders', { NextToken: 'é', Orders: [loose, kept, loose], CreatedBefore: NOW }),
    ).toBe(expected);
  });

  test('of one shape at two depths is indented by its place', () => {
    const leaf = Object.freeze({ ProductCategoryId: '1' });
    const fee = Object.freeze({ FeeType: 'ReferralFee', IncludedFeeDetailList: [] });
    const nested = { FeeType: 'FBAFees', IncludedFeeDetailList: [fee] };
    const estimate = (list: object[]) => ({
      FeesEstimateResultList: [{ FeesEstimate: { FeeDetailList: list } }],
    });
    const copy = (value: object) => JSON.parse(JSON.stringify(value)) as object;

    for (const [key, result] of [
      ['Products.GetProductCategoriesForASIN', { Self: [leaf, { ProductCategoryId: '2', Parent: leaf }] }],
      ['Products.GetMyFeesEstimate', estimate([fee, nested, fee])],
    ] as const)
      expect(documentOf(key, result)).toBe(documentOf(key, copy(result)));
  });

  test('has the namespace of the version asked for, also when it was written under another', () => {
    const { write } = operationOf('Orders.GetOrder');
    const result = Object.freeze({ Orders: [Object.freeze(order)] });
    const roots = ['urn:a', 'urn:b', 'urn:a'].map(
      (namespace) =>
        joinPieces(write(result, REQUEST_ID, namespace))
          .toString()
          .split('\n')[1],
    );

    expect(roots).toEqual(
      ['urn:a', 'urn:b', 'urn:a'].map((namespace) => `<GetOrderResponse xmlns="${namespace}">`),
    );
  });

  test('that is another one is never taken for it', () => {
    const document = (BuyerName: string) =>
      documentOf('Orders.GetOrder', { Orders: [Object.freeze({ ...order, BuyerName })] });

    expect(document('Ann')).not.toBe(document('Bob'));
    expect(document('Ann').replace('Ann', 'Bob')).toBe(document('Bob'));
  });
});

test('a structure that is not frozen is written anew each time, as it is then', () => {
  const order = { AmazonOrderId: '058-1233752-8214740', OrderStatus: 'Unshipped' };
  const result = { Orders: [order] };
  const before = documentOf('Orders.GetOrder', result);
  order.OrderStatus = 'Shipped';

  expect(documentOf('Orders.GetOrder', result)).toBe(before.replace('Unshipped', 'Shipped'));
});

describe('a member', () => {
  const lineOf = (order: object) =>
    documentOf('Orders.GetOrder', { Orders: [order] })
      .split('\n')
      .slice(5, -8);

  test.each([
    ['that is empty text is self-closed', { BuyerName: '' }, ['        <BuyerName/>']],
    [
      'that is absent is left out',
      { BuyerName: undefined, IsPrime: true },
      ['        <IsPrime>true</IsPrime>'],
    ],
    [
      'that is false or zero is there',
      { IsPrime: false, NumberOfItemsShipped: 0 },
      ['        <NumberOfItemsShipped>0</NumberOfItemsShipped>', '        <IsPrime>false</IsPrime>'],
    ],
    ['that is an empty structure is self-closed', { ShippingAddress: {} }, ['        <ShippingAddress/>']],
    [
      'that is an empty list is self-closed',
      { PaymentMethodDetails: [] },
      ['        <PaymentMethodDetails/>'],
    ],
    [
      'that the model does not know is left out',
      { IsPrime: true, Unknown: 1, constructor: 2 },
      ['        <IsPrime>true</IsPrime>'],
    ],
    [
      'that has a character XML lacks has U+FFFD for it',
      { BuyerName: 'a\u0000\ud800b' },
      ['        <BuyerName>a\ufffd\ufffdb</BuyerName>'],
    ],
    ['that has white space keeps it', { BuyerName: ' a\tb ' }, ['        <BuyerName> a\tb </BuyerName>']],
  ])('%s', (_, order, lines) => {
    expect(lineOf(order)).toEqual(lines);
  });

  test('stands in the place of the model, whatever the order of the result', () => {
    const names = SERVICE.shapes['Order']!.members!.map(({ name }) => name);
    const order = valueOf('Orders', 'Order', 2) as Record<string, unknown>;
    const expected = lineOf(order);

    forAll(
      fc.shuffledSubarray(names, { minLength: names.length }),
      (shuffled) =>
        expect(lineOf(Object.fromEntries(shuffled.map((name) => [name, order[name]])))).toEqual(expected),
      200,
    );
  });
});
