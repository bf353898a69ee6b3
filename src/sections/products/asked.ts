import type { Products } from '../../model/generated/index.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import { mwsError } from '../../protocol/errors.js';
import { findCatalogItems } from '../../store/catalog.js';
import type { CatalogItem } from '../../store/catalog.js';
import { findListedAsins } from '../../store/listings.js';
import type { OperationContext } from '../handler.js';
import { clientError } from './client-error.js';

/** One product that a call asks about, by its ASIN or by a SKU of the caller. */
export interface Asked {
  context: OperationContext;
  marketplace: KnownMarketplace;
  item: CatalogItem;
  /** Absent: it was asked for by its ASIN. */
  sku: string | undefined;
}

/** The marketplace of a call; the gateway has seen to it that the seller has a part in it, if there is such a one. @throws MwsError */
export function marketplaceOf(marketplaceId: string): KnownMarketplace {
  const marketplace = findMarketplace(marketplaceId);
  if (!marketplace) throw mwsError('MarketplaceInvalid');
  return marketplace;
}

/** @throws MwsError for the first value that no ASIN, real or not, looks like: it fails the call as a whole. */
export function checkAsins(asins: readonly string[]): void {
  const malformed = asins.find((asin) => /[^A-Za-z0-9]/.test(asin));
  if (malformed !== undefined) throw mwsError('AsinMalformed', { asin: malformed });
}

type Failed = { status: string; Error: Products.Error };

/** A result for each ASIN, in the order in which they were asked for; one that the marketplace does not know is an error of its own. */
export function forEachAsin<Shown extends object>(
  context: OperationContext,
  { MarketplaceId, ASINList }: { MarketplaceId: string; ASINList: readonly string[] },
  show: (asked: Asked) => Shown,
): ({ ASIN: string } & (Failed | ({ status: string } & Shown)))[] {
  checkAsins(ASINList);
  const marketplace = marketplaceOf(MarketplaceId);
  const items = findCatalogItems(context.world, MarketplaceId, ASINList);
  return ASINList.map((ASIN) => {
    const item = items.get(ASIN);
    if (!item) return unknownAsin(ASIN, MarketplaceId);
    return { ASIN, status: 'Success', ...show({ context, marketplace, item, sku: undefined }) };
  });
}

export const unknownAsin = (ASIN: string, marketplaceId: string): { ASIN: string } & Failed => ({
  ASIN,
  ...clientError(`ASIN ${ASIN} is not valid for marketplace ${marketplaceId}`),
});

/** A result for each SKU of the caller, in the order in which they were asked for. */
export function forEachSku<Shown extends object>(
  context: OperationContext,
  { MarketplaceId, SellerSKUList }: { MarketplaceId: string; SellerSKUList: readonly string[] },
  show: (asked: Asked) => Shown | Failed,
): ({ SellerSKU: string } & (Failed | ({ status: string } & Shown)))[] {
  const { world, seller } = context;
  const marketplace = marketplaceOf(MarketplaceId);
  const asins = findListedAsins(world, seller.id, MarketplaceId, SellerSKUList);
  const items = findCatalogItems(world, MarketplaceId, [...asins.values()]);
  return SellerSKUList.map((SellerSKU) => {
    const item = items.get(asins.get(SellerSKU) ?? '');
    if (!item)
      return {
        SellerSKU,
        ...clientError(`${SellerSKU} is an invalid SellerSKU for marketplace ${MarketplaceId}`),
      };
    return { SellerSKU, status: 'Success', ...show({ context, marketplace, item, sku: SellerSKU }) };
  });
}
