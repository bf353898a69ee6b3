import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import { outboundFacts } from '../../model/outbound.js';
import type { Speed } from '../../model/outbound.js';
import { deliveryWindows } from '../../store/outbound/delivery-windows.js';
import { feesOf } from '../../store/outbound/quote.js';
import type { UnitWeight } from '../../store/outbound/quote.js';
import type { OutboundSettings } from '../../store/outbound/settings.js';
import { amountDocument } from './amounts.js';

export interface PreviewItem {
  itemId: string;
  sku: string;
  quantity: number;
  /** Of one unit. */
  weight: UnitWeight;
}

/** What a preview is of. */
export interface Preview {
  marketplace: KnownMarketplace;
  speed: Speed;
  now: number;
  settings: OutboundSettings;
  items: readonly PreviewItem[];
  /** The ids of items for which there are too few units. */
  short: ReadonlySet<string>;
  isReachable: boolean;
  withWindows: boolean;
  cashOnDelivery: boolean;
}

const DAY = 86_400_000;

/** A preview: how the units would go and what that costs, or why they cannot. */
export function previewDocument(preview: Preview): Wire.FulfillmentPreview {
  const { speed, items, short, isReachable, marketplace } = preview;
  const isFulfillable = isReachable && short.size === 0;
  const unfulfillable = items.filter(({ itemId }) => short.has(itemId));
  return {
    ShippingSpeedCategory: speed,
    ...(preview.withWindows && { ScheduledDeliveryInfo: scheduledDelivery(preview.now) }),
    IsFulfillable: isFulfillable,
    IsCODCapable: preview.cashOnDelivery,
    ...(isFulfillable && shipmentDocument(preview)),
    UnfulfillablePreviewItems: unfulfillable.map((item) => ({
      SellerSKU: item.sku,
      Quantity: item.quantity,
      SellerFulfillmentOrderItemId: item.itemId,
      ItemUnfulfillableReasons: ['InventoryUnavailable'],
    })),
    ...(!isReachable && { OrderUnfulfillableReasons: ['DeliverySLAUnavailable'] }),
    MarketplaceId: marketplace.marketplaceId,
  };
}

function shipmentDocument({ marketplace, speed, now, settings, items, cashOnDelivery }: Preview) {
  const weights = items.map(({ quantity, weight }) => quantity * weight.grams);
  const grams = weights.reduce((sum, weight) => sum + weight, 0);
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  const weightDocument = weightIn(marketplace);
  const ships = now + settings.shipping[speed];
  const arrives = ships + settings.delivery[speed];
  const fees = feesOf({ currency: marketplace.currency, speed, cashOnDelivery }, units, grams);
  return {
    EstimatedShippingWeight: weightDocument(grams),
    EstimatedFees: fees.map(({ name, ...amount }) => ({ Name: name, Amount: amountDocument(amount) })),
    FulfillmentPreviewShipments: [
      {
        EarliestShipDate: ships,
        LatestShipDate: ships,
        EarliestArrivalDate: arrives,
        LatestArrivalDate: arrives + DAY,
        FulfillmentPreviewItems: items.map((item, at) => ({
          SellerSKU: item.sku,
          Quantity: item.quantity,
          SellerFulfillmentOrderItemId: item.itemId,
          EstimatedShippingWeight: weightDocument(weights[at]!),
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

const scheduledDelivery = (now: number): Wire.ScheduledDeliveryInfo => ({
  DeliveryTimeZone: outboundFacts().deliveryWindows.timeZone,
  DeliveryWindows: deliveryWindows(now).map(({ from, to }) => ({
    StartDateTime: from,
    EndDateTime: to,
  })),
});
