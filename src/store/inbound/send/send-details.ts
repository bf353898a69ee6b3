import type { InboundAddress } from '../address.js';
import type { LabelPrepType, PlanItem } from '../plans.js';
import type { Contact, Pallet, TransportType } from '../transport.js';

/** Who sends, as SP-API asks for it. */
export type SendAddress = InboundAddress & { company?: string; email?: string; phone?: string };

/** Units of a SKU that a seller wants to send, and who labels and prepares them. */
export interface SendItem {
  sku: string;
  quantity: number;
  labelOwner: 'AMAZON' | 'SELLER' | 'NONE';
  prepOwner: 'AMAZON' | 'SELLER' | 'NONE';
  expires?: string;
  lot?: string;
}

/** Units that travel to one centre. */
export interface SendGroup {
  /** As the ids of packing groups are: `pg…`. */
  groupId: string;
  centre: string;
  labelPrep: LabelPrepType;
  items: PlanItem[];
}

export type OptionStatus = 'OFFERED' | 'ACCEPTED' | 'EXPIRED';

export interface PackingOption {
  optionId: string;
  status: OptionStatus;
  expiresAt: number;
  groups: SendGroup[];
}

export interface PlacementOption {
  optionId: string;
  status: OptionStatus;
  expiresAt: number;
  shipmentIds: string[];
}

/** Boxes of one kind, of a packing group or of a shipment. */
export interface SendBoxes {
  groupId?: string;
  shipmentId?: string;
  quantity: number;
  source: 'BOX_CONTENT_PROVIDED' | 'MANUAL_PROCESS' | 'BARCODE_2D';
  dimensions: { length: number; width: number; height: number; unit: 'IN' | 'CM' };
  weight: { value: number; unit: 'LB' | 'KG' };
  items: SendItem[];
  /** Amazon's id of a box that is changed. */
  packageId?: string;
}

/** A way for a shipment to travel. Money in minor units. */
export interface TransportationOption {
  optionId: string;
  partnered: boolean;
  type: TransportType;
  carrier: string;
  quote?: { amount: number; currency: string; expiresAt: number };
}

/** A time in which a shipment is expected at the centre. Instants are milliseconds since 1970. */
export interface DeliveryWindow {
  optionId: string;
  from: number;
  to: number;
  validUntil: number;
}

/** A time at which a seller may bring a shipment. */
export interface AppointmentSlot {
  slotId: string;
  from: number;
  to: number;
}

export interface AppointmentSlots {
  expiresAt: number;
  slots: AppointmentSlot[];
}

export interface Appointment {
  number: number;
  from: number;
  to: number;
  status: 'ARRIVAL_SCHEDULED' | 'CANCELLED';
}

/** Other contents for a shipment that is booked, and how it would travel then. */
export interface ContentUpdate {
  previewId: string;
  expiresAt: number;
  boxes: SendBoxes[];
  items: SendItem[];
  option: TransportationOption;
}

/** A shipment of a placement option; until that is confirmed, it is only planned. */
export interface SendShipment {
  /** `sh…` */
  shipmentId: string;
  group: SendGroup;
  name?: string;
  /** The id of the inbound shipment that it became. */
  confirmationId?: string;
  readyAt?: number;
  contact?: Pick<Contact, 'name' | 'phone'> & { email?: string };
  pallets?: (Pallet & { quantity: number })[];
  freightClass?: string;
  transportation: TransportationOption[];
  selected?: string;
  tracking?: { boxId: string; trackingId: string }[];
  freightBills?: string[];
  billOfLading?: string;
  /** When it may arrive, as Amazon offers it, and what was chosen of that. */
  windows?: DeliveryWindow[];
  window?: DeliveryWindow;
  /** When the seller may bring it itself, and what became of the appointments that it made. */
  slots?: AppointmentSlots;
  appointments?: Appointment[];
  /** What else it may carry, as the seller has asked, at what price. */
  contentUpdates?: ContentUpdate[];
}

export interface SendDetails {
  name: string;
  from: SendAddress;
  marketplaceId: string;
  items: SendItem[];
  packing: PackingOption[];
  placements: PlacementOption[];
  shipments: SendShipment[];
  boxes: SendBoxes[];
}
