import type { OffAmazonPayments } from '../../model/generated/index.js';
import { writeOrderReference } from '../../store/pay/order-references.js';
import type { OrderReference, PayAccount } from '../../store/pay/pay.js';
import type { World } from '../../world/world.js';
import { readAttributes, readTotal } from './seller-attributes.js';
import { readSimulatedConstraint } from './simulations.js';

/**
 * Writes what a seller says of a draft; what is not sent stays. A note that asks for nothing takes back what one before it asked for.
 * @param path of the parameters
 * @throws MwsError for a total that cannot be, and for a simulation that is not known
 */
export function writeDraft(
  world: World,
  account: PayAccount,
  draft: OrderReference,
  sent: OffAmazonPayments.OrderReferenceAttributes | OffAmazonPayments.OrderAttributes,
  path: string,
): OrderReference {
  const total = readTotal(sent.OrderTotal, `${path}.OrderTotal`);
  const { simulatedConstraint: before, ...kept } = draft.details;
  const constraint =
    sent.SellerNote === undefined ? before : readSimulatedConstraint(account, sent.SellerNote);
  return writeOrderReference(
    world,
    { ...draft, details: kept },
    {
      ...(total && { total }),
      details: {
        ...readAttributes(sent),
        ...(total && { totalText: sent.OrderTotal!.Amount! }),
        ...(constraint !== undefined && { simulatedConstraint: constraint }),
      },
    },
  );
}
