import type { CatalogDimensions } from '../../../store/catalog.js';
import type { Place } from './place.js';

/** How large and heavy a product is, alone and in its package. */
export function dimensionsOf({ item: { details } }: Place) {
  const { itemDimensions, packageDimensions } = details;
  if (!itemDimensions && !packageDimensions) return undefined;
  return {
    ...(itemDimensions && { item: measured(itemDimensions) }),
    ...(packageDimensions && { package: measured(packageDimensions) }),
  };
}

const measured = ({ height, length, weight, width }: CatalogDimensions) => ({
  height,
  length,
  weight,
  width,
});

/** The codes of a product, and the SKU by which it was asked for: no answer says otherwise which id it is of (chosen). */
export function identifiersOf({ item: { details }, sku }: Place) {
  const codes = Object.entries({ ...details.identifiers, ...(sku !== undefined && { SKU: sku }) });
  return {
    identifiers: codes.map(([identifierType, identifier]) => ({ identifierType, identifier })),
  };
}

/** The size of the one picture that the world knows of, in pixels. */
const SMALL = 75;

export const imagesOf = ({ item: { details } }: Place) => ({
  images:
    details.image === undefined
      ? []
      : [{ variant: 'MAIN', link: details.image, height: SMALL, width: SMALL }],
});
