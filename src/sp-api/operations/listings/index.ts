import type { SpHandler } from '../../context.js';
import { deleteListingsItem } from './delete-listings-item.js';
import { getListingsItem } from './get-listings-item.js';
import { patchListingsItem } from './patch-listings-item.js';
import { putListingsItem } from './put-listings-item.js';
import { searchListingsItems } from './search-listings-items.js';

/** Listings Items API 2021-08-01. */
export const listings: Readonly<Record<string, SpHandler>> = {
  'listings.getListingsItem': getListingsItem,
  'listings.searchListingsItems': searchListingsItems,
  'listings.putListingsItem': putListingsItem,
  'listings.patchListingsItem': patchListingsItem,
  'listings.deleteListingsItem': deleteListingsItem,
};
