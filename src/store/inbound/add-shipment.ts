import { centresOf } from '../../model/inbound.js';
import type { World } from '../../world/world.js';
import type { InboundAddress } from './address.js';
import { scheduleCourse } from './course.js';
import { tellCreated } from './create-shipment.js';
import { listingIn, stockFor } from './inbound-goods.js';
import { insertItem } from './items.js';
import { moveStock } from './move-stock.js';
import { isOver } from './move-shipment.js';
import { insertPlan, markPlanUsed } from './plans.js';
import { insertShipment } from './shipments.js';
import type { InboundShipment, ShipmentDetails, ShipmentStatus } from './shipments.js';

/** A shipment that is simply there, in whatever state; what is not said of it is as most have it. */
export interface GivenShipment {
  seller: number;
  shipmentId?: string;
  name?: string;
  country: string;
  centre?: string;
  status?: ShipmentStatus;
  casesRequired?: boolean;
  boxSource?: ShipmentDetails['boxSource'];
  from?: InboundAddress;
  updatedAt?: number;
  /** SKUs that the seller lists in the country. */
  items: readonly {
    sku: string;
    shipped: number;
    received?: number;
    inCase?: number;
    releaseDate?: string;
  }[];
}

/**
 * Adds a shipment without a plan of a client's. Units that are on their way count as such; those that were received are taken to be in
 * stock already.
 */
export function addShipment(world: World, given: GivenShipment): InboundShipment {
  const { seller, country, status = 'WORKING', items } = given;
  const details: ShipmentDetails = {
    name: given.name ?? 'FBA shipment',
    from: given.from ?? { ...USUAL_ADDRESS, country },
    centre: given.centre ?? centresOf(country)[0]!.code,
    country,
    labelPrep: 'SELLER_LABEL',
    casesRequired: given.casesRequired ?? false,
    boxSource: given.boxSource ?? 'NONE',
  };
  return world.database.transaction(() => {
    const shipmentId = given.shipmentId ?? newShipmentId(world, seller, details);
    const shipment = insertShipment(world, {
      seller,
      shipmentId,
      status,
      details,
      updatedAt: given.updatedAt,
    });
    for (const { sku, shipped, received = 0, inCase = 0, releaseDate } of items) {
      const { fnsku } = stockFor(world, seller, listingIn(world, seller, country, sku)!);
      insertItem(world, shipment, {
        sku,
        fnsku,
        shipped,
        received,
        details: { inCase, ...(releaseDate !== undefined && { releaseDate }) },
      });
    }
    if (status !== 'WORKING' && !isOver(status)) moveStock(world, shipment, 'sent');
    scheduleCourse(world, shipment);
    tellCreated(world, shipment);
    return shipment;
  });
}

const USUAL_ADDRESS = { name: 'Demo Seller', line1: '1 Main St', city: 'New York', postalCode: '10001' };

/** Reserved like that of a client's. */
function newShipmentId(
  world: World,
  seller: number,
  { centre, country, labelPrep }: ShipmentDetails,
): string {
  const plan = insertPlan(world, seller, { centre, country, labelPrep, items: [] });
  markPlanUsed(world, plan);
  return plan.shipmentId;
}
