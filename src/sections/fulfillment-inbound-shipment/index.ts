import type { Handlers } from '../handler.js';
import { inWireWords } from '../in-wire-words.js';
import { confirmPreorder } from './confirm-preorder.js';
import { confirmTransportRequest } from './confirm-transport-request.js';
import { createInboundShipment } from './create-inbound-shipment.js';
import { createInboundShipmentPlan } from './create-inbound-shipment-plan.js';
import { estimateTransportRequest } from './estimate-transport-request.js';
import { getBillOfLading } from './get-bill-of-lading.js';
import { getInboundGuidanceForAsin } from './get-inbound-guidance-for-asin.js';
import { getInboundGuidanceForSku } from './get-inbound-guidance-for-sku.js';
import { getPackageLabels } from './get-package-labels.js';
import { getPalletLabels } from './get-pallet-labels.js';
import { getPreorderInfo } from './get-preorder-info.js';
import { getPrepInstructionsForAsin } from './get-prep-instructions-for-asin.js';
import { getPrepInstructionsForSku } from './get-prep-instructions-for-sku.js';
import { getTransportContent } from './get-transport-content.js';
import { getUniquePackageLabels } from './get-unique-package-labels.js';
import { listInboundShipmentItems } from './list-inbound-shipment-items.js';
import { listInboundShipmentItemsByNextToken } from './list-inbound-shipment-items-by-next-token.js';
import { listInboundShipments } from './list-inbound-shipments.js';
import { listInboundShipmentsByNextToken } from './list-inbound-shipments-by-next-token.js';
import { putTransportContent } from './put-transport-content.js';
import { updateInboundShipment } from './update-inbound-shipment.js';
import { voidTransportRequest } from './void-transport-request.js';

/** The operations of FulfillmentInboundShipment; what the store refuses is refused in the words of MWS. */
export const fulfillmentInboundShipment: Handlers = inWireWords({
  'FulfillmentInboundShipment.ConfirmPreorder': confirmPreorder,
  'FulfillmentInboundShipment.ConfirmTransportRequest': confirmTransportRequest,
  'FulfillmentInboundShipment.CreateInboundShipment': createInboundShipment,
  'FulfillmentInboundShipment.CreateInboundShipmentPlan': createInboundShipmentPlan,
  'FulfillmentInboundShipment.EstimateTransportRequest': estimateTransportRequest,
  'FulfillmentInboundShipment.GetBillOfLading': getBillOfLading,
  'FulfillmentInboundShipment.GetInboundGuidanceForASIN': getInboundGuidanceForAsin,
  'FulfillmentInboundShipment.GetInboundGuidanceForSKU': getInboundGuidanceForSku,
  'FulfillmentInboundShipment.GetPackageLabels': getPackageLabels,
  'FulfillmentInboundShipment.GetPalletLabels': getPalletLabels,
  'FulfillmentInboundShipment.GetPreorderInfo': getPreorderInfo,
  'FulfillmentInboundShipment.GetPrepInstructionsForASIN': getPrepInstructionsForAsin,
  'FulfillmentInboundShipment.GetPrepInstructionsForSKU': getPrepInstructionsForSku,
  'FulfillmentInboundShipment.GetTransportContent': getTransportContent,
  'FulfillmentInboundShipment.GetUniquePackageLabels': getUniquePackageLabels,
  'FulfillmentInboundShipment.ListInboundShipmentItems': listInboundShipmentItems,
  'FulfillmentInboundShipment.ListInboundShipmentItemsByNextToken': listInboundShipmentItemsByNextToken,
  'FulfillmentInboundShipment.ListInboundShipments': listInboundShipments,
  'FulfillmentInboundShipment.ListInboundShipmentsByNextToken': listInboundShipmentsByNextToken,
  'FulfillmentInboundShipment.PutTransportContent': putTransportContent,
  'FulfillmentInboundShipment.UpdateInboundShipment': updateInboundShipment,
  'FulfillmentInboundShipment.VoidTransportRequest': voidTransportRequest,
});
