import type { World } from '../../world/world.js';
import {
  AUTHORIZATION_DECIDES,
  AUTHORIZATION_EXPIRES,
  ORDER_DRAFT_ENDS,
  ORDER_EXPIRES,
  ORDER_RESUMES,
} from './due-names.js';
import { makeContractId } from './ids.js';
import { insertOrderReference, orderReferenceOfRow, writeOrderReference } from './order-references.js';
import type {
  BillingAgreement,
  BuyerChoice,
  ChallengeUrls,
  OrderReference,
  PayAccount,
  PayBuyer,
  Transaction,
} from './pay.js';
import { moveOrderReference, moveTransaction, tellOrderReference } from './standing.js';
import { DRAFT_LASTS, ORDER_LASTS } from './times.js';
import { listAuthorizations, listCaptures } from './transactions.js';

/**
 * What the widgets made: an order reference that a buyer and a seller have still to fill in.
 * @param id made up, if not given.
 */
export function createOrderReference(
  world: World,
  account: PayAccount,
  buyer: PayBuyer,
  choice: BuyerChoice,
  { agreement = null, id }: { agreement?: BillingAgreement | null; id?: string | undefined } = {},
): OrderReference {
  return world.database.transaction(() => {
    const made = insertOrderReference(world, {
      orderReferenceId: id ?? makeContractId(world, account, 'orderReference'),
      account: account.id,
      buyer: buyer.id,
      agreement: agreement?.id ?? null,
      details: choice,
    });
    world.due.add(ORDER_DRAFT_ENDS, made.id, world.now() + DRAFT_LASTS);
    tellOrderReference(world, made, null);
    return made;
  });
}

/** The buyer agrees: a draft or suspended order reference is open. With URLs, the buyer has to prove who they are first. */
export function confirmOrderReference(
  world: World,
  reference: OrderReference,
  urls?: ChallengeUrls,
): OrderReference {
  return world.database.transaction(() => {
    const { rechosen: _, ...details } = reference.details;
    const asked = urls ? { urls, challenge: 'required' as const } : {};
    writeOrderReference(world, { ...reference, details }, { details: asked });
    return openOrderReference(world, orderReferenceOfRow(world, reference.id));
  });
}

function openOrderReference(world: World, reference: OrderReference): OrderReference {
  if (reference.state === 'Draft') {
    world.due.remove(ORDER_DRAFT_ENDS, reference.id);
    world.due.add(ORDER_EXPIRES, reference.id, reference.createdAt + ORDER_LASTS);
  }
  world.due.remove(ORDER_RESUMES, reference.id);
  return moveOrderReference(world, reference, { state: 'Open' });
}

/** The payment method works again, without the seller's doing. */
export function resumeOrderReference(world: World, reference: OrderReference): OrderReference {
  return reference.state === 'Suspended' ? openOrderReference(world, reference) : reference;
}

/** The buyer has to choose another payment method. @param resumesAt when it will have been mended by itself */
export function suspendOrderReference(
  world: World,
  reference: OrderReference,
  reasonCode: 'InvalidPaymentMethod' | 'PaymentAuthorizationRequired',
  resumesAt?: number,
): OrderReference {
  if (reference.state !== 'Open') return reference;
  if (resumesAt !== undefined) world.due.add(ORDER_RESUMES, reference.id, resumesAt);
  // What was chosen before is what is refused now.
  const { rechosen: _, ...details } = reference.details;
  const refused = writeOrderReference(world, { ...reference, details }, {});
  return moveOrderReference(world, refused, { state: 'Suspended', reasonCode });
}

/** Ends an order reference; what was authorized may still be captured. One that is over stays as it is. */
export function closeOrderReference(
  world: World,
  reference: OrderReference,
  reasonCode: string,
  reasonDescription?: string,
): OrderReference {
  if (reference.state !== 'Open' && reference.state !== 'Suspended') return reference;
  forgetDue(world, reference);
  return moveOrderReference(world, reference, { state: 'Closed', reasonCode, reasonDescription });
}

/** Gives an order reference up, and what was authorized with it. */
export function cancelOrderReference(
  world: World,
  reference: OrderReference,
  reasonCode: string,
  reasonDescription?: string,
): OrderReference {
  return world.database.transaction(() => {
    forgetDue(world, reference);
    for (const authorization of listAuthorizations(world, reference.id))
      if (authorization.state === 'Pending' || authorization.state === 'Open')
        closeAuthorization(world, authorization, 'OrderReferenceCanceled');
    return moveOrderReference(world, reference, { state: 'Canceled', reasonCode, reasonDescription });
  });
}

/** Gives up what was authorized and not captured. */
export function closeAuthorization(
  world: World,
  authorization: Transaction,
  reasonCode: string,
  reasonDescription?: string,
): Transaction {
  world.due.remove(AUTHORIZATION_DECIDES, authorization.id);
  world.due.remove(AUTHORIZATION_EXPIRES, authorization.id);
  return moveTransaction(world, authorization, { state: 'Closed', reasonCode, reasonDescription });
}

/** Whether money was taken with it, or is about to be. */
export const hasCaptures = (world: World, { id }: OrderReference): boolean =>
  listCaptures(world, id).some(({ state }) => state !== 'Declined');

function forgetDue(world: World, { id }: OrderReference): void {
  for (const kind of [ORDER_DRAFT_ENDS, ORDER_EXPIRES, ORDER_RESUMES]) world.due.remove(kind, id);
}
