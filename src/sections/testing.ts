import type { OperationKey, Operations } from '../model/generated/index.js';
import { loadServices } from '../model/load.js';
import { findMwsHost } from '../model/marketplaces.js';
import { compileCatalog } from '../protocol/catalog.js';
import type { Environment } from '../protocol/catalog.js';
import { MwsError, mwsError, nextTokenError } from '../protocol/errors.js';
import { openToken, sealToken } from '../protocol/next-token.js';
import { Parameters } from '../protocol/parameters.js';
import { createDeveloper } from '../registry/developers.js';
import type { Developer } from '../registry/developers.js';
import type { Seller } from '../registry/sellers.js';
import { createShop } from '../store/orders/testing.js';
import type { Shop } from '../store/orders/testing.js';
import type { DueHandlers, World } from '../world/world.js';
import type { OperationContext, Upload } from './handler.js';
import { findHandler } from './handlers.js';

const catalog = compileCatalog(loadServices());

/** Who calls, and which host. */
export interface Caller {
  seller: Seller;
  developer: Developer | undefined;
  /** A Host header; absent: a host that is none of MWS. */
  host?: string;
  /** `live`, if absent. */
  environment?: Environment;
  /** The document that comes with the call. */
  upload?: Upload;
  /** Told what the journal is told. */
  remark?: OperationContext['remark'];
}

export interface CallableShop extends Shop {
  caller: Caller;
  /** What an operation answers to a query string. @throws MwsError */
  call<Key extends OperationKey>(
    key: Key,
    query?: string,
    caller?: Partial<Caller>,
  ): Operations[Key]['output'];
  /** Status, code and message with which an operation refuses a query string. */
  refusal(
    key: OperationKey,
    query?: string,
    caller?: Partial<Caller>,
  ): [status: number, code: string, message: string | undefined];
}

/** A shop with a developer that calls for its seller, over everything between the parameters and the result. */
export function createCallableShop(handlers: DueHandlers = {}): CallableShop {
  const shop = createShop(handlers);
  const caller: Caller = {
    seller: shop.seller,
    developer: createDeveloper(shop.world, { developerId: '1234-3214-4321', name: 'Demo' }),
  };

  const call = <Key extends OperationKey>(key: Key, query = '', change: Partial<Caller> = {}) => {
    const input = catalog.findOperation(key)!.decode(new Parameters(query), shop.world.now());
    const handle = findHandler(key)!;
    return handle(
      contextOf(shop.world, { ...caller, ...change }, key.split('.')[0]!),
      input as never,
    ) as Operations[Key]['output'];
  };
  const refusal: CallableShop['refusal'] = (key, query, change) => {
    try {
      call(key, query, change);
    } catch (error) {
      if (error instanceof MwsError)
        return [error.answer.httpStatus, error.answer.code, error.answer.message];
      throw error;
    }
    throw new Error(`${key} takes ${query}.`);
  };
  return { ...shop, caller, call, refusal };
}

function contextOf(
  world: World,
  { seller, developer, host, environment = 'live', upload, remark = () => {} }: Caller,
  section: string,
): OperationContext {
  const ownerOf = (list: string) => `${list} ${seller.sellerId} ${developer?.developerId}`;
  return {
    world,
    seller,
    developer,
    host: host === undefined ? undefined : findMwsHost(host),
    section,
    environment,
    upload,
    remark,
    sendNotifications: () => {},
    sendToQueue: () => undefined,
    sealToken: (list, state) =>
      sealToken(world.ids.tokenKey, world.ids.tokens.bytes(12), ownerOf(list), state),
    openToken<State>(list: string, token: string): State {
      const state = openToken(world.ids.tokenKey, ownerOf(list), token);
      if (state === undefined) throw mwsError(nextTokenError(section));
      return state as State;
    },
  };
}
