import type { Orders } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { participationsOfCall } from '../../registry/call-marketplaces.js';
import type { Handler, OperationContext } from '../handler.js';
import { orderPage } from './order-page.js';

/** Orders younger than this are not seen: a list ends two minutes before the call at the latest. */
const EDGE = 120_000;

/** ListOrders: the orders of a period, by when they were bought or by when they last changed. */
export const listOrders: Handler<'Orders.ListOrders'> = (context, input) => {
  return orderPage(context, {
    participations: participationsOf(context, input.MarketplaceId),
    ...periodOf(input, context.world.now()),
    ...given('statuses', statusesOf(context, input)),
    ...given('channels', input.FulfillmentChannel),
    ...given('paymentMethods', input.PaymentMethod),
    ...given('easyShipStatuses', input.EasyShipShipmentStatus),
    ...given('tfmStatuses', input.TFMShipmentStatus),
    ...given('buyerEmail', input.BuyerEmail),
    ...given('sellerOrderId', input.SellerOrderId),
    limit: input.MaxResultsPerPage,
  });
};

const UNSHIPPED = ['Unshipped', 'PartiallyShipped'] as const;

/** One of Unshipped and PartiallyShipped stands for both, unless the world holds to the documentation, which refused it. */
function statusesOf({ world }: OperationContext, { OrderStatus: statuses }: Orders.ListOrdersRequest) {
  const asked = UNSHIPPED.filter((status) => statuses?.includes(status));
  if (asked.length !== 1) return statuses;
  if (world.settings.unshippedAlone === 'refused') throw mwsError('UnshippedAlone');
  return [...new Set([...statuses!, ...UNSHIPPED])];
}

function periodOf(input: Orders.ListOrdersRequest, now: number) {
  const created = input.CreatedAfter !== undefined;
  const [after, before] = created
    ? (['CreatedAfter', 'CreatedBefore'] as const)
    : (['LastUpdatedAfter', 'LastUpdatedBefore'] as const);
  const other = created ? 'LastUpdatedBefore' : 'CreatedBefore';
  if (input[other] !== undefined)
    throw mwsError('NeedsTheOther', { first: other, second: created ? 'LastUpdatedAfter' : 'CreatedAfter' });
  const edge = now - EDGE;
  const from = input[after]!;
  const to = Math.min(input[before] ?? edge, edge);
  if (from > to) throw mwsError('DateAfterDate', { after, before });
  return { by: created ? ('purchase' as const) : ('update' as const), from, to };
}

/** The rows of the seller's part in each marketplace asked for; the gateway has refused those it has no part in. */
const participationsOf = (
  { world, seller, host }: OperationContext,
  marketplaceIds: readonly string[],
): number[] => participationsOfCall(world, seller, { host, marketplaceIds }).map(({ id }) => id);

const given = <Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { [N in Name]?: Value });
