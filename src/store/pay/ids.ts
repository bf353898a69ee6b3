import { payRules } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { findAgreement } from './agreements.js';
import { findOrderReference } from './order-references.js';
import type { PayAccount, TransactionKind } from './pay.js';
import { hasTransaction } from './transactions.js';

const LETTERS = {
  orderReference: { live: 'P', sandbox: 'S' },
  billingAgreement: { live: 'B', sandbox: 'C' },
} as const;

/** What stands between the id of an order reference and the digits of a transaction. */
const TRANSACTION_LETTERS = {
  authorization: 'A',
  capture: 'C',
  refund: 'R',
  credit: 'P',
  reversal: 'Q',
} as const;

/** Such as `S01-1234567-1234567` of an order reference or `C01-...` of a billing agreement, which nothing has yet. */
export function makeContractId(
  world: World,
  { environment, region }: PayAccount,
  of: keyof typeof LETTERS,
): string {
  const digits = () => world.ids.made.text(7, '0123456789');
  for (;;) {
    const id = `${LETTERS[of][environment]}0${payRules.regions[region].digit}-${digits()}-${digits()}`;
    if (!findOrderReference(world, id) && !findAgreement(world, id)) return id;
  }
}

/** Such as `S01-1234567-1234567-A123456`, which nothing has yet. */
export function makeTransactionId(
  world: World,
  orderReferenceId: string,
  kind: Exclude<TransactionKind, 'chargeback'>,
): string {
  for (;;) {
    const digits = world.ids.made.text(6, '0123456789');
    const id = `${orderReferenceId}-${TRANSACTION_LETTERS[kind]}${digits}`;
    // A capture may come to have the digits of any authorization.
    const taken = kind === 'authorization' ? [id, captureIdOf(id)] : [id];
    if (!hasTransaction(world, taken)) return id;
  }
}

/** The capture that was made together with an authorization has its digits; shops compute the one from the other. */
export const captureIdOf = (authorizationId: string): string => authorizationId.replace(/-A(\d+)$/, '-C$1');

/** Such as `C9KORZRXQ655G`. */
export const makeChargebackId = (world: World): string => `C${world.ids.made.text(12)}`;
