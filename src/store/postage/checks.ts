import { findMarketplace } from '../../model/marketplaces.js';
import { findSendingCountry, postageFacts } from '../../model/postage.js';
import type { Order, OrderItem } from '../orders/order.js';
import { findOrder, listItems } from '../orders/orders.js';
import { coverageOf } from './coverage.js';
import { isPoBox } from './offers.js';
import { acceptsTerms, AMAZON, postageSettings } from './settings.js';
import { findPostage } from './shipments.js';
import type { PostageShipment, Sender } from './shipments.js';
import type { PostageCaller } from './caller.js';
import { PostageRefusal } from './refusal.js';

/** The caller's order with an id. @throws PostageRefusal where there is none */
export function ownOrder({ world, seller }: PostageCaller, id: string): Order {
  const order = findOrder(world, seller.id, id);
  if (!order) throw new PostageRefusal('PostageOrderUnknown', { order: id });
  return order;
}

/** Units of a line that a call names. */
export interface NamedUnits {
  item: OrderItem;
  quantity: number;
}

/** The lines of an order that a call names; one that is named twice counts once. @throws PostageRefusal where it has none such */
export function namedLines(
  { world }: PostageCaller,
  order: Order,
  named: readonly { orderItemId: string; quantity: number }[],
): NamedUnits[] {
  const lines = new Map(listItems(world, order).map((item) => [item.orderItemId, item]));
  const strange = named.filter(({ orderItemId }) => !lines.has(orderItemId));
  if (strange.length > 0)
    throw new PostageRefusal('PostageItemsNotInOrder', {
      items: strange.map(({ orderItemId }) => orderItemId).join(', '),
    });
  const units = new Map<string, number>();
  for (const { orderItemId, quantity } of named)
    units.set(orderItemId, (units.get(orderItemId) ?? 0) + quantity);
  return [...units].map(([id, quantity]) => ({ item: lines.get(id)!, quantity }));
}

/** @throws PostageRefusal where the marketplace has no such service, or the order cannot be shipped */
export function checkShippable({ amazonOrderId, marketplaceId, status }: Order): void {
  if (!postageFacts().regions.includes(findMarketplace(marketplaceId)!.countryCode))
    throw new PostageRefusal('PostageRegionNotSupported');
  if (!['Unshipped', 'PartiallyShipped', 'Shipped'].includes(status))
    throw new PostageRefusal('PostageOrderState', { order: amazonOrderId, orderStatus: status });
}

/** @throws PostageRefusal where the caller did not agree to the terms of Amazon, or of a carrier */
export function checkTerms({ world, seller }: PostageCaller, carrier?: string): void {
  for (const party of [AMAZON, carrier])
    if (party !== undefined && !acceptsTerms(postageSettings(world), seller.sellerId, party))
      throw new PostageRefusal('PostageTermsNotAccepted', { party });
}

/**
 * A country that no carrier collects in, a postal code of another country than the one that is named, and a PO box.
 * @throws PostageRefusal where nothing can be sent from an address
 */
export function checkSender(
  sender: Sender,
  error: 'PostageSenderInvalid' | 'PostageSenderInvalidForInputs' = 'PostageSenderInvalid',
): void {
  const country = findSendingCountry(sender.countryCode ?? '');
  const fits = (pattern: string) => new RegExp(pattern).test(sender.postalCode ?? '');
  const isElsewhere = () => Object.values(postageFacts().countries).some((each) => fits(each.postalCode));
  if (!country || isPoBox(sender) || (!fits(country.postalCode) && isElsewhere()))
    throw new PostageRefusal(error);
}

/** @throws PostageRefusal where units of a line have a label already, or were shipped otherwise */
export function checkUnshipped({ world }: PostageCaller, units: readonly NamedUnits[]): void {
  const taken = units
    .map(({ item, quantity }) => ({ item, quantity, ...coverageOf(world, item) }))
    .filter(({ left, quantity }) => left < quantity);
  if (taken.length === 0) return;
  const shown = taken.map(({ item, shipmentIds }) => `${item.orderItemId}: ${shipmentIds.join(', ')}`.trim());
  throw new PostageRefusal('PostageAlreadyExists', { items: shown.join('; ') });
}

/** The caller's shipment with an id. @throws PostageRefusal where there is none */
export function ownShipment({ world, seller }: PostageCaller, id: string): PostageShipment {
  const shipment = findPostage(world, id);
  if (shipment?.seller !== seller.id) throw new PostageRefusal('PostageShipmentUnknown', { shipment: id });
  return shipment;
}
