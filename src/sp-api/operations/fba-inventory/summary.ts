import { findCatalogItem } from '../../../store/catalog.js';
import type { Stock } from '../../../store/inventory.js';
import type { World } from '../../../world/world.js';
import { instantOf } from '../../instants.js';

/** What Amazon holds of a SKU. @param details whether the units are told apart by where they are */
export const summary = (world: World, stock: Stock, marketplaceId: string, details: boolean) => ({
  asin: stock.asin,
  fnSku: stock.fnsku,
  sellerSku: stock.sku,
  condition: stock.condition,
  inventoryDetails: details ? inventoryDetails(stock) : undefined,
  lastUpdatedTime: instantOf(stock.updatedAt),
  productName: findCatalogItem(world, marketplaceId, stock.asin)?.title,
  // Other than MWS's total, it has units that are set aside or cannot be sold.
  totalQuantity: stock.inStock + stock.inbound + stock.reserved + stock.transfer + stock.unfulfillable,
});

/** A world knows that units are inbound, and not how far they have come; damage has no kinds. */
const inventoryDetails = ({ inStock, inbound, reserved, transfer, unfulfillable }: Stock) => ({
  fulfillableQuantity: inStock,
  inboundWorkingQuantity: 0,
  inboundShippedQuantity: inbound,
  inboundReceivingQuantity: 0,
  reservedQuantity: {
    totalReservedQuantity: reserved + transfer,
    pendingCustomerOrderQuantity: reserved,
    pendingTransshipmentQuantity: transfer,
    fcProcessingQuantity: 0,
  },
  researchingQuantity: {
    totalResearchingQuantity: 0,
    researchingQuantityBreakdown: RESEARCHING.map((name) => ({ name, quantity: 0 })),
  },
  unfulfillableQuantity: {
    totalUnfulfillableQuantity: unfulfillable,
    customerDamagedQuantity: 0,
    warehouseDamagedQuantity: 0,
    distributorDamagedQuantity: 0,
    carrierDamagedQuantity: 0,
    defectiveQuantity: 0,
    expiredQuantity: 0,
  },
});

const RESEARCHING = [
  'researchingQuantityInShortTerm',
  'researchingQuantityInMidTerm',
  'researchingQuantityInLongTerm',
];
