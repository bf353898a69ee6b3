import { parseTimestamp } from '../../../protocol/timestamp.js';
import { openUnitsOf } from '../../../store/inbound/open-units.js';
import { findStocks, listStock, listStockChangedSince } from '../../../store/inventory.js';
import type { Stock, StockPlace } from '../../../store/inventory.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { summary } from './summary.js';

interface SummariesInput {
  details: boolean;
  granularityType: string;
  granularityId: string;
  marketplaceIds: string[];
  startDateTime?: string;
  sellerSkus?: string[];
  sellerSku?: string;
  nextToken?: string;
}

/** Where a list goes on: behind a SKU, or behind a change, of the same marketplace and since the same instant. */
interface Place {
  marketplaceId: string;
  since?: string | undefined;
  sealedAt: number;
  sku?: string;
  change?: StockPlace;
}

const LIST = 'fbaInventory.getInventorySummaries';

/** SKUs on a page, as clients report it. */
const PAGE = 50;

/** A nextToken lives for so long by the world's clock, in milliseconds. */
const TOKEN_LIFE = 30_000;

/** Changes can be asked for since about 18 months ago. */
const FURTHEST_BACK = 550 * 86_400_000;

/**
 * getInventorySummaries: what Amazon holds of a seller's SKUs: of those that changed since an instant, of those that are named, or of
 * all, the first of these that is asked for. A world has one stock for all marketplaces of a seller.
 */
export const getInventorySummaries: SpHandler = (context, { query }) => {
  const input = query as unknown as SummariesInput;
  const [marketplaceId = ''] = input.marketplaceIds;
  if (input.granularityId !== marketplaceId)
    throw refusal(
      'InputNotValid',
      { details: '' },
      'granularityId has to be the marketplace that marketplaceIds names.',
    );
  const { stocks, next } = pageOf(context, input, marketplaceId);
  const { world, seller } = context;
  const skus = stocks.map(({ sku }) => sku);
  const openUnits = input.details ? openUnitsOf(world, seller.id, skus) : undefined;
  return {
    payload: {
      granularity: { granularityType: input.granularityType, granularityId: marketplaceId },
      inventorySummaries: stocks.map((stock) => summary(world, stock, marketplaceId, openUnits?.(stock.sku))),
    },
    ...(next && { pagination: { nextToken: context.sealToken(LIST, next) } }),
  };
};

/** SKUs that Amazon never saw are left out. */
function pageOf(context: SpContext, input: SummariesInput, marketplaceId: string) {
  const { world, seller } = context;
  const { startDateTime: since, sellerSkus, sellerSku } = input;
  const from = since === undefined ? undefined : startOf(since, world.now());
  const named = sellerSkus ?? (sellerSku === undefined ? undefined : [sellerSku]);
  if (from === undefined && named) {
    const found = findStocks(world, seller.id, named);
    return { stocks: [...new Set(named)].flatMap((sku) => found.get(sku) ?? []) };
  }
  const place = placeOf(context, input, marketplaceId);
  const found =
    from === undefined
      ? listStock(world, seller.id, PAGE + 1, place?.sku)
      : listStockChangedSince(world, seller.id, from, PAGE + 1, place?.change);
  const stocks = found.slice(0, PAGE);
  if (found.length <= PAGE) return { stocks };
  return { stocks, next: { marketplaceId, since, sealedAt: world.now(), ...behind(stocks.at(-1)!, from) } };
}

const behind = ({ sku, id, updatedAt }: Stock, from: number | undefined): Pick<Place, 'sku' | 'change'> =>
  from === undefined ? { sku } : { change: { at: updatedAt, id } };

function startOf(text: string, now: number): number {
  const from = parseTimestamp(text);
  if (from === undefined)
    throw refusal('StartDateTimeNotValid', {}, `startDateTime cannot be ${text.slice(0, 100)}.`);
  if (from < now - FURTHEST_BACK)
    throw refusal('InputNotValid', { details: '' }, 'startDateTime is more than 18 months back.');
  return from;
}

/** @throws SpApiError for a token that is damaged, of another caller or list, or older than 30 seconds */
function placeOf(
  { openToken, world }: SpContext,
  { nextToken, startDateTime }: SummariesInput,
  marketplaceId: string,
): Place | undefined {
  if (nextToken === undefined) return undefined;
  const refuse = (explanation: string) => refusal('NextTokenExpired', {}, explanation);
  const place = openToken<Place>(LIST, nextToken);
  if (!place) throw refuse('The nextToken is damaged, or was given to another caller or operation.');
  const age = world.now() - place.sealedAt;
  if (age > TOKEN_LIFE) throw refuse(`The nextToken is ${age / 1_000} seconds old; it lives for 30.`);
  if (place.since !== startDateTime || place.marketplaceId !== marketplaceId)
    throw refuse(
      'The nextToken has to be sent with the startDateTime and the marketplace that it came with.',
    );
  return place;
}
