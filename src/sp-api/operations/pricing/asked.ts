import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { findCatalogItem } from '../../../store/catalog.js';
import type { CatalogItem } from '../../../store/catalog.js';
import { findListing } from '../../../store/listings.js';
import type { SpContext } from '../../context.js';
import { notValid } from '../../errors.js';
import { marketplaceNamed } from '../../marketplace.js';

/** One product that a call asks about, by its ASIN or by a SKU of the caller. */
export interface Asked {
  context: SpContext;
  marketplace: KnownMarketplace;
  item: CatalogItem;
  /** Absent: it was asked for by its ASIN. */
  sku: string | undefined;
}

/** The query of getPricing and getCompetitivePricing, as the model reads it. */
interface ListInput {
  MarketplaceId: string;
  ItemType: 'Asin' | 'Sku';
  Asins?: string[];
  Skus?: string[];
}

/**
 * An entry for each id of a list, in the order asked. One that is not known has the status ClientError, and nothing says why.
 * @param show undefined: the product cannot be shown, which is a ClientError too
 */
export function forEachAsked(
  context: SpContext,
  query: Readonly<Record<string, unknown>>,
  show: (asked: Asked) => object | undefined,
) {
  const { MarketplaceId, ItemType, Asins, Skus } = query as unknown as ListInput;
  const ids = ItemType === 'Asin' ? Asins : Skus;
  if (!ids) throw notValid(`ItemType is ${ItemType}, and there are no ${ItemType}s.`);
  const marketplace = marketplaceNamed(MarketplaceId);
  return {
    payload: ids.map((sent) => {
      const id = ItemType === 'Sku' ? decodedTwice(sent) : sent;
      const named = ItemType === 'Sku' ? { SellerSKU: id ?? sent } : { ASIN: sent };
      const asked = id === undefined ? undefined : askedBy(context, marketplace, ItemType, id);
      const Product = asked && show(asked);
      return Product ? { status: 'Success', ...named, Product } : { status: 'ClientError', ...named };
    }),
  };
}

/** @returns undefined for what the marketplace, or the caller, does not have. */
export function askedBy(
  context: SpContext,
  marketplace: KnownMarketplace,
  type: 'Asin' | 'Sku',
  id: string,
): Asked | undefined {
  const { world, seller } = context;
  const { marketplaceId } = marketplace;
  const asin = type === 'Asin' ? id : findListing(world, seller.id, marketplaceId, id)?.asin;
  const item = asin === undefined ? undefined : findCatalogItem(world, marketplaceId, asin);
  return item && { context, marketplace, item, sku: type === 'Sku' ? id : undefined };
}

/** What needs no escape in a query. */
const PLAIN = /^(?:[\w.~-]|%[0-9A-Fa-f]{2})*$/;

/**
 * A SKU of a list as it is meant: Amazon decodes it once more than other values, so that one with anything special in it has to
 * be encoded twice. @returns undefined for one that was encoded once, which Amazon does not find.
 */
function decodedTwice(sku: string): string | undefined {
  if (!PLAIN.test(sku)) return undefined;
  try {
    return decodeURIComponent(sku);
  } catch {
    return undefined;
  }
}
