// What the pictures of the console show: a few calls, some of them refused, and the addresses of the pages.

/** A page each: the name of its picture, its address behind `#/`. */
const lists = [
  ...['requests', 'scratchpad', 'demo', 'register', 'cases', 'credentials', 'users', 'authorizations'],
  ...['pay-orders', 'pay-agreements', 'pay-transactions', 'pay-notifications'],
  ...[
    'inbound-shipments',
    'fulfillment-orders',
    'easy-ship',
    'orders',
    'listings',
    'inventory',
    'sellers',
    'feeds',
    'reports',
  ],
  ...['labels', 'notifications', 'clock', 'scenario', 'faults', 'quotas', 'sandboxes', 'compare'],
];

/**
 * Makes calls to a server, and tells what there is to be seen.
 * @param {string} url of the server
 * @returns {Promise<[name: string, place: string][]>}
 */
export async function fillWorld(url) {
  const post = (path, body = {}) =>
    fetch(`${url}/_mws${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  for (let call = 0; call < 5; call++) await fetch(`${url}/_mws/try`);
  await fetch(`${url}/Orders/2013-09-01`, {
    method: 'POST',
    body: new URLSearchParams({ Action: 'ListOrders' }),
  });
  await post('/faults', { match: { operation: 'ListOrders', every: 3 }, effect: { throttle: true } });
  await post('/sandboxes');
  const { items } = await (await fetch(`${url}/_mws/requests?limit=1`)).json();
  return [['request', `requests/${items[0].id}`], ...lists.map((name) => [name, name])];
}
