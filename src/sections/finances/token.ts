import { mwsError } from '../../protocol/errors.js';
import type { OperationContext } from '../handler.js';

/** How long a token can be used, in milliseconds; MWS had it as a setting, and its number in the text of the refusal. */
const LIFE = 17 * 60_000;

/** What a token holds beside the place where the list goes on. */
interface Dated {
  madeAt: number;
}

/**
 * A token as this section's were: base64 of a text that is nearly JSON, with the sealed place in it.
 * Recorded: `{marketplaceId:null,maxResultsPerPage:0,...,tokenCreationDate:1485862698254,sellerId:"A35JS1DJHN7FV"}`
 */
export function tokenOf({ world, seller, sealToken }: OperationContext, list: string, state: object): string {
  const madeAt = world.now();
  const sealed = Buffer.from(sealToken(list, { ...state, madeAt }), 'base64').toString('base64url');
  const text =
    `{marketplaceId:null,maxResultsPerPage:0,searchQueryChecksum:null,queryPaginationToken:"${sealed}",` +
    `searchQuery:null,tokenCreationDate:${madeAt},sellerId:"${seller.sellerId}"}`;
  return Buffer.from(text).toString('base64');
}

/** The place that a token holds. @throws MwsError where it is broken, another caller's, or too old. */
export function readToken<State>({ world, openToken }: OperationContext, list: string, token: string): State {
  const sealed = /queryPaginationToken:"([\w-]+)"/.exec(Buffer.from(token, 'base64').toString())?.[1] ?? '';
  const state = openToken<State & Dated>(list, Buffer.from(sealed, 'base64url').toString('base64'));
  if (world.now() - state.madeAt > LIFE) throw mwsError('FinancesTokenTooOld', { minutes: LIFE / 60_000 });
  return state;
}
