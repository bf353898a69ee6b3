import { findMarketplace } from '../../../model/marketplaces.js';
import type { SpContext } from '../../context.js';
import { notValid } from '../../errors.js';
import { ownMarketplaces } from '../../participations.js';
import { ACCOUNT } from './transaction.js';

/** Which accounts a query is about. */
export interface AccountsInput {
  marketplaceIds?: string[];
  accountType?: string;
  nextToken?: string;
}

/** The accounts that are asked for: an account is one of a currency, and all marketplaces that have it share it. */
export interface AskedAccounts {
  /** The marketplaces that are named, or all of the seller. */
  marketplaceIds: readonly string[];
  currencies: string[];
  /** Who an account belongs to; the marketplace only where no other that is asked for has its currency. */
  partnerOf(currency: string): { partnerId: string; accountType: string; marketplaceId?: string };
}

/** @throws SpApiError for a nextToken: these lists have one page, so that none was ever given */
export function askedAccounts(context: SpContext, query: AccountsInput): AskedAccounts {
  if (query.nextToken !== undefined)
    throw notValid('The list has one page, for which there is no nextToken.');
  const { accountType = ACCOUNT, marketplaceIds = ownMarketplaces(context) } = query;
  const currencyOf = (id: string) => findMarketplace(id)?.currency ?? '';
  return {
    marketplaceIds,
    currencies: accountType === ACCOUNT ? [...new Set(marketplaceIds.map(currencyOf))] : [],
    partnerOf(currency) {
      const [only, ...others] = new Set(marketplaceIds.filter((id) => currencyOf(id) === currency));
      return {
        partnerId: context.seller.sellerId,
        accountType: ACCOUNT,
        ...(only !== undefined && others.length === 0 && { marketplaceId: only }),
      };
    },
  };
}
