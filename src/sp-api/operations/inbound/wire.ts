import type { SendAddress, SendBoxes, SendItem } from '../../../store/inbound/send/send-plan.js';
import { present } from '../../present.js';

export interface AddressJson {
  name: string;
  companyName?: string;
  addressLine1: string;
  addressLine2?: string;
  city: string;
  districtOrCounty?: string;
  stateOrProvinceCode?: string;
  countryCode: string;
  postalCode: string;
  phoneNumber?: string;
  email?: string;
}

export const addressOf = (given: AddressJson): SendAddress =>
  present<SendAddress>({
    name: given.name,
    company: given.companyName,
    line1: given.addressLine1,
    line2: given.addressLine2,
    city: given.city,
    district: given.districtOrCounty,
    region: given.stateOrProvinceCode,
    country: given.countryCode,
    postalCode: given.postalCode,
    phone: given.phoneNumber,
    email: given.email,
  });

export const addressJson = (address: SendAddress): AddressJson =>
  present<AddressJson>({
    name: address.name,
    companyName: address.company,
    addressLine1: address.line1,
    addressLine2: address.line2,
    city: address.city,
    districtOrCounty: address.district,
    stateOrProvinceCode: address.region,
    countryCode: address.country,
    postalCode: address.postalCode ?? '',
    phoneNumber: address.phone,
    email: address.email,
  });

export interface ItemInputJson {
  msku: string;
  quantity: number;
  labelOwner: SendItem['labelOwner'];
  prepOwner: SendItem['prepOwner'];
  expiration?: string;
  manufacturingLotCode?: string;
}

export const itemOf = (given: ItemInputJson): SendItem =>
  present<SendItem>({
    sku: given.msku,
    quantity: given.quantity,
    labelOwner: given.labelOwner,
    prepOwner: given.prepOwner,
    expires: given.expiration,
    lot: given.manufacturingLotCode,
  });

export interface BoxInputJson {
  contentInformationSource: SendBoxes['source'];
  dimensions: { length: number; width: number; height: number; unitOfMeasurement: 'IN' | 'CM' };
  weight: SendBoxes['weight'];
  quantity: number;
  items?: ItemInputJson[];
}

export const boxesOf = (given: BoxInputJson, of: Pick<SendBoxes, 'groupId' | 'shipmentId'>): SendBoxes => {
  const { unitOfMeasurement: unit, length, width, height } = given.dimensions;
  return {
    ...of,
    quantity: given.quantity,
    source: given.contentInformationSource,
    dimensions: { length, width, height, unit },
    weight: { value: given.weight.value, unit: given.weight.unit },
    items: (given.items ?? []).map(itemOf),
  };
};
