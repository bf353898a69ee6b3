import type { ContentUpdate, SendShipment } from '../../../store/inbound/send/send-details.js';
import { instantOf } from '../../instants.js';
import { transportationJson } from './transportation-json.js';
import { boxInputJson, itemInputJson } from './wire.js';

/** What a shipment may carry instead, and how it would travel then. */
export const contentUpdateJson = (
  shipment: SendShipment,
  { previewId, expiresAt, boxes, items, option }: ContentUpdate,
) => ({
  contentUpdatePreviewId: previewId,
  expiration: instantOf(expiresAt),
  requestedUpdates: { boxes: boxes.map(boxInputJson), items: items.map(itemInputJson) },
  transportationOption: transportationJson(shipment, option),
});
