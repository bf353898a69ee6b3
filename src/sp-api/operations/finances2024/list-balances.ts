import { balancesAt } from '../../../store/finances/balances.js';
import type { AccountBalance } from '../../../store/finances/balances.js';
import type { SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';
import { instantOf } from '../../instants.js';
import { askedAccounts } from './asked-accounts.js';
import type { AccountsInput } from './asked-accounts.js';
import { currency } from './breakdowns.js';
import { DAY, dayNamed } from './day.js';

/** The query, as the model reads it. */
interface BalancesInput extends AccountsInput {
  balanceType?: string;
  asOfDate?: string;
}

/** What a balance is made of. */
interface BalanceTree {
  balanceType: string;
  /** Whether it has what the account holds; the world holds nothing back, so that all the others are zero. */
  isHeld: boolean;
  parts: readonly BalanceTree[];
}

const part = (balanceType: string, parts: readonly BalanceTree[] = []): BalanceTree => ({
  balanceType,
  isHeld: ['TOTAL', 'AVAILABLE'].includes(balanceType),
  parts,
});

/** Which balance is part of which is chosen. */
const TOTAL = part('TOTAL', [
  part('AVAILABLE'),
  part('RESERVED', [part('ACCOUNT_LEVEL_RESERVE')]),
  part('DEFERRED'),
]);

/** listBalances: what each account holds, with its parts; or held at the end of a day. */
export const listBalances: SpHandler = (context, input) => {
  const { world, seller } = context;
  const query = input.query as BalancesInput;
  const tree = treeOf(query.balanceType);
  const at = instantAsked(world.now(), query.asOfDate);
  const { currencies, partnerOf } = askedAccounts(context, query);
  return {
    balances: balancesAt(world, seller.id, currencies, at).map((one) => ({
      partnerMetadata: partnerOf(one.currency),
      ...balanceJson(tree, one, at),
    })),
  };
};

function treeOf(type: string | undefined): BalanceTree {
  if (type === undefined) return TOTAL;
  const all = [TOTAL, ...TOTAL.parts, ...TOTAL.parts.flatMap(({ parts }) => parts)];
  const named = all.find(({ balanceType }) => balanceType === type);
  if (!named) throw notValid(`balanceType cannot be ${type}.`);
  return named;
}

/** The last instant of the day that is named, of today the present. @throws SpApiError for a day that is still to come */
function instantAsked(now: number, day: string | undefined): number {
  if (day === undefined) return now;
  const start = dayNamed('asOfDate', day);
  if (start > now) throw notValid(`asOfDate is ${day}, which is still to come.`);
  return Math.min(start + DAY - 1, now);
}

const balanceJson = (
  { balanceType, isHeld, parts }: BalanceTree,
  balance: AccountBalance,
  at: number,
): Record<string, unknown> => ({
  balanceType,
  amount: currency(isHeld ? balance.amount : 0, balance.currency),
  balances: parts.map((one) => balanceJson(one, balance, at)),
  asOfDate: instantOf(at),
  lastUpdatedTime: instantOf(balance.movedAt),
});
