import type { MwsRegion } from '../model/load.js';
import { openToken, sealToken } from '../protocol/next-token.js';
import type { Developer } from '../registry/developers.js';
import type { Seller } from '../registry/sellers.js';
import type { RuleRefusal } from '../store/rule-refusal.js';
import type { World } from '../world/world.js';
import type { SpCall } from './call.js';
import type { SpError } from './errors.js';
import { isProductionHost } from './hosts.js';
import { inSpWords } from './in-sp-words.js';

/** What an operation knows of a call beside its input: whose it is, and the world it is made in. */
export interface SpContext {
  world: World;
  /** The seller in whose name the call is made. */
  seller: Seller;
  developer: Developer;
  /** The row of the grant that the call is made with; absent where authentication is off and there is none. */
  refreshToken: number | undefined;
  /** Buyer data that the token opens; without authentication, all of it. */
  elements: ReadonlySet<string>;
  /** That of the host; any other host serves all. */
  region: MwsRegion | undefined;
  /** The host is one of Amazon's for real business; its sandbox and any other address are not. */
  isProduction: boolean;
  /** What the path names: `path.orderId`. */
  path: Readonly<Record<string, string>>;
  /** Where it reached the server: `http://127.0.0.1:2009`. */
  origin: string;
  /** Whether the token opens buyer data of what the path names; without authentication, it does. */
  isRestricted: boolean;
  /** What a refusal by the rules of the trade is in the words of the API. */
  inWords(refusal: RuleRefusal): SpError;
  /** Tells the journal what should be known of the answer. */
  remark(explanation: string): void;
  /** Has the notifications sent that wait in the world, when the call is over. */
  sendNotifications(): void;
  /** A page token of this caller for `list`; it holds nothing that a client would have to escape. */
  sealToken(list: string, state: object): string;
  /** What it holds; undefined: it is damaged, or of another caller or list. */
  openToken<State>(list: string, token: string): State | undefined;
}

/** The elements of buyer data. */
export const ALL_ELEMENTS: ReadonlySet<string> = new Set([
  'buyerInfo',
  'shippingAddress',
  'buyerTaxInformation',
]);
const NO_ELEMENTS: ReadonlySet<string> = new Set();

/**
 * An operation: from a validated query and body to a result. It never sees HTTP or JSON.
 * @throws SpApiError to refuse.
 */
export type SpHandler = (context: SpContext, input: SpInput) => unknown;

export interface SpInput {
  /** The query by the names of the model: lists as arrays, instants in milliseconds. */
  query: Readonly<Record<string, unknown>>;
  /** The names of those that were sent: the others have their defaults. */
  sent: ReadonlySet<string>;
  body: unknown;
}

export function contextOf(call: SpCall, sendNotifications: (world: World) => void): SpContext {
  const { realm, seller, developer, token, refreshToken, elements, region, request, operation } = call;
  const { world } = realm;
  const ownerOf = (list: string) => `${list} ${seller!.sellerId} ${developer!.developerId}`;
  return {
    world,
    seller: seller!,
    developer: developer!,
    refreshToken: refreshToken?.id,
    elements: elements ?? (token ? NO_ELEMENTS : ALL_ELEMENTS),
    region,
    isProduction: isProductionHost(request.host),
    path: request.pathParameters,
    origin: request.origin,
    isRestricted: token === undefined || token.kind === 'restricted',
    sendNotifications: () => sendNotifications(world),
    inWords: (refused) => inSpWords(operation!.api, refused),
    remark: (explanation) => void (call.remark ??= explanation),
    sealToken: (list, state) =>
      toUrl(sealToken(world.ids.tokenKey, world.ids.spApi.bytes(12), ownerOf(list), state)),
    openToken: <State>(list: string, sent: string) =>
      openToken(world.ids.tokenKey, ownerOf(list), fromUrl(sent)) as State | undefined,
  };
}

/** Base64 in the alphabet for URLs, without padding, and back. */
const toUrl = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
function fromUrl(text: string): string {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  return base64 + '='.repeat((4 - (base64.length % 4)) % 4);
}
