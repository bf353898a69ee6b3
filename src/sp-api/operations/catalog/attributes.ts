import { findMarketplace } from '../../../model/marketplaces.js';
import type { CatalogDetails, CatalogDimensions, Measure } from '../../../store/catalog.js';
import type { Place } from './place.js';

/** One value of an attribute, without the marketplace that it is of. */
type Value = Record<string, unknown>;

/** What the world knows of a product by the names of Amazon's product types; which attributes there are is chosen. */
export function attributesOf(places: readonly Place[]): Record<string, Value[]> {
  const attributes: Record<string, Value[]> = {};
  for (const place of places) {
    const language_tag = findMarketplace(place.marketplaceId)!.defaultLanguage;
    for (const [name, values] of Object.entries(valuesOf(place, language_tag)))
      (attributes[name] ??= []).push(
        ...values.map((value) => ({ ...value, marketplace_id: place.marketplaceId })),
      );
  }
  return attributes;
}

function valuesOf({ item: { title, details } }: Place, language_tag: string): Record<string, Value[]> {
  const { listPrice, variation = {} } = details;
  const words = (texts: readonly string[] = []) => texts.map((value) => ({ value, language_tag }));
  const word = (text: string | undefined) => (text === undefined ? [] : words([text]));
  const plain = (value: string | number | boolean | undefined) => (value === undefined ? [] : [{ value }]);
  return present({
    item_name: words([title]),
    brand: word(details.brand),
    manufacturer: word(details.manufacturer ?? details.brand),
    bullet_point: words(details.features),
    color: word(details.color ?? variation.Color),
    size: word(details.size ?? variation.Size),
    binding: word(details.binding),
    author: words(details.authors),
    edition: word(details.edition),
    language: words(details.languages),
    publisher: word(details.publisher),
    department: word(details.department),
    pages: plain(details.pages),
    publication_date: plain(details.publishedOn),
    product_site_launch_date: plain(details.releasedOn),
    model_number: plain(details.model),
    part_number: plain(details.partNumber),
    item_package_quantity: plain(details.packageQuantity),
    is_adult_product: plain(details.adult),
    list_price: listPrice ? [{ value: Number(listPrice.amount), currency: listPrice.currency }] : [],
    externally_assigned_product_identifier: codesOf(details),
    item_dimensions: sidesOf(details.itemDimensions),
    item_weight: weightOf(details.itemDimensions),
    item_package_dimensions: sidesOf(details.packageDimensions),
    item_package_weight: weightOf(details.packageDimensions),
  });
}

const codesOf = ({ identifiers = {} }: CatalogDetails): Value[] =>
  Object.entries(identifiers).map(([type, value]) => ({ type: type.toLowerCase(), value }));

function sidesOf(dimensions: CatalogDimensions | undefined): Value[] {
  const { length, width, height } = dimensions ?? {};
  const sides = Object.entries({ length, width, height }).filter(([, side]) => side !== undefined);
  return sides.length === 0
    ? []
    : [Object.fromEntries(sides.map(([name, side]) => [name, measureOf(side!)]))];
}

const weightOf = (dimensions: CatalogDimensions | undefined): Value[] =>
  dimensions?.weight ? [measureOf(dimensions.weight)] : [];

const measureOf = ({ value, unit }: Measure): Value => ({ unit, value });

/** Without the attributes that have no value. */
const present = (attributes: Record<string, Value[]>): Record<string, Value[]> =>
  Object.fromEntries(Object.entries(attributes).filter(([, values]) => values.length > 0));
