import { createHash } from 'node:crypto';
import { signedForm } from '../../bench/sign.js';

const SELLER = 'A2EXAMPLESELLER';
const US = 'ATVPDKIKX0DER';
const ORDER = '999-0000000-0000001';

/** A call to the control API. */
const control = (method, path, body = {}) => ({
  send: ({ url }) =>
    fetch(`${url}/_mws${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method !== 'GET' && { body: JSON.stringify(body) }),
    }),
});

/** A call to MWS; with a document, all else is in the query. */
function mws(path, parameters, document) {
  return {
    async send({ url, credentials }) {
      const { host } = new URL(url);
      const md5 = document && { ContentMD5Value: createHash('md5').update(document).digest('base64') };
      const form = signedForm(
        { method: 'POST', host, path, parameters: { ...parameters, ...md5 } },
        credentials,
      );
      const headers = { 'Content-Type': document ? 'text/xml' : 'application/x-www-form-urlencoded' };
      return document
        ? fetch(`${url}${path}?${form}`, { method: 'POST', headers, body: document })
        : fetch(url + path, { method: 'POST', headers, body: form });
    },
  };
}

const feeds = (Action, parameters = {}, document) =>
  mws('/Feeds/2009-01-01', { Action, Version: '2009-01-01', ...parameters }, document);
const reports = (Action, parameters = {}) =>
  mws('/Reports/2009-01-01', { Action, Version: '2009-01-01', ...parameters });

const feedOf = (count) =>
  '<?xml version="1.0" encoding="UTF-8"?><AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion>' +
  `<MerchantIdentifier>${SELLER}</MerchantIdentifier></Header><MessageType>Inventory</MessageType>` +
  Array.from(
    { length: count },
    (_, at) =>
      `<Message><MessageID>${at + 1}</MessageID><OperationType>Update</OperationType>` +
      `<Inventory><SKU>QS-MUG-01</SKU><Quantity>${at}</Quantity></Inventory></Message>`,
  ).join('') +
  '</AmazonEnvelope>';

const submit = (document) =>
  feeds('SubmitFeed', { FeedType: '_POST_INVENTORY_AVAILABILITY_DATA_' }, document);
const request = reports('RequestReport', { ReportType: '_GET_MERCHANT_LISTINGS_DATA_' });
const schedule = (Schedule) => reports('ManageReportSchedule', { ReportType: '_GET_ORDERS_DATA_', Schedule });
const order = control('POST', '/orders', {
  amazonOrderId: ORDER,
  sellerId: SELLER,
  marketplaceId: US,
  items: [{ sku: 'QS-MUG-01', quantity: 2 }],
});
const listing = { sellerId: SELLER, marketplaceId: US, sku: 'KILLED' };
const newListing = control('POST', '/listings', { ...listing, price: '19.90', quantity: 3 });
const newStock = control('POST', '/inventory', { sellerId: SELLER, sku: 'KILLED', inStock: 5 });
const newUser = control('POST', `/sellers/${SELLER}/users`, {
  name: 'x',
  email: 'x@example.com',
  role: 'user',
});
const openCase = control('POST', '/support-cases', {
  kind: 'registration',
  developerName: 'x',
  contactEmail: 'x@example.com',
  phone: '1',
  country: 'DE',
  roles: ['Orders'],
  regions: ['EU'],
  callsFor: 'both',
  useCase: 'x',
  securityAnswers: [{ question: 'x', answer: 'x' }],
});
const KEYS = '/developers/1234-3214-4321/keys';
const SPARE_KEY = `${KEYS}/022QF0EXAMPLESPARE02`;
const newKey = control('POST', KEYS, { accessKeyId: '022QF0EXAMPLESPARE02' });
const newFault = control('POST', '/faults', { effect: { malformedXml: true } });
const shop = { sellerId: SELLER, marketplaceId: US };
const newShop = control('POST', '/webstores', { ...shop, domain: 'shop.example.com' });

/** What one call answers, the next is made of. */
const then = (first, next) => async (server) => next(await (await first.send(server)).json()).send(server);

const onFirstAuthorization = (verb) =>
  then(control('GET', '/authorizations?status=active&limit=1'), ({ items }) =>
    control('POST', `/authorizations/${items[0].id}/${verb}`),
  );

const advance = control('POST', '/clock/advance', { by: 'PT2H' });

/**
 * Every operation that changes state: a new one is a line here. `before` are the calls that go before it. What happens as the
 * clock goes on is done in `steps`, each for itself: it has come as far as it has, and goes on after a restart. `sampled`:
 * it has thousands of writes, of which some are tried, and the number of rows says what has happened: instants differ.
 */
export const operations = [
  { name: 'SubmitFeed', call: submit(feedOf(3)) },
  { name: 'SubmitFeed, with a document in a file', call: submit(feedOf(1_000)) },
  { name: 'CancelFeedSubmissions', before: [submit(feedOf(3))], call: feeds('CancelFeedSubmissions') },
  { name: 'RequestReport', call: request },
  { name: 'CancelReportRequests', before: [request, request], call: reports('CancelReportRequests') },
  { name: 'ManageReportSchedule', call: schedule('_1_HOUR_') },
  { name: 'ManageReportSchedule _NEVER_', before: [schedule('_1_HOUR_')], call: schedule('_NEVER_') },
  {
    name: 'UpdateReportAcknowledgements',
    before: [request, advance],
    call: async (server) => {
      const list = await (await reports('GetReportList').send(server)).text();
      const [, id] = /<ReportId>(\d+)</.exec(list);
      return reports('UpdateReportAcknowledgements', { 'ReportIdList.Id.1': id }).send(server);
    },
  },
  { name: 'processing a feed', steps: true, before: [submit(feedOf(3))], call: advance },
  { name: 'making a report', steps: true, before: [request], call: advance },
  { name: 'POST /orders', call: order },
  {
    name: 'PATCH /orders',
    before: [order],
    call: control('PATCH', `/orders/${ORDER}`, { status: 'Canceled' }),
  },
  {
    name: 'POST /sellers',
    call: control('POST', '/sellers', {
      id: 'AKILLED',
      name: 'x',
      marketplaceIds: [US, 'A1F83G8C2ARO7P'],
    }),
  },
  { name: 'POST /developers', call: control('POST', '/developers', { name: 'x' }) },
  { name: 'PUT /service-status', call: control('PUT', '/service-status', { section: '*', status: 'RED' }) },
  { name: 'POST /faults', call: newFault },
  { name: 'DELETE /faults', before: [newFault], call: control('DELETE', '/faults') },
  { name: 'PUT /quotas', call: control('PUT', '/quotas', { quotas: { ListOrders: { quota: 1 } } }) },
  { name: 'PATCH /sellers', call: control('PATCH', `/sellers/${SELLER}`, { status: 'suspended' }) },
  { name: 'POST /users', call: newUser },
  { name: 'POST /developers/suspend', call: control('POST', '/developers/1234-3214-4321/suspend') },
  { name: 'POST /keys', call: newKey },
  { name: 'POST /keys/reset', call: control('POST', `${KEYS}/reset`) },
  { name: 'PATCH /keys', before: [newKey], call: control('PATCH', SPARE_KEY, { status: 'inactive' }) },
  {
    name: 'DELETE /keys',
    before: [newKey, control('PATCH', SPARE_KEY, { status: 'inactive' })],
    call: control('DELETE', SPARE_KEY),
  },
  { name: 'POST /authorizations/revoke', call: onFirstAuthorization('revoke') },
  { name: 'POST /authorizations/renew', call: onFirstAuthorization('renew') },
  { name: 'POST /support-cases', call: openCase },
  {
    name: 'POST /support-cases/approve',
    before: [openCase],
    call: control('POST', '/support-cases/1/approve', { text: 'x' }),
  },
  { name: 'POST /listings', call: newListing },
  {
    name: 'PATCH /listings',
    before: [newListing],
    call: control('PATCH', '/listings', { ...listing, price: '25', quantity: 4 }),
  },
  { name: 'POST /inventory', call: newStock },
  {
    name: 'PATCH /inventory',
    before: [newStock],
    call: control('PATCH', '/inventory', { sellerId: SELLER, sku: 'KILLED', inStock: 7 }),
  },
  { name: 'POST /webstores', call: newShop },
  {
    name: 'POST /carts',
    before: [newShop, newListing],
    call: control('POST', '/carts', { ...shop, items: [{ sku: 'KILLED', quantity: 1 }] }),
  },
  { name: 'POST /reset', sampled: true, before: [order], call: control('POST', '/reset') },
  {
    name: 'POST /scenario',
    sampled: true,
    before: [order],
    call: control('POST', '/scenario', { scenario: 'marketplaces-eu' }),
  },
  {
    name: 'POST /snapshots/restore',
    sampled: true,
    call: then(control('POST', '/snapshots'), ({ id }) => control('POST', `/snapshots/${id}/restore`)),
  },
  { name: 'PUT /clock', call: control('PUT', '/clock', { now: '2031-01-01T00:00:00Z' }) },
];
