import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { ownAccount } from './callers.js';
import { callSection, valuesOf } from './call-section.js';

/** A call of each section that names a marketplace, whole but for it, and what the section says of an id that no marketplace has. */
const CALLS = [
  ['CartInformation', '2014-03-01', 'ListCarts', { DateRangeStart: '2020-01-01T00:00:00Z' }, 'InvalidParameterValue', 'Invalid MarketplaceId'],
  ['CustomerInformation', '2014-03-01', 'ListCustomers', { DateRangeStart: '2020-01-01T00:00:00Z', DateRangeType: 'AssociatedDate' }, 'InvalidParameterValue', 'Invalid MarketplaceId'],
  ['FulfillmentInboundShipment', '2010-10-01', 'GetInboundGuidanceForSKU', { 'SellerSKUList.Id.1': 'A' }, 'InvalidRequestException', 'Invalid MarketplaceId'],
  ['FulfillmentInventory', '2010-10-01', 'ListInventorySupply', { 'SellerSkus.member.1': 'A' }, 'InvalidRequestException', 'Invalid MarketplaceId'],
  ['FulfillmentOutboundShipment', '2010-10-01', 'ListReturnReasonCodes', { SellerSKU: 'A' }, 'InvalidRequestException', /MarketplaceId is invalid/],
  ['Orders', '2013-09-01', 'ListOrders', { CreatedAfter: '2020-01-01T00:00:00Z' }, 'AccessDenied', /does not have access to the given marketplace/],
  ['Products', '2011-10-01', 'ListMatchingProducts', { Query: 'mug' }, 'InvalidParameterValue', 'Invalid MarketplaceId'],
  ['Recommendations', '2013-04-01', 'ListRecommendations', {}, 'InvalidParameterValue', 'Invalid MarketplaceId'],
  ['Reports', '2009-01-01', 'RequestReport', { ReportType: '_GET_MERCHANT_LISTINGS_DATA_' }, 'InvalidMarketplace', /could not be applied to any marketplaces/],
  ['ShipmentInvoicing', '2018-09-01', 'GetFBAOutboundShipmentDetail', { AmazonShipmentId: 'A' }, 'ShipmentNotFoundException', undefined],
  ['Subscriptions', '2013-07-01', 'ListSubscriptions', {}, 'InvalidInputFatalException', /MarketplaceId/],
  ['Webstore', '2014-09-01', 'ListSubscriptionsCount', { SubscriptionState: 'Subscribed' }, 'InvalidParameterValue', 'Invalid MarketplaceId'],
] as const; // prettier-ignore

const LISTS: Readonly<Record<string, string>> = {
  Orders: 'MarketplaceId.Id.1',
  Reports: 'MarketplaceIdList.Id.1',
};

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

describe.each(CALLS)('%s', (section, version, action, parameters, code, message) => {
  const ask = async (marketplaceId: string) => {
    const named = { ...parameters, [LISTS[section] ?? 'MarketplaceId']: marketplaceId };
    const path = [`/${section}/${version}`, version] as const;
    const { status, text } = await callSection(server, path, action, named, { caller: ownAccount });
    return { status, code: valuesOf(text, 'Code')[0], message: valuesOf(text, 'Message')[0] };
  };

  it.each(['INVALID', 'a b%', 'x'.repeat(300)])(`says of %j what ${code} says`, async (marketplaceId) => {
    const answer = await ask(marketplaceId);

    expect(answer).toEqual({
      status: code === 'AccessDenied' ? 401 : 400,
      code,
      message: message instanceof RegExp ? (expect.stringMatching(message) as string) : message,
    });
  });

  it('leaves a marketplace in which the seller has no part to the gateway', async () => {
    const { status, code: denied } = await ask('A1PA6795UKMFR9');
    const expected = section === 'CartInformation' ? [400, 'InvalidParameterValue'] : [401, 'AccessDenied'];

    expect([status, denied]).toEqual(expected);
  });
});
