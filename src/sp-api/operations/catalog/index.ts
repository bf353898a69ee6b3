import type { SpHandler } from '../../context.js';
import { getCatalogItem } from './get-catalog-item.js';
import { listCatalogCategories } from './list-catalog-categories.js';
import { searchCatalogItems } from './search-catalog-items.js';

/** Catalog Items API 2022-04-01, and what is left of v0. */
export const catalog: Readonly<Record<string, SpHandler>> = {
  'catalog.searchCatalogItems': searchCatalogItems,
  'catalog.getCatalogItem': getCatalogItem,
  'catalogV0.listCatalogCategories': listCatalogCategories,
};
