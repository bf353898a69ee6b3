import { printBillOfLading } from '../../store/inbound/papers/print.js';
import type { Handler } from '../handler.js';
import { zipped } from './zipped.js';

/** GetBillOfLading: the paper for freight that a partnered carrier was booked for. */
export const getBillOfLading: Handler<'FulfillmentInboundShipment.GetBillOfLading'> = (
  { world, seller },
  { ShipmentId },
) => zipped(printBillOfLading(world, seller, ShipmentId));
