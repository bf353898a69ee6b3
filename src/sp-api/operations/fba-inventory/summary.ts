import { findCatalogItem } from '../../../store/catalog.js';
import type { OpenUnits } from '../../../store/inbound/open-units.js';
import type { Stock } from '../../../store/inventory.js';
import type { World } from '../../../world/world.js';
import { instantOf } from '../../instants.js';

/** What Amazon holds of a SKU. @param open of the units that are inbound; absent: units are not told apart by where they are */
export const summary = (world: World, stock: Stock, marketplaceId: string, open: OpenUnits | undefined) => ({
  asin: stock.asin,
  fnSku: stock.fnsku,
  sellerSku: stock.sku,
  condition: stock.condition,
  inventoryDetails: open && inventoryDetails(stock, open),
  lastUpdatedTime: instantOf(stock.updatedAt),
  productName: findCatalogItem(world, marketplaceId, stock.asin)?.title,
  // Other than MWS's total, it has units that are set aside or cannot be sold.
  totalQuantity: stock.inStock + stock.inbound + stock.reserved + stock.transfer + stock.unfulfillable,
});

/** Of what is inbound, shipments say how far it has come; damage has no kinds. */
const inventoryDetails = (
  { inStock, inbound, reserved, transfer, unfulfillable }: Stock,
  { working, receiving }: OpenUnits,
) => ({
  fulfillableQuantity: inStock,
  inboundWorkingQuantity: working,
  inboundShippedQuantity: Math.max(0, inbound - receiving),
  inboundReceivingQuantity: Math.min(inbound, receiving),
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
