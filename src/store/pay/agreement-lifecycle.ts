import type { World } from '../../world/world.js';
import { agreementOfRow, insertAgreement, writeAgreement } from './agreements.js';
import { AGREEMENT_DRAFT_ENDS, AGREEMENT_RESUMES } from './due-names.js';
import { makeContractId } from './ids.js';
import { cancelOrderReference } from './order-lifecycle.js';
import { listOrdersOfAgreement } from './order-references.js';
import type {
  BillingAgreement,
  BillingAgreementDetails,
  ChallengeUrls,
  PayAccount,
  PayBuyer,
} from './pay.js';
import { moveAgreement, tellAgreement } from './standing.js';
import { DRAFT_LASTS } from './times.js';

/** What the widgets made: a billing agreement to which the buyer has still to agree. */
export function createAgreement(
  world: World,
  account: PayAccount,
  buyer: PayBuyer,
  details: BillingAgreementDetails,
  id?: string,
): BillingAgreement {
  return world.database.transaction(() => {
    const agreementId = id ?? makeContractId(world, account, 'billingAgreement');
    const made = insertAgreement(world, { agreementId, account: account.id, buyer: buyer.id, details });
    world.due.add(AGREEMENT_DRAFT_ENDS, made.id, world.now() + DRAFT_LASTS);
    tellAgreement(world, made, null);
    return made;
  });
}

/** A draft or suspended agreement is open. */
export function confirmAgreement(
  world: World,
  agreement: BillingAgreement,
  urls?: ChallengeUrls,
): BillingAgreement {
  return world.database.transaction(() => {
    const { rechosen: _, ...details } = agreement.details;
    writeAgreement(world, { ...agreement, details }, urls ? { urls, challenge: 'required' } : {});
    return openAgreement(world, agreementOfRow(world, agreement.id));
  });
}

function openAgreement(world: World, agreement: BillingAgreement): BillingAgreement {
  forgetDue(world, agreement);
  return moveAgreement(world, agreement, { state: 'Open' });
}

/** The payment method works again, without the seller's doing. */
export function resumeAgreement(world: World, agreement: BillingAgreement): BillingAgreement {
  if (agreement.state !== 'Suspended') return agreement;
  const open = openAgreement(world, agreement);
  tellAgreement(world, open, open.state, 'paymentMethod');
  return open;
}

/** The buyer has to choose another payment method. @param resumesAt when it will have been mended by itself */
export function suspendAgreement(
  world: World,
  agreement: BillingAgreement,
  reasonCode = 'InvalidPaymentMethod',
  resumesAt?: number,
): BillingAgreement {
  if (agreement.state !== 'Open') return agreement;
  if (resumesAt !== undefined) world.due.add(AGREEMENT_RESUMES, agreement.id, resumesAt);
  // What was chosen before is what is refused now.
  const { rechosen: _, ...details } = agreement.details;
  const refused = writeAgreement(world, { ...agreement, details }, {});
  return moveAgreement(world, refused, { state: 'Suspended', reasonCode });
}

/** Ends an agreement; what was authorized under it may still be captured. */
export function closeAgreement(
  world: World,
  agreement: BillingAgreement,
  reasonCode: string,
  reasonDescription?: string,
): BillingAgreement {
  forgetDue(world, agreement);
  return moveAgreement(world, agreement, { state: 'Closed', reasonCode, reasonDescription });
}

/** Amazon gives an agreement up, with its order references and what was authorized. */
export function cancelAgreement(
  world: World,
  agreement: BillingAgreement,
  reasonCode: string,
): BillingAgreement {
  return world.database.transaction(() => {
    forgetDue(world, agreement);
    for (const reference of listOrdersOfAgreement(world, agreement.id))
      if (reference.state !== 'Canceled' && reference.state !== 'Closed')
        cancelOrderReference(world, reference, 'AmazonCanceled');
    return moveAgreement(world, agreement, { state: 'Canceled', reasonCode });
  });
}

function forgetDue(world: World, { id }: BillingAgreement): void {
  for (const kind of [AGREEMENT_DRAFT_ENDS, AGREEMENT_RESUMES]) world.due.remove(kind, id);
}
