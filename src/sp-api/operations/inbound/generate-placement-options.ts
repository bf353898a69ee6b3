import type { CustomPlacement } from '../../../store/inbound/send/placement-steps.js';
import type { SpHandler } from '../../context.js';
import { begun, planOf } from './plan.js';
import type { ItemInputJson } from './wire.js';

interface PlacementBody {
  customPlacement?: { warehouseId: string; items: ItemInputJson[] }[];
}

/** generatePlacementOptions: asks to which warehouses units may go, or names them. */
export const generatePlacementOptions: SpHandler = (context, { body }) => {
  const { customPlacement } = body as PlacementBody;
  const custom: CustomPlacement[] | undefined = customPlacement?.map(({ warehouseId, items }) => ({
    centre: warehouseId,
    items: items.map(({ msku, quantity }) => ({ sku: msku, quantity })),
  }));
  return begun(context, planOf(context), 'generatePlacementOptions', { ...(custom && { custom }) });
};
