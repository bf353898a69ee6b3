import { centresOf } from '../../model/inbound.js';
import type { World } from '../../world/world.js';
import { findCatalogItem } from '../catalog.js';
import { countryOf, isStickerless } from './inbound-goods.js';

/** Why a product cannot be sent to Amazon, or not without labels; a word of the catalogue for what has none of its own. */
export type Ineligible = 'unknown' | 'parent' | 'no-centre' | 'labelled' | { said: string };

/** Why a product cannot be sent to the centres of a marketplace; undefined: it can. */
export function inboundObstacle(world: World, marketplaceId: string, asin: string): Ineligible | undefined {
  const product = findCatalogItem(world, marketplaceId, asin)?.details;
  if (!product) return 'unknown';
  if (product.variationParent) return 'parent';
  if (product.ineligible !== undefined) return { said: product.ineligible };
  return centresOf(countryOf(marketplaceId)).length === 0 ? 'no-centre' : undefined;
}

/** Why units of a product cannot lie with those of other sellers, under the barcode of its maker; undefined: they can. */
export function comminglingObstacle(
  world: World,
  marketplaceId: string,
  asin: string,
): Ineligible | undefined {
  const product = findCatalogItem(world, marketplaceId, asin)?.details;
  if (!product) return 'unknown';
  return isStickerless(product) ? undefined : 'labelled';
}
