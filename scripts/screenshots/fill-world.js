// What the pictures of the console show: worlds in which something has happened, and the addresses of the pages.

const SELLER = 'A2EXAMPLESELLER';
const US = 'ATVPDKIKX0DER';

/**
 * Fills worlds of a server, and tells what there is to be seen.
 * @param {string} url of the server
 * @returns {Promise<{name: string, place: string, sandbox?: string, path?: string, press?: string}[]>} pages: the name of the
 *   picture, the address behind `#/` of the console or the `path` of a page of its own, the world if it is not the default one, and
 *   the button that is pressed before
 */
export async function fillWorld(url) {
  const desk = deskOf(url);
  return [
    ...(await calls(desk)),
    ...(await selling(desk)),
    ...(await registry(desk)),
    ...(await fulfilment(desk)),
    ...(await payments(desk)),
    ...(await notices(desk)),
    ...(await server(desk)),
  ];
}

/** Asks the control API, in the default world or in a sandbox. */
function deskOf(url, sandbox) {
  const at = (path) =>
    sandbox === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}sandbox=${sandbox}`;
  const ask = async (method, path, body) => {
    const answer = await fetch(`${url}/_mws${at(path)}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const desk = {
    url,
    sandbox,
    get: (path) => ask('GET', path),
    post: (path, body = {}) => ask('POST', path, body),
    /** The newest of a list. */
    newest: async (path) => (await ask('GET', path)).items[0],
    /** A call that the server signs; its answer does not matter. */
    async call(section, operation, parameters = {}) {
      const request = { section, operation, parameters, method: 'GET' };
      await (await fetch((await desk.post('/sign', request)).url)).text();
    },
    /** A world of its own. */
    into: async (scenario) => deskOf(url, (await desk.post('/sandboxes', { scenario })).id),
    page: (name, place = name) => ({ name, place, ...(sandbox !== undefined && { sandbox }) }),
  };
  return desk;
}

async function calls({ url, post, get, call, page }) {
  for (let n = 0; n < 5; n++) await (await fetch(`${url}/_mws/try`)).text();
  for (const CreatedAfter of ['2020-01-01', '2020-06-01'])
    await call('Orders', 'ListOrders', { 'MarketplaceId.Id.1': US, CreatedAfter });
  const unsigned = new URLSearchParams({ Action: 'ListOrders' });
  await fetch(`${url}/Orders/2013-09-01`, { method: 'POST', body: unsigned });
  await post('/faults', { match: { operation: 'ListOrders', every: 3 }, effect: { throttle: true } });
  const { items } = await get('/requests?operation=ListOrders');
  const [refused, right, left] = items.map(({ id }) => id);
  return [
    page('home'),
    page('requests'),
    page('request', `requests/${refused}`),
    page('search', 'search?q=QS-'),
    page('side-by-side', `side-by-side?left=${left}&right=${right}`),
    page('scratchpad'),
    page('demo'),
    page('story'),
    page('faults'),
    page('quotas'),
  ];
}

async function selling({ post, newest, page }) {
  const listing = await newest(`/listings?sellerId=${SELLER}&marketplaceId=${US}&status=active&limit=1`);
  const { sku, asin } = listing;
  const order = await post('/orders', {
    ...{ sellerId: SELLER, marketplaceId: US, items: [{ sku, quantity: 3, price: '9.95' }] },
  });
  const [line] = order.items;
  await post(`/orders/${order.amazonOrderId}/ship`, {
    items: [{ orderItemId: line.orderItemId, quantity: 1 }],
  });
  const feed = await post('/feeds', {
    sellerId: SELLER,
    feedType: '_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_',
    document: `sku\tprice\n${sku}\t7.77\nNOBODY-HAS-IT\t1.00\n`,
  });
  const report = await post('/reports', {
    sellerId: SELLER,
    reportType: '_GET_MERCHANT_LISTINGS_DATA_',
  });
  await post('/clock/advance', { to: 'idle' });
  const stock = await newest('/inventory?limit=1');
  const lists = ['sellers', 'orders', 'listings', 'inventory', 'products', 'labels', 'feeds', 'reports'];
  return [
    ...lists.map((name) => page(name)),
    page('order', `orders/${order.amazonOrderId}`),
    page('stock', `inventory/${encodeURIComponent(stock.sku)}?seller=${stock.sellerId}`),
    page('product', `products/${asin}?marketplace=${US}`),
    page('feed', `feeds/${feed.feedSubmissionId}`),
    page('report', `reports/${report.reportRequestId}`),
    page('ledger', `ledger?sellerId=${SELLER}`),
    page('clock'),
    page('scenario'),
  ];
}

async function registry({ post, page }) {
  const { id } = await post('/support-cases', {
    ...{ kind: 'registration', developerName: 'Harbour Tools', contactEmail: 'tools@example.com' },
  });
  return [
    page('register'),
    page('cases'),
    page('case', `cases/${id}`),
    page('credentials', `credentials?developer=1234-3214-4321`),
    page('users', `users?seller=${SELLER}`),
    page('authorizations'),
  ];
}

async function fulfilment(desk) {
  const { page, newest } = await desk.into('fulfilment');
  const parcel = await newest('/easy-ship/packages?limit=1');
  return [
    ...['inbound-shipments', 'fulfillment-orders', 'easy-ship'].map((name) => page(name)),
    page('inbound-shipment', 'inbound-shipments/FBA15FUL0006'),
    page('fulfillment-order', 'fulfillment-orders/F-COMPLETE'),
    page('easy-ship-package', `easy-ship/${parcel.id}`),
  ];
}

async function payments(desk) {
  const { page, post, call, newest, sandbox } = await desk.into('payments');
  const whose = { sellerId: SELLER, environment: 'live' };
  await post('/pay/order-references', { ...whose, total: '20.00', confirmed: true });
  const { id } = await newest('/pay/order-references?limit=1');
  await call('OffAmazonPayments', 'Authorize', {
    AmazonOrderReferenceId: id,
    AuthorizationReferenceId: 'shop-1',
    'AuthorizationAmount.Amount': '20.00',
    'AuthorizationAmount.CurrencyCode': 'USD',
  });
  return [
    ...['pay-orders', 'pay-agreements', 'pay-transactions', 'pay-notifications'].map((name) => page(name)),
    page('pay-order', `pay-orders/${id}`),
    { name: 'checkout', path: '/_mws/pay/checkout', sandbox },
    { name: 'checkout-again', path: `/_mws/pay/checkout?orderReferenceId=${id}`, sandbox },
  ];
}

async function notices(desk) {
  const { page, post } = await desk.into('notices');
  await post('/clock/advance', { to: 'idle' });
  return [page('notifications')];
}

async function server(desk) {
  for (const sandbox of [await desk.into('quickstart'), await desk.into('quickstart')])
    await sandbox.call('Orders', 'ListOrders', { 'MarketplaceId.Id.1': US, CreatedAfter: '2020-01-01' });
  return [desk.page('sandboxes'), { ...desk.page('compare'), press: 'Compare' }];
}
