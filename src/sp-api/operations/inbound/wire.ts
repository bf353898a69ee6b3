import type { SendAddress, SendBoxes, SendItem } from '../../../store/inbound/send/send-details.js';
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

export const itemInputJson = (item: SendItem): ItemInputJson =>
  present<ItemInputJson>({
    expiration: item.expires,
    labelOwner: item.labelOwner,
    manufacturingLotCode: item.lot,
    msku: item.sku,
    prepOwner: item.prepOwner,
    quantity: item.quantity,
  });

export interface BoxInputJson {
  contentInformationSource: SendBoxes['source'];
  dimensions: { length: number; width: number; height: number; unitOfMeasurement: 'IN' | 'CM' };
  weight: SendBoxes['weight'];
  quantity: number;
  items?: ItemInputJson[];
  /** Of a box that is there already, and changed. */
  packageId?: string;
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
    ...(given.packageId !== undefined && { packageId: given.packageId }),
  };
};

export const boxInputJson = (boxes: SendBoxes): BoxInputJson => {
  const { length, width, height, unit: unitOfMeasurement } = boxes.dimensions;
  return present<BoxInputJson>({
    contentInformationSource: boxes.source,
    dimensions: { height, length, unitOfMeasurement, width },
    items: boxes.items.map(itemInputJson),
    packageId: boxes.packageId,
    quantity: boxes.quantity,
    weight: boxes.weight,
  });
};
