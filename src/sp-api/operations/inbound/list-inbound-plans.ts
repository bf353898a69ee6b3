import { listSendPlans } from '../../../store/inbound/send/send-plan.js';
import type { SendPlanQuery } from '../../../store/inbound/send/send-plan.js';
import type { SpContext, SpHandler, SpInput } from '../../context.js';
import { refusal } from '../../errors.js';
import { planSummary } from './plan-json.js';

const LIST = 'inbound.listInboundPlans';

/** listInboundPlans: plans by when they were made or changed. */
export const listInboundPlans: SpHandler = (context, input) => {
  const { world } = context;
  const { pageSize } = input.query as { pageSize: number };
  const query = queryOf(context, input);
  // One more than is shown tells whether there is a further page.
  const found = listSendPlans(world, query, pageSize + 1);
  const page = found.slice(0, pageSize);
  const last = page.at(-1);
  const at = query.by === 'created_at' ? last?.createdAt : last?.updatedAt;
  const more = found.length > pageSize && last && at !== undefined;
  return {
    inboundPlans: page.map((plan) => planSummary(world, plan)),
    pagination: more
      ? { nextToken: context.sealToken(LIST, { ...query, after: { at, id: last.id } }) }
      : undefined,
  };
};

function queryOf({ seller, openToken }: SpContext, { query }: SpInput): SendPlanQuery {
  const { paginationToken, status, sortBy, sortOrder } = query as Record<string, string | undefined>;
  if (paginationToken === undefined)
    return {
      seller: seller.id,
      ...(status !== undefined && { status: status as 'ACTIVE' }),
      by: sortBy === 'CREATION_TIME' ? 'created_at' : 'updated_at',
      direction: sortOrder === 'ASC' ? 'ASC' : 'DESC',
    };
  const state = openToken<SendPlanQuery>(LIST, paginationToken);
  if (state) return state;
  throw refusal('InboundRefused', { text: 'paginationToken is not valid' });
}
