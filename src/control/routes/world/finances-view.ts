import { sellerOfRow } from '../../../registry/sellers.js';
import { amountText } from '../../../store/finances/amounts.js';
import type { FinancialEvent } from '../../../store/finances/events.js';
import { groupOfRow } from '../../../store/finances/groups.js';
import type { FinancialEventGroup } from '../../../store/finances/groups.js';
import type { World } from '../../../world/world.js';
import { iso, isoOrNull } from '../../instant.js';
import * as schema from '../../schemas.js';

const maybe = schema.orNull(schema.text());

export const financialEventGroup = schema.resource('FinancialEventGroup', {
  id: schema.text('As ListFinancialEventGroups has it.'),
  sellerId: schema.text(),
  status: schema.oneOf(['Open', 'Closed']),
  startAt: schema.instant,
  endAt: schema.orNull(schema.instant),
  closesAt: schema.described(schema.orNull(schema.instant), 'When its period ends; null: it has ended.'),
  beginningBalance: schema.money,
  total: schema.money,
  transferStatus: maybe,
  transferredAt: schema.orNull(schema.instant),
  traceId: maybe,
  accountTail: maybe,
});

export const financialEvent = schema.resource('FinancialEvent', {
  id: schema.text(),
  groupId: schema.text(),
  sellerId: schema.text(),
  kind: schema.text('The list that it is in, without EventList: Shipment.'),
  postedAt: schema.instant,
  amazonOrderId: maybe,
  amount: schema.described(schema.money, 'What it adds to the group; from the seller negative.'),
  line: schema.text('What a settlement report calls it.'),
  details: { type: 'object', additionalProperties: true },
});

const money = (hundredths: number, currency: string) => ({ amount: amountText(hundredths), currency });

/** @param closesAt when it is due to close */
export const groupView = (world: World, group: FinancialEventGroup, closesAt: number | null) => ({
  id: group.groupId,
  sellerId: sellerOfRow(world, group.seller).sellerId,
  status: group.endAt === null ? 'Open' : 'Closed',
  startAt: iso(group.startAt),
  endAt: isoOrNull(group.endAt),
  closesAt: isoOrNull(closesAt),
  beginningBalance: money(group.beginning, group.currency),
  total: money(group.total, group.currency),
  transferStatus: group.transfer,
  transferredAt: isoOrNull(group.transferredAt),
  traceId: group.traceId,
  accountTail: group.tail,
});

export function eventView(world: World, event: FinancialEvent) {
  const group = groupOfRow(world, event.group);
  return {
    id: String(event.id),
    groupId: group.groupId,
    sellerId: sellerOfRow(world, group.seller).sellerId,
    kind: event.kind,
    postedAt: iso(event.postedAt),
    amazonOrderId: event.amazonOrderId,
    amount: money(event.amount, event.currency),
    line: event.line,
    details: event.details,
  };
}
