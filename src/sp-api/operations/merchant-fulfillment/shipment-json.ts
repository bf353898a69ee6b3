import { gzipOf, md5Of } from '../../../documents/zip.js';
import { isPrintable, labelFile } from '../../../store/postage/label-file.js';
import { keptOfferId } from '../../../store/postage/offer-id.js';
import type { Size } from '../../../store/postage/parcel.js';
import { findService } from '../../../store/postage/services.js';
import { postageSettings } from '../../../store/postage/settings.js';
import { listPostageItems } from '../../../store/postage/shipments.js';
import type { PostageItem, PostageShipment } from '../../../store/postage/shipments.js';
import type { World } from '../../../world/world.js';
import { addressJson, recipientJson } from './address-json.js';
import { amountJson, inputJson, instantJson } from './values-json.js';

const HOUR = 3_600_000;

/** What only the answer to createShipment has of the service. */
export interface JustBought {
  arrivesAt: number;
}

/** A shipment. As in MWS, one that is kept has the full hour of its ship date, and a label only while it can be printed. */
export function shipmentJson(world: World, shipment: PostageShipment, bought?: JustBought) {
  const { details, createdAt, updatedAt } = shipment;
  const { insurance } = details;
  return {
    payload: {
      ShipmentId: shipment.shipmentId,
      AmazonOrderId: shipment.amazonOrderId,
      SellerOrderId: details.sellerOrderId,
      ItemList: listPostageItems(world, shipment).map(itemJson),
      ShipFromAddress: addressJson(details.from),
      ShipToAddress: recipientJson(details.to),
      PackageDimensions: sizeJson(details.size),
      Weight: { Value: Number(details.weight.value), Unit: details.weight.unit },
      Insurance: amountJson(insurance.amount, insurance.currency),
      ShippingService: serviceJson(world, shipment, bought),
      ...(isPrintable(shipment) && { Label: labelJson(world, shipment) }),
      Status: shipment.status,
      TrackingId: shipment.trackingId,
      CreatedDate: instantJson(createdAt),
      LastUpdatedDate: instantJson(updatedAt),
    },
  };
}

function serviceJson(world: World, shipment: PostageShipment, bought: JustBought | undefined) {
  const { details, service, shipsAt } = shipment;
  const { insurance } = details;
  const rate = amountJson(shipment.rate, shipment.currency);
  const arrivesAt = bought && instantJson(bought.arrivesAt);
  return {
    ShippingServiceName: details.serviceName,
    CarrierName: shipment.carrier,
    ShippingServiceId: service,
    ShippingServiceOfferId: keptOfferId(world, shipment),
    ShipDate: instantJson(bought ? shipsAt : Math.floor(shipsAt / HOUR) * HOUR),
    EarliestEstimatedDeliveryDate: arrivesAt,
    LatestEstimatedDeliveryDate: arrivesAt,
    Rate: rate,
    RateWithAdjustments: rate,
    AdjustmentItemList: [],
    ShippingServiceOptions: {
      DeliveryExperience: details.experience,
      DeclaredValue: amountJson(insurance.amount, insurance.currency),
      CarrierWillPickUp: details.pickUp,
      LabelFormat: details.format,
    },
    RequiresAdditionalSellerInputs: findService(postageSettings(world), service)?.inputs ?? false,
  };
}

const sizeJson = ({ length, width, height, unit, token }: Size) => ({
  Length: Number(length),
  Width: Number(width),
  Height: Number(height),
  Unit: unit,
  PredefinedPackageDimensions: token,
});

const itemJson = ({ orderItemId, quantity, details }: PostageItem) => ({
  OrderItemId: orderItemId,
  Quantity: quantity,
  ItemWeight: details.weight && { Value: Number(details.weight.value), Unit: details.weight.unit },
  ItemDescription: details.description,
  TransparencyCodeList: details.codes,
  ItemLevelSellerInputsList:
    details.inputs &&
    Object.entries(details.inputs).map(([name, value]) => ({
      AdditionalInputFieldName: name,
      AdditionalSellerInput: inputJson(value),
    })),
});

/** The checksum is that of the document, not of what gzip made of it. */
function labelJson(world: World, shipment: PostageShipment) {
  const { format, customText, standardId } = shipment.details;
  const { type, bytes } = labelFile(world, shipment);
  return {
    CustomTextForLabel: customText,
    Dimensions: { Length: 6, Width: 4, Unit: 'inches' },
    FileContents: {
      Contents: gzipOf(bytes, shipment.createdAt).toString('base64'),
      FileType: type,
      Checksum: md5Of(bytes),
    },
    LabelFormat: format,
    StandardIdForLabel: standardId,
  };
}
