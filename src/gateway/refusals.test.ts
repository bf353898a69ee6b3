import { describe, expect, it } from 'vitest';
import {
  createAuthorization,
  findAuthorizationByToken,
  renewAuthorization,
  revokeAuthorization,
} from '../registry/authorizations.js';
import { createDeveloper, findDeveloper, setDeveloperStatus } from '../registry/developers.js';
import { createKey, findKey, resetKeys, setKeyStatus } from '../registry/keys.js';
import { createSeller, findSeller, updateSeller } from '../registry/sellers.js';
import type { World } from '../world/world.js';
import { createTestGateway, demo, goodRequest } from './testing.js';
import type { TestRequest } from './testing.js';

const DAY = 86_400_000;

/** A state of the registry in which a call must be refused. */
interface State {
  cause: string;
  prepare(world: World, request: TestRequest): void;
  status: number;
  message: string;
}

const keyGone = { status: 403, message: 'The AWS Access Key Id you provided does not exist in our records.' };
const notEligible = {
  status: 401,
  message:
    'The seller does not have an eligible Amazon account to call Amazon MWS. For more information about eligible accounts, see the Amazon MWS documentation.',
};
const denied = { status: 401, message: 'Access denied' };
const badToken = { status: 401, message: 'AuthToken is not valid for SellerId and AWSAccountId' };

const demoDeveloper = (world: World) => findDeveloper(world, '1234-3214-4321')!;
const demoSeller = (world: World) => findSeller(world, demo.sellerId)!;
const demoToken = (world: World) => findAuthorizationByToken(world, demo.authToken)!;
const later = (world: World, by: number, request: TestRequest) => {
  world.setClock({ at: world.now() + by });
  request.parameters.Timestamp = new Date(world.now()).toISOString();
};

const states: State[] = [
  { cause: 'key-unknown', ...keyGone, prepare: (_, { parameters }) => (parameters.AWSAccessKeyId = 'AKIANEVERISSUED00000') },
  { cause: 'key-inactive', ...keyGone, prepare: (world) => setKeyStatus(world, demo.accessKeyId, 'inactive') },
  { cause: 'key-deleted', ...keyGone, prepare: (world) => setKeyStatus(world, demo.accessKeyId, 'deleted', 'support') },
  { cause: 'key-deleted', ...keyGone, prepare: (world) => resetKeys(world, demoDeveloper(world)) },
  {
    cause: 'key-deleted',
    ...keyGone,
    prepare(world, request) {
      world.setSettings({ keysUnusedAfter: 90 * DAY });
      setKeyStatus(world, demo.accessKeyId, 'active');
      later(world, 90 * DAY, request);
    },
  },
  { cause: 'seller-unknown', status: 400, message: 'Invalid seller id: VJKDSVJKNDS', prepare: (_, { parameters }) => (parameters.SellerId = 'VJKDSVJKNDS') },
  { cause: 'seller-suspended', ...notEligible, prepare: (world) => updateSeller(world, demoSeller(world), { status: 'suspended' }) },
  { cause: 'seller-closed', ...notEligible, prepare: (world) => updateSeller(world, demoSeller(world), { status: 'closed' }) },
  { cause: 'seller-plan', ...notEligible, prepare: (world) => updateSeller(world, demoSeller(world), { plan: 'individual' }) },
  { cause: 'developer-pending', ...denied, prepare: (world) => setDeveloperStatus(world, demoDeveloper(world), 'pending') },
  { cause: 'developer-refused', ...denied, prepare: (world) => setDeveloperStatus(world, demoDeveloper(world), 'refused') },
  { cause: 'developer-suspended', ...denied, prepare: (world) => setDeveloperStatus(world, demoDeveloper(world), 'suspended') },
  { cause: 'seller-region', ...denied, prepare: (_, request) => (request.host = 'mws.amazonservices.jp') },
  {
    cause: 'developer-region',
    ...denied,
    prepare(world, request) {
      world.database.run(`UPDATE developers SET regions = '["EU"]'`);
      request.host = 'mws.amazonservices.com';
    },
  },
  {
    cause: 'token-missing',
    status: 401,
    message: 'Missing required MWSAuthToken for Seller.',
    prepare: (_, { parameters }) => Reflect.deleteProperty(parameters, 'MWSAuthToken'),
  },
  { cause: 'token-unknown', ...badToken, prepare: (_, { parameters }) => (parameters.MWSAuthToken = 'amzn.mws.00000000-0000-0000-0000-000000000000') },
  {
    cause: 'token-of-another-seller',
    ...badToken,
    prepare(world, { parameters }) {
      const other = createSeller(world, { name: 'Another', marketplaceIds: ['ATVPDKIKX0DER'] });
      const given = createAuthorization(world, { developer: demoDeveloper(world).id, seller: other.id });
      parameters.MWSAuthToken = given.authToken;
    },
  },
  {
    cause: 'token-of-another-developer',
    ...badToken,
    prepare(world, { parameters }) {
      const other = createDeveloper(world, { name: 'Another' });
      parameters.MWSAuthToken = createAuthorization(world, { developer: other.id, seller: demoSeller(world).id }).authToken;
    },
  },
  { cause: 'token-revoked', ...badToken, prepare: (world) => revokeAuthorization(world, demoToken(world), 'the seller') },
  { cause: 'token-expired', ...badToken, prepare: (world, request) => later(world, 366 * DAY, request) },
  { cause: 'role-missing', status: 401, message: 'Access to Orders.ListOrders is denied', prepare: (world) => world.database.run(`UPDATE developers SET roles = '["Sellers", "Orders.GetOrder"]'`) },
  {
    cause: 'marketplace',
    status: 401,
    message: 'Seller A2EXAMPLESELLER does not have access to the given marketplace A1VC38T7YXB528',
    prepare: (_, { parameters }) => (parameters['MarketplaceId.Id.1'] = 'A1VC38T7YXB528'),
  },
]; // prettier-ignore

