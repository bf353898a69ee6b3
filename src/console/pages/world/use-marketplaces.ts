import { api, pathOf } from '../../api/client.js';
import type { Seller } from '../../api/types.js';
import { useLoad } from '../../lib/use-load.js';

/** The marketplaces that a seller takes part in; none as long as no seller is chosen. */
export function useMarketplaces(sellerId: string): readonly string[] {
  const found = useLoad(
    async () => (sellerId === '' ? [] : (await api.get<Seller>(pathOf('sellers', sellerId))).marketplaceIds),
    [sellerId],
  );
  return found.data ?? [];
}
