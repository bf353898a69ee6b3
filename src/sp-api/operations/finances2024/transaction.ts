import { findMarketplace, marketplaces } from '../../../model/marketplaces.js';
import { transactionIdOf } from '../../../store/finances/digest.js';
import type { FinancialEvent } from '../../../store/finances/events.js';
import { groupOfRow } from '../../../store/finances/groups.js';
import { isOrderKind } from '../../../store/finances/kinds.js';
import type { SettledOrder } from '../../../store/finances/settled.js';
import type { SpContext } from '../../context.js';
import { instantOf } from '../../instants.js';
import { breakdownsOfOrder, breakdownsOfOther, currency } from './breakdowns.js';
import { itemsJson } from './items.js';

/** The descriptions that are documented; others are what a settlement report calls it (chosen). */
const DESCRIPTIONS: Readonly<Record<string, string>> = { Shipment: 'Order Payment', Refund: 'Refund Order' };

/** The kind of account in the sample of the documentation. */
export const ACCOUNT = 'PAYABLE';

/** Of an order what was charged for its lines; undefined: the event is of another kind. */
const settledIn = ({ kind, details }: FinancialEvent): SettledOrder | undefined =>
  isOrderKind(kind) ? (details as SettledOrder) : undefined;

/** The marketplace of an order's event; undefined: the event is not of an order, or of an order of a shop elsewhere. */
const marketplaceOf = (settled: SettledOrder | undefined) =>
  settled && marketplaces.find(({ name }) => name === settled.marketplaceName);

/** Whether an event is shown for a marketplace: what is not of an order is shown for all that have its currency. */
export function isOfMarketplace(event: FinancialEvent, marketplaceId: string | undefined): boolean {
  if (marketplaceId === undefined) return true;
  const own = marketplaceOf(settledIn(event));
  return own
    ? own.marketplaceId === marketplaceId
    : findMarketplace(marketplaceId)?.currency === event.currency;
}

/** A financial event as a transaction. */
export function transactionJson(context: SpContext, event: FinancialEvent) {
  const { world, seller } = context;
  const settled = settledIn(event);
  const marketplace = marketplaceOf(settled);
  const marketplaceId = marketplace?.marketplaceId;
  return {
    sellingPartnerMetadata: { sellingPartnerId: seller.sellerId, accountType: ACCOUNT, marketplaceId },
    relatedIdentifiers: relatedTo(context, event, settled),
    transactionType: event.kind,
    transactionId: transactionIdOf(world, event.id),
    transactionStatus: 'RELEASED',
    description: DESCRIPTIONS[event.kind] ?? event.line,
    postedDate: instantOf(event.postedAt),
    totalAmount: currency(event.amount, event.currency),
    ...(marketplace && { marketplaceDetails: { marketplaceId, marketplaceName: marketplace.name } }),
    items: settled ? itemsJson(context, settled, event.currency) : [],
    contexts: [],
    breakdowns: breakdownsOf(event),
  };
}

/** What the amount of an event is made up of. */
export function breakdownsOf(event: FinancialEvent) {
  const settled = settledIn(event);
  return settled ? breakdownsOfOrder(settled.items, event.currency) : breakdownsOfOther(event);
}

function relatedTo({ world }: SpContext, event: FinancialEvent, settled: SettledOrder | undefined) {
  const { amazonOrderId, group } = event;
  const ids: Readonly<Record<string, string | null | undefined>> = {
    ORDER_ID: amazonOrderId,
    SHIPMENT_ID: event.kind === 'Shipment' ? settled?.eventId : undefined,
    REFUND_ID: event.kind === 'Refund' ? settled?.eventId : undefined,
    FINANCIAL_EVENT_GROUP_ID: groupOfRow(world, group).groupId,
  };
  return Object.entries(ids)
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([relatedIdentifierName, relatedIdentifierValue]) => ({
      relatedIdentifierName,
      relatedIdentifierValue,
    }));
}
