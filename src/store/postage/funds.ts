import { sellerOfRow } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import { postageSettings } from './settings.js';

/** What a seller has left for labels in a currency, in hundredths; undefined: as much as it needs. */
export function fundsOf(world: World, seller: number, currency: string): number | undefined {
  const row = world.database.get<{ left: number }>(
    'SELECT "left" FROM postage_funds WHERE seller = ? AND currency = ?',
    seller,
    currency,
  );
  if (row) return row.left;
  const { sellerId } = sellerOfRow(world, seller);
  return postageSettings(world).balance.findLast((one) => (one.seller ?? sellerId) === sellerId)?.amount;
}

/** Moves what a seller has left, where that is limited. Whoever calls has seen that it is enough. */
export function moveFunds(world: World, seller: number, currency: string, by: number): void {
  const left = fundsOf(world, seller, currency);
  if (left === undefined) return;
  world.database.run(
    `INSERT INTO postage_funds (seller, currency, "left") VALUES (?, ?, ?)
     ON CONFLICT (seller, currency) DO UPDATE SET "left" = excluded."left"`,
    seller,
    currency,
    left + by,
  );
}

/** Funds are what the settings say from now on, whatever was spent before. @param sellers those whose are; undefined: all */
export function forgetFunds(world: World, sellers: readonly number[] | undefined): void {
  if (sellers === undefined) world.database.run('DELETE FROM postage_funds');
  else for (const seller of sellers) world.database.run('DELETE FROM postage_funds WHERE seller = ?', seller);
}
