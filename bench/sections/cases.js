import { HOST } from '../cases.js';
import { ASINS, EVENTS, SHIPMENT, SKUS } from './world.js';

const listed = (name, values) => Object.fromEntries(values.map((value, at) => [`${name}.${at + 1}`, value]));

const call = (path, Action, parameters) => ({
  host: HOST,
  path,
  parameters: { Action, Version: path.slice(-10), ...parameters },
});

const [PRODUCTS, SUPPLY] = ['/Products/2011-10-01', '/FulfillmentInventory/2010-10-01'];
const [INBOUND, FINANCES] = ['/FulfillmentInboundShipment/2010-10-01', '/Finances/2015-05-01'];
/** Some minutes from when the events of the world were posted. */
const aDayAgo = (minutes) => new Date(Date.now() - 86_400_000 + minutes * 60_000).toISOString();

const MarketplaceId = 'ATVPDKIKX0DER';

/** Calls of the other sections. `element` stands in each answer `count` times; `least` is the ratio to bare, by CPU. */
export const sectionCases = [
  {
    name: 'GetMatchingProductForId, 5 ids',
    call: call(PRODUCTS, 'GetMatchingProductForId', {
      ...{ MarketplaceId, IdType: 'ASIN' },
      ...listed('IdList.Id', ASINS.slice(0, 5)),
    }),
    ...{ status: 200, element: 'Product', count: 5, least: 0.25 },
  },
  {
    name: 'GetMyPriceForSKU, 20 SKUs',
    call: call(PRODUCTS, 'GetMyPriceForSKU', {
      MarketplaceId,
      ...listed('SellerSKUList.SellerSKU', SKUS.slice(0, 20)),
    }),
    ...{ status: 200, element: 'Offer', count: 20, least: 0.25 },
  },
  {
    name: 'ListInventorySupply, 50 SKUs',
    call: call(SUPPLY, 'ListInventorySupply', listed('SellerSkus.member', SKUS.slice(0, 50))),
    ...{ status: 200, element: 'SellerSKU', count: 50, least: 0.25 },
  },
  {
    name: 'ListInboundShipmentItems, 200',
    call: call(INBOUND, 'ListInboundShipmentItems', { ShipmentId: SHIPMENT }),
    ...{ status: 200, element: 'SellerSKU', count: 200, least: 0.35 },
  },
  {
    name: 'ListFinancialEvents, 100',
    call: call(FINANCES, 'ListFinancialEvents', {
      PostedAfter: aDayAgo(-2),
      PostedBefore: aDayAgo(1),
      MaxResultsPerPage: String(EVENTS),
    }),
    ...{ status: 200, element: 'ServiceFeeEvent', count: EVENTS, least: 0.3 },
  },
];
