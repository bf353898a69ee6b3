import type { DueHandler, DueHandlers, World } from '../../world/world.js';
import { resumeAgreement } from './agreement-lifecycle.js';
import { agreementOfRow } from './agreements.js';
import { decideAuthorization } from './authorize.js';
import { decideCapture } from './capture.js';
import * as due from './due-names.js';
import { cancelOrderReference, closeOrderReference, resumeOrderReference } from './order-lifecycle.js';
import { orderReferenceOfRow } from './order-references.js';
import type { Transaction } from './pay.js';
import { decideRefund } from './refund.js';
import { moveAgreement, moveTransaction } from './standing.js';
import { transactionOfRow } from './transactions.js';

const about =
  (act: (world: World, row: number) => unknown): DueHandler =>
  (world, { subject }) =>
    void act(world, Number(subject));

/** Settles what is still pending. */
const settling = (settle: (world: World, pending: Transaction) => unknown): DueHandler =>
  about((world, row) => {
    const transaction = transactionOfRow(world, row);
    if (transaction.state === 'Pending') settle(world, transaction);
  });

const expires = (act: (world: World, row: number) => unknown) => ({
  run: about(act),
  nature: 'expires' as const,
});

/** What Amazon Pay does by itself as time passes: decisions come once, and what was granted for a time runs out. */
export const payDueHandlers: DueHandlers = {
  [due.AUTHORIZATION_DECIDES]: settling((world, pending) => decideAuthorization(world, pending)),
  [due.CAPTURE_DECIDES]: settling((world, pending) => decideCapture(world, pending)),
  [due.REFUND_DECIDES]: settling((world, pending) => decideRefund(world, pending)),
  [due.ORDER_RESUMES]: about((world, row) => resumeOrderReference(world, orderReferenceOfRow(world, row))),
  [due.AGREEMENT_RESUMES]: about((world, row) => resumeAgreement(world, agreementOfRow(world, row))),
  [due.ORDER_DRAFT_ENDS]: expires((world, row) => {
    const reference = orderReferenceOfRow(world, row);
    if (reference.state === 'Draft') cancelOrderReference(world, reference, 'Stale');
  }),
  [due.AGREEMENT_DRAFT_ENDS]: expires((world, row) => {
    const agreement = agreementOfRow(world, row);
    if (agreement.state === 'Draft')
      moveAgreement(world, agreement, { state: 'Canceled', reasonCode: 'Stale' });
  }),
  [due.ORDER_EXPIRES]: expires((world, row) =>
    closeOrderReference(world, orderReferenceOfRow(world, row), 'Expired'),
  ),
  [due.AUTHORIZATION_EXPIRES]: expires((world, row) => {
    const authorization = transactionOfRow(world, row);
    if (authorization.state === 'Open')
      moveTransaction(world, authorization, { state: 'Closed', reasonCode: 'ExpiredUnused' });
  }),
};
