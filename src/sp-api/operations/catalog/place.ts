import type { CatalogItem } from '../../../store/catalog.js';

/** A product in one marketplace. */
export interface Place {
  marketplaceId: string;
  item: CatalogItem;
  /** The SKU by which the caller asked for it. */
  sku?: string;
}
