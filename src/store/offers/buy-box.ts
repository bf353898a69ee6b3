import type { World } from '../../world/world.js';
import { inRows, landedPrice } from './offer.js';
import type { Offer } from './offer.js';
import type { BoxCondition, SetBuyBox } from './offer-rows.js';
import { tellBoxChanged } from './tell-offer.js';

export type { BoxCondition, SetBuyBox } from './offer-rows.js';

interface Row {
  id: number;
  asin: string;
  marketplace_id: string;
  condition: BoxCondition;
  holder: string | null;
}

const setOf = (row: Row): SetBuyBox => ({
  id: row.id,
  marketplaceId: row.marketplace_id,
  asin: row.asin,
  condition: row.condition,
  holder: row.holder,
});

/** The offers that hold the boxes of a product; a box that nobody has is absent. */
export type BuyBoxes = Partial<Record<BoxCondition, Offer>>;

/**
 * Who holds the buy boxes of a product, of all its offers: the New one goes to the featured offer with the lowest landed price,
 * on a tie to Amazon's warehouses, then to more feedback, then to who was there first. The Used one goes the same way, unless there
 * are New offers of which none has a box. What was set by hand stands over that, while such an offer is there.
 */
export function buyBoxesOf(
  world: World,
  marketplaceId: string,
  asin: string,
  offers: readonly Offer[],
): BuyBoxes {
  const set = findBuyBoxes(world, marketplaceId, asin);
  const holderOf = (condition: BoxCondition): Offer | undefined => {
    const candidates = offers.filter((offer) => offer.condition === condition);
    const forced = set.find((box) => box.condition === condition);
    if (!forced) return winnerOf(candidates);
    const { holder } = forced;
    return winnerOf(
      candidates.filter((one) => holder !== null && (one.sellerId === holder || one.name === holder)),
      true,
    );
  };
  const newBox = holderOf('New');
  const hasNew = offers.some(({ condition }) => condition === 'New');
  const usedBox = newBox || !hasNew ? holderOf('Used') : undefined;
  return { ...(newBox && { New: newBox }), ...(usedBox && { Used: usedBox }) };
}

function winnerOf(offers: readonly Offer[], whoever = false): Offer | undefined {
  return offers.filter(({ featured }) => whoever || featured).sort(byMerit)[0];
}

const byMerit = (a: Offer, b: Offer): number =>
  landedPrice(a) - landedPrice(b) ||
  Number(b.channel === 'AFN') - Number(a.channel === 'AFN') ||
  b.feedback - a.feedback ||
  inRows(a, b);

/** What was set by hand for a product. */
export const findBuyBoxes = (world: World, marketplaceId: string, asin: string): SetBuyBox[] =>
  world.database
    .all<Row>('SELECT * FROM buy_boxes WHERE asin = ? AND marketplace_id = ?', asin, marketplaceId)
    .map(setOf);

/** What was set by hand in a row. */
export function findBuyBox(world: World, id: number): SetBuyBox | undefined {
  const row = world.database.get<Row>('SELECT * FROM buy_boxes WHERE id = ?', id);
  return row && setOf(row);
}

/** Says who is to hold a buy box, over what was said before. @returns its row */
export function setBuyBox(world: World, box: Omit<SetBuyBox, 'id'>): number {
  const { marketplaceId, asin, condition, holder } = box;
  return world.database.transaction(() => {
    const was = findBuyBoxes(world, marketplaceId, asin).find((set) => set.condition === condition);
    const { id } = world.database.change<{ id: number }>(
      `INSERT INTO buy_boxes (asin, marketplace_id, condition, holder) VALUES (?, ?, ?, ?)
       ON CONFLICT (asin, marketplace_id, condition) DO UPDATE SET holder = excluded.holder RETURNING id`,
      asin,
      marketplaceId,
      condition,
      holder,
    );
    tellBoxChanged(world, was, box);
    return id;
  });
}

/** Lets a buy box go to who merits it again. */
export function freeBuyBox(world: World, box: SetBuyBox): void {
  world.database.transaction(() => {
    world.database.run('DELETE FROM buy_boxes WHERE id = ?', box.id);
    tellBoxChanged(world, box, undefined);
  });
}
