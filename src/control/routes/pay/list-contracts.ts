import type { Environment } from '../../../store/pay/pay.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';

/** What lists of Amazon Pay may be filtered by. */
export interface PayFilter extends Paging {
  sellerId?: string;
  environment?: Environment;
  state?: string;
}

/** A table of Amazon Pay with the column of its public ids. */
interface Listed {
  table: 'pay_order_references' | 'pay_agreements' | 'pay_transactions';
  publicId: string;
}

/** Rows of a table, newest first, with how many there are in all. */
export function listRows(
  world: World,
  { table, publicId }: Listed,
  { limit, after, sellerId, environment, state }: PayFilter,
  more: Readonly<Record<string, string | undefined>> = {},
): { rows: number[]; count: number } {
  const [last] =
    after === undefined ? [] : world.database.numbers(`SELECT id FROM ${table} WHERE ${publicId} = ?`, after);
  if (after !== undefined && last === undefined) throw noSuchPlace(after);
  const where = {
    'account IN (SELECT a.id FROM pay_accounts a JOIN sellers s ON s.id = a.seller WHERE s.seller_id = ?)':
      sellerId,
    'account IN (SELECT id FROM pay_accounts WHERE environment = ?)': environment,
    'state = ?': state,
    ...more,
  };
  const { rows, count } = browse<{ id: number }>(
    world,
    { select: 'id', from: table, id: 'id', where },
    limit,
    last,
  );
  return { rows: rows.map(({ id }) => id), count };
}