describe('a state of the registry in which a call is refused', () => {
  it.each(states)('$cause', ({ cause, prepare, status, message }) => {
    const { world, realm, send } = createTestGateway();
    const request = goodRequest(world);
    prepare(world, request);
    const answer = send(request);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`<Message>${message}</Message>`);
    const [entry] = realm.journal.newestFirst();
    expect(entry).toMatchObject({ outcome: 'refused', cause });
    expect(entry!.explanation).not.toMatch(/kWcrl|amzn\.mws/);
  });
});

describe('what makes a refused call work again', () => {
  it('a renewed authorization keeps its token', () => {
    const { world, send } = createTestGateway();
    world.setClock({ at: world.now() + 366 * DAY });
    expect(send().status).toBe(401);
    renewAuthorization(world, demoToken(world));
    expect(send().status).toBe(200);
  });

  it('after a reset the new key works, with the same token', () => {
    const { world, send } = createTestGateway();
    const { accessKeyId, secretKey } = resetKeys(world, demoDeveloper(world));
    const request = goodRequest(world);
    const parameters = { ...request.parameters, AWSAccessKeyId: accessKeyId };
    expect(send({ parameters, secretKey }).status).toBe(200);
  });

  it('a developer calls its own account without a token, and a token sent along is ignored', () => {
    const { world, send } = createTestGateway();
    const own = createSeller(world, { name: 'Own', marketplaceIds: ['ATVPDKIKX0DER'] });
    const developer = createDeveloper(world, { name: 'Seller and developer', ownSeller: own.id });
    const { accessKeyId, secretKey } = createKey(world, developer);
    const { MWSAuthToken, ...rest } = goodRequest(world).parameters;
    const parameters = { ...rest, AWSAccessKeyId: accessKeyId, SellerId: own.sellerId };
    expect(send({ parameters, secretKey }).status).toBe(200);
    expect(send({ parameters: { ...parameters, MWSAuthToken: MWSAuthToken! }, secretKey }).status).toBe(200);
  });

  it('a used key outlives the 90 days', () => {
    const { world, send } = createTestGateway();
    world.setSettings({ keysUnusedAfter: 90 * DAY });
    setKeyStatus(world, demo.accessKeyId, 'active');
    world.setClock({ at: world.now() + 89 * DAY });
    expect(send().status).toBe(200);
    world.setClock({ at: world.now() + 89 * DAY });
    expect(send().status).toBe(200);
    world.setClock({ at: world.now() + 90 * DAY });
    expect(send().status).toBe(403);
    expect(findKey(world, demo.accessKeyId)!.key).toMatchObject({ status: 'deleted', reason: 'unused' });
  });
});

describe('the two clocks', () => {
  it.each([
    ['either', 0, 200],
    ['either', 40, 200],
    ['world', 0, 400],
    ['world', 40, 200],
    ['real', 0, 200],
    ['real', 40, 400],
  ] as const)(
    'with %s, a Timestamp of real time plus %i days is answered %i, when the world is 40 days ahead',
    (signatures, days, status) => {
      const { world, send } = createTestGateway();
      world.setSettings({ signatures });
      world.setClock({ at: world.clock.real() + 40 * DAY });
      const request = goodRequest(world);
      const Timestamp = new Date(world.clock.real() + days * DAY).toISOString();
      expect(send({ parameters: { ...request.parameters, Timestamp } }).status).toBe(status);
    },
  );

  it('takes 15 minutes either way and no millisecond more', () => {
    const { world, send } = createTestGateway();
    world.setSettings({ signatures: 'world' });
    world.setClock({ mode: 'frozen' });
    const at = (offset: number) => {
      const Timestamp = new Date(world.now() + offset).toISOString();
      return send({ parameters: { ...goodRequest(world).parameters, Timestamp } });
    };
    expect([at(-900_000).status, at(900_000).status]).toEqual([200, 200]);
    expect(at(-900_001).text).toContain('too far in the past and has expired');
    expect(at(900_001).text).toContain('too far in the future');
  });
});
