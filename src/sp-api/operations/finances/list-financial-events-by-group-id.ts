import { edgeOf, oldest } from '../../../store/finances/asked-period.js';
import type { Period } from '../../../store/finances/asked-period.js';
import { findGroup } from '../../../store/finances/groups.js';
import type { FinancialEventGroup } from '../../../store/finances/groups.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { eventPage } from './event-page.js';
import { withoutStart } from './list-financial-events.js';
import type { PostedDates } from './list-financial-events.js';
import { periodOf } from './period.js';

/** Of a group two years are shown. */
const MONTHS = 24;

/** listFinancialEventsByGroupId: what moved money in a period of an account, or in a part of it. */
export const listFinancialEventsByGroupId: SpHandler = (context, input) =>
  eventPage(context, input, {
    list: 'finances.listFinancialEventsByGroupId',
    scope: { seller: context.seller.id, group: groupNamed(context, context.path.eventGroupId!).id },
    period: () => groupPart(context.world.now(), input.query as PostedDates),
  });

/** @throws SpApiError for a group that is none of the seller's */
export function groupNamed({ world, seller }: SpContext, groupId: string): FinancialEventGroup {
  const group = findGroup(world, seller.id, groupId);
  if (group) return group;
  throw refusal('FinancesGroupUnknown', {}, `Seller ${seller.sellerId} has no group ${groupId}.`);
}

function groupPart(
  now: number,
  { PostedAfter: after, PostedBefore: before }: PostedDates,
): Period | undefined {
  const back = oldest(now, MONTHS);
  if (after !== undefined) return periodOf(now, after, before, back);
  if (before !== undefined) throw withoutStart();
  return { from: back, to: edgeOf(now) };
}
