import { describe, expect, test } from 'vitest';
import { mwsError } from '../../protocol/errors.js';
import { createSeller } from '../../registry/sellers.js';
import { CA, JP, US } from '../../store/orders/testing.js';
import type { OperationContext } from '../handler.js';
import { createCallableShop } from '../testing.js';
import { PARTICIPATIONS, participationPage } from './participation-page.js';

const NEXT = 'Sellers.ListMarketplaceParticipationsByNextToken';
const corrupted = [400, 'NextTokenCorrupted', mwsError('NextTokenCorrupted').message];

/** A shop, and the token of a list by pages of `size`. */
function createPagedShop(size: number) {
  const shop = createCallableShop();
  const sealed: object[] = [];
  const context = {
    ...shop,
    host: undefined,
    sealToken: (list: string, state: object) => `${list} ${sealed.push(state)}`,
  };
  const page = (from: number) => participationPage(context as unknown as OperationContext, from, size);
  return { ...shop, page, sealed };
}

describe('a page', () => {
  test.each([
    [1, [[US], [CA], [JP]]],
    [2, [[US, CA], [JP]]],
    [3, [[US, CA, JP]]],
  ])('of %i marketplaces goes on where the one before ended', (size, expected) => {
    const { page, sealed } = createPagedShop(size);
    const pages = expected.map((_, at) => page(at * size));

    expect(
      pages.map(({ ListMarketplaces }) => ListMarketplaces!.map(({ MarketplaceId }) => MarketplaceId)),
    ).toEqual(expected);
    expect(
      pages.map(({ ListParticipations }) => ListParticipations!.map(({ MarketplaceId }) => MarketplaceId)),
    ).toEqual(expected);
    expect(pages.map(({ NextToken }) => NextToken)).toEqual([
      ...sealed.map((_, at) => `${PARTICIPATIONS} ${at + 1}`),
      undefined,
    ]);
    expect(sealed).toEqual(expected.slice(1).map((_, at) => ({ from: (at + 1) * size })));
  });
});

describe('ListMarketplaceParticipationsByNextToken', () => {
  test.each(['x', 'AAAA', 'A'.repeat(480)])('refuses a token that it never gave out', (token) => {
    expect(createCallableShop().refusal(NEXT, `NextToken=${token}`)).toEqual(corrupted);
  });

  test('needs a token', () => {
    expect(createCallableShop().refusal(NEXT)).toEqual([
      400,
      'InvalidParameterValue',
      "1 validation error detected: Value null at 'nextToken' failed to satisfy constraint: Member must not be null",
    ]);
  });

  test('refuses the token of another list, and of another seller', () => {
    const { world, addOrder, call, refusal } = createCallableShop();
    for (let at = 0; at < 2; at++) addOrder();
    const { NextToken } = call(
      'Orders.ListOrders',
      `MarketplaceId.Id.1=${US}&CreatedAfter=2020-01-01&MaxResultsPerPage=1`,
    );
    const query = `NextToken=${encodeURIComponent(NextToken!)}`;

    expect([
      refusal(NEXT, query),
      refusal(NEXT, query, { seller: createSeller(world, { name: 'Another' }) }),
    ]).toEqual([corrupted, corrupted]);
  });
});
