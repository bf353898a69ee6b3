import type { FulfillmentInventory } from '../../model/generated/index.js';
import { isOffered } from '../../model/marketplaces.js';
import { mwsError } from '../../protocol/errors.js';
import { participationOfCall } from '../../registry/call-marketplaces.js';
import { receivingOf } from '../../store/inbound/open-units.js';
import { listStockChangedSince } from '../../store/inventory.js';
import type { StockPlace } from '../../store/inventory.js';
import type { OperationContext } from '../handler.js';
import { supplyDocument } from './supply-document.js';

/** ListInventorySupply and its ByNextToken share their tokens. */
export const SUPPLY = 'FulfillmentInventory.ListInventorySupply';

/** What a NextToken holds: the query as it was asked, and the last change of the page before. */
export interface SupplyPageState {
  from: number;
  detailed: boolean;
  MarketplaceId?: string;
  after?: StockPlace;
}

/** One page of SKUs by when they changed, the change that is longest ago first; what changes meanwhile comes again at the end. */
export function supplyPage(
  { world, seller, sealToken }: OperationContext,
  state: SupplyPageState,
): FulfillmentInventory.ListInventorySupplyResult {
  const { from, detailed, MarketplaceId, after } = state;
  const { pageSize } = world.settings.fulfillmentInventory;
  // One more than is shown tells whether there is a further page.
  const found = listStockChangedSince(world, seller.id, from, pageSize + 1, after);
  const page = found.slice(0, pageSize);
  const last = page.at(-1);
  const receiving = receivingOf(world, seller.id, page);
  return {
    ...(MarketplaceId !== undefined && { MarketplaceId }),
    InventorySupplyList: page.map((stock) =>
      supplyDocument(stock, world.now(), detailed, receiving(stock.sku)),
    ),
    ...(found.length > page.length &&
      last && { NextToken: sealToken(SUPPLY, { ...state, after: { at: last.updatedAt, id: last.id } }) }),
  };
}

/**
 * The marketplace that an answer names: the one that was asked for, else the first that the call is about.
 * @throws MwsError where the section is not offered there, as of an operation that a host does not have (chosen)
 */
export function homeMarketplace(
  { world, seller, host, section }: OperationContext,
  asked: string | undefined,
): { MarketplaceId?: string } {
  const MarketplaceId = asked ?? participationOfCall(world, seller, host)?.marketplaceId;
  if (MarketplaceId !== undefined && !isOffered(section, MarketplaceId))
    throw mwsError('OperationNotAvailable', {
      operation: 'ListInventorySupply',
      section: `${section}/2010-10-01`,
    });
  if (!world.settings.fulfillmentInventory.marketplaceElement) return {};
  return MarketplaceId === undefined ? {} : { MarketplaceId };
}
