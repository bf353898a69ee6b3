import { identifierTypes } from '../../../store/catalog.js';
import * as schema from '../../schemas.js';

const { arrayOf, described, integer, nonEmpty, object, pattern } = schema;

const measure = object({ value: { type: 'number', minimum: 0 }, unit: nonEmpty }, ['value', 'unit']);
const dimensions = object({ height: measure, length: measure, width: measure, weight: measure });
const texts = arrayOf(nonEmpty);

/** What is said of a product; what is absent is not known. */
export const catalogWords = {
  brand: nonEmpty,
  manufacturer: nonEmpty,
  productGroup: described(nonEmpty, 'Such as Kitchen.'),
  productType: nonEmpty,
  browseNodes: described(texts, 'Ids of browse nodes, the nearest first.'),
  salesRanks: arrayOf(object({ category: nonEmpty, rank: integer(1) }, ['category', 'rank'])),
  listPrice: schema.money,
  image: nonEmpty,
  features: texts,
  color: nonEmpty,
  size: nonEmpty,
  model: nonEmpty,
  partNumber: nonEmpty,
  packageQuantity: integer(0),
  parentAsin: described(nonEmpty, 'The product that this one is a variation of.'),
  itemDimensions: dimensions,
  packageDimensions: dimensions,
  identifiers: object(Object.fromEntries(identifierTypes.map((type) => [type, nonEmpty]))),
  authors: texts,
  binding: nonEmpty,
  edition: nonEmpty,
  languages: texts,
  pages: integer(0),
  publisher: nonEmpty,
  publishedOn: nonEmpty,
  releasedOn: nonEmpty,
  department: nonEmpty,
  adult: schema.boolean,
  variationTheme: described(texts, 'Of a parent: in what its variations differ.'),
  variation: described(
    { type: 'object', additionalProperties: nonEmpty },
    'Of a variation: what it is, by the words of the theme.',
  ),
};

/** Ten characters, as Amazon has them: nine digits and a digit or X, or a capital and nine capitals or digits. */
export const asin = pattern(/^(\d{9}[\dX]|[A-Z][0-9A-Z]{9})$/, 'An ASIN.');

export const product = schema.resource(
  'Product',
  {
    id: schema.text(),
    asin: schema.text(),
    marketplaceId: described(schema.orNull(schema.text()), 'Null: the same in all marketplaces.'),
    title: schema.text(),
    ofListing: described(schema.boolean, 'Whether it is known from a listing only.'),
    ...catalogWords,
  },
  Object.keys(catalogWords),
);
