import { moveAgreementByAmazon } from '../../../store/pay/by-amazon.js';
import { confirmAgreement } from '../../../store/pay/agreement-lifecycle.js';
import { agreementOfRow } from '../../../store/pay/agreements.js';
import { answerChallenge, chooseForAgreement, startAgreement } from '../../../store/pay/checkout.js';
import type { ChallengeResult } from '../../../store/pay/checkout.js';
import { constraintsOfAgreement } from '../../../store/pay/constraints.js';
import type { BillingAgreement } from '../../../store/pay/pay.js';
import type { World } from '../../../world/world.js';
import { conflict } from '../../problem.js';
import { route } from '../../route.js';
import type { Asked, Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { listRows } from './list-contracts.js';
import type { PayFilter } from './list-contracts.js';
import { agreementAt, payAccountNamed, readCheckout, readChoice } from './pay-lookup.js';
import type { CheckoutBody, ChoiceBody } from './pay-lookup.js';
import * as pay from './pay-schemas.js';
import { showAgreement } from './pay-views.js';
import { readReturnUrl, withQuery } from './return-url.js';

type Change = ChoiceBody & { consent?: boolean; onAmazon?: boolean };

function list(world: World, filter: PayFilter) {
  const { rows, count } = listRows(world, { table: 'pay_agreements', publicId: 'agreement_id' }, filter);
  return { items: rows.map((row) => showAgreement(world, agreementOfRow(world, row))), count };
}

type NewAgreement = CheckoutBody & { consent?: boolean };

function create({ world, parts, body }: Asked<{ body: NewAgreement }>) {
  const { consent = false, confirmed = false, returnUrl, ...wish } = body;
  const back = returnUrl === undefined ? undefined : readReturnUrl(parts, returnUrl, '/returnUrl');
  const account = payAccountNamed(world, wish.sellerId, wish.environment);
  const { contract, accessToken } = startAgreement(world, account, readCheckout(world, wish), consent);
  const made = confirmed ? confirm(world, contract) : contract;
  const { agreementId: billingAgreementId } = made;
  return {
    ...showAgreement(world, made),
    accessToken,
    ...(back && { returnTo: withQuery(back, { billingAgreementId, access_token: accessToken }) }),
  };
}

function confirm(world: World, draft: BillingAgreement): BillingAgreement {
  const constraints = constraintsOfAgreement(world, draft);
  if (constraints.length > 0) throw conflict(`It cannot be confirmed: ${constraints.join(', ')}.`);
  return confirmAgreement(world, draft);
}

function change(world: World, id: string, { consent, onAmazon, ...body }: Change) {
  const agreement = agreementAt(world, id);
  if (agreement.state === 'Canceled' || agreement.state === 'Closed')
    throw conflict(
      `Billing agreement ${id} is ${agreement.state}: the buyer has nothing to choose any more.`,
    );
  const choice = { ...readChoice(body), consent, onAmazon };
  return showAgreement(world, chooseForAgreement(world, agreement, choice));
}

function authenticate(world: World, id: string, result: ChallengeResult) {
  const url = answerChallenge(world, agreementAt(world, id), result);
  if (url === undefined)
    throw conflict(`${id} was not confirmed with a SuccessUrl in a region that asks for proof of identity.`);
  return { url };
}

function move(world: World, id: string, state: string, reasonCode?: string) {
  const agreement = agreementAt(world, id);
  const moved = moveAgreementByAmazon(world, agreement, state, reasonCode);
  if (!moved)
    throw conflict(
      `Billing agreement ${id} is ${agreement.state} and does not become ${state} with ${reasonCode ?? 'no'} reason.`,
    );
  return showAgreement(world, moved);
}

/** What the buyer does with a billing agreement, and what only Amazon does. */
export const payBillingAgreements: Resource = {
  tag: 'pay',
  settles: true,
  schemas: [pay.billingAgreement],
  routes: [
    route<{ query: PayFilter }>({
      method: 'GET',
      path: '/pay/billing-agreements',
      id: 'listPayBillingAgreements',
      summary: 'Billing agreements of Amazon Pay, the newest first',
      query: {
        ...schema.paging,
        sellerId: schema.nonEmpty,
        environment: schema.oneOf(['live', 'sandbox']),
        state: schema.oneOf(['Draft', 'Open', 'Suspended', 'Canceled', 'Closed']),
      },
      answer: schema.listOf('PayBillingAgreement'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewAgreement }>({
      method: 'POST',
      path: '/pay/billing-agreements',
      id: 'createPayBillingAgreement',
      summary: 'A buyer goes to the checkout of a subscription: a draft, with a token of the buyer',
      body: schema.object(
        {
          ...pay.checkout,
          consent: schema.described(schema.boolean, 'The buyer has agreed; false if not given.'),
        },
        ['sellerId'],
      ),
      status: 201,
      answer: schema.ref('PayBillingAgreement'),
      refusals: [409],
      run: create,
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/pay/billing-agreements/:id',
      id: 'getPayBillingAgreement',
      summary: 'One billing agreement',
      params: pay.id,
      answer: schema.ref('PayBillingAgreement'),
      run: ({ world, params }) => showAgreement(world, agreementAt(world, params.id)),
    }),
    route<{ params: { id: string }; body: Change }>({
      method: 'PATCH',
      path: '/pay/billing-agreements/:id',
      id: 'choosePayBillingAgreement',
      summary: 'The buyer agrees, or chooses another address or payment method; null is none',
      params: pay.id,
      body: schema.object({ ...pay.choice, consent: schema.boolean, onAmazon: schema.boolean }, [], {
        minProperties: 1,
      }),
      answer: schema.ref('PayBillingAgreement'),
      refusals: [409],
      run: ({ world, params, body }) => change(world, params.id, body),
    }),
    route<{ params: { id: string }; body: { result: ChallengeResult } }>({
      method: 'POST',
      path: '/pay/billing-agreements/:id/authenticate',
      id: 'authenticatePayBillingAgreement',
      summary: 'The buyer comes back from the proof of identity; answers where the browser would go',
      params: pay.id,
      body: pay.challengeResult,
      answer: schema.object({ url: schema.text() }, ['url']),
      refusals: [409],
      run: ({ world, params, body }) => authenticate(world, params.id, body.result),
    }),
    route<{ params: { id: string }; body: object }>({
      method: 'POST',
      path: '/pay/billing-agreements/:id/close',
      id: 'closePayBillingAgreement',
      summary: 'The buyer ends a billing agreement on Amazon’s site',
      params: pay.id,
      body: schema.object({}),
      answer: schema.ref('PayBillingAgreement'),
      refusals: [409],
      run: ({ world, params }) => move(world, params.id, 'Closed', 'BuyerClosed'),
    }),
    route<{ params: { id: string }; body: { state: string; reasonCode?: string } }>({
      method: 'POST',
      path: '/pay/billing-agreements/:id/amazon',
      id: 'decidePayBillingAgreement',
      summary: 'What only Amazon does to a billing agreement',
      params: pay.id,
      body: pay.byAmazon,
      answer: schema.ref('PayBillingAgreement'),
      refusals: [409],
      run: ({ world, params, body }) => move(world, params.id, body.state, body.reasonCode),
    }),
  ],
};
