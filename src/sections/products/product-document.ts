import type { Products } from '../../model/generated/index.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { findCatalogItems, findVariations } from '../../store/catalog.js';
import type { CatalogDimensions, CatalogItem, Measure } from '../../store/catalog.js';
import type { World } from '../../world/world.js';
import { asinIdentifier, salesRanksOf } from './identifiers.js';

/** In one answer so many variations at most are shown with what they are; beyond that only their ASINs. */
const MOST_DESCRIBED = 2_000;

/** The height of the small picture, in pixels. */
const SMALL = '75';

/**
 * Products as the catalogue operations show them in a marketplace, by ASIN, each as it was made before while the catalogue has
 * not changed; those that the marketplace does not have are absent.
 */
export const productDocuments = (
  world: World,
  marketplaceId: string,
  asins: readonly string[],
): ReadonlyMap<string, Products.Product> =>
  world.database.rememberedEach(`product ${marketplaceId} `, asins, (missing) => {
    const items = findCatalogItems(world, marketplaceId, missing);
    const variations = findVariations(world, marketplaceId, [...items.keys()]);
    const documentOf = (item: CatalogItem): Products.Product => ({
      Identifiers: asinIdentifier(marketplaceId, item.asin),
      AttributeSets: [attributesOf(marketplaceId, item)],
      Relationships: relationshipsOf(marketplaceId, item, variations.get(item.asin)),
      SalesRankings: salesRanksOf(item),
    });
    return new Map([...items].map(([asin, item]) => [asin, Object.freeze(documentOf(item))]));
  });

function attributesOf(marketplaceId: string, { title, details }: CatalogItem): Products.ItemAttributes {
  const { listPrice, image, variation = {} } = details;
  return given<Products.ItemAttributes>({
    lang: findMarketplace(marketplaceId)!.defaultLanguage.replace('_', '-'),
    Author: details.authors,
    Binding: details.binding ?? details.productGroup,
    Brand: details.brand,
    Color: details.color ?? variation.Color,
    Department: details.department,
    Edition: details.edition,
    Feature: details.features,
    ItemDimensions: details.itemDimensions && dimensionsOf(details.itemDimensions),
    IsAdultProduct: details.adult,
    Label: details.manufacturer ?? details.publisher ?? details.brand,
    Languages: details.languages?.map((Name) => ({ Name, Type: 'Published' })),
    ListPrice: listPrice && { Amount: listPrice.amount, CurrencyCode: listPrice.currency },
    Manufacturer: details.manufacturer ?? details.brand,
    Model: details.model,
    NumberOfPages: details.pages,
    PackageDimensions: details.packageDimensions && dimensionsOf(details.packageDimensions),
    PackageQuantity: details.packageQuantity,
    PartNumber: details.partNumber,
    ProductGroup: details.productGroup,
    ProductTypeName: details.productType,
    PublicationDate: details.publishedOn,
    Publisher: details.publisher ?? details.manufacturer ?? details.brand,
    ReleaseDate: details.releasedOn,
    Size: details.size ?? variation.Size,
    SmallImage:
      image === undefined ? undefined : { URL: image, Height: inPixels(SMALL), Width: inPixels(SMALL) },
    Studio: details.manufacturer ?? details.publisher ?? details.brand,
    Title: title,
  });
}

const inPixels = (pixels: string): Products.DecimalWithUnits => ({ Units: 'pixels', '#text': pixels });

const dimensionsOf = ({ height, length, width, weight }: CatalogDimensions): Products.DimensionType =>
  given<Products.DimensionType>({
    Height: height && measureOf(height),
    Length: length && measureOf(length),
    Width: width && measureOf(width),
    Weight: weight && measureOf(weight),
  });

const measureOf = ({ value, unit }: Measure): Products.DecimalWithUnits => ({
  Units: unit,
  '#text': value.toFixed(2),
});

/** A variation names its parent, a parent its variations; anything else has neither. */
function relationshipsOf(
  marketplaceId: string,
  { details }: CatalogItem,
  children: readonly CatalogItem[] = [],
): Products.RelationshipList {
  if (details.parentAsin !== undefined)
    return { VariationParent: [{ Identifiers: asinIdentifier(marketplaceId, details.parentAsin) }] };
  if (children.length === 0) return {};
  const described = children.length <= MOST_DESCRIBED;
  return {
    VariationChild: children.map((child) => ({
      Identifiers: asinIdentifier(marketplaceId, child.asin),
      ...(described && variationOf(child)),
    })),
  };
}

const variationOf = ({
  details: { variation, color, size },
}: CatalogItem): Partial<Products.VariationChild> =>
  variation ?? given<Products.VariationChild>({ Color: color, Size: size });

/** Without what is not there. */
const given = <Shape extends object>(members: {
  [Name in keyof Shape]?: Shape[Name] | undefined;
}): Shape => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Shape;
