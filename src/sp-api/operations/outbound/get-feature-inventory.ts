import { listStock, listStockChangedSince } from '../../../store/inventory.js';
import type { Stock, StockPlace } from '../../../store/inventory.js';
import type { SpContext, SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';
import { featureOf } from './features.js';

const LIST = 'outbound.getFeatureInventory';

/** SKUs on a page (chosen). */
const PAGE = 50;

/** What a nextToken holds: since when, and behind which SKU or change. */
interface PageState {
  since?: number | undefined;
  sku?: string | undefined;
  change?: StockPlace | undefined;
}

/** getFeatureInventory: the SKUs of which units lie with Amazon; every one of them is good for every feature. */
export const getFeatureInventory: SpHandler = (context, { query }) => {
  const { world, seller } = context;
  const featureName = featureOf(context);
  const state = stateOf(context, query);
  const { since, sku, change } = state;
  const found =
    since === undefined
      ? listStock(world, seller.id, PAGE + 1, sku)
      : listStockChangedSince(world, seller.id, since, PAGE + 1, change);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    payload: {
      marketplaceId: query.marketplaceId,
      featureName,
      nextToken: found.length > PAGE && last ? context.sealToken(LIST, behind(state, last)) : undefined,
      featureSkus: page.map((stock) => ({
        sellerSku: stock.sku,
        fnSku: stock.fnsku,
        asin: stock.asin,
        skuCount: stock.inStock,
        overlappingSkus: [],
      })),
    },
  };
};

const behind = ({ since }: PageState, { sku, id, updatedAt }: Stock): PageState =>
  since === undefined ? { sku } : { since, change: { at: updatedAt, id } };

/** @throws SpApiError for a nextToken that is damaged, or of another caller or list */
function stateOf({ openToken }: SpContext, query: Readonly<Record<string, unknown>>): PageState {
  const { nextToken, queryStartDate } = query;
  if (typeof nextToken !== 'string') return { since: queryStartDate as number | undefined };
  const state = openToken<PageState>(LIST, nextToken);
  if (state) return state;
  throw notValid('The nextToken is damaged, or was given to another caller or operation.');
}
