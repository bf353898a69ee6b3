import { edgeOf, oldest, visiblePart } from '../../../store/finances/asked-period.js';
import type { Period } from '../../../store/finances/asked-period.js';
import { eachEvent } from '../../../store/finances/events.js';
import type { EventScope } from '../../../store/finances/events.js';
import { listOpenGroups } from '../../../store/finances/groups.js';
import type { FinancialEventGroup } from '../../../store/finances/groups.js';
import type { SpContext, SpHandler } from '../../context.js';
import { notValid, refusal } from '../../errors.js';
import { instantOf } from '../../instants.js';
import { periodOf } from '../finances/period.js';
import { askedAccounts } from './asked-accounts.js';
import type { AccountsInput, AskedAccounts } from './asked-accounts.js';
import { currency } from './breakdowns.js';
import { DAY, dayNamed } from './day.js';
import { relatedIn } from './related.js';
import type { RelatedInput } from './related.js';
import { addUp } from './totals.js';
import { isOfMarketplace } from './transaction.js';

/** The query, as the model reads it. */
interface SummaryInput extends AccountsInput, RelatedInput {
  periodStart?: string;
  periodEnd?: string;
}

/** What one part of the answer adds up, and what it says of it. */
interface Part {
  scope: EventScope;
  period: Period;
  says: { relatedIdentifiers?: object[]; periodStart?: string; periodEnd?: string };
}

/**
 * listSummary: what was earned and what was paid, for each account: of a period of days, of a group, of an order; where nothing
 * is named, of the open groups (chosen).
 */
export const listSummary: SpHandler = (context, input) => {
  const { world } = context;
  const query = input.query as SummaryInput;
  const asked = askedAccounts(context, query);
  return {
    summaries: partsOf(context, query, asked).flatMap(({ scope, period, says }) => {
      const { from, to } = visiblePart(world, period);
      const totals = addUp(
        eachEvent(world, scope, from, to),
        (event) =>
          asked.currencies.includes(event.currency) &&
          asked.marketplaceIds.some((id) => isOfMarketplace(event, id)),
      );
      return [...totals].map(([code, { net, breakdowns }]) => ({
        partnerMetadata: asked.partnerOf(code),
        netProceeds: currency(net, code),
        relatedIdentifiers: [],
        breakdowns,
        ...says,
      }));
    }),
  };
};

function partsOf(context: SpContext, query: SummaryInput, { currencies }: AskedAccounts): Part[] {
  const { world, seller } = context;
  const now = world.now();
  const related = relatedIn(context, query);
  const days = daysOf(now, query);
  if (related && days) throw notValid('A related identifier and a period do not go together.');
  if (days === 'nothing') return [];
  if (days) return [{ scope: { seller: seller.id, currencies }, period: days, says: saysPeriod(days) }];
  if (related && 'order' in related) {
    const period = { from: oldest(now), to: edgeOf(now) };
    const says = { relatedIdentifiers: [identifier('ORDER_ID', related.order)] };
    return [{ scope: { seller: seller.id, order: related.order }, period, says }];
  }
  const groups = related ? [related.group] : listOpenGroups(world, seller.id);
  return groups.filter((group) => currencies.includes(group.currency)).map((group) => partOf(group, now));
}

function partOf({ id, seller, groupId, startAt, endAt }: FinancialEventGroup, now: number): Part {
  // What is posted at the very end of a group is in it, and so is what came to it before it began.
  const period = { from: oldest(now, 24), to: endAt === null ? edgeOf(now) : endAt + 1 };
  const says = {
    relatedIdentifiers: [identifier('FINANCIAL_EVENT_GROUP_ID', groupId)],
    ...saysPeriod({ from: startAt, to: endAt ?? now }),
  };
  return { scope: { seller, group: id }, period, says };
}

const identifier = (relatedIdentifierName: string, relatedIdentifierValue: string) => ({
  relatedIdentifierName,
  relatedIdentifierValue,
});

const saysPeriod = ({ from, to }: Period) => ({ periodStart: instantOf(from), periodEnd: instantOf(to) });

/** The days that are asked for, both included; `nothing`: so many that nothing is in them. @throws SpApiError */
function daysOf(now: number, { periodStart, periodEnd }: SummaryInput): Period | 'nothing' | undefined {
  if (periodStart === undefined && periodEnd === undefined) return undefined;
  if (periodStart === undefined) throw refusal('FinancesStartMissing', {}, 'The call names no periodStart.');
  const start = dayNamed('periodStart', periodStart);
  const end = periodEnd === undefined ? now : dayNamed('periodEnd', periodEnd) + DAY;
  return periodOf(now, start, Math.min(end, edgeOf(now))) ?? 'nothing';
}
