import { useLoad } from '../lib/use-load.js';
import { api } from './client.js';
import { useVocabulary } from './known.js';
import type { OperationSummary, Seller } from './types.js';

/** Names that fields offer, by the names of what is filled in. */
export type Offered = Readonly<Record<string, readonly string[] | undefined>>;

/** What of a world and of MWS a form can offer: sections and operations, codes, types, marketplaces, sellers. */
export function useOffered(): Offered {
  const known = useVocabulary();
  const operations = useLoad(() => api.list<OperationSummary>('/operations', { limit: 1_000 }), []);
  const sellers = useLoad(() => api.list<Seller>('/sellers', { limit: 1_000 }), []);
  const all = operations.data?.items ?? [];
  return {
    section: [...new Set(all.map(({ section }) => section))],
    operation: [...new Set(all.map(({ operation }) => operation))],
    code: known.errorCodes,
    feedType: known.feedTypes,
    reportType: known.reportTypes,
    marketplaceId: known.marketplaces.map(({ id }) => id),
    sellerId: (sellers.data?.items ?? []).map(({ id }) => id),
  };
}
