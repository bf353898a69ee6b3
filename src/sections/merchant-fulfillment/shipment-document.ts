import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import { md5Of, gzipOf } from '../../documents/zip.js';
import { isPrintable, labelFile } from '../../store/postage/label-file.js';
import type { Size } from '../../store/postage/parcel.js';
import { listPostageItems } from '../../store/postage/shipments.js';
import type { PostageDetails, PostageItem, PostageShipment } from '../../store/postage/shipments.js';
import type { World } from '../../world/world.js';
import { addressDocument, recipientDocument } from './addresses.js';
import { amountDocument } from './amounts.js';
import { inputDocument } from './input-values.js';

const HOUR = 3_600_000;

/** What only the answer to CreateShipment has of the service. */
export interface JustBought {
  offerId: string;
  arrivesAt: number;
}

/**
 * A shipment. Recorded: right after it is bought it echoes the call, later it is as it is kept, with other digits, the full
 * hour of the ship date, and without the sender's e-mail address.
 */
export function shipmentDocument(
  world: World,
  shipment: PostageShipment,
  bought?: JustBought,
): { Shipment: Wire.Shipment } {
  const { details, createdAt, currency } = shipment;
  const { email: _, ...kept } = details.from;
  return {
    Shipment: {
      ShipmentId: shipment.shipmentId,
      AmazonOrderId: shipment.amazonOrderId,
      ItemList: listPostageItems(world, shipment).map(itemDocument),
      ShipFromAddress: addressDocument(bought ? details.from : kept),
      ShipToAddress: recipientDocument(details.to),
      PackageDimensions: sizeDocument(details.size, bought !== undefined),
      Weight: { Value: details.weight.value, Unit: details.weight.unit },
      Insurance: amountDocument(details.insurance.amount, details.insurance.currency),
      ShippingService: {
        ShippingServiceName: details.serviceName,
        CarrierName: shipment.carrier,
        ShippingServiceId: shipment.service,
        Rate: amountDocument(shipment.rate, currency),
        ShipDate: bought ? shipment.shipsAt : Math.floor(shipment.shipsAt / HOUR) * HOUR,
        ...(bought && {
          ShippingServiceOfferId: bought.offerId,
          EarliestEstimatedDeliveryDate: bought.arrivesAt,
          LatestEstimatedDeliveryDate: bought.arrivesAt,
        }),
        ShippingServiceOptions: optionsDocument(details),
      },
      ...(isPrintable(shipment) && { Label: labelDocument(world, shipment, bought !== undefined) }),
      Status: shipment.status,
      TrackingId: shipment.trackingId,
      CreatedDate: createdAt,
      ...(!bought && { SellerOrderId: details.sellerOrderId, LastUpdatedDate: shipment.updatedAt }),
    },
  };
}

const optionsDocument = (details: PostageDetails): Wire.ShippingServiceOptions => ({
  DeliveryExperience: details.experience,
  DeclaredValue: amountDocument(details.insurance.amount, details.insurance.currency),
  CarrierWillPickUp: details.pickUp,
  LabelFormat: details.format,
});

/** Recorded: numbers are kept with five decimals. */
const keptNumber = (text: string): string => Number(text).toFixed(5);

function sizeDocument({ length, width, height, unit, token }: Size, asSent: boolean): Wire.PackageDimensions {
  const number = asSent ? (text: string) => text : keptNumber;
  return {
    Length: number(length),
    Width: number(width),
    Height: number(height),
    Unit: unit,
    ...(token !== undefined && { PredefinedPackageDimensions: token }),
  };
}

function itemDocument({ orderItemId, quantity, details }: PostageItem): Wire.Item {
  const { codes, weight, description, inputs } = details;
  return {
    OrderItemId: orderItemId,
    Quantity: quantity,
    ...(codes && { transparencyCodeList: codes }),
    ...(weight && { ItemWeight: { Value: weight.value, Unit: weight.unit } }),
    ...(description !== undefined && { ItemDescription: description }),
    ...(inputs && {
      ItemLevelSellerInputsList: Object.entries(inputs).map(([name, value]) => ({
        AdditionalInputFieldName: name,
        AdditionalSellerInput: inputDocument(value),
      })),
    }),
  };
}

/** Recorded: the checksum is that of the document, not of what gzip made of it. */
function labelDocument(world: World, shipment: PostageShipment, asSent: boolean): Wire.Label {
  const { format, customText, standardId } = shipment.details;
  const { type, bytes } = labelFile(world, shipment);
  return {
    ...(customText !== undefined && { CustomTextForLabel: customText }),
    Dimensions: {
      Length: asSent ? '6.0' : keptNumber('6'),
      Width: asSent ? '4.0' : keptNumber('4'),
      Unit: 'inches',
    },
    FileContents: {
      Contents: gzipOf(bytes, shipment.createdAt).toString('base64'),
      FileType: type,
      Checksum: md5Of(bytes),
    },
    LabelFormat: format,
    ...(standardId && { StandardIdForLabel: standardId }),
  };
}
