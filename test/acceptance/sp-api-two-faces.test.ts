import { expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import { signRequest } from './sign.js';
import { send, signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';

const US = 'ATVPDKIKX0DER';
const NOW = '2020-06-24T14:10:37Z';
const SINCE = '2020-01-01T00:00:00Z';
const ORDER = '111-0000001-0000001';
const SELLER = 'A2EXAMPLESELLER';

/** One operation of each kind that SP-API has here, as a GET. */
const READS = [
  '/sellers/v1/marketplaceParticipations',
  `/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=${SINCE}&MaxResultsPerPage=3`,
  `/orders/v0/orders/${ORDER}`,
  `/orders/v0/orders/${ORDER}/orderItems`,
  `/orders/2026-01-01/orders?marketplaceIds=${US}&createdAfter=${SINCE}&maxResultsPerPage=2&includedData=PROCEEDS,PACKAGES`,
  `/orders/2026-01-01/orders/${ORDER}?includedData=FULFILLMENT,PACKAGES`,
  `/catalog/2022-04-01/items?marketplaceIds=${US}&keywords=mug`,
  `/products/pricing/v0/price?MarketplaceId=${US}&ItemType=Sku&Skus=QS-0001`,
  `/finances/v0/financialEvents?PostedAfter=${SINCE}`,
  `/finances/2024-06-19/transactions?postedAfter=${SINCE}`,
  '/finances/2024-06-19/balances',
  '/feeds/2021-06-30/feeds?feedTypes=POST_INVENTORY_AVAILABILITY_DATA',
  '/reports/2021-06-30/reports?reportTypes=GET_MERCHANT_LISTINGS_DATA',
  `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${US}&marketplaceIds=${US}&details=true`,
  `/listings/2021-08-01/items/${SELLER}?marketplaceIds=${US}`,
  '/fba/outbound/2020-07-01/fulfillmentOrders',
  `/fba/inbound/v0/shipments?QueryType=SHIPMENT&ShipmentStatusList=WORKING&MarketplaceId=${US}`,
  '/inbound/fba/2024-03-20/inboundPlans',
  `/inbound/fba/2024-03-20/items/compliance?marketplaceId=${US}&mskus=NONE`,
  `/fba/inbound/v1/eligibility/itemPreview?program=INBOUND&asin=B00EXAMPL1&marketplaceIds=${US}`,
  '/notifications/v1/subscriptions?notificationTypes=FEED_PROCESSING_FINISHED',
  '/notifications/v1/destinations',
  '/sellers/v1/account',
  '/nothing/v1/here',
];

/** What each round changes, so that ids, page tokens and events are drawn by both faces. */
const change = (client: SpClient, round: number) =>
  client.post('/inbound/fba/2024-03-20/inboundPlans', {
    destinationMarketplaces: [US],
    items: [{ msku: 'NONE', quantity: round + 1, labelOwner: 'SELLER', prepOwner: 'NONE' }],
    sourceAddress: {
      name: 'S',
      addressLine1: '1 St',
      city: 'C',
      postalCode: '1',
      countryCode: 'US',
      phoneNumber: '1',
    },
  });

const MWS: readonly (readonly [path: string, parameters: Record<string, string>])[] = [
  [
    '/Orders/2013-09-01',
    { Action: 'ListOrders', 'MarketplaceId.Id.1': US, CreatedAfter: SINCE, MaxResultsPerPage: '3' },
  ],
  ['/Orders/2013-09-01', { Action: 'GetServiceStatus' }],
  ['/Reports/2009-01-01', { Action: 'RequestReport', ReportType: '_GET_MERCHANT_LISTINGS_DATA_' }],
  [
    '/FulfillmentInboundShipment/2010-10-01',
    { Action: 'ListInboundShipments', 'ShipmentStatusList.member.1': 'WORKING' },
  ],
];

const CALLS = 1_000;

it('check 20: a thousand calls of both faces, frozen and by the same seed, give the same bytes in two runs', async () => {
  const run = async () => {
    await using own = await startMwsLocal({ clock: NOW, frozen: true, seed: 7 });
    const client = await signIn(own.spApi);
    const answers: string[] = [client.token];
    for (let call = 0; call < CALLS / 2; call++) {
      const turn = call % (READS.length + 1);
      const { text, status } = await (turn < READS.length ? client.get(READS[turn]!) : change(client, call));
      const [path, parameters] = MWS[call % MWS.length]!;
      const body = signRequest(own, { path, parameters: { ...parameters, Timestamp: NOW } });
      const mws = await send(own.url + path, { method: 'POST', body });
      answers.push(`${status} ${text}`, `${mws.status} ${mws.text}`);
    }
    return answers;
  };
  const [one, other] = [await run(), await run()];
  expect(one.length).toBe(CALLS + 1);
  expect(new Set(one).size).toBeGreaterThan(CALLS / 3);
  expect(other).toEqual(one);
}, 120_000);
