import { printPalletLabels } from '../../store/inbound/papers/print.js';
import type { Handler } from '../handler.js';
import { zipped } from './zipped.js';

/** GetPalletLabels: four labels for each pallet of a shipment that goes as freight. */
export const getPalletLabels: Handler<'FulfillmentInboundShipment.GetPalletLabels'> = (
  { world, seller },
  { ShipmentId: shipmentId, PageType: pageType, NumberOfPallets },
) => zipped(printPalletLabels({ world, seller, shipmentId, pageType }, NumberOfPallets));
