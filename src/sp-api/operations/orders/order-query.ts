import { parseTimestamp } from '../../../protocol/timestamp.js';
import type { OrderQuery } from '../../../store/orders/find-orders.js';
import { refusal, spError, SpApiError } from '../../errors.js';

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

/** Orders younger than this are not seen: a list ends two minutes before the call at the latest. */
export const EDGE = 120_000;

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
    ...periodOf(input, now),
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

function periodOf(input: GetOrdersInput, now: number) {
  const dates = readDates(input);
  const { CreatedAfter: created, LastUpdatedAfter: updated } = dates;
  if (created === undefined && updated === undefined)
    throw notValid('One of CreatedAfter and LastUpdatedAfter has to be sent, unless there is a NextToken.');
  if (created !== undefined && updated !== undefined)
    throw notValid('CreatedAfter and LastUpdatedAfter were both sent; one of them decides.');
  const [by, from, before, name] =
    created !== undefined
      ? (['purchase', created, dates.CreatedBefore, 'createdBefore'] as const)
      : (['update', updated!, dates.LastUpdatedBefore, 'lastUpdatedBefore'] as const);
  const edge = now - EDGE;
  if (before !== undefined && before > edge)
    throw dateNotValid(name, `It has to be at least two minutes before ${new Date(now).toISOString()}.`);
  const to = before ?? edge;
  if (from > to) throw dateNotValid(name, 'The period ends before it begins.');
  return { by, from, to };
}

function readDates(input: GetOrdersInput): Partial<Record<(typeof DATES)[number], number>> {
  const sent = DATES.filter((name) => input[name] !== undefined);
  const read = sent.map((name) => [name, parseTimestamp(input[name]!)] as const);
  const wrong = read.filter(([, value]) => value === undefined).map(([name]) => lowerFirst(name));
  if (wrong.length > 0) throw dateNotValid(wrong.join(', '), 'They are no ISO 8601 instants.');
  return Object.fromEntries(read);
}

const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

const dateNotValid = (names: string, explanation: string): SpApiError =>
  new SpApiError(spError('DatesNotValid', { names }), `${names}: ${explanation}`);

const notValid = (explanation: string): SpApiError => refusal('InputNotValid', { details: '' }, explanation);

const given = <Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { [N in Name]?: Value });
