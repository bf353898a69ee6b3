import { findCatalogItem, listVariations } from '../../../store/catalog.js';
import type { World } from '../../../world/world.js';
import type { Place } from './place.js';

/** A variation names its parent, a parent its variations; anything else has no relationships. */
export function relationshipsOf(world: World, { marketplaceId, item: { asin, details } }: Place) {
  const { parentAsin, variationTheme } = details;
  if (parentAsin !== undefined) {
    const parent = findCatalogItem(world, marketplaceId, parentAsin);
    return { relationships: [related({ parentAsins: [parentAsin] }, parent?.details.variationTheme)] };
  }
  const childAsins = listVariations(world, marketplaceId, asin).map((child) => child.asin);
  return { relationships: childAsins.length > 0 ? [related({ childAsins }, variationTheme)] : [] };
}

/** The theme is written as `COLOR/SIZE`. */
const related = (asins: object, theme: readonly string[] | undefined) => ({
  ...asins,
  ...(theme && {
    variationTheme: {
      attributes: theme.map((word) => word.toLowerCase()),
      theme: theme.map((word) => word.toUpperCase()).join('/'),
    },
  }),
  type: 'VARIATION',
});
