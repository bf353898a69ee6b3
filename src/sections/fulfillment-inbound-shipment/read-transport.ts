import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import type { GivenFreight, GivenTransport } from '../../store/inbound/put-transport.js';
import type { Dimensions, Pallet, TransportType, Weight } from '../../store/inbound/transport.js';
import { present } from './wire.js';

/** What PutTransportContent tells: the details count that belong to IsPartnered and ShipmentType. */
export function readTransport({
  IsPartnered: partnered,
  ShipmentType,
  TransportDetails: details = {},
}: Wire.PutTransportContentRequest): GivenTransport {
  const type = ShipmentType as TransportType;
  if (partnered)
    return { partnered, type, ...(type === 'SP' ? partneredParcels(details) : freight(details)) };
  if (type === 'SP') {
    const { CarrierName, PackageList } = details.NonPartneredSmallParcelData ?? {};
    const packages = PackageList?.map(({ TrackingId }) => ({ trackingId: TrackingId }));
    return present<GivenTransport>({ partnered, type, carrier: CarrierName, packages });
  }
  const { CarrierName, ProNumber } = details.NonPartneredLtlData ?? {};
  return present<GivenTransport>({ partnered, type, carrier: CarrierName, proNumber: ProNumber });
}

function partneredParcels({ PartneredSmallParcelData: data }: Wire.TransportDetailInput) {
  const packages = data?.PackageList?.map(({ Dimensions: size, Weight: weight }) => ({
    dimensions: readDimensions(size),
    weight: readWeight(weight),
  }));
  return present<Pick<GivenTransport, 'carrier' | 'packages'>>({ carrier: data?.CarrierName, packages });
}

function freight({ PartneredLtlData: data }: Wire.TransportDetailInput): { freight?: GivenFreight } {
  if (!data) return {};
  const { Contact: contact, SellerDeclaredValue: value } = data;
  const given = present<GivenFreight>({
    contact: { name: contact.Name, phone: contact.Phone, email: contact.Email, fax: contact.Fax },
    boxCount: data.BoxCount,
    freightClass: data.SellerFreightClass,
    readyDate: data.FreightReadyDate,
    pallets: (data.PalletList ?? []).map(readPallet),
    totalWeight: data.TotalWeight && readWeight(data.TotalWeight),
    declaredValue: value && { amount: value.Value, currency: value.CurrencyCode },
  });
  return { freight: given };
}

const readWeight = ({ Value, Unit }: Wire.Weight): Weight => ({ value: Value, unit: Unit });

const readDimensions = ({ Length, Width, Height, Unit }: Wire.Dimensions): Dimensions => ({
  length: Length,
  width: Width,
  height: Height,
  unit: Unit,
});

const readPallet = ({ Dimensions: size, Weight: weight, IsStacked }: Wire.Pallet): Pallet =>
  present<Pallet>({
    dimensions: readDimensions(size),
    weight: weight && readWeight(weight),
    stacked: IsStacked,
  });
