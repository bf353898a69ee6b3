import { Problems } from '../../protocol/decode/problems.js';
import type { OffAmazonPayments } from '../../model/generated/index.js';
import { payRules } from '../../model/pay.js';
import { listOrderReferences } from '../../store/pay/order-references.js';
import type { OrderReferenceQuery } from '../../store/pay/order-references.js';
import type { OrderReference, PayAccount } from '../../store/pay/pay.js';
import type { World } from '../../world/world.js';
import { attributesView, releaseEnvironment } from './order-reference-view.js';
import { statusOf } from './status.js';

const DAY = 86_400_000;

/** A list of order references, with where its next page begins. */
export interface OrderReferenceList extends Omit<OrderReferenceQuery, 'account'> {
  pageSize: number;
}

/** The list that a request asks for. @throws MwsError for one that cannot be */
export function readList(
  input: OffAmazonPayments.ListOrderReferenceRequest,
  account: PayAccount,
  now: number,
): OrderReferenceList {
  const { QueryId, QueryIdType, CreatedTimeRange: range = {}, SortOrder, PageSize = 10 } = input;
  const to = range.EndTime ?? now;
  const from = range.StartTime ?? (range.EndTime === undefined ? 0 : to - 31 * DAY);
  const problems = new Problems('OffAmazonPayments');
  if (QueryIdType !== 'SellerOrderId')
    problems.add('QueryIdType', QueryIdType, 'Member must satisfy enum value set: [SellerOrderId]');
  if (from > to || (input.CreatedTimeRange && to - from > 31 * DAY))
    problems.add(
      'CreatedTimeRange',
      `${iso(from)} - ${iso(to)}`,
      'Member must have a range of 31 days at most',
    );
  const { domain } = payRules.currencies[account.currency]!;
  if (input.PaymentDomain !== undefined && input.PaymentDomain !== domain)
    problems.add('PaymentDomain', input.PaymentDomain, `Member must satisfy enum value set: [${domain}]`);
  problems.throwIfAny();
  return {
    sellerOrderId: QueryId,
    from,
    to,
    states: input.OrderReferenceStatusListFilter ?? [],
    ascending: SortOrder === 'Ascending',
    pageSize: PageSize,
  };
}

const iso = (instant: number) => new Date(instant).toISOString();

/** A page of a list. @param seal makes the token of the next page, if there is one */
export function orderReferencePage(
  world: World,
  account: PayAccount,
  list: OrderReferenceList,
  seal: (rest: OrderReferenceList) => string,
): OffAmazonPayments.ListOrderReferenceResult {
  const found = listOrderReferences(world, { ...list, account }, list.pageSize + 1);
  const page = found.slice(0, list.pageSize);
  const last = page.at(-1);
  return {
    OrderReferenceList: page.map((reference) => listed(account, reference)),
    ...(found.length > page.length &&
      last && { NextPageToken: seal({ ...list, after: { at: last.createdAt, id: last.id } }) }),
  };
}

/** What a list has of an order reference: no buyer and no address. */
function listed(account: PayAccount, reference: OrderReference): OffAmazonPayments.OrderReference {
  const { orderLanguage } = payRules.regions[account.region];
  const { PlatformId: _, ...attributes } = attributesView(reference);
  return {
    ReleaseEnvironment: releaseEnvironment(account),
    OrderReferenceStatus: statusOf(reference),
    AmazonOrderReferenceId: reference.orderReferenceId,
    CreationTimestamp: reference.createdAt,
    ...attributes,
    ...(orderLanguage !== undefined && { OrderLanguage: orderLanguage }),
  };
}

/** Tokens are those of MWS in the form of Amazon Pay: base64 of JSON that names a marketplace. */
export const wrapToken = ({ region, environment }: PayAccount, token: string): string =>
  Buffer.from(
    JSON.stringify({
      nextPageToken: token,
      marketplaceId: payRules.regions[region].topic[environment],
    }),
  ).toString('base64');

/** The token in such a wrapping; anything else gives an empty one, which nobody has sealed. */
export function unwrapToken(text: string): string {
  try {
    const { nextPageToken } = JSON.parse(Buffer.from(text, 'base64').toString()) as Record<string, unknown>;
    return typeof nextPageToken === 'string' ? nextPageToken : '';
  } catch {
    return '';
  }
}
