import type { TrackingWish } from '../../../store/inbound/send/transportation-steps.js';
import type { SpHandler } from '../../context.js';
import { present } from '../../present.js';
import { begun, planOf, shipmentOf } from './plan.js';

interface TrackingBody {
  trackingDetails: {
    ltlTrackingDetail?: { billOfLadingNumber?: string; freightBillNumber: string[] };
    spdTrackingDetail?: { spdTrackingItems: { boxId: string; trackingId: string }[] };
  };
}

/** updateShipmentTrackingDetails: by which numbers the seller's own carrier is asked about a shipment. */
export const updateShipmentTrackingDetails: SpHandler = (context, { body }) => {
  const plan = planOf(context);
  const { shipmentId } = shipmentOf(context, plan);
  const { ltlTrackingDetail: freight, spdTrackingDetail: parcels } = (body as TrackingBody).trackingDetails;
  const told = present<TrackingWish>({
    shipmentId,
    tracking: parcels?.spdTrackingItems,
    freightBills: freight?.freightBillNumber,
    billOfLading: freight?.billOfLadingNumber,
  });
  return begun(context, plan, 'updateShipmentTrackingDetails', told);
};
