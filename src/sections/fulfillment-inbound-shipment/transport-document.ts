import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { inboundRules } from '../../model/inbound.js';
import type { InboundShipment, ShipmentStatus } from '../../store/inbound/shipments.js';
import type {
  Dimensions,
  Freight,
  Package,
  Pallet,
  Transport,
  Weight,
} from '../../store/inbound/transport.js';
import { amountDocument, present } from './wire.js';

/** The status of a transport, with why it failed. */
export const transportResult = ({ status, details }: Transport): Wire.TransportResult =>
  present<Wire.TransportResult>({
    TransportStatus: status,
    ErrorCode: details.errorCode,
    ErrorDescription: details.errorText,
  });

/** The details of a transport, under the name of its kind. */
export function transportDetails(
  shipment: InboundShipment,
  transport: Transport,
): Wire.TransportDetailOutput {
  const { partnered, type, details } = transport;
  const { carrier, packages = [], freight, proNumber = '' } = details;
  const PackageStatus = packageStatus(shipment.status);
  if (partnered && freight) return { PartneredLtlData: freightDocument(shipment, transport, freight) };
  if (partnered)
    return {
      PartneredSmallParcelData: {
        PackageList: packages.map((each) => ({
          ...packageDocument(each),
          CarrierName: carrier,
          PackageStatus,
          // Not before it is confirmed.
          ...(each.trackingId !== undefined && { TrackingId: each.trackingId }),
        })) as Wire.PartneredSmallParcelPackageOutput[],
        ...estimateDocument(shipment, transport),
      },
    };
  if (type === 'LTL') return { NonPartneredLtlData: { CarrierName: carrier, ProNumber: proNumber } };
  return {
    NonPartneredSmallParcelData: {
      PackageList: packages.map(({ trackingId = '' }) => ({
        CarrierName: carrier,
        TrackingId: trackingId,
        PackageStatus,
      })),
    },
  };
}

const PACKAGE_STATUSES: readonly ShipmentStatus[] = [
  'SHIPPED',
  'IN_TRANSIT',
  'DELIVERED',
  'CHECKED_IN',
  'RECEIVING',
  'CLOSED',
];

/** Packages follow their shipment; quoted: they are SHIPPED before it is. */
const packageStatus = (status: ShipmentStatus): Wire.PackageStatus =>
  PACKAGE_STATUSES.includes(status) ? status : 'SHIPPED';

const packageDocument = ({ dimensions, weight }: Package) => ({
  Dimensions: dimensionsDocument(dimensions!),
  Weight: weightDocument(weight!),
});

const weightDocument = ({ value, unit }: Weight): Wire.Weight => ({ Value: value, Unit: unit });

const dimensionsDocument = ({ length, width, height, unit }: Dimensions): Wire.Dimensions => ({
  Length: length,
  Width: width,
  Height: height,
  Unit: unit,
});

const palletDocument = ({ dimensions, weight, stacked }: Pallet): Wire.Pallet => ({
  Dimensions: dimensionsDocument(dimensions),
  ...(weight && { Weight: weightDocument(weight) }),
  IsStacked: stacked,
});

const WITH_ESTIMATE: readonly string[] = ['ESTIMATED', 'CONFIRMING', 'CONFIRMED'];

/** What it costs, and until when that can be taken or given back. */
function estimateDocument(
  { details: { country } }: InboundShipment,
  { status, details: { amount }, confirmDeadline, voidDeadline }: Transport,
): { PartneredEstimate?: Wire.PartneredEstimate } {
  if (!WITH_ESTIMATE.includes(status) || amount === undefined) return {};
  return {
    PartneredEstimate: present<Wire.PartneredEstimate>({
      Amount: amountDocument(amount, country),
      ConfirmDeadline: confirmDeadline,
      VoidDeadline: status === 'CONFIRMED' ? voidDeadline : undefined,
    }),
  };
}

function freightDocument(
  shipment: InboundShipment,
  transport: Transport,
  freight: Freight,
): Wire.PartneredLtlDataOutput {
  const { contact, declaredValue } = freight;
  return {
    Contact: { Name: contact.name, Phone: contact.phone, Email: contact.email, Fax: contact.fax },
    BoxCount: freight.boxCount,
    ...(freight.freightClass !== undefined && { SellerFreightClass: freight.freightClass }),
    FreightReadyDate: freight.readyDate,
    PalletList: freight.pallets.map(palletDocument),
    TotalWeight: weightDocument(freight.totalWeight),
    ...(declaredValue && {
      SellerDeclaredValue: { CurrencyCode: declaredValue.currency, Value: declaredValue.amount },
    }),
    PreviewPickupDate: freight.pickupAt,
    PreviewDeliveryDate: freight.deliveryAt,
    PreviewFreightClass: freight.freightClass ?? inboundRules.transport.freight.class,
    AmazonReferenceId: freight.referenceId,
    IsBillOfLadingAvailable: transport.status === 'CONFIRMED',
    ...estimateDocument(shipment, transport),
    CarrierName: transport.details.carrier,
  };
}
