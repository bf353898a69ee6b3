import { exchange } from './call.js';

/** So many authorizations an order reference of Amazon Pay allows. */
const EACH = 10;

/**
 * Opens order references of Amazon Pay for so many authorizations: no two of a run may have the same reference id.
 * @returns what each request says beside what all of them say
 */
export async function openOrders({ url, credentials }, amount) {
  const ids = [];
  for (let at = 0; at < amount; at += EACH) ids.push(await openOrder(url, credentials.sellerId));
  return Array.from({ length: amount }, (_, at) => ({
    AmazonOrderReferenceId: ids[Math.floor(at / EACH)],
    AuthorizationReferenceId: `${ids[Math.floor(at / EACH)].slice(4)}-${at % EACH}`,
  }));
}

async function openOrder(url, sellerId) {
  const body = JSON.stringify({ sellerId, total: 10, confirmed: true });
  const headers = { 'Content-Type': 'application/json' };
  const answer = await exchange(`${url}/_mws/pay/order-references`, { headers, body });
  if (answer.status !== 201)
    throw new Error(`No order reference was opened: ${answer.body.subarray(0, 500)}`);
  return JSON.parse(answer.body.toString('utf8')).id;
}
