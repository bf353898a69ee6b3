import { findMarketplace, marketplaces } from '../../../model/marketplaces.js';
import { findCatalogItem, listVariations } from '../../../store/catalog.js';
import type { CatalogItem } from '../../../store/catalog.js';
import { moneyOf } from '../../../store/hundredths.js';
import { buyBoxesOf } from '../../../store/offers/buy-box.js';
import { byLandedPrice, landedPrice } from '../../../store/offers/offer.js';
import type { Offer } from '../../../store/offers/offer.js';
import { offersOf } from '../../../store/offers/offers.js';
import { marketplacesOf } from '../../../store/offers/where-sold.js';
import type { World } from '../../../world/world.js';
import { marketplaceNamed } from '../../lookup.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { productView } from './catalog.js';

const member = schema.object(
  {
    asin: schema.text(),
    title: schema.text(),
    variation: schema.described(
      { type: 'object', additionalProperties: schema.text() },
      'What it is by the words of the theme.',
    ),
  },
  ['asin', 'title', 'variation'],
);

const offerOfProduct = schema.object(
  {
    kind: schema.oneOf(
      ['listing', 'competitor'],
      'Of a seller of the world, or of one that it does not have.',
    ),
    id: schema.text(),
    sellerId: schema.text(),
    name: schema.orNull(schema.text()),
    sku: schema.orNull(schema.text()),
    condition: schema.text(),
    subcondition: schema.text(),
    channel: schema.oneOf(['MFN', 'AFN']),
    price: schema.money,
    shipping: schema.money,
    landed: schema.described(schema.money, 'What a buyer pays in the end, without points that come back.'),
    feedback: schema.integer(0),
    featured: schema.boolean,
    prime: schema.boolean,
    buyBox: schema.described(schema.boolean, 'Whether it holds the buy box of its condition.'),
  },
  [
    ...['kind', 'id', 'sellerId', 'name', 'sku', 'condition', 'subcondition', 'channel', 'price', 'shipping'],
    ...['landed', 'feedback', 'featured', 'prime', 'buyBox'],
  ],
);

const productAtMarketplace = schema.resource('ProductInMarketplace', {
  asin: schema.text(),
  marketplaceId: schema.text(),
  marketplaceIds: schema.arrayOf(schema.text(), { description: 'Where there is something of it.' }),
  product: schema.ref('Product'),
  parent: { ...member, type: ['object', 'null'] },
  variations: schema.arrayOf(member, {
    description: 'Of a parent its children; of a child it and the others.',
  }),
  offers: schema.arrayOf(offerOfProduct, { description: 'The cheapest first.' }),
});

const memberView = ({ asin, title, details }: CatalogItem) => ({
  asin,
  title,
  variation: details.variation ?? {},
});

function offerView(offer: Offer, currency: string, buyBox: boolean) {
  const { kind, id, sellerId, name, sku, condition, subcondition, channel } = offer;
  return {
    ...{ kind, id: String(id), sellerId, name: name ?? null, sku: sku ?? null },
    ...{ condition, subcondition, channel },
    price: moneyOf(offer.price, currency),
    shipping: moneyOf(offer.shipping, currency),
    landed: moneyOf(landedPrice(offer), currency),
    ...{ feedback: offer.feedback, featured: offer.featured, prime: offer.prime, buyBox },
  };
}

function show(world: World, asin: string, asked: string | undefined) {
  const marketplaceIds = marketplacesOf(world, asin);
  const place =
    asked === undefined ? (marketplaceIds[0] ?? marketplaces[0]!.marketplaceId) : marketplaceNamed(asked);
  const item = findCatalogItem(world, place, asin);
  if (!item) throw notFound(`product ${asin} in ${place}`);
  const offers = offersOf(world, place, asin);
  const holders: readonly (Offer | undefined)[] = Object.values(buyBoxesOf(world, place, asin, offers));
  const { parentAsin } = item.details;
  const parent = parentAsin === undefined ? undefined : findCatalogItem(world, place, parentAsin);
  const { currency } = findMarketplace(place)!;
  return {
    asin,
    marketplaceId: place,
    marketplaceIds,
    product: productView(item),
    parent: parent ? memberView(parent) : null,
    variations: listVariations(world, place, parentAsin ?? asin).map(memberView),
    offers: offers
      .toSorted(byLandedPrice)
      .map((offer) => offerView(offer, currency, holders.includes(offer))),
  };
}

/** Products as one marketplace has them. */
export const products: Resource = {
  tag: 'catalog',
  settles: true,
  schemas: [productAtMarketplace],
  routes: [
    route<{ params: { asin: string }; query: { marketplaceId?: string } }>({
      method: 'GET',
      path: '/products/:asin',
      id: 'getProduct',
      summary: 'A product in a marketplace with its variations and all offers, the buy box marked',
      params: { asin: schema.text() },
      query: {
        marketplaceId: schema.described(schema.nonEmpty, 'The first that has something of it, if not given.'),
      },
      answer: schema.ref('ProductInMarketplace'),
      run: ({ world, params, query }) => show(world, params.asin, query.marketplaceId),
    }),
  ],
};
