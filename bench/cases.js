import { openOrders } from './open-orders.js';

/** The Host header of every call, which is signed: one name for all servers, so that all get the same bytes. */
export const HOST = 'localhost';

const PATH = '/Orders/2013-09-01';
const Version = '2013-09-01';

const listOrders = (count) => ({
  name: `ListOrders ${count}`,
  call: {
    host: HOST,
    path: PATH,
    parameters: {
      Action: 'ListOrders',
      Version,
      CreatedAfter: '2015-01-01T00:00:00Z',
      'MarketplaceId.Id.1': 'ATVPDKIKX0DER',
      MaxResultsPerPage: String(count),
    },
  },
  status: 200,
  orders: count,
});

const serviceStatus = {
  host: HOST,
  path: PATH,
  parameters: { Action: 'GetServiceStatus', Version },
};

const authorize = {
  host: HOST,
  path: '/OffAmazonPayments_Sandbox/2013-01-01',
  parameters: {
    Action: 'Authorize',
    Version: '2013-01-01',
    'AuthorizationAmount.Amount': '1.00',
    'AuthorizationAmount.CurrencyCode': 'USD',
    TransactionTimeout: '0',
    CaptureNow: 'true',
  },
};

/** What is measured. `prepare` gives each request of a round what it says of its own. `orders` is how many the answer must hold (or `count`, of the elements `element`), so that no run measures an error by mistake. */
export const cases = [
  {
    name: 'GetServiceStatus',
    call: serviceStatus,
    status: 200,
  },
  listOrders(1),
  listOrders(10),
  listOrders(100),
  {
    name: 'Authorize with capture',
    call: authorize,
    prepare: openOrders,
    status: 200,
  },
  {
    name: 'refused: wrong signature',
    call: serviceStatus,
    wrongSecret: true,
    status: 403,
  },
];

/** The case whose answer is also timed one call at a time, warm and right after a reset. */
export const coldCase = cases.find(({ orders }) => orders === 100);

/** Whom a case is called for. */
export const credentialsOf = ({ wrongSecret }, credentials) =>
  wrongSecret ? { ...credentials, secretKey: 'not the secret of this key' } : credentials;
