import { isVariationParent } from '../../../store/catalog.js';
import { categoryPathsOf } from '../../../store/category-paths.js';
import type { World } from '../../../world/world.js';
import { displayGroupOf } from './classifications.js';
import type { Place } from './place.js';

/** What a product is, in short. */
export function summaryOf(world: World, { marketplaceId, item }: Place) {
  const { title, details } = item;
  const { variation = {} } = details;
  const nearest = categoryPathsOf(world, marketplaceId, item)[0]?.at(-1);
  const group = displayGroupOf(item);
  return {
    adultProduct: details.adult ?? false,
    autographed: false,
    brand: details.brand,
    browseClassification: nearest && { displayName: nearest.name, classificationId: nearest.id },
    color: details.color ?? variation.Color,
    contributors: details.authors?.map((value) => ({
      role: { displayName: 'Author', value: 'author' },
      value,
    })),
    itemClassification: isVariationParent(world, item) ? 'VARIATION_PARENT' : 'BASE_PRODUCT',
    itemName: title,
    manufacturer: details.manufacturer ?? details.brand,
    memorabilia: false,
    modelNumber: details.model,
    packageQuantity: details.packageQuantity,
    partNumber: details.partNumber,
    releaseDate: details.releasedOn,
    size: details.size ?? variation.Size,
    tradeInEligible: false,
    websiteDisplayGroup: group,
    websiteDisplayGroupName: group === undefined ? undefined : details.productGroup,
  };
}
