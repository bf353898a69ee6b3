import { findListing } from '../../../store/listings.js';
import { boxIdOf } from '../../../store/inbound/send/packing-steps.js';
import type {
  SendBoxes,
  SendGroup,
  SendItem,
  SendShipment,
} from '../../../store/inbound/send/send-details.js';
import type { SendPlan } from '../../../store/inbound/send/send-plan.js';
import type { PlanItem } from '../../../store/inbound/plans.js';
import { findStock } from '../../../store/inventory.js';
import type { World } from '../../../world/world.js';
import { PREP_TYPES } from './prep-types.js';

/** Units of a plan: what the seller said of them, with what Amazon knows. */
export function itemJson(world: World, { seller, details }: SendPlan, item: SendItem) {
  const stock = findStock(world, seller, item.sku);
  const asin = stock?.asin ?? findListing(world, seller, details.marketplaceId, item.sku)?.asin ?? '';
  return {
    asin,
    expiration: item.expires,
    fnsku: stock?.fnsku ?? asin,
    labelOwner: item.labelOwner,
    manufacturingLotCode: item.lot,
    msku: item.sku,
    prepInstructions: [] as object[],
    quantity: item.quantity,
  };
}

/** Units of a group, with what is to be done to them. */
export const groupItems = (world: World, plan: SendPlan, { items }: SendGroup) =>
  items.map((item) => ({
    ...itemJson(world, plan, saidOf(plan, item)),
    prepInstructions: (item.prep ?? []).map(({ instruction, owner }) => ({
      prepOwner: owner,
      prepType: PREP_TYPES[instruction]!,
    })),
    quantity: item.quantity,
  }));

const saidOf = ({ details }: SendPlan, { sku }: PlanItem): SendItem =>
  details.items.find((item) => item.sku === sku)!;

/** Boxes one by one, as lists show them. */
export function boxesJson(
  world: World,
  plan: SendPlan,
  boxes: readonly SendBoxes[],
  shipment?: SendShipment,
) {
  const each = boxes.flatMap((box) => Array<SendBoxes>(box.quantity).fill(box));
  return each.map((box, at) => ({
    boxId: shipment?.confirmationId === undefined ? undefined : boxIdOf(shipment.confirmationId, at + 1),
    contentInformationSource: box.source,
    dimensions: {
      height: box.dimensions.height,
      length: box.dimensions.length,
      unitOfMeasurement: box.dimensions.unit,
      width: box.dimensions.width,
    },
    items: box.items.map((item) => itemJson(world, plan, item)),
    packageId: `pk${(box.shipmentId ?? box.groupId ?? plan.planId).slice(2, 30)}${String(at + 1).padStart(8, '0')}`,
    quantity: 1,
    weight: box.weight,
  }));
}

/** Pallets of shipments, as lists show them. */
export const palletsJson = (shipments: readonly SendShipment[]) =>
  shipments.flatMap(({ shipmentId, pallets = [] }) =>
    pallets.map(({ dimensions, weight, stacked, quantity }, at) => ({
      dimensions: {
        height: Number(dimensions.height),
        length: Number(dimensions.length),
        unitOfMeasurement: dimensions.unit === 'inches' ? 'IN' : 'CM',
        width: Number(dimensions.width),
      },
      packageId: `pt${shipmentId.slice(2, 30)}${String(at + 1).padStart(8, '0')}`,
      quantity,
      stackability: stacked ? 'STACKABLE' : 'NON_STACKABLE',
      weight: weight && { unit: weight.unit === 'pounds' ? 'LB' : 'KG', value: Number(weight.value) },
    })),
  );
