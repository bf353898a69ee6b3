import type { Orders } from '../../model/generated/index.js';
import { seesBuyers } from '../../registry/developers.js';
import type { OperationContext } from '../handler.js';

/** What of an address is left where the buyer is withheld, as sellers met it from 2019 on. */
const KEPT = ['City', 'StateOrRegion', 'PostalCode', 'CountryCode', 'isAddressSharingConfidential'] as const;

/** An order without its buyer's name, and of the address without recipient, street and phone; the masked e-mail stays. */
export function withoutBuyer({
  BuyerName: _,
  ShippingAddress: address,
  ...order
}: Orders.Order): Orders.Order {
  if (!address) return order;
  const kept = KEPT.flatMap((name) => (address[name] === undefined ? [] : [[name, address[name]]]));
  return { ...order, ShippingAddress: Object.fromEntries(kept) as Orders.Address };
}

/** Whether the caller gets the buyers of a seller's own orders; where it does not, the journal says so. */
export function maySeeBuyers({ developer, remark }: OperationContext): boolean {
  if (!developer || seesBuyers(developer)) return true;
  remark(
    'buyer-withheld',
    `Developer ${developer.developerId} lacks the role DirectToConsumerShipping: buyers' names, recipients, streets, phones and gift messages are left out.`,
  );
  return false;
}

/** What the caller gets of an order. */
export const shownTo = (context: OperationContext): ((order: Orders.Order) => Orders.Order) =>
  maySeeBuyers(context) ? (order) => order : withoutBuyer;
