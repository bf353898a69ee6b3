import { expect, it } from 'vitest';
import { WorldDatabase } from '../../world/database.js';
import { stateTables } from '../state/tables.js';
import { passedOver } from './secrets.js';

/** What the name of a column that holds a credential has in it. */
const LIKE_A_CREDENTIAL = /(?:secret|token|password|credential|signature|key_id|client_id)(?!.*_at$)/;

/** Columns that are called so and hold none. */
const NO_CREDENTIAL: Readonly<Record<string, string>> = {
  'stock_additions.token': 'a name that a client gives to a call',
  'sellers.merchant_token': 'an id that feeds name the seller by',
};

it('every column that may hold a credential is passed over by an export without secrets, or known to hold none', () => {
  const { tables, columns } = passedOver(false);
  const found = stateTables(WorldDatabase.inMemory()).flatMap(({ name, columns: own }) =>
    own.filter((column) => LIKE_A_CREDENTIAL.test(column)).map((column) => `${name}.${column}`),
  );
  const handled = (column: string) => {
    const [table, own] = column.split('.') as [string, string];
    return tables.includes(table) || columns[table]?.includes(own) || column in NO_CREDENTIAL;
  };
  expect(found.filter((column) => !handled(column))).toEqual([]);
  // What is named in the list is there.
  for (const column of Object.keys(NO_CREDENTIAL)) expect(found).toContain(column);
});
