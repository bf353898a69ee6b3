import { findMarketplace } from '../../../model/marketplaces.js';
import { edgeOf, oldest, visiblePart } from '../../../store/finances/asked-period.js';
import type { Period } from '../../../store/finances/asked-period.js';
import { findEvents } from '../../../store/finances/events.js';
import type { EventPlace, EventScope } from '../../../store/finances/events.js';
import type { SpContext, SpHandler } from '../../context.js';
import { notValid, refusal } from '../../errors.js';
import { pagingOf } from '../finances/page.js';
import { currenciesOf, periodOf } from '../finances/period.js';
import { relatedIn } from './related.js';
import { isOfMarketplace, transactionJson } from './transaction.js';

/** The query, as the model reads it. */
interface TransactionsInput {
  postedAfter?: number;
  postedBefore?: number;
  marketplaceId?: string;
  transactionStatus?: string;
  relatedIdentifierName?: string;
  relatedIdentifierValue?: string;
}

const PAGING = { list: 'finances2024.listTransactions', name: 'nextToken', refuse: notValid } as const;

/** Transactions on a page (chosen). */
const PAGE = 100;

/** Nothing is held back here: whatever was posted is released. */
const STATUSES = ['RELEASED', 'DEFERRED', 'DEFERRED_RELEASED'];

/** listTransactions: what moved money, of a period, a group or an order, oldest first. Pages may be empty. */
export const listTransactions: SpHandler = (context, input) => {
  const query = input.query as TransactionsInput;
  const { world } = context;
  const { transactionStatus: status = STATUSES[0]!, marketplaceId } = query;
  if (!STATUSES.includes(status)) throw notValid(`transactionStatus cannot be ${status}.`);
  const scope = scopeOf(context, query);
  const { state, seal } = pagingOf<EventPlace>(context, input, PAGING);
  const asked = state ? undefined : askedIn(world.now(), query);
  // A list that began earlier ends where it did then.
  const seen = state?.period ?? (asked && visiblePart(world, asked));
  if (!seen || status !== STATUSES[0]) return { payload: { transactions: [] } };
  const { from, to } = seen;
  // One more than is shown tells whether there is a further page.
  const found = findEvents(world, scope, from, to, PAGE + 1, state?.after);
  const page = found.slice(0, PAGE);
  const { postedAt, id } = page.at(-1) ?? { postedAt: 0, id: 0 };
  return {
    payload: {
      ...(found.length > PAGE && { nextToken: seal(seen, { postedAt, id }) }),
      transactions: page
        .filter((event) => isOfMarketplace(event, marketplaceId))
        .map((event) => transactionJson(context, event)),
    },
  };
};

function scopeOf(context: SpContext, query: TransactionsInput): EventScope {
  const related = relatedIn(context, query);
  const seller = context.seller.id;
  if (!related) return { seller, currencies: currenciesIn(context, query) };
  return 'order' in related ? { seller, order: related.order } : { seller, group: related.group.id };
}

/** An account is one of a currency: what is not of an order belongs to all marketplaces that have it. */
const currenciesIn = (context: SpContext, { marketplaceId }: TransactionsInput): string[] =>
  marketplaceId === undefined ? currenciesOf(context) : [findMarketplace(marketplaceId)?.currency ?? ''];

/** Without dates an order or a group is shown as far back as anything is. */
function askedIn(now: number, query: TransactionsInput): Period | undefined {
  const { postedAfter: after, postedBefore: before, relatedIdentifierName: name } = query;
  if (after !== undefined) return periodOf(now, after, before);
  if (name === undefined || before !== undefined)
    throw refusal('FinancesStartMissing', {}, 'The call names no postedAfter.');
  return { from: oldest(now), to: edgeOf(now) };
}
