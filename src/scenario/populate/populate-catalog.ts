import { insertCatalogItem } from '../../store/catalog.js';
import type { World } from '../../world/world.js';
import { moneyOf } from '../generate/amounts.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { marketplaceNamed } from '../marketplace-names.js';
import type { ScenarioCatalogItem } from '../scenario.js';

/** Adds a product as a scenario gives it. */
export function addCatalogItem(
  world: World,
  { asin, marketplace, title, parent, listPrice, ...details }: ScenarioCatalogItem,
): void {
  insertCatalogItem(world, {
    asin,
    ...(marketplace !== undefined && { marketplaceId: marketplaceNamed(marketplace)! }),
    title,
    details: {
      ...details,
      ...(parent !== undefined && { parentAsin: parent }),
      ...(listPrice && { listPrice: moneyOf(hundredthsOf(listPrice.amount), listPrice.currency) }),
    },
  });
}
