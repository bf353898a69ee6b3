import { EVERYWHERE, findCatalogItem, insertCatalogItem, updateCatalogItem } from '../../store/catalog.js';
import type { CatalogDetails } from '../../store/catalog.js';
import { hundredthsOf, moneyOf } from '../../store/hundredths.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import type { ScenarioCatalogItem } from '../scenario.js';

/** Adds a product as a scenario gives it. @returns its row */
export function addCatalogItem(
  world: World,
  { asin, marketplace, title, ...words }: ScenarioCatalogItem,
): number {
  return insertCatalogItem(world, {
    asin,
    ...(marketplace !== undefined && { marketplaceId: marketplaceNamed(marketplace)! }),
    title,
    details: catalogDetailsOf(words),
  });
}

/** What the store calls what a scenario or the control API says of a product. */
export function catalogDetailsOf({
  parent,
  listPrice,
  variations,
  ...same
}: Omit<ScenarioCatalogItem, 'asin' | 'marketplace' | 'title'>): CatalogDetails {
  return {
    ...same,
    ...(parent !== undefined && { parentAsin: parent }),
    ...(variations && { variationTheme: variations.theme }),
    ...(listPrice && { listPrice: moneyOf(hundredthsOf(listPrice.amount), listPrice.currency) }),
  };
}

/** Makes products the variations of the one that names them; those that are not in the catalogue come into it. */
export function addVariations(
  world: World,
  { asin, marketplace, title, variations }: ScenarioCatalogItem,
): void {
  const marketplaceId = marketplace === undefined ? EVERYWHERE : marketplaceNamed(marketplace)!;
  for (const { asin: child, ...variation } of variations?.children ?? []) {
    const details = { parentAsin: asin, variation };
    const known = findCatalogItem(world, marketplaceId, child);
    if (known) updateCatalogItem(world, known, { details: { ...known.details, ...details } });
    else
      insertCatalogItem(world, {
        asin: child,
        marketplaceId,
        title: [title, ...Object.values(variation)].join(', '),
        details,
      });
  }
}
