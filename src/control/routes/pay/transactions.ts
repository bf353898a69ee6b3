import { payRules } from '../../../model/pay.js';
import { moveTransactionByAmazon } from '../../../store/pay/by-amazon.js';
import { limitOf, refundedOf } from '../../../store/pay/limits.js';
import type { Decision, Transaction } from '../../../store/pay/pay.js';
import { chargeBack, refund } from '../../../store/pay/refund.js';
import { transactionOfRow } from '../../../store/pay/transactions.js';
import type { World } from '../../../world/world.js';
import { price, readPrice } from '../../money.js';
import type { Price } from '../../money.js';
import { conflict, invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { listRows } from './list-contracts.js';
import type { PayFilter } from './list-contracts.js';
import { transactionAt } from './pay-lookup.js';
import * as pay from './pay-schemas.js';
import { showTransaction } from './pay-views.js';

type Filter = PayFilter & { kind?: string; orderReferenceId?: string };

function list(world: World, { kind, orderReferenceId, ...filter }: Filter) {
  const { rows, count } = listRows(world, { table: 'pay_transactions', publicId: 'transaction_id' }, filter, {
    'kind = ?': kind,
    'order_reference IN (SELECT id FROM pay_order_references WHERE order_reference_id = ?)': orderReferenceId,
  });
  return { items: rows.map((row) => showTransaction(world, transactionOfRow(world, row))), count };
}

/** Settles what is pending; Amazon may also close an open authorization or a completed capture. */
function decide(world: World, id: string, decision: Decision) {
  const transaction = transactionAt(world, id);
  const decided = moveTransactionByAmazon(world, transaction, decision);
  if (decided) return showTransaction(world, decided);
  const { kind, state } = transaction;
  const reason = decision.reasonCode ?? 'no reason';
  throw conflict(`The ${kind} ${id} is ${state}: Amazon does not have it ${decision.state} (${reason}).`);
}

/** The capture that a path names, and an amount of it in hundredths. @throws Problem for a capture without money */
function takenAt(world: World, id: string, amount: Price | undefined): [Transaction, number] {
  const capture = transactionAt(world, id);
  if (capture.kind !== 'capture' || capture.state !== 'Completed')
    throw conflict(`${id} is not a completed capture.`);
  const hundredths =
    amount === undefined ? capture.amount.amount : Math.round(readPrice(amount, '/amount') * 100);
  if (hundredths === 0) throw invalid('/amount', 'must be above zero');
  return [capture, hundredths];
}

function refundByAmazon(world: World, id: string, body: { amount?: Price; refundType?: string }) {
  const [capture, amount] = takenAt(world, id, body.amount);
  const { refundType = 'AmazonA-ZGuarantee' } = body;
  const refunded = refundedOf(world, capture);
  if (refunded.count >= payRules.most.refunds) throw conflict(`${id} has all the refunds that it may have.`);
  if (refunded.amount + amount > limitOf(capture.amount))
    throw conflict(`${id} cannot be refunded for more than ${limitOf(capture.amount) / 100} in all.`);
  const referenceId = `AMZ-${world.ids.made.text(12)}`;
  return showTransaction(world, refund(world, capture, { referenceId, amount, refundType }));
}

function chargeBackAt(world: World, id: string, body: { amount?: Price; reason?: string }) {
  const [capture, amount] = takenAt(world, id, body.amount);
  if (amount > capture.amount.amount) throw invalid('/amount', 'is more than was captured');
  return showTransaction(
    world,
    chargeBack(world, capture, amount, body.reason ?? 'Generic Service Chargeback'),
  );
}

/** Authorizations, captures, refunds and the rest, and what Amazon does with them. */
export const payTransactions: Resource = {
  tag: 'pay',
  settles: true,
  schemas: [pay.transaction],
  routes: [
    route<{ query: Filter }>({
      method: 'GET',
      path: '/pay/transactions',
      id: 'listPayTransactions',
      summary: 'Authorizations, captures, refunds and the rest, the newest first',
      query: {
        ...schema.paging,
        sellerId: schema.nonEmpty,
        environment: schema.oneOf(['live', 'sandbox']),
        kind: schema.oneOf(['authorization', 'capture', 'refund', 'credit', 'reversal', 'chargeback']),
        state: schema.nonEmpty,
        orderReferenceId: schema.nonEmpty,
      },
      answer: schema.listOf('PayTransaction'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ params: { id: string }; body: Decision }>({
      method: 'POST',
      path: '/pay/transactions/:id/decide',
      id: 'decidePayTransaction',
      summary: 'Settles a pending authorization, capture or refund now, or has Amazon close one',
      params: pay.id,
      body: pay.decision,
      answer: schema.ref('PayTransaction'),
      refusals: [409],
      run: ({ world, params, body }) => decide(world, params.id, body),
    }),
    route<{ params: { id: string }; body: { amount?: Price; refundType?: string } }>({
      method: 'POST',
      path: '/pay/captures/:id/refund',
      id: 'refundPayCapture',
      summary: 'Amazon refunds a capture by itself',
      params: pay.id,
      body: schema.object({
        amount: schema.described(price, 'All of it if not given.'),
        refundType: schema.oneOf(
          ['AmazonA-ZRefund', 'AmazonA-ZGuarantee', 'AmazonA-ZCancel', 'Chargeback', 'BuyerCanceled'],
          'AmazonA-ZGuarantee if not given.',
        ),
      }),
      status: 201,
      answer: schema.ref('PayTransaction'),
      refusals: [409],
      run: ({ world, params, body }) => refundByAmazon(world, params.id, body),
    }),
    route<{ params: { id: string }; body: { amount?: Price; reason?: string } }>({
      method: 'POST',
      path: '/pay/captures/:id/chargeback',
      id: 'chargeBackPayCapture',
      summary: 'The buyer’s bank takes a capture back',
      params: pay.id,
      body: schema.object({
        amount: schema.described(price, 'All of it if not given.'),
        reason: schema.oneOf(['Generic Service Chargeback', 'Unauthorized Transaction Chargeback']),
      }),
      status: 201,
      answer: schema.ref('PayTransaction'),
      refusals: [409],
      run: ({ world, params, body }) => chargeBackAt(world, params.id, body),
    }),
  ],
};
