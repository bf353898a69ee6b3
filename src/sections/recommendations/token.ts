import { createHmac, timingSafeEqual } from 'node:crypto';
import { mwsError } from '../../protocol/errors.js';
import type { OperationContext } from '../handler.js';
import type { CategoryFilters } from './filters.js';

/** What a token says: the first call, and where the list goes on. */
export interface PageToken {
  firstRequest: {
    marketplaceId: string;
    sellerId: string;
    /** The one category that was asked for. */
    recommendationCategory?: string;
    filters?: CategoryFilters;
  };
  nextRecommendationCategory: string;
  /** How many of that category were shown. */
  paginationNextToken: string;
  /** Recorded: so it is spelt, and it is two minutes away. */
  tokenValidatityDateTime: string;
}

const LENGTH = 32;

const digestOf = ({ world, developer }: OperationContext, json: Buffer): Buffer =>
  createHmac('sha256', world.ids.tokenKey)
    .update(`recommendations ${developer?.developerId} `)
    .update(json)
    .digest();

/** Recorded: base64 of the length of a digest in four bytes, the digest, and JSON. */
export function writeToken(
  context: OperationContext,
  page: Omit<PageToken, 'tokenValidatityDateTime'>,
): string {
  const { world } = context;
  const until = new Date(world.now() + world.settings.recommendations.tokenLife).toISOString();
  const json = Buffer.from(JSON.stringify({ ...page, tokenValidatityDateTime: until }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(LENGTH);
  return Buffer.concat([length, digestOf(context, json), json]).toString('base64');
}

/** @throws MwsError where it is damaged, too old, or another seller's. */
export function readToken(context: OperationContext, token: string): PageToken {
  const bytes = Buffer.from(token, 'base64');
  const json = bytes.subarray(4 + LENGTH);
  const digest = bytes.subarray(4, 4 + LENGTH);
  const isWhole =
    json.length > 0 && bytes.readUInt32BE(0) === LENGTH && timingSafeEqual(digest, digestOf(context, json));
  const page = isWhole ? (JSON.parse(json.toString()) as PageToken) : undefined;
  const isGood =
    page?.firstRequest.sellerId === context.seller.sellerId &&
    context.world.now() <= Date.parse(page.tokenValidatityDateTime);
  if (!isGood) throw mwsError('RecommendationsTokenInvalid');
  return page;
}
