import type { World } from '../../world/world.js';

/** Due work: a promotion of fees begins. Its subject is its row. */
export const FEE_PROMOTION_STARTS = 'fee-promotion.starts';

/** An amount in hundredths of the currency. */
export interface PromotionMoney {
  amount: number;
  currency: string;
}

/** What a promotion gives off a fee. */
export interface PromotedFee {
  /** Such as `ReferralFee`. */
  type: string;
  /** `Fixed`, `Discount` or `PercentagePoints`. */
  discountType: string;
  /** Percent, or points of it. */
  discount?: number;
  amount?: PromotionMoney;
  /** Up to which price it is given. */
  priceThreshold?: PromotionMoney;
}

/** Kept as JSON with the promotion. */
export interface PromotionDetails {
  /** `Pricing`, `SelectionASIN` or `SelectionCategory`. */
  type: string;
  description?: string;
  /** @property type such as `ASIN`. */
  identifiers: { type: string; values: { id: string; name?: string }[] }[];
  fees: PromotedFee[];
}

/** Lower fees for a seller in a marketplace for a while: from an instant up to, not including, another. */
export interface FeePromotion extends PromotionDetails {
  id: number;
  participation: number;
  from: number;
  through: number;
}

interface Row {
  id: number;
  participation: number;
  starts_at: number;
  ends_at: number;
  details: string;
}

const promotionOf = (row: Row): FeePromotion => ({
  id: row.id,
  participation: row.participation,
  from: row.starts_at,
  through: row.ends_at,
  ...(JSON.parse(row.details) as PromotionDetails),
});

/** Adds a promotion; where it is still to begin, that is told when it does. @returns its row */
export function insertFeePromotion(world: World, promotion: Omit<FeePromotion, 'id'>): number {
  const { participation, from, through, ...details } = promotion;
  const { id } = world.database.run(
    'INSERT INTO fee_promotions (participation, starts_at, ends_at, details) VALUES (?, ?, ?, ?)',
    participation,
    from,
    through,
    JSON.stringify(details),
  );
  if (from > world.now()) world.due.add(FEE_PROMOTION_STARTS, id, from);
  else if (world.now() < through) tellStarted(world, id);
  return id;
}

/** Tells that a promotion has begun. */
export function tellStarted(world: World, id: number): void {
  const { participation, type } = feePromotionOfRow(world, id)!;
  world.events.append('fee-promotion.started', { participation, subject: String(id), details: { type } });
}

export function feePromotionOfRow(world: World, id: number): FeePromotion | undefined {
  const row = world.database.get<Row>('SELECT * FROM fee_promotions WHERE id = ?', id);
  return row && promotionOf(row);
}

/** The promotions that a seller has in a marketplace now, the one that began first first. */
export const activePromotions = (world: World, participation: number): FeePromotion[] =>
  world.database
    .all<Row>(
      'SELECT * FROM fee_promotions WHERE participation = ? AND starts_at <= ? AND ends_at > ? ORDER BY starts_at, id',
      participation,
      world.now(),
      world.now(),
    )
    .map(promotionOf);
