import { browseNodes } from './browse-nodes.js';
import { pickedUpPackages, waitingPackages } from './easy-ship.js';
import { cancelledListings, listings } from './listings.js';
import { metrics } from './metrics.js';
import { orderItems, orders, unshippedItems } from './orders.js';
import { returns } from './returns.js';
import { settlementAmounts, settlementLines, settlementTransactions } from './settlements.js';
import { shipments } from './shipments.js';
import type { Source } from './source.js';
import { stock, stockByCondition } from './stock.js';

/** The sources by the names that definitions in `data/reports` call them. */
export const sources: Readonly<Record<string, Source>> = {
  browseNodes,
  cancelledListings,
  listings,
  metrics,
  orderItems,
  orders,
  pickedUpPackages,
  returns,
  settlementAmounts,
  settlementLines,
  settlementTransactions,
  shipments,
  stock,
  stockByCondition,
  unshippedItems,
  waitingPackages,
};
