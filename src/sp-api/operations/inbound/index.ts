import type { SpHandler } from '../../context.js';
import { cancelInboundPlan } from './cancel-inbound-plan.js';
import { cancelSelfShipAppointment } from './cancel-self-ship-appointment.js';
import { confirmDeliveryWindowOptions } from './confirm-delivery-window-options.js';
import { confirmPackingOption } from './confirm-packing-option.js';
import { confirmPlacementOption } from './confirm-placement-option.js';
import { confirmShipmentContentUpdatePreview } from './confirm-shipment-content-update-preview.js';
import { confirmTransportationOptions } from './confirm-transportation-options.js';
import { createInboundPlan } from './create-inbound-plan.js';
import { createMarketplaceItemLabels } from './create-marketplace-item-labels.js';
import { generateDeliveryWindowOptions } from './generate-delivery-window-options.js';
import { generatePackingOptions } from './generate-packing-options.js';
import { generatePlacementOptions } from './generate-placement-options.js';
import { generateSelfShipAppointmentSlots } from './generate-self-ship-appointment-slots.js';
import { generateShipmentContentUpdatePreviews } from './generate-shipment-content-update-previews.js';
import { generateTransportationOptions } from './generate-transportation-options.js';
import { getInboundOperationStatus } from './get-inbound-operation-status.js';
import { getInboundPlan } from './get-inbound-plan.js';
import { getSelfShipAppointmentSlots } from './get-self-ship-appointment-slots.js';
import { getShipment } from './get-shipment.js';
import { getShipmentContentUpdatePreview } from './get-shipment-content-update-preview.js';
import { listDeliveryWindowOptions } from './list-delivery-window-options.js';
import { listInboundPlanBoxes } from './list-inbound-plan-boxes.js';
import { listInboundPlanItems } from './list-inbound-plan-items.js';
import { listInboundPlanPallets } from './list-inbound-plan-pallets.js';
import { listInboundPlans } from './list-inbound-plans.js';
import { listItemComplianceDetails } from './list-item-compliance-details.js';
import { listPackingGroupBoxes } from './list-packing-group-boxes.js';
import { listPackingGroupItems } from './list-packing-group-items.js';
import { listPackingOptions } from './list-packing-options.js';
import { listPlacementOptions } from './list-placement-options.js';
import { listPrepDetails } from './list-prep-details.js';
import { listShipmentBoxes } from './list-shipment-boxes.js';
import { listShipmentContentUpdatePreviews } from './list-shipment-content-update-previews.js';
import { listShipmentItems } from './list-shipment-items.js';
import { listShipmentPallets } from './list-shipment-pallets.js';
import { listTransportationOptions } from './list-transportation-options.js';
import { scheduleSelfShipAppointment } from './schedule-self-ship-appointment.js';
import { setPackingInformation } from './set-packing-information.js';
import { setPrepDetails } from './set-prep-details.js';
import { updateInboundPlanName } from './update-inbound-plan-name.js';
import { updateItemComplianceDetails } from './update-item-compliance-details.js';
import { updateShipmentName } from './update-shipment-name.js';
import { updateShipmentSourceAddress } from './update-shipment-source-address.js';
import { updateShipmentTrackingDetails } from './update-shipment-tracking-details.js';

/** Fulfillment Inbound API 2024-03-20, as far as a world has what it is about. */
export const inbound: Readonly<Record<string, SpHandler>> = {
  'inbound.cancelInboundPlan': cancelInboundPlan,
  'inbound.cancelSelfShipAppointment': cancelSelfShipAppointment,
  'inbound.confirmDeliveryWindowOptions': confirmDeliveryWindowOptions,
  'inbound.confirmPackingOption': confirmPackingOption,
  'inbound.confirmPlacementOption': confirmPlacementOption,
  'inbound.confirmShipmentContentUpdatePreview': confirmShipmentContentUpdatePreview,
  'inbound.confirmTransportationOptions': confirmTransportationOptions,
  'inbound.createInboundPlan': createInboundPlan,
  'inbound.createMarketplaceItemLabels': createMarketplaceItemLabels,
  'inbound.generateDeliveryWindowOptions': generateDeliveryWindowOptions,
  'inbound.generatePackingOptions': generatePackingOptions,
  'inbound.generatePlacementOptions': generatePlacementOptions,
  'inbound.generateSelfShipAppointmentSlots': generateSelfShipAppointmentSlots,
  'inbound.generateShipmentContentUpdatePreviews': generateShipmentContentUpdatePreviews,
  'inbound.generateTransportationOptions': generateTransportationOptions,
  'inbound.getInboundOperationStatus': getInboundOperationStatus,
  'inbound.getInboundPlan': getInboundPlan,
  'inbound.getSelfShipAppointmentSlots': getSelfShipAppointmentSlots,
  'inbound.getShipment': getShipment,
  'inbound.getShipmentContentUpdatePreview': getShipmentContentUpdatePreview,
  'inbound.listDeliveryWindowOptions': listDeliveryWindowOptions,
  'inbound.listInboundPlanBoxes': listInboundPlanBoxes,
  'inbound.listInboundPlanItems': listInboundPlanItems,
  'inbound.listInboundPlanPallets': listInboundPlanPallets,
  'inbound.listInboundPlans': listInboundPlans,
  'inbound.listItemComplianceDetails': listItemComplianceDetails,
  'inbound.listPackingGroupBoxes': listPackingGroupBoxes,
  'inbound.listPackingGroupItems': listPackingGroupItems,
  'inbound.listPackingOptions': listPackingOptions,
  'inbound.listPlacementOptions': listPlacementOptions,
  'inbound.listPrepDetails': listPrepDetails,
  'inbound.listShipmentBoxes': listShipmentBoxes,
  'inbound.listShipmentContentUpdatePreviews': listShipmentContentUpdatePreviews,
  'inbound.listShipmentItems': listShipmentItems,
  'inbound.listShipmentPallets': listShipmentPallets,
  'inbound.listTransportationOptions': listTransportationOptions,
  'inbound.scheduleSelfShipAppointment': scheduleSelfShipAppointment,
  'inbound.setPackingInformation': setPackingInformation,
  'inbound.setPrepDetails': setPrepDetails,
  'inbound.updateInboundPlanName': updateInboundPlanName,
  'inbound.updateItemComplianceDetails': updateItemComplianceDetails,
  'inbound.updateShipmentName': updateShipmentName,
  'inbound.updateShipmentSourceAddress': updateShipmentSourceAddress,
  'inbound.updateShipmentTrackingDetails': updateShipmentTrackingDetails,
};
