import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { dueHandlers } from '../server/due-handlers.js';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import { createAuthorization } from '../registry/authorizations.js';
import { createDeveloper } from '../registry/developers.js';
import { createKey } from '../registry/keys.js';
import { createSeller } from '../registry/sellers.js';
import { MemoryBudget } from '../traffic/memory-budget.js';
import { createRealm } from '../realms/load-realm.js';
import type { LoadedRealm, Realm } from '../realms/realm.js';
import { createImages } from '../realms/images.js';
import { createLoader } from '../realms/loader.js';
import { placeInMemory } from '../realms/place.js';
import { createSandboxes } from '../realms/sandboxes.js';
import { DocumentFolder } from '../world/documents.js';
import type { DueHandlers } from '../world/world.js';
import { buildControl } from './control.js';
import type { ControlParts } from './control.js';
import type { Finding } from './validation.js';

/** The instant at which the clocks of the tests stand: 2020-06-24T14:10:37Z. */
export const START = Date.UTC(2020, 5, 24, 14, 10, 37);

export const catalog = compileCatalog(loadServices());

export const demo = {
  accessKeyId: '022QF0EXAMPLEH9DHM02',
  secretKey: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct',
  developerId: '1234-3214-4321',
  sellerId: 'A2EXAMPLESELLER',
  authToken: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
  marketplaceId: 'ATVPDKIKX0DER',
};

/** A realm with nothing in it. */
export function emptyRealm(handlers: DueHandlers = dueHandlers): LoadedRealm {
  const parts = { real: () => START, dueHandlers: handlers, documents: new DocumentFolder() };
  const origin = { scenario: { name: 'test', responses: [] }, overrides: {} };
  return createRealm(
    placeInMemory({ ...parts, images: createImages(parts), loader: createLoader(parts) }, origin),
    { catalog, budget: new MemoryBudget() },
  );
}

/** Adds the demo developer with its key, and the demo seller that has authorized it. */
export function addDemo({ world }: Realm): void {
  const seller = createSeller(world, {
    sellerId: demo.sellerId,
    name: 'Demo',
    marketplaceIds: [demo.marketplaceId, 'A1VC38T7YXB528'],
  });
  const developer = createDeveloper(world, { developerId: demo.developerId, name: 'Demo developer' });
  createKey(world, developer, demo);
  createAuthorization(world, { developer: developer.id, seller: seller.id, authToken: demo.authToken });
}

/** What an answer may hold; what tests reach into is named. */
export interface AnswerBody {
  id: string;
  items: AnswerBody[];
  count: number;
  detail: string;
  findings: Finding[];
  accessKeyId: string;
  secretKey: string;
  authToken: string;
  amazonOrderId: string;
  url: string;
  [more: string]: unknown;
}

export interface Answered {
  status: number;
  headers: Record<string, unknown>;
  body: AnswerBody;
}

export interface TestControl {
  app: FastifyInstance;
  realm: LoadedRealm;
  /** That of `SANDBOX1`. */
  sandbox: LoadedRealm;
  /** Asks the control API, and holds what it answers to its own description. */
  ask(
    method: NonNullable<InjectOptions['method']>,
    path: string,
    body?: unknown,
    more?: InjectOptions,
  ): Promise<Answered>;
}

let check: ReturnType<typeof makeCheck> | undefined;

/** A control API over a realm with the demo developer, and an empty sandbox `SANDBOX1`. */
export async function createTestControl(
  change: Partial<ControlParts> = {},
  handlers?: DueHandlers,
): Promise<TestControl> {
  const realm = emptyRealm(handlers);
  addDemo(realm);
  const sandbox = emptyRealm(handlers);
  const app = await buildControl({
    realms: {
      default: realm,
      of: () => realm,
      find: (id) => (id === 'SANDBOX1' ? sandbox : undefined),
      sandboxes: createSandboxes({ real: () => START, open: () => emptyRealm(handlers) }),
      originOf: () => realm.origin,
      read: async () => {},
      prepare: async (origin) => origin,
      rest: () => {},
      end: () => {},
    },
    catalog,
    ready: () => true,
    allowedHosts: [],
    bindHost: '127.0.0.1',
    ...change,
  });
  // All instances have the same description, and compiling its schemas takes longer than a test.
  check ??= makeCheck(app);
  return {
    app,
    realm,
    sandbox,
    async ask(method, path, body, more = {}) {
      const payload = body === undefined ? {} : { payload: body as object };
      const answer = await app.inject({ method, url: `/_mws${path}`, ...payload, ...more });
      const type = String(answer.headers['content-type'] ?? '').replace(/;.*/, '');
      const isText = type.startsWith('text/');
      const parsed = isText || answer.body !== '' ? parse(answer, isText) : undefined;
      check!(String(method), `/_mws${path}`.replace(/\?.*/, ''), answer.statusCode, type, parsed);
      return { status: answer.statusCode, headers: answer.headers, body: parsed! };
    },
  };
}

/** What answers text is given as text. */
const parse = ({ body, json }: { body: string; json<T>(): T }, isText: boolean): AnswerBody =>
  isText ? (body as unknown as AnswerBody) : json<AnswerBody>();

/** As much of `/_mws/openapi.json` as the tests look at. */
export interface Description {
  openapi: string;
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, object> };
}

export interface DescribedOperation {
  operationId: string;
  parameters?: { in: string; name: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

/** Holds answers to the schemas of `/_mws/openapi.json`. */
function makeCheck(app: FastifyInstance) {
  const description = app.swagger() as unknown as Description;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: description.components });
  const operations = Object.entries(description.paths).map(([path, item]) => ({
    path: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}/?$`),
    item,
  }));

  return (method: string, path: string, status: number, type: string, body: unknown): void => {
    const operation = operations.find((each) => each.path.test(path) && each.item[method.toLowerCase()]);
    const responses = operation?.item[method.toLowerCase()]?.responses;
    if (!responses || [413, 415, 500].includes(status)) return;
    const described = responses[status];
    if (!described) throw new Error(`${method} ${path} does not describe the status ${status}`);
    if (body === undefined && !described.content) return;
    const schema = described.content?.[type]?.schema;
    if (!schema) throw new Error(`${method} ${path} does not describe ${type} with ${status}`);
    const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
    if (!ajv.validate(rooted, body))
      throw new Error(`${method} ${path}: ${ajv.errorsText()} in ${JSON.stringify(body)}`);
  };
}
