import { createPayBuyer, findPayBuyer, payBuyerOfRow, updatePayBuyer } from '../../../store/pay/buyers.js';
import type { BuyerDetails, PaymentMethod } from '../../../store/pay/pay.js';
import { methodOf, usualMethods } from '../../../store/pay/wallet.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import * as pay from './pay-schemas.js';
import { showBuyer } from './pay-views.js';

type Fields = Omit<BuyerDetails, 'paymentMethods' | 'addresses'> & {
  addresses?: BuyerDetails['addresses'];
  paymentMethods?: Partial<PaymentMethod>[];
};

function list(world: World, { limit, after }: Paging) {
  const last = after === undefined ? undefined : findPayBuyer(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const table = { select: 'id', from: 'pay_buyers', id: 'id', where: {} };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last?.id);
  return { items: rows.map(({ id }) => showBuyer(payBuyerOfRow(world, id))), count };
}

function create(world: World, { id, addresses = [], paymentMethods, ...rest }: Fields & { id?: string }) {
  if (id !== undefined && findPayBuyer(world, id)) throw conflict(`There is a buyer ${id} already.`);
  const methods = paymentMethods?.map(methodOf) ?? [...usualMethods];
  return showBuyer(createPayBuyer(world, { ...rest, addresses, paymentMethods: methods }, id));
}

function change(world: World, id: string, { paymentMethods, ...rest }: Partial<Fields>) {
  const buyer = findPayBuyer(world, id);
  if (!buyer) throw notFound(`buyer ${id}`);
  const methods = paymentMethods && { paymentMethods: paymentMethods.map(methodOf) };
  return showBuyer(updatePayBuyer(world, buyer, { ...rest, ...methods }));
}

/** Those who pay. */
export const payBuyers: Resource = {
  tag: 'pay',
  schemas: [pay.buyer],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/pay/buyers',
      id: 'listPayBuyers',
      summary: 'Buyers of Amazon Pay, the newest first',
      query: schema.paging,
      answer: schema.listOf('PayBuyer'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: Fields & { id?: string } }>({
      method: 'POST',
      path: '/pay/buyers',
      id: 'createPayBuyer',
      summary: 'Adds a buyer; whose payment methods are not given has one for each outcome',
      body: pay.newBuyer,
      status: 201,
      answer: schema.ref('PayBuyer'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { id: string }; body: Partial<Fields> }>({
      method: 'PATCH',
      path: '/pay/buyers/:id',
      id: 'updatePayBuyer',
      summary: 'Changes a buyer; what was chosen before stays as it was',
      params: { id: schema.text('The id of the buyer.') },
      body: pay.buyerChange,
      answer: schema.ref('PayBuyer'),
      run: ({ world, params, body }) => change(world, params.id, body),
    }),
  ],
};
