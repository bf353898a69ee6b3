import type { SpHandler } from '../../context.js';
import { getBillOfLading } from './get-bill-of-lading.js';
import { getLabels } from './get-labels.js';
import { getPrepInstructions } from './get-prep-instructions.js';
import { getShipmentItems } from './get-shipment-items.js';
import { getShipmentItemsByShipmentId } from './get-shipment-items-by-shipment-id.js';
import { getShipments } from './get-shipments.js';

/** What is left of Fulfillment Inbound API v0. */
export const inboundV0: Readonly<Record<string, SpHandler>> = {
  'inboundV0.getPrepInstructions': getPrepInstructions,
  'inboundV0.getLabels': getLabels,
  'inboundV0.getBillOfLading': getBillOfLading,
  'inboundV0.getShipments': getShipments,
  'inboundV0.getShipmentItemsByShipmentId': getShipmentItemsByShipmentId,
  'inboundV0.getShipmentItems': getShipmentItems,
};
