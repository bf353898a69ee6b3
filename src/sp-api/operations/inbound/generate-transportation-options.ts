import type { Pallet } from '../../../store/inbound/transport.js';
import type { TransportationWish } from '../../../store/inbound/send/transportation-steps.js';
import type { SpHandler } from '../../context.js';
import { millisecondsOf } from '../../instants.js';
import { present } from '../../present.js';
import { contactOf } from './contact.js';
import type { ContactJson } from './contact.js';
import { begun, optionNamed, planOf } from './plan.js';

interface PalletJson {
  dimensions?: { length: number; width: number; height: number; unitOfMeasurement: 'IN' | 'CM' };
  weight?: { value: number; unit: 'LB' | 'KG' };
  stackability?: 'STACKABLE' | 'NON_STACKABLE';
  quantity: number;
}

interface TransportationBody {
  placementOptionId: string;
  shipmentTransportationConfigurations: {
    shipmentId: string;
    readyToShipWindow: { start: string };
    contactInformation?: ContactJson;
    freightInformation?: { freightClass?: string };
    pallets?: PalletJson[];
  }[];
}

/** generateTransportationOptions: asks how the shipments of a placement option may travel. */
export const generateTransportationOptions: SpHandler = (context, { body }) => {
  const plan = planOf(context);
  const given = body as TransportationBody;
  const optionId = optionNamed(plan.details.placements, 'Placement option', given.placementOptionId);
  const wishes = given.shipmentTransportationConfigurations.map((each) =>
    present<TransportationWish>({
      shipmentId: each.shipmentId,
      readyAt: millisecondsOf(each.readyToShipWindow.start),
      contact: each.contactInformation && contactOf(each.contactInformation),
      freightClass: each.freightInformation?.freightClass,
      pallets: each.pallets?.map((pallet) => ({ ...palletOf(pallet), quantity: pallet.quantity })),
    }),
  );
  return begun(context, plan, 'generateTransportationOptions', { optionId, wishes });
};

function palletOf({ dimensions, weight, stackability }: PalletJson): Pallet {
  const { length = 0, width = 0, height = 0, unitOfMeasurement: unit = 'IN' } = dimensions ?? {};
  return {
    dimensions: {
      length: String(length),
      width: String(width),
      height: String(height),
      unit: unit === 'IN' ? 'inches' : 'centimeters',
    },
    ...(weight && {
      weight: { value: String(weight.value), unit: weight.unit === 'LB' ? 'pounds' : 'kilograms' },
    }),
    stacked: stackability === 'STACKABLE',
  };
}
