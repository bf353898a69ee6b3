import type { FinancialEventGroup } from '../../../store/finances/groups.js';
import type { SpContext } from '../../context.js';
import { notValid } from '../../errors.js';
import { groupNamed } from '../finances/list-financial-events-by-group-id.js';
import { orderNamed } from '../finances/list-financial-events-by-order-id.js';

/** The members of a query that name an order or a group. */
export interface RelatedInput {
  relatedIdentifierName?: string;
  relatedIdentifierValue?: string;
}

/** What a query names; undefined: nothing. @throws SpApiError for half a name, what cannot be named, and an unknown group */
export function relatedIn(
  context: SpContext,
  { relatedIdentifierName: name, relatedIdentifierValue: value }: RelatedInput,
): { order: string } | { group: FinancialEventGroup } | undefined {
  if (name === undefined && value === undefined) return undefined;
  if (name === undefined || value === undefined)
    throw notValid('relatedIdentifierName and relatedIdentifierValue go together.');
  if (name === 'ORDER_ID') return { order: orderNamed(value) };
  if (name === 'FINANCIAL_EVENT_GROUP_ID') return { group: groupNamed(context, value) };
  throw notValid(`relatedIdentifierName is ${name}; it can be ORDER_ID or FINANCIAL_EVENT_GROUP_ID.`);
}
