import { digitsOf, hundredthsOf } from '../../../store/hundredths.js';
import { moveOrderByAmazon } from '../../../store/pay/by-amazon.js';
import { answerChallenge, chooseForOrder, startOrderReference } from '../../../store/pay/checkout.js';
import type { ChallengeResult } from '../../../store/pay/checkout.js';
import { constraintsOfOrder } from '../../../store/pay/constraints.js';
import { confirmOrderReference } from '../../../store/pay/order-lifecycle.js';
import { orderReferenceOfRow, writeOrderReference } from '../../../store/pay/order-references.js';
import type { OrderReference } from '../../../store/pay/pay.js';
import type { World } from '../../../world/world.js';
import { price as priceSchema, readPrice } from '../../money.js';
import type { Price } from '../../money.js';
import { conflict, invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Asked, Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { listRows } from './list-contracts.js';
import type { PayFilter } from './list-contracts.js';
import { orderReferenceAt, payAccountNamed, readCheckout, readChoice } from './pay-lookup.js';
import type { CheckoutBody, ChoiceBody } from './pay-lookup.js';
import * as pay from './pay-schemas.js';
import { showOrderReference } from './pay-views.js';
import { readReturnUrl, withQuery } from './return-url.js';

function list(world: World, filter: PayFilter) {
  const { rows, count } = listRows(
    world,
    { table: 'pay_order_references', publicId: 'order_reference_id' },
    filter,
  );
  return { items: rows.map((row) => showOrderReference(world, orderReferenceOfRow(world, row))), count };
}

type NewOrder = CheckoutBody & { total?: Price };

function create({ world, parts, body }: Asked<{ body: NewOrder }>) {
  const { total, confirmed = false, returnUrl, ...wish } = body;
  const back = returnUrl === undefined ? undefined : readReturnUrl(parts, returnUrl, '/returnUrl');
  const account = payAccountNamed(world, wish.sellerId, wish.environment);
  const { contract, accessToken } = startOrderReference(world, account, readCheckout(world, wish));
  const priced = total === undefined ? contract : price(world, contract, total, account.currency);
  const made = confirmed ? confirm(world, priced) : priced;
  const { orderReferenceId } = made;
  return {
    ...showOrderReference(world, made),
    accessToken,
    ...(back && { returnTo: withQuery(back, { orderReferenceId, access_token: accessToken }) }),
  };
}

/** What a shop says of a draft. */
function price(world: World, draft: OrderReference, total: Price, currency: string): OrderReference {
  const amount = hundredthsOf(readPrice(total, '/total'));
  if (amount === 0) throw invalid('/total', 'must be above zero');
  const totalText = digitsOf(amount);
  return writeOrderReference(world, draft, { total: { amount, currency }, details: { totalText } });
}

function confirm(world: World, draft: OrderReference): OrderReference {
  const constraints = constraintsOfOrder(world, draft);
  if (constraints.length > 0) throw conflict(`It cannot be confirmed: ${constraints.join(', ')}.`);
  return confirmOrderReference(world, draft);
}

function change(world: World, id: string, { onAmazon, ...body }: ChoiceBody & { onAmazon?: boolean }) {
  const reference = orderReferenceAt(world, id);
  if (reference.state === 'Canceled' || reference.state === 'Closed')
    throw conflict(`Order reference ${id} is ${reference.state}: the buyer has nothing to choose any more.`);
  return showOrderReference(world, chooseForOrder(world, reference, { ...readChoice(body), onAmazon }));
}

function authenticate(world: World, id: string, result: ChallengeResult) {
  const url = answerChallenge(world, orderReferenceAt(world, id), result);
  if (url === undefined)
    throw conflict(`${id} was not confirmed with a SuccessUrl in a region that asks for proof of identity.`);
  return { url };
}

function byAmazon(world: World, id: string, state: string, reasonCode?: string) {
  const reference = orderReferenceAt(world, id);
  const moved = moveOrderByAmazon(world, reference, state, reasonCode);
  if (!moved)
    throw conflict(
      `Order reference ${id} is ${reference.state} and does not become ${state} with ${reasonCode ?? 'no'} reason.`,
    );
  return showOrderReference(world, moved);
}

/** What the buyer does with an order reference, and what only Amazon does. */
export const payOrderReferences: Resource = {
  tag: 'pay',
  settles: true,
  schemas: [pay.orderReference],
  routes: [
    route<{ query: PayFilter }>({
      method: 'GET',
      path: '/pay/order-references',
      id: 'listPayOrderReferences',
      summary: 'Order references of Amazon Pay, the newest first',
      query: {
        ...schema.paging,
        sellerId: schema.nonEmpty,
        environment: schema.oneOf(['live', 'sandbox']),
        state: schema.oneOf(['Draft', 'Open', 'Suspended', 'Canceled', 'Closed']),
      },
      answer: schema.listOf('PayOrderReference'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewOrder }>({
      method: 'POST',
      path: '/pay/order-references',
      id: 'createPayOrderReference',
      summary: 'A buyer goes to the checkout: a draft, as the widgets made it, with a token of the buyer',
      body: schema.object(
        {
          ...pay.checkout,
          total: schema.described(priceSchema, 'What the shop asks, in the currency of its account.'),
        },
        ['sellerId'],
      ),
      status: 201,
      answer: schema.ref('PayOrderReference'),
      refusals: [409],
      run: create,
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/pay/order-references/:id',
      id: 'getPayOrderReference',
      summary: 'One order reference',
      params: pay.id,
      answer: schema.ref('PayOrderReference'),
      run: ({ world, params }) => showOrderReference(world, orderReferenceAt(world, params.id)),
    }),
    route<{ params: { id: string }; body: ChoiceBody & { onAmazon?: boolean } }>({
      method: 'PATCH',
      path: '/pay/order-references/:id',
      id: 'choosePayOrderReference',
      summary: 'The buyer chooses another address or payment method; null is none',
      params: pay.id,
      body: schema.object(
        {
          ...pay.choice,
          onAmazon: schema.described(
            schema.boolean,
            'On Amazon’s site: a suspended one is open again, without the seller.',
          ),
        },
        [],
        { minProperties: 1 },
      ),
      answer: schema.ref('PayOrderReference'),
      refusals: [409],
      run: ({ world, params, body }) => change(world, params.id, body),
    }),
    route<{ params: { id: string }; body: { result: ChallengeResult } }>({
      method: 'POST',
      path: '/pay/order-references/:id/authenticate',
      id: 'authenticatePayOrderReference',
      summary: 'The buyer comes back from the proof of identity; answers where the browser would go',
      params: pay.id,
      body: pay.challengeResult,
      answer: schema.object({ url: schema.text() }, ['url']),
      refusals: [409],
      run: ({ world, params, body }) => authenticate(world, params.id, body.result),
    }),
    route<{ params: { id: string }; body: { state: string; reasonCode?: string } }>({
      method: 'POST',
      path: '/pay/order-references/:id/amazon',
      id: 'decidePayOrderReference',
      summary: 'What only Amazon does to an order reference',
      params: pay.id,
      body: pay.byAmazon,
      answer: schema.ref('PayOrderReference'),
      refusals: [409],
      run: ({ world, params, body }) => byAmazon(world, params.id, body.state, body.reasonCode),
    }),
  ],
};
