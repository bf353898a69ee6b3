import type { DeliveryWindow } from '../../../store/inbound/send/send-details.js';
import { instantOf } from '../../instants.js';

/** A time in which a shipment may arrive; the docks of the world are never congested. */
const shared = ({ optionId, from, to }: DeliveryWindow) => ({
  availabilityType: 'AVAILABLE',
  deliveryWindowOptionId: optionId,
  endDate: instantOf(to),
  startDate: instantOf(from),
});

export const windowOptionJson = (window: DeliveryWindow) => ({
  ...shared(window),
  validUntil: instantOf(window.validUntil),
});

/** The one that was chosen; another one can be until it begins. */
export const selectedWindowJson = (window: DeliveryWindow) => ({
  ...shared(window),
  editableUntil: instantOf(window.from),
});
