import { insertCatalogItem } from '../../store/catalog.js';
import { insertCompetitor } from '../../store/offers/competitors.js';
import type { Chance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { priceIn, shareOf } from './amounts.js';
import type { Shop } from './listings.js';
import type { Product } from './products.js';
import { productWords } from './words.js';

const digits = '0123456789';

/** Describes the products of a seller in the catalogue, the same in all marketplaces. */
export function fillCatalogue(world: World, chance: Chance, products: readonly Product[]): void {
  for (const { asin, sku, title } of products) {
    const [, , color] = title.split(', ');
    const brand = productWords.brands.find((one) => title.startsWith(one))!;
    const { group, type, pounds } = productWords.kinds.find(({ code }) => sku.startsWith(`${code}-`))!;
    insertCatalogItem(world, {
      asin,
      title,
      details: {
        brand,
        productGroup: group,
        productType: type,
        ...(color !== undefined && { color }),
        partNumber: sku,
        salesRanks: [{ category: rankOf(group), rank: chance.between(400, 250_000) }],
        packageDimensions: { weight: { value: weightOf(chance, pounds), unit: 'pounds' } },
        identifiers: { EAN: withCheckDigit(`40${chance.text(10, digits)}`) },
      },
    });
  }
}

/** `home_display_on_website`, as ranks name a product group. */
const rankOf = (group: string): string =>
  `${group.toLowerCase().replaceAll(/[^a-z]+/g, '_')}_display_on_website`;

/** Up to a third more or less than usual, in hundredths of a pound. */
const weightOf = (chance: Chance, pounds: number): number =>
  Math.round(pounds * chance.between(67, 133)) / 100;

function withCheckDigit(digits: string): string {
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** How many others offer a product: mostly a few, none for a fourth, and now and then very many. */
const crowds = { '0': 25, '1': 18, '2': 16, '3': 12, '5': 12, '8': 9, '14': 5, '25': 3 };

const used = { Mint: 4, VeryGood: 8, Good: 6, Acceptable: 2 };

/** Others that sell the products of a shop, in the same marketplace. */
export function addCompetition(world: World, chance: Chance, { marketplace, listings }: Shop): void {
  const { marketplaceId, currency, countryCode } = marketplace;
  for (const { asin, price } of [...listings.MFN, ...listings.AFN]) {
    for (let left = Number(chance.weighted(crowds)); left > 0; left--) {
      const byAmazon = chance.below(100) < 30;
      const isUsed = !byAmazon && chance.below(100) < 15;
      const share = (isUsed ? chance.between(45, 85) : chance.between(90, 135)) / 100;
      const known = chance.below(100) < 92;
      const abroad = !byAmazon && chance.below(100) < 10;
      insertCompetitor(world, {
        marketplaceId,
        asin,
        condition: isUsed ? 'Used' : 'New',
        subcondition: isUsed ? chance.weighted(used) : 'New',
        channel: byAmazon ? 'AFN' : 'MFN',
        price: shareOf(price, share, currency),
        shipping: byAmazon || chance.below(2) === 0 ? 0 : priceIn(currency, 4),
        handling: byAmazon ? { min: 0, max: 0 } : abroad ? { min: 96, max: 168 } : { min: 24, max: 48 },
        domestic: !abroad,
        country: byAmazon ? null : abroad ? 'CN' : countryCode,
        rating: known ? chance.between(80, 100) : null,
        feedback: known ? chance.between(15, 9_000) : 0,
        featured: byAmazon || chance.below(100) < 40,
        prime: byAmazon,
      });
    }
  }
}
