import { findMarketplace } from '../../../model/marketplaces.js';
import { addFeePromotion } from '../../../scenario/index.js';
import type { ScenarioFeePromotion } from '../../../scenario/index.js';
import { feePromotionOfRow } from '../../../store/notifications/fee-promotions.js';
import type { PromotionMoney } from '../../../store/notifications/fee-promotions.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso, readInstant } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import type { ControlParts } from '../../parts.js';
import { invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { names } from './notification-schemas.js';

const amount = { type: 'number', minimum: 0, maximum: 1_000_000 };

/** @param money as a promotion is answered, or asked for: in the currency of the marketplace. */
const words = (money: schema.Schema) => ({
  ...names,
  type: schema.oneOf(['Pricing', 'SelectionASIN', 'SelectionCategory']),
  description: schema.text(),
  from: schema.instant,
  through: schema.described(schema.instant, 'It is over then.'),
  identifiers: schema.arrayOf(
    schema.object(
      {
        type: schema.oneOf(['ASIN', 'SKU', 'BrowseNode', 'Brand']),
        values: schema.arrayOf(schema.object({ id: schema.nonEmpty, name: schema.nonEmpty }, ['id'])),
      },
      ['type', 'values'],
    ),
  ),
  fees: schema.arrayOf(
    schema.object(
      {
        type: schema.nonEmpty,
        discountType: schema.oneOf(['Fixed', 'Discount', 'PercentagePoints']),
        discount: amount,
        amount: money,
        priceThreshold: money,
      },
      ['type', 'discountType'],
    ),
  ),
});

const promotion = schema.resource('FeePromotion', { id: schema.text(), ...words(schema.money) }, [
  'description',
]);

interface Named {
  sellerId: string;
  marketplaceId: string;
}

type Body = Omit<ScenarioFeePromotion, 'seller' | 'marketplace'> & Named;

const shown = ({ amount: hundredths, currency }: PromotionMoney) => ({
  amount: (hundredths / 100).toFixed(2),
  currency,
});

function show(world: World, { id, sellerId, marketplaceId }: Named & { id: number }) {
  const { participation: _, from, through, fees, ...rest } = feePromotionOfRow(world, id)!;
  return {
    ...rest,
    id: String(id),
    sellerId,
    marketplaceId,
    from: iso(from),
    through: iso(through),
    fees: fees.map(({ amount: off, priceThreshold, ...fee }) => ({
      ...fee,
      ...(off && { amount: shown(off) }),
      ...(priceThreshold && { priceThreshold: shown(priceThreshold) }),
    })),
  };
}

function list(world: World, { limit, after, sellerId, marketplaceId }: Paging & Partial<Named>) {
  const table = {
    select: 'f.id, s.seller_id AS sellerId, p.marketplace_id AS marketplaceId',
    from: 'fee_promotions f JOIN participations p ON p.id = f.participation JOIN sellers s ON s.id = p.seller',
    id: 'f.id',
    where: { 's.seller_id = ?': sellerId, 'p.marketplace_id = ?': marketplaceId },
  };
  const { rows, count } = browse<Named & { id: number }>(world, table, limit, readRow(after));
  return { items: rows.map((row) => show(world, row)), count };
}

function add(world: World, parts: ControlParts, { sellerId, marketplaceId, ...given }: Body) {
  participationNamed(world, sellerNamed(world, sellerId), marketplaceId);
  if (readInstant(given.from) >= readInstant(given.through))
    throw invalid('/through', 'expected an instant after from');
  const marketplace = findMarketplace(marketplaceId)!.marketplaceId;
  const id = addFeePromotion(world, { seller: sellerId, marketplace, ...given })!;
  parts.sendNotifications?.(world);
  return show(world, { id, sellerId, marketplaceId });
}

/** Lower fees for sellers for a while, of which they can be told. */
export const feePromotions: Resource = {
  tag: 'notifications',
  settles: true,
  schemas: [promotion],
  routes: [
    route<{ query: Paging & Partial<Named> }>({
      method: 'GET',
      path: '/fee-promotions',
      id: 'listFeePromotions',
      summary: 'Promotions of fees, the newest first',
      query: { ...schema.paging, ...names },
      answer: schema.listOf('FeePromotion'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: Body }>({
      method: 'POST',
      path: '/fee-promotions',
      id: 'addFeePromotion',
      summary: 'Lowers fees for a seller for a while',
      body: schema.object(words(amount), ['sellerId', 'marketplaceId', 'type', 'from', 'through', 'fees']),
      status: 201,
      answer: schema.ref('FeePromotion'),
      run: ({ world, parts, body }) => add(world, parts, body),
    }),
  ],
};
