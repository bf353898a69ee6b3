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
    'products',
    'ledger',
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
  for (const CreatedAfter of ['2020-01-01', '2020-06-01']) {
    const parameters = { 'MarketplaceId.Id.1': 'ATVPDKIKX0DER', CreatedAfter };
    const call = { section: 'Orders', operation: 'ListOrders', parameters, method: 'GET' };
    await fetch((await (await post('/sign', call)).json()).url);
  }
  await fetch(`${url}/Orders/2013-09-01`, {
    method: 'POST',
    body: new URLSearchParams({ Action: 'ListOrders' }),
  });
  await post('/faults', { match: { operation: 'ListOrders', every: 3 }, effect: { throttle: true } });
  await post('/sandboxes');
  const { items } = await (await fetch(`${url}/_mws/requests?operation=ListOrders`)).json();
  const [refused, right, left] = items.map(({ id }) => id);
  return [
    ['home', 'home'],
    ['request', `requests/${refused}`],
    ['search', 'search?q=QS-'],
    ['side-by-side', `side-by-side?left=${left}&right=${right}`],
    ...lists.map((name) => [name, name]),
  ];
}
