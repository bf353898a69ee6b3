import { parseTimestamp } from '../../../protocol/timestamp.js';
import type { OrderQuery } from '../../../store/orders/find-orders.js';
import { notValid } from '../../errors.js';
import { datesNotValid, orderPeriodOf } from './order-period.js';
import type { OrderDates } from './order-period.js';

/** The query of getOrders, as the model reads it: dates are text. */
export interface GetOrdersInput {
  MarketplaceIds: string[];
  CreatedAfter?: string;
  CreatedBefore?: string;
  LastUpdatedAfter?: string;
  LastUpdatedBefore?: string;
  OrderStatuses?: string[];
  FulfillmentChannels?: string[];
  PaymentMethods?: string[];
  EasyShipShipmentStatuses?: string[];
  BuyerEmail?: string;
  SellerOrderId?: string;
  MaxResultsPerPage?: number;
  NextToken?: string;
  AmazonOrderIds?: string[];
}

const MOST = 100;

/** What cannot stand beside SellerOrderId. */
const NOT_WITH_SELLER_ORDER_ID = [
  'FulfillmentChannels',
  'OrderStatuses',
  'PaymentMethods',
  'LastUpdatedAfter',
  'LastUpdatedBefore',
  'BuyerEmail',
] as const;

const DATES = ['CreatedAfter', 'CreatedBefore', 'LastUpdatedAfter', 'LastUpdatedBefore'] as const;

/** What a getOrders call without a token asks of the store. @throws SpApiError */
export function orderQueryOf(
  input: GetOrdersInput,
  now: number,
  participations: readonly number[],
): OrderQuery {
  const limit = input.MaxResultsPerPage ?? MOST;
  if (limit < 1 || limit > MOST)
    throw notValid(`MaxResultsPerPage is ${limit}; it must be from 1 to ${MOST}.`);
  checkSellerOrderId(input);
  return {
    participations,
    ...orderPeriodOf(readDates(input), now),
    ...given('statuses', input.OrderStatuses),
    ...given('channels', input.FulfillmentChannels),
    ...given('paymentMethods', input.PaymentMethods),
    ...given('easyShipStatuses', input.EasyShipShipmentStatuses),
    ...given('buyerEmail', input.BuyerEmail),
    ...given('sellerOrderId', input.SellerOrderId),
    limit,
  };
}

function checkSellerOrderId(input: GetOrdersInput): void {
  if (input.SellerOrderId === undefined) return;
  const beside = NOT_WITH_SELLER_ORDER_ID.filter((name) => input[name] !== undefined);
  if (beside.length > 0) throw notValid(`SellerOrderId cannot stand beside ${beside.join(', ')}.`);
}

/** The dates that were sent, by the names that errors have for them. */
function readDates(input: GetOrdersInput): OrderDates {
  const sent = DATES.filter((name) => input[name] !== undefined);
  const read = sent.map((name) => [lowerFirst(name), parseTimestamp(input[name]!)] as const);
  const wrong = read.filter(([, value]) => value === undefined).map(([name]) => name);
  if (wrong.length > 0) throw datesNotValid(wrong.join(', '), 'They are no ISO 8601 instants.');
  return Object.fromEntries(read);
}

const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

const given = <Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { [N in Name]?: Value });
