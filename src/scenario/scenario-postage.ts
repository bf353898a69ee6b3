import type { DeliveryExperience, LabelFormat } from '../model/postage.js';
import type { Address } from '../store/orders/order.js';
import type { PostageStatus } from '../store/postage/shipments.js';

/** A service that is added, or what is other of one. Amounts are in units of the currency, weights in grams, sizes in centimetres. */
export interface ScenarioPostageService {
  id: string;
  name?: string;
  carrier?: string;
  from?: string;
  to?: string[];
  /** For any parcel, or by its parts. */
  rate?: number | { base?: number; perZone?: number; perStep?: number };
  days?: number;
  at?: string;
  formats?: LabelFormat[];
  experiences?: DeliveryExperience[];
  maxWeight?: number;
  maxGirth?: number;
  pickUp?: boolean;
  poBoxes?: boolean;
  flat?: boolean;
  inputs?: boolean;
}

/** How it goes with bought labels; durations as they were written. */
export interface ScenarioPostage {
  offerLife?: string;
  shipWithinDays?: number;
  cancelWithin?: Record<string, string>;
  terms?: { seller?: string; carrier: string; accepted: boolean }[];
  services?: ScenarioPostageService[];
  reject?: { order?: string; postalCode?: string; service?: string; code?: string; message?: string }[];
  unavailable?: string[];
  refund?: { after?: string; result?: 'applied' | 'rejected' };
  /** What sellers have for labels: each of them, or those that are named. */
  balance?: number | { seller?: string; amount: number }[];
}

/** A label that was bought before; what is absent is as most have it. */
export interface ScenarioPostageShipment {
  id?: string;
  seller: string;
  order: string;
  service: string;
  status?: PostageStatus;
  boughtAt?: string;
  tracking?: string;
  rate?: number;
  format?: Exclude<LabelFormat, 'ShippingServiceDefault'>;
  weight?: { value: number; unit?: 'oz' | 'g' };
  size?: { length: number; width: number; height: number; unit?: 'inches' | 'centimeters' };
  from?: Partial<Address>;
  /** All of the order, if absent. */
  items?: { sku: string; quantity?: number }[];
  accepted?: boolean;
}

/** What becomes of a bought label later. */
export interface PostageShipmentChange {
  id: string;
  accepted?: true;
  cancel?: true;
  refund?: 'applied' | 'rejected';
}
