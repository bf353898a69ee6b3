import { findMarketplace } from '../../model/marketplaces.js';
import { findSendingCountry, postageFacts } from '../../model/postage.js';
import { mwsError } from '../../protocol/errors.js';
import type { Order, OrderItem } from '../../store/orders/order.js';
import { findOrder, listItems } from '../../store/orders/orders.js';
import { coverageOf } from '../../store/postage/coverage.js';
import { isPoBox } from '../../store/postage/offers.js';
import { acceptsTerms, AMAZON, postageSettings } from '../../store/postage/settings.js';
import type { Sender } from '../../store/postage/shipments.js';
import type { OperationContext } from '../handler.js';

/** The caller's order with an id. @throws MwsError where there is none */
export function ownOrder({ world, seller }: OperationContext, id: string): Order {
  const order = findOrder(world, seller.id, id);
  if (!order) throw mwsError('PostageOrderUnknown', { order: id });
  return order;
}

/** Units of a line that a call names. */
export interface NamedUnits {
  item: OrderItem;
  quantity: number;
}

/** The lines of an order that a call names; one that is named twice counts once. @throws MwsError where it has none such */
export function namedLines(
  { world }: OperationContext,
  order: Order,
  named: readonly { OrderItemId: string; Quantity: number }[],
): NamedUnits[] {
  const lines = new Map(listItems(world, order).map((item) => [item.orderItemId, item]));
  const strange = named.filter(({ OrderItemId }) => !lines.has(OrderItemId));
  if (strange.length > 0)
    throw mwsError('PostageItemsNotInOrder', {
      items: strange.map(({ OrderItemId }) => OrderItemId).join(', '),
    });
  const units = new Map<string, number>();
  for (const { OrderItemId, Quantity } of named)
    units.set(OrderItemId, (units.get(OrderItemId) ?? 0) + Quantity);
  return [...units].map(([id, quantity]) => ({ item: lines.get(id)!, quantity }));
}

/** @throws MwsError where the marketplace has no such service, or the order cannot be shipped */
export function checkShippable({ amazonOrderId, marketplaceId, status }: Order): void {
  if (!postageFacts().regions.includes(findMarketplace(marketplaceId)!.countryCode))
    throw mwsError('PostageRegionNotSupported');
  if (!['Unshipped', 'PartiallyShipped', 'Shipped'].includes(status))
    throw mwsError('PostageOrderState', { order: amazonOrderId, orderStatus: status });
}

/** @throws MwsError where the caller did not agree to the terms of Amazon, or of a carrier */
export function checkTerms({ world, seller }: OperationContext, carrier?: string): void {
  for (const party of [AMAZON, carrier])
    if (party !== undefined && !acceptsTerms(postageSettings(world), seller.sellerId, party))
      throw mwsError('PostageTermsNotAccepted', { party });
}

/**
 * A country that no carrier collects in, a postal code of another country than the one that is named, and a PO box.
 * @throws MwsError where nothing can be sent from an address
 */
export function checkSender(
  sender: Sender,
  error: 'PostageSenderInvalid' | 'PostageSenderInvalidForInputs' = 'PostageSenderInvalid',
): void {
  const country = findSendingCountry(sender.countryCode ?? '');
  const fits = (pattern: string) => new RegExp(pattern).test(sender.postalCode ?? '');
  const isElsewhere = () => Object.values(postageFacts().countries).some((each) => fits(each.postalCode));
  if (!country || isPoBox(sender) || (!fits(country.postalCode) && isElsewhere())) throw mwsError(error);
}

/** @throws MwsError where units of a line have a label already, or were shipped otherwise */
export function checkUnshipped({ world }: OperationContext, units: readonly NamedUnits[]): void {
  const taken = units
    .map(({ item, quantity }) => ({ item, quantity, ...coverageOf(world, item) }))
    .filter(({ left, quantity }) => left < quantity);
  if (taken.length === 0) return;
  const shown = taken.map(({ item, shipmentIds }) => `${item.orderItemId}: ${shipmentIds.join(', ')}`.trim());
  throw mwsError('PostageAlreadyExists', { items: shown.join('; ') });
}
