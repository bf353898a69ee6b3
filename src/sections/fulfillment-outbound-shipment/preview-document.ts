import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import { outboundFacts } from '../../model/outbound.js';
import type { Window } from '../../store/orders/order.js';
import type { Preview, PreviewItem, PreviewShipment } from '../../store/outbound/preview.js';
import { amountDocument } from './amounts.js';

/** A preview: how the units would go and what that costs, or why they cannot. */
export const previewDocument = (preview: Preview): Wire.FulfillmentPreview => ({
  ShippingSpeedCategory: preview.speed,
  ...(preview.windows && { ScheduledDeliveryInfo: scheduledDelivery(preview.windows) }),
  IsFulfillable: preview.shipment !== undefined,
  IsCODCapable: preview.cashOnDelivery,
  ...(preview.shipment && shipmentDocument(preview.marketplace, preview.shipment)),
  UnfulfillablePreviewItems: preview.short.map((item) => ({
    ...itemDocument(item),
    ItemUnfulfillableReasons: ['InventoryUnavailable'],
  })),
  ...(!preview.isReachable && { OrderUnfulfillableReasons: ['DeliverySLAUnavailable'] }),
  MarketplaceId: preview.marketplace.marketplaceId,
});

const itemDocument = ({ sku, quantity, itemId }: PreviewItem) => ({
  SellerSKU: sku,
  Quantity: quantity,
  SellerFulfillmentOrderItemId: itemId,
});

function shipmentDocument(marketplace: KnownMarketplace, shipment: PreviewShipment) {
  const weightDocument = weightIn(marketplace);
  return {
    EstimatedShippingWeight: weightDocument(shipment.grams),
    EstimatedFees: shipment.fees.map(({ name, ...amount }) => ({
      Name: name,
      Amount: amountDocument(amount),
    })),
    FulfillmentPreviewShipments: [
      {
        EarliestShipDate: shipment.shipsAt,
        LatestShipDate: shipment.shipsAt,
        EarliestArrivalDate: shipment.arrivesFrom,
        LatestArrivalDate: shipment.arrivesTo,
        FulfillmentPreviewItems: shipment.items.map((item) => ({
          ...itemDocument(item),
          EstimatedShippingWeight: weightDocument(item.quantity * item.weight.grams),
          ShippingWeightCalculationMethod: item.weight.method,
        })),
      },
    ],
  };
}

/** Pounds in the United States, kilograms elsewhere. */
const weightIn =
  ({ countryCode }: KnownMarketplace) =>
  (grams: number): Wire.Weight =>
    countryCode === 'US'
      ? { Unit: 'LB', Value: (grams / 453.59237).toFixed(2) }
      : { Unit: 'KG', Value: (grams / 1_000).toFixed(2) };

const scheduledDelivery = (windows: readonly Window[]): Wire.ScheduledDeliveryInfo => ({
  DeliveryTimeZone: outboundFacts().deliveryWindows.timeZone,
  DeliveryWindows: windows.map(({ from, to }) => ({ StartDateTime: from, EndDateTime: to })),
});
