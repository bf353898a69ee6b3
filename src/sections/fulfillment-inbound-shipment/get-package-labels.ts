import { printPackageLabels } from '../../store/inbound/papers/print.js';
import type { Handler } from '../handler.js';
import { zipped } from './zipped.js';

/** GetPackageLabels: labels for boxes, numbered from 1; a partnered carrier knows how many boxes there are. */
export const getPackageLabels: Handler<'FulfillmentInboundShipment.GetPackageLabels'> = (
  { world, seller },
  { ShipmentId: shipmentId, PageType: pageType, NumberOfPackages: count },
) => zipped(printPackageLabels({ world, seller, shipmentId, pageType }, { count }));
