import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { demo } from './callers.js';
import { askControl, patchControl } from './control.js';
import { callSection, listed, partsOf, valuesOf } from './call-section.js';

const US = 'ATVPDKIKX0DER';
const SECTION = ['/Products/2011-10-01', '2011-10-01'] as const;

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ scenario: 'catalogue' });
});
afterAll(() => server.close());
beforeEach(() => askControl(server.url, '/reset', {}));

const patch = (path: string, body: object) => patchControl(server.url, path, body);
const call = (action: string, parameters: Record<string, string> = {}) =>
  callSection(server, SECTION, action, { MarketplaceId: US, ...parameters });
const textOf = async (action: string, parameters: Record<string, string> = {}) =>
  (await call(action, parameters)).text;
const messagesOf = (text: string) => valuesOf(text, 'Message');

describe('Products', () => {
  it('shows a parent with its variations, and a variation with its parent', async () => {
    const text = await textOf('GetMatchingProduct', listed('ASINList.ASIN', ['B00PARENT1', 'B00CHILD03']));
    expect(partsOf(text, 'ns2:VariationChild').map((part) => valuesOf(part, 'ns2:Color')[0])).toEqual([
      'Red',
      'Red',
      'Navy Blue',
    ]);
    expect(valuesOf(partsOf(text, 'VariationParent')[0]!, 'ASIN')).toEqual(['B00PARENT1']);
  });

  it('gives a buy box that was lost by shipping to another, and to whom the control API says', async () => {
    const asked = listed('ASINList.ASIN', ['B00EXAMPL2']);
    const box = async () =>
      /belongsToRequester="(\w+)"/.exec(await textOf('GetCompetitivePricingForASIN', asked))?.[1];
    expect(await box()).toBe('false');
    const { id } = await askControl<{ id: string }>(server.url, '/buy-box', {
      marketplaceId: US,
      asin: 'B00EXAMPL2',
      holder: demo.sellerId,
    });
    expect(await box()).toBe('true');
    await patch(`/buy-box/${id}`, { holder: 'nobody' });
    expect(await box()).toBeUndefined();
  });

  it.each([
    ['GetLowestPricedOffersForASIN', { ASIN: 'B00EXAMPL1', ItemCondition: 'New' }],
    ['GetMyPriceForASIN', listed('ASINList.ASIN', ['B00EXAMPL1'])],
    ['ListMatchingProducts', { Query: 'mug' }],
  ])('%s itself says that there is no such marketplace', async (action, parameters) => {
    const { status, text } = await call(action, { ...parameters, MarketplaceId: 'INVALID' });
    expect([status, valuesOf(text, 'Code'), messagesOf(text)]).toEqual([
      400,
      ['InvalidParameterValue'],
      ['Invalid MarketplaceId'],
    ]);
  });

  it('leaves a marketplace in which the seller has no part to the gateway', async () => {
    const { status, text } = await call('ListMatchingProducts', {
      MarketplaceId: 'A1PA6795UKMFR9',
      Query: 'mug',
    });
    expect([status, valuesOf(text, 'Code')]).toEqual([401, ['AccessDenied']]);
  });

  it.each([
    ['GetLowestPricedOffersForASIN', { ASIN: 'B00EXAMPL1' }, 'Required parameter ItemCondition not found'],
    [
      'GetLowestPricedOffersForASIN',
      { ASIN: 'B00EXAMPL1', ItemCondition: 'Any' },
      "1 validation error detected: Value 'Any' at 'itemCondition' failed to satisfy constraint: Member must satisfy enum value set: [New, Used, Collectible, Refurbished, Club]",
    ],
    ['GetMatchingProduct', {}, 'Required parameter ASINList not found'],
    ['ListMatchingProducts', { Query: 'mug', QueryContextId: 'Nowhere' }, 'Invalid QueryContextId: Nowhere'],
    [
      'ListMatchingProducts',
      { MarketplaceId: '', 'MarketplaceId.Id.1': US, Query: 'mug' },
      'Start of list found where not expected',
    ],
  ])('%s refuses %j', async (action, parameters, message) => {
    const { status, text } = await call(action, parameters);
    expect([status, messagesOf(text)]).toEqual([400, [message]]);
  });

  it.each(['*', 'a', 'mug '.repeat(2_500), '"unfinished', 'NEAR(', "'; DROP TABLE"])(
    'bears a search for %.20j',
    async (Query) => {
      expect((await call('ListMatchingProducts', { Query })).status).toBe(200);
    },
  );
});
