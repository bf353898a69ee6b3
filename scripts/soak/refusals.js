import { send } from '../../bench/call.js';
import { statusCall } from './calls.js';

const MINUTE = 60_000;

const listOrders = {
  ...statusCall,
  parameters: {
    Action: 'ListOrders',
    Version: '2013-09-01',
    CreatedAfter: '2015-01-01T00:00:00Z',
    'MarketplaceId.Id.1': 'ATVPDKIKX0DER',
  },
};

const withParameters = (change) => ({ ...listOrders, parameters: { ...listOrders.parameters, ...change } });

/** Calls that must be refused, each for a reason of its own; sellers and tokens are those of the scenario quickstart. */
const kinds = [
  { name: 'wrong secret', status: 403, as: { secretKey: 'not the secret of this key' } },
  { name: 'unknown key', status: 403, as: { accessKeyId: 'ANOBODYSKEYANOBODY00' } },
  { name: 'unknown token', status: 401, as: { authToken: 'amzn.mws.00000000-0000-0000-0000-000000000000' } },
  { name: 'no token', status: 401, as: { authToken: '' } },
  {
    name: 'revoked token',
    status: 401,
    as: { sellerId: 'A4EXAMPLEREVOKED', authToken: 'amzn.mws.1ea38b7b-f563-7709-4bae-87aeaREVOKED' },
  },
  {
    name: 'expired token',
    status: 401,
    as: { sellerId: 'A5EXAMPLEEXPIRED', authToken: 'amzn.mws.2ea38b7b-f563-7709-4bae-87aeaEXPIRED' },
  },
  {
    name: 'suspended seller',
    status: 401,
    as: { sellerId: 'A6EXAMPLESUSPEND', authToken: 'amzn.mws.3ea38b7b-f563-7709-4bae-87aSUSPENDED' },
  },
  { name: 'old Timestamp', status: 400, age: 16 * MINUTE },
  { name: 'unknown action', status: 404, call: withParameters({ Action: 'DoNothing' }) },
  { name: 'unknown section', status: 404, call: { ...listOrders, path: '/Nothing/2013-09-01' } },
  { name: 'no marketplace', status: 400, call: withParameters({ 'MarketplaceId.Id.1': '' }) },
  { name: 'broken date', status: 400, call: withParameters({ CreatedAfter: 'yesterday' }) },
  {
    name: 'broken NextToken',
    status: 400,
    call: withParameters({ Action: 'ListOrdersByNextToken', NextToken: 'x' }),
  },
];

/** The next call that must be refused. */
export async function refusedCall({ url, credentials, agent, tally, round, copy }) {
  const { name, status, as, age = 0, call = listOrders } = kinds[(round + copy * 5) % kinds.length];
  const instant = Date.now() - age;
  tally.expect(await send(url, call, { ...credentials, ...as }, { agent, instant }), [status], name);
}
