import { payRules } from '../../model/pay.js';
import type { PayRegion } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import type { Environment, PayAccount, PayAccountDetails } from './pay.js';

interface Row {
  id: number;
  seller: number;
  seller_id: string;
  environment: Environment;
  region: PayRegion;
  currency: string;
  status: PayAccount['status'];
  details: string;
}

const accountOf = (row: Row): PayAccount => ({
  id: row.id,
  seller: row.seller,
  sellerId: row.seller_id,
  environment: row.environment,
  region: row.region,
  currency: row.currency,
  status: row.status,
  details: JSON.parse(row.details) as PayAccountDetails,
});

const SELECT = 'SELECT a.*, s.seller_id FROM pay_accounts a JOIN sellers s ON s.id = a.seller';

export interface NewPayAccount {
  /** Row of the seller. */
  seller: number;
  environment: Environment;
  /** 01 (Americas), 02 (Europe) or 03 (Japan); 01 if not given. */
  region?: PayRegion;
  /** That of the region, if not given. */
  currency?: string;
  status?: PayAccount['status'];
  details?: Partial<PayAccountDetails>;
}

const usualDetails: PayAccountDetails = {
  storeName: '',
  paymentDescriptor: false,
  addressVerification: false,
  feeRate: 0,
  notifications: [],
};

/** Opens a seller's account in one environment. */
export function createPayAccount(world: World, given: NewPayAccount): PayAccount {
  const { seller, environment, region = '01', status = 'ACTIVE' } = given;
  const { id } = world.database.run(
    'INSERT INTO pay_accounts (seller, environment, region, currency, status, details) VALUES (?, ?, ?, ?, ?, ?)',
    seller,
    environment,
    region,
    given.currency ?? payRules.regions[region].currency,
    status,
    JSON.stringify({ ...usualDetails, ...given.details }),
  );
  return payAccountOfRow(world, id);
}

export const payAccountOfRow = (world: World, id: number): PayAccount =>
  world.database.remembered(`pay account ${id}`, () =>
    accountOf(world.database.get<Row>(`${SELECT} WHERE a.id = ?`, id)!),
  );

/** The account of the seller in row `seller`, if it has one there. */
export const findPayAccount = (
  world: World,
  seller: number,
  environment: Environment,
): PayAccount | undefined =>
  world.database.remembered(`pay account of ${seller} ${environment}`, () => {
    const row = world.database.get<Row>(
      `${SELECT} WHERE a.seller = ? AND a.environment = ?`,
      seller,
      environment,
    );
    return row && accountOf(row);
  });

export interface PayAccountChange {
  status?: PayAccount['status'];
  region?: PayRegion;
  currency?: string;
  details?: Partial<PayAccountDetails>;
}

/** Changes what is said of an account. Another region without a currency brings its own. */
export function updatePayAccount(world: World, account: PayAccount, change: PayAccountChange): PayAccount {
  const { status, region } = { ...account, ...change };
  const usual = region === account.region ? account.currency : payRules.regions[region].currency;
  const { currency = usual } = change;
  world.database.run(
    'UPDATE pay_accounts SET status = ?, region = ?, currency = ?, details = ? WHERE id = ?',
    status,
    region,
    currency,
    JSON.stringify({ ...account.details, ...change.details }),
    account.id,
  );
  return payAccountOfRow(world, account.id);
}
