import { findMarketplace } from '../../model/marketplaces.js';
import { centerNamed, outboundFacts } from '../../model/outbound.js';
import type { World } from '../../world/world.js';
import { findStock } from '../inventory.js';
import { findListing } from '../listings.js';
import type { Address } from '../orders/order.js';
import { listFulfillmentItems } from './find.js';
import { listShipments, shippedOf } from './find-shipments.js';
import type { FulfillmentItem, FulfillmentOrder, Shipment } from './fulfillment-order.js';
import { refuseOutbound, refuseValue } from './refusal.js';
import { authorizeReturn, createFulfillmentReturn, listFulfillmentReturns } from './returns.js';
import type { FulfillmentReturn, NewFulfillmentReturn } from './returns.js';

/** One unit that is to come back, as the seller says it. */
export interface ReturnWish {
  returnItemId: string;
  itemId: string;
  shipmentId: string;
  reason: string;
  comment?: string | undefined;
}

/** Why one cannot come back. Documented for DuplicateRequest, chosen for the others. */
export const returnProblems = {
  InvalidValues: 'The request has values that are not valid for this item.',
  DuplicateRequest: 'There are duplicate return requests for this item.',
  NoCompletedShipItems: 'No unit of this item has been shipped.',
  NoReturnableQuantity: 'All units of this item are being returned already.',
} as const;

export type ReturnProblem = keyof typeof returnProblems;

/** Announces units that come back, each by itself; what cannot is given with the reason. @throws RuleRefusal */
export function announceReturns(
  world: World,
  order: FulfillmentOrder,
  wishes: readonly ReturnWish[],
): { created: FulfillmentReturn[]; invalid: (ReturnWish & { problem: ReturnProblem })[] } {
  checkReturns(order.marketplaceId);
  const created: FulfillmentReturn[] = [];
  const invalid: (ReturnWish & { problem: ReturnProblem })[] = [];
  const [center] = listShipments(world, order).map((shipment) => shipment.center);
  const authorization = authorizeReturn(world, center ?? '');
  world.database.transaction(() => {
    for (const wish of wishes) {
      const judged = judge(world, order, wish);
      if (typeof judged === 'string') invalid.push({ ...wish, problem: judged });
      else created.push(createFulfillmentReturn(world, order, judged, authorization));
    }
  });
  return { created, invalid };
}

/** What a wish comes to: a return, or why it cannot be. */
function judge(
  world: World,
  order: FulfillmentOrder,
  wish: ReturnWish,
): NewFulfillmentReturn | ReturnProblem {
  const item = listFulfillmentItems(world, order).find(({ itemId }) => itemId === wish.itemId);
  if (!item || !returnReasons().some(({ code }) => code === wish.reason)) return 'InvalidValues';
  const returns = listFulfillmentReturns(world, order);
  if (returns.some(({ returnItemId }) => returnItemId === wish.returnItemId)) return 'DuplicateRequest';
  const shipments = listShipments(world, order);
  if (shippedOf(shipments, item.id) === 0) return 'NoCompletedShipItems';
  const shipment = shipments.find(({ shipmentId }) => shipmentId === wish.shipmentId);
  if (!shipment || shippedOf([shipment], item.id) === 0) return 'InvalidValues';
  if (returnedOf(returns, item, shipment) >= shippedOf([shipment], item.id)) return 'NoReturnableQuantity';
  const { returnItemId, reason, comment } = wish;
  return { returnItemId, item, shipment, reason, ...(comment !== undefined && { comment }) };
}

/** A return is of one unit. */
const returnedOf = (
  returns: readonly FulfillmentReturn[],
  { itemId }: FulfillmentItem,
  { shipmentId }: Shipment,
): number => returns.filter((one) => one.itemId === itemId && one.shipmentId === shipmentId).length;

const returnReasons = () => outboundFacts().returns.reasons;

/** Why a unit of a SKU may be sent back. @param order whose item it must be; without one, anything of the seller's @throws RuleRefusal */
export function returnReasonsOf(
  world: World,
  seller: number,
  sku: string,
  { order, marketplaceId }: { order?: FulfillmentOrder | undefined; marketplaceId: string },
) {
  checkReturns(marketplaceId);
  const isKnown = order
    ? listFulfillmentItems(world, order).some((item) => item.sku === sku)
    : findStock(world, seller, sku) !== undefined ||
      findListing(world, seller, marketplaceId, sku) !== undefined;
  return isKnown ? returnReasons() : refuseValue(sku, 'SellerSKU');
}

function checkReturns(marketplaceId: string): void {
  const marketplace = findMarketplace(marketplaceId);
  if (!marketplace || !outboundFacts().returns.countries.includes(marketplace.countryCode))
    refuseOutbound('OutboundNoReturns', { marketplaceId });
}

/** What allows a return: where the parcel goes, and the page with its label. */
export interface ReturnAuthorization {
  authorizationId: string;
  rmaId: string;
  center: string;
  address: Address;
  page: string;
}

/** What allows returns, each authorization once. */
export function authorizationsOf(
  { marketplaceId }: FulfillmentOrder,
  returns: readonly FulfillmentReturn[],
): ReturnAuthorization[] {
  const { domain, countryCode } = findMarketplace(marketplaceId)!;
  const each = new Map(returns.map((one) => [one.authorizationId, one]));
  return [...each.values()].map(({ authorizationId, rmaId, center }) => ({
    authorizationId,
    rmaId,
    center,
    address: centerAddress(center, countryCode),
    page: `https://${domain}/returns/label/${rmaId}`,
  }));
}

function centerAddress(id: string, country: string): Address {
  const center = centerNamed(id);
  return {
    name: 'Amazon Fulfillment Services',
    line1: center?.line1 ?? id,
    city: center?.city ?? '',
    stateOrRegion: center?.state ?? '',
    countryCode: country,
    postalCode: center?.postalCode ?? '',
  };
}
