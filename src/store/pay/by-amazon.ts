import { mayMove } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { cancelAgreement, closeAgreement, resumeAgreement, suspendAgreement } from './agreement-lifecycle.js';
import {
  cancelOrderReference,
  closeOrderReference,
  resumeOrderReference,
  suspendOrderReference,
} from './order-lifecycle.js';
import type { BillingAgreement, OrderReference } from './pay.js';

const usualReasons: Readonly<Record<string, string>> = {
  Canceled: 'AmazonCanceled',
  Closed: 'AmazonClosed',
  Suspended: 'InvalidPaymentMethod',
};

type OrderDeed = (world: World, reference: OrderReference, reason: string) => OrderReference;
type AgreementDeed = (world: World, agreement: BillingAgreement, reason: string) => BillingAgreement;

const orderDeeds: Readonly<Record<string, OrderDeed>> = {
  Canceled: cancelOrderReference,
  Closed: closeOrderReference,
  Suspended: (world, reference, reason) =>
    suspendOrderReference(world, reference, reason as 'InvalidPaymentMethod'),
  Open: resumeOrderReference,
};

const agreementDeeds: Readonly<Record<string, AgreementDeed>> = {
  Canceled: cancelAgreement,
  Closed: closeAgreement,
  Suspended: suspendAgreement,
  Open: resumeAgreement,
};

/**
 * What only Amazon or the buyer on its site does to an order reference.
 * @returns undefined where it does not come to that state with that reason code.
 */
export function moveOrderByAmazon(
  world: World,
  reference: OrderReference,
  state: string,
  reasonCode: string | null = usualReasons[state] ?? null,
): OrderReference | undefined {
  if (!mayMove('orderReference', reference.state, state, reasonCode)) return undefined;
  if (state === 'Open' && reference.state === 'Draft') return undefined;
  return orderDeeds[state]!(world, reference, reasonCode ?? '');
}

/** The same for a billing agreement. */
export function moveAgreementByAmazon(
  world: World,
  agreement: BillingAgreement,
  state: string,
  reasonCode: string | null = usualReasons[state] ?? null,
): BillingAgreement | undefined {
  if (!mayMove('billingAgreement', agreement.state, state, reasonCode)) return undefined;
  if (state === 'Open' && agreement.state === 'Draft') return undefined;
  return agreementDeeds[state]!(world, agreement, reasonCode ?? '');
}
