import type { SpContext, SpInput } from '../../context.js';
import { refusal } from '../../errors.js';

/** One page of what a plan has, with what goes on behind it. @param list whose tokens these are @throws SpApiError */
export function pageOf<Each>(
  { sealToken, openToken, path }: SpContext,
  { query }: SpInput,
  list: string,
  all: readonly Each[],
): { page: readonly Each[]; pagination: { nextToken: string } | undefined } {
  const { pageSize, paginationToken } = query as { pageSize: number; paginationToken?: string };
  const of = `inbound.${list} ${path.inboundPlanId} ${path.shipmentId ?? path.packingGroupId ?? ''}`;
  const state = paginationToken === undefined ? { at: 0 } : openToken<{ at: number }>(of, paginationToken);
  if (!state)
    throw refusal(
      'InboundRefused',
      { text: 'paginationToken is not valid' },
      'It is damaged, or was given to another caller, operation or path.',
    );
  const end = state.at + pageSize;
  return {
    page: all.slice(state.at, end),
    pagination: end < all.length ? { nextToken: sealToken(of, { at: end }) } : undefined,
  };
}
