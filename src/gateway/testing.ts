import { dueHandlers } from '../server/due-handlers.js';
import { joinPieces } from '../model/document.js';
import { loadServices } from '../model/load.js';
import { canonicalQuery, stringToSign } from '../protocol/canonical.js';
import { compileCatalog } from '../protocol/catalog.js';
import { Parameters } from '../protocol/parameters.js';
import { encodeRfc3986 } from '../protocol/percent.js';
import { sign } from '../protocol/signature.js';
import { createAuthorization } from '../registry/authorizations.js';
import { createDeveloper } from '../registry/developers.js';
import { createKey } from '../registry/keys.js';
import { createSeller } from '../registry/sellers.js';
import { compileResponses } from '../scenario/scripted-answers.js';
import type { ScriptedAnswers } from '../scenario/scripted-answers.js';
import { findHandler } from '../sections/handlers.js';
import type { FindHandler } from './operate.js';
import { Faults } from '../traffic/faults.js';
import { Journal } from '../traffic/journal.js';
import { Quotas } from '../traffic/quotas.js';
import type { Realm } from '../realms/realm.js';
import { createChance } from '../world/chance.js';
import { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import type { Answer } from './answer.js';
import { buildGateway } from './gateway.js';
import type { Gateway } from './gateway.js';

/** The instant at which the clocks of the tests start: 2020-06-24T14:10:37Z. */
export const START = Date.UTC(2020, 5, 24, 14, 10, 37);

const services = loadServices();
export const catalog = compileCatalog(services);

export const demo = {
  accessKeyId: '022QF0EXAMPLEH9DHM02',
  secretKey: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct',
  sellerId: 'A2EXAMPLESELLER',
  authToken: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
};

/** A request to be signed; what is not said is a good ListOrders call by the demo developer. */
export interface TestRequest {
  method: string;
  path: string;
  host: string;
  parameters: Record<string, string>;
  secretKey: string;
  /** Added to the query after signing. */
  filler: string;
}

export interface TestGateway {
  world: World;
  realm: Realm;
  gateway: Gateway;
  /** What the log was told of failures of our own. */
  logged: object[];
  /** Sends a request that is signed as it stands. */
  send(change?: Partial<TestRequest>): SentAnswer;
}

export interface SentAnswer extends Answer {
  text: string;
  header(name: string): string | undefined;
}

/** A gateway over a world with the demo developer, its key, and the demo seller in the marketplaces of North America. */
export function createTestGateway(
  scripts: Partial<Pick<ScriptedAnswers, 'find'>> = {},
  find: FindHandler = findHandler,
): TestGateway {
  let real = START;
  const world = World.found(
    WorldDatabase.inMemory(),
    { scenario: 'test', seed: 1 },
    { real: () => real++, dueHandlers },
  );
  const seller = createSeller(world, {
    sellerId: demo.sellerId,
    name: 'Demo',
    marketplaceIds: ['ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2'],
  });
  const developer = createDeveloper(world, { developerId: '1234-3214-4321', name: 'Demo developer' });
  createKey(world, developer, demo);
  createAuthorization(world, { developer: developer.id, seller: seller.id, authToken: demo.authToken });

  const realm: Realm = {
    world,
    journal: new Journal(),
    quotas: new Quotas(),
    faults: new Faults(),
    scripts: Object.assign(compileResponses({ responses: [] }, catalog), scripts),
    reset: () => {},
  };
  const logged: object[] = [];
  const gateway = buildGateway({
    catalog,
    realms: { default: realm, of: () => realm, find: () => undefined },
    findHandler: find,
    chance: createChance(1, 'server'),
    log: { info: () => {}, error: (fields) => logged.push(fields) },
  });
  const send = (change: Partial<TestRequest> = {}) => {
    const request = { ...goodRequest(world), ...change };
    const { target, form } = signedParts(request);
    const { method, path, host } = request;
    const query = target.split('?')[1] ?? '';
    const answer = gateway({
      method,
      path,
      host,
      target,
      parameters: new Parameters(query, form),
      upload: undefined,
      bodyProblem: undefined,
    });
    return withReaders(answer);
  };
  return { world, realm, gateway, logged, send };
}

/** A ListOrders call that is answered. */
export function goodRequest(world: World): TestRequest {
  return {
    method: 'POST',
    path: '/Orders/2013-09-01',
    host: '127.0.0.1:2009',
    secretKey: demo.secretKey,
    filler: '',
    parameters: {
      Action: 'ListOrders',
      AWSAccessKeyId: demo.accessKeyId,
      MWSAuthToken: demo.authToken,
      SellerId: demo.sellerId,
      SignatureMethod: 'HmacSHA256',
      SignatureVersion: '2',
      Timestamp: new Date(world.now()).toISOString(),
      Version: '2013-09-01',
      CreatedAfter: '2020-01-01',
      'MarketplaceId.Id.1': 'ATVPDKIKX0DER',
    },
  };
}

/** The target and the form body of a request, signed as it stands. */
export function signedParts({ method, path, host, parameters, secretKey, filler }: TestRequest): {
  target: string;
  form: string;
} {
  const pairs = Object.entries(parameters).map(
    ([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`,
  );
  const unsigned = pairs.join('&');
  const text = stringToSign(method, host, path, canonicalQuery(new Parameters(unsigned).pairs));
  const signature = parameters.Signature ?? sign(secretKey, 'HmacSHA256', text);
  const form = `${unsigned}&Signature=${encodeRfc3986(signature)}`;
  return { target: filler ? `${path}?${filler}` : path, form };
}

function withReaders(answer: Answer): SentAnswer {
  const header = (name: string) => {
    const at = answer.headers.findIndex((entry, index) => index % 2 === 0 && entry === name);
    return at < 0 ? undefined : answer.headers[at + 1];
  };
  const { body, long } = answer;
  const text = (long && 'pieces' in long ? joinPieces(long) : body).toString('utf8');
  return { ...answer, text, header };
}
