import type { CatalogItem } from '../../../store/catalog.js';
import type { World } from '../../../world/world.js';
import { attributesOf } from './attributes.js';
import { classificationsOf, salesRanksOf } from './classifications.js';
import { dimensionsOf, identifiersOf, imagesOf } from './item-facts.js';
import type { Place } from './place.js';
import { relationshipsOf } from './relationships.js';
import { summaryOf } from './summary.js';

/** What is shown of a product in a marketplace, by the name of its dataset; undefined: there is nothing to say. */
const DATASETS: Readonly<Record<string, (world: World, place: Place) => object | undefined>> = {
  classifications: classificationsOf,
  dimensions: (_, place) => dimensionsOf(place),
  identifiers: (_, place) => identifiersOf(place),
  images: (_, place) => imagesOf(place),
  productTypes: (_, { item }) => productTypeOf(item),
  relationships: relationshipsOf,
  salesRanks: salesRanksOf,
  summaries: summaryOf,
};

/**
 * A product with the datasets that were asked for, each a list with an entry for every marketplace that knows it.
 * `vendorDetails` are for vendors: a seller gets none.
 */
export function itemDocument(
  world: World,
  asin: string,
  places: readonly Place[],
  included: readonly string[],
) {
  const shown: Record<string, unknown> = { asin };
  if (included.includes('attributes')) shown.attributes = attributesOf(places);
  for (const [name, show] of Object.entries(DATASETS)) {
    if (!included.includes(name)) continue;
    shown[name] = places.flatMap((place) => {
      const said = show(world, place);
      return said ? [{ marketplaceId: place.marketplaceId, ...said }] : [];
    });
  }
  return shown;
}

const productTypeOf = ({ details: { productType } }: CatalogItem) =>
  productType === undefined ? undefined : { productType };
