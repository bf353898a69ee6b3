import { slotsFor } from '../../../store/easy-ship/choose-slot.js';
import { soundMeasure } from '../../../store/easy-ship/measures.js';
import { sizeClassOf } from '../../../store/easy-ship/offered-slots.js';
import { schedulableOrder } from '../../../store/easy-ship/own-order.js';
import { EasyShipRefusal } from '../../../store/easy-ship/refusal.js';
import type { SpHandler } from '../../context.js';
import { slotJson } from './package-json.js';

interface Body {
  marketplaceId: string;
  amazonOrderId: string;
  packageDimensions: { length?: number; width?: number; height?: number; unit?: 'cm' };
  packageWeight: { value?: number; unit?: 'g' | 'grams' };
}

/** listHandoverSlots: when Amazon could pick a parcel up. Nothing is reserved, and what it measures is not kept. */
export const listHandoverSlots: SpHandler = (context, { body }) => {
  const { amazonOrderId, marketplaceId, packageDimensions: box, packageWeight: weight } = body as Body;
  if (box.unit === undefined || weight.unit === undefined)
    throw new EasyShipRefusal('EasyShipRequestInvalid');
  const dimensions = { length: given(box.length), width: given(box.width), height: given(box.height) };
  const size = sizeClassOf(dimensions, given(weight.value));
  schedulableOrder(context, { amazonOrderId, marketplaceId });
  return { amazonOrderId, timeSlots: slotsFor(context, size).map(slotJson) };
};

const given = (value = 0): string => soundMeasure(String(value));
