import { createHash } from 'node:crypto';
import { exchange, send } from '../../bench/call.js';
import { signedForm } from '../../bench/sign.js';

const HOST = 'localhost';
const ORDERS = { host: HOST, path: '/Orders/2013-09-01' };

const ordersCall = (Action, parameters) => ({
  ...ORDERS,
  parameters: { Action, Version: '2013-09-01', ...parameters },
});

export const statusCall = ordersCall('GetServiceStatus');

/** Sends one call to Orders that must be answered 200. */
async function ask({ url, credentials, agent, tally }, Action, parameters) {
  const answer = await send(url, ordersCall(Action, parameters), credentials, { agent });
  return tally.expect(answer, [200], Action).body.toString('utf8');
}

export const serviceStatus = (context) => ask(context, 'GetServiceStatus', {});

const FIRST_PAGE = { CreatedAfter: '2015-01-01T00:00:00Z', 'MarketplaceId.Id.1': 'ATVPDKIKX0DER' };

/** Lists all orders, page by page, with pages of another size each time. */
export async function walkPages(context) {
  const MaxResultsPerPage = String([7, 20, 50, 100][context.round % 4]);
  let page = await ask(context, 'ListOrders', { ...FIRST_PAGE, MaxResultsPerPage });
  for (let token = tokenOf(page); token; token = tokenOf(page))
    page = await ask(context, 'ListOrdersByNextToken', { NextToken: token });
}

const tokenOf = (page) => /<NextToken>(.+?)<\/NextToken>/.exec(page)?.[1];

/** Ids to ask for, read once: a reset brings back the same orders. */
async function orderIds(context) {
  if (context.orderIds.length === 0) {
    const page = await ask(context, 'ListOrders', FIRST_PAGE);
    for (const [, id] of page.matchAll(/<AmazonOrderId>(.+?)<\/AmazonOrderId>/g)) context.orderIds.push(id);
  }
  return context.orderIds;
}

export async function readOrders(context) {
  const ids = await orderIds(context);
  const asked = Array.from(
    { length: 1 + (context.round % 50) },
    (_, at) => ids[(context.round + at) % ids.length],
  );
  const parameters = asked.map((id, at) => [`AmazonOrderId.Id.${at + 1}`, id]);
  await ask(context, 'GetOrder', Object.fromEntries(parameters));
}

export async function readItems(context) {
  const ids = await orderIds(context);
  await ask(context, 'ListOrderItems', { AmazonOrderId: ids[context.round % ids.length] });
}

/** Three documents of some MB, sent in turn. */
const documents = [1, 3, 5].map((megabytes) => {
  const body = Buffer.alloc(megabytes * 1024 * 1024, 'an invoice');
  return { body, md5: createHash('md5').update(body).digest('base64') };
});

/** Sends a document to an operation that takes one: everything else in the query, which alone is signed. */
export async function uploadDocument({ url, credentials, agent, tally, round }) {
  const { body, md5 } = documents[round % documents.length];
  const call = {
    host: HOST,
    path: '/Feeds/2009-01-01',
    parameters: {
      Action: 'SubmitFeed',
      Version: '2009-01-01',
      FeedType: '_UPLOAD_VAT_INVOICE_',
      ContentMD5Value: md5,
    },
  };
  const target = `${url}${call.path}?${signedForm(call, credentials)}`;
  const headers = { Host: HOST, 'Content-Type': 'application/pdf', 'Content-Length': body.length };
  tally.expect(await exchange(target, { headers, agent, body }), [200]);
}
