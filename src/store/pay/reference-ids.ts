import { createHash } from 'node:crypto';
import type { World } from '../../world/world.js';
import type { PayAccount, Transaction } from './pay.js';
import { transactionOfRow } from './transactions.js';

/** What a reference id of a seller was used for, once for all in an environment. */
export type EarlierUse = { transaction: Transaction } | 'other operation' | 'other parameters';

const digestOf = (parameters: object): string =>
  createHash('sha256').update(JSON.stringify(parameters)).digest('base64');

/** What a reference id was used for before, if it was, as it now stands. */
export function findEarlierUse(
  world: World,
  { id }: PayAccount,
  operation: string,
  referenceId: string,
  parameters: object,
): EarlierUse | undefined {
  const row = world.database.get<{ operation: string; digest: string; made: number }>(
    'SELECT operation, digest, made FROM pay_reference_ids WHERE account = ? AND reference_id = ?',
    id,
    referenceId,
  );
  if (!row) return undefined;
  if (row.operation !== operation) return 'other operation';
  if (row.digest !== digestOf(parameters)) return 'other parameters';
  return { transaction: transactionOfRow(world, row.made) };
}

/** Notes what a reference id was used for; in the transaction of that. */
export function keepReferenceId(
  world: World,
  { id }: PayAccount,
  operation: string,
  { referenceId, id: made }: Transaction,
  parameters: object,
): void {
  world.database.run(
    'INSERT INTO pay_reference_ids (account, reference_id, operation, digest, made) VALUES (?, ?, ?, ?, ?)',
    id,
    referenceId,
    operation,
    digestOf(parameters),
    made,
  );
}
