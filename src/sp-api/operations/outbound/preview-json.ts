import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { outboundFacts } from '../../../model/outbound.js';
import type { Window } from '../../../store/orders/order.js';
import type { Preview, PreviewItem, PreviewShipment } from '../../../store/outbound/preview.js';
import { instantOf } from '../../instants.js';
import { amountJson } from './parts.js';

/** A preview: how the units would go and what that costs, or why they cannot. */
export const previewJson = (preview: Preview) => ({
  shippingSpeedCategory: preview.speed,
  scheduledDeliveryInfo: preview.windows && scheduledDelivery(preview.windows),
  isFulfillable: preview.shipment !== undefined,
  isCODCapable: preview.cashOnDelivery,
  ...(preview.shipment && shipmentJson(preview.marketplace, preview.shipment)),
  unfulfillablePreviewItems: preview.short.map((item) => ({
    ...itemJson(item),
    itemUnfulfillableReasons: ['InventoryUnavailable'],
  })),
  orderUnfulfillableReasons: preview.isReachable ? undefined : ['DeliverySLAUnavailable'],
  marketplaceId: preview.marketplace.marketplaceId,
});

const itemJson = ({ sku, quantity, itemId }: PreviewItem) => ({
  sellerSku: sku,
  quantity,
  sellerFulfillmentOrderItemId: itemId,
});

function shipmentJson(marketplace: KnownMarketplace, shipment: PreviewShipment) {
  const weightJson = weightIn(marketplace);
  const ships = instantOf(shipment.shipsAt);
  return {
    estimatedShippingWeight: weightJson(shipment.grams),
    estimatedFees: shipment.fees.map(({ name, ...amount }) => ({ name, amount: amountJson(amount) })),
    fulfillmentPreviewShipments: [
      {
        earliestShipDate: ships,
        latestShipDate: ships,
        earliestArrivalDate: instantOf(shipment.arrivesFrom),
        latestArrivalDate: instantOf(shipment.arrivesTo),
        fulfillmentPreviewItems: shipment.items.map((item) => ({
          ...itemJson(item),
          estimatedShippingWeight: weightJson(item.quantity * item.weight.grams),
          shippingWeightCalculationMethod: item.weight.method,
        })),
      },
    ],
  };
}

/** Pounds in the United States, kilograms elsewhere; the words are those of Amazon's examples. */
const weightIn =
  ({ countryCode }: KnownMarketplace) =>
  (grams: number) =>
    countryCode === 'US'
      ? { unit: 'POUNDS', value: (grams / 453.59237).toFixed(2) }
      : { unit: 'KILOGRAMS', value: (grams / 1_000).toFixed(2) };

const scheduledDelivery = (windows: readonly Window[]) => ({
  deliveryTimeZone: outboundFacts().deliveryWindows.timeZone,
  deliveryWindows: windows.map(({ from, to }) => ({ startDate: instantOf(from), endDate: instantOf(to) })),
});
