import { findMarketplace } from '../../../model/marketplaces.js';
import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { listParticipations } from '../../../registry/sellers.js';
import type { SpContext } from '../../context.js';
import { notValid, refusal, SpApiError } from '../../errors.js';

/** One call inside a batch, as both batches of v0 have it. */
interface BatchEntry {
  uri: string;
  method: string;
  MarketplaceId: string;
  ItemCondition: string;
  CustomerType?: string;
}

/** What one kind of batch is a batch of. */
interface BatchKind {
  /** What a uri of it looks like; the id is its first group. */
  uri: RegExp;
  /** What an answer calls the id: `Asin`. */
  name: string;
  find(context: SpContext, marketplace: KnownMarketplace, id: string, condition: string): object;
}

/** Answers each call of a batch by itself, with a status line and headers of its own; the batch as a whole succeeds. */
export function answerBatch(context: SpContext, body: unknown, kind: BatchKind) {
  const { requests } = body as { requests: BatchEntry[] };
  return {
    responses: requests.map((entry) => {
      const id = idOf(entry, kind.uri);
      const { status, shown } = answerEntry(context, entry, kind, id);
      const { MarketplaceId, ItemCondition, CustomerType } = entry;
      return {
        headers: headersFor(context),
        status: { statusCode: status, reasonPhrase: PHRASES[status] ?? 'Bad Request' },
        body: shown,
        request: { MarketplaceId, ItemCondition, CustomerType, [kind.name]: id },
      };
    }),
  };
}

const PHRASES: Readonly<Record<number, string>> = { 200: 'OK', 403: 'Forbidden' };

const headersFor = ({ world }: SpContext) => ({
  Date: new Date(world.now()).toUTCString(),
  'x-amzn-RequestId': world.ids.spApi.uuid(),
});

function answerEntry(context: SpContext, entry: BatchEntry, kind: BatchKind, id: string) {
  try {
    if (id === '' || entry.method !== 'GET')
      throw notValid(`${entry.method} ${entry.uri} is no call that a batch of ${kind.name} takes.`);
    const marketplace = marketplaceOf(context, entry.MarketplaceId);
    return { status: 200, shown: { payload: kind.find(context, marketplace, id, entry.ItemCondition) } };
  } catch (error) {
    if (!(error instanceof SpApiError)) throw error;
    const { status, code, message, details } = error.answer;
    return { status, shown: { errors: [{ code, message: message ?? '', details }] } };
  }
}

/** A batch names its marketplaces in its body, where the ladder does not look. */
function marketplaceOf({ world, seller }: SpContext, id: string): KnownMarketplace {
  const takesPart = listParticipations(world, seller).some(({ marketplaceId }) => marketplaceId === id);
  if (takesPart) return findMarketplace(id)!;
  throw refusal('Unauthorized', {}, `Seller ${seller.sellerId} takes no part in ${id}.`);
}

/** The id in a uri, decoded; empty where it is no such uri. */
function idOf({ uri }: BatchEntry, pattern: RegExp): string {
  try {
    return decodeURIComponent(pattern.exec(uri)?.[1] ?? '');
  } catch {
    return '';
  }
}
