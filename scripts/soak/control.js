import { exchange } from '../../bench/call.js';

/** A call to the control API that must be answered 200. */
async function control({ url, agent, tally }, method, path, content) {
  const body = JSON.stringify(content ?? {});
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  const answer = await exchange(`${url}/_mws${path}`, { method, headers, agent, body });
  return JSON.parse(tally.expect(answer, [200], `${method} ${path}`).body.toString('utf8'));
}

/** Changes one order after the other, so that nothing kept of them stays right. */
export async function changeOrder(context) {
  if (context.orderIds.length === 0) {
    const { items } = await control(context, 'GET', '/orders?limit=100&sellerId=A2EXAMPLESELLER');
    context.orderIds.push(...items.map(({ amazonOrderId }) => amazonOrderId));
  }
  const id = context.orderIds[context.round % context.orderIds.length];
  await control(context, 'PATCH', `/orders/${id}`, { buyerName: `Buyer of round ${context.round}` });
}

export const advanceClock = (context) => control(context, 'POST', '/clock/advance', { by: 'PT30S' });

export const resetWorld = (context) => control(context, 'POST', '/reset');
