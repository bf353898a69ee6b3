import type { DeliveryExperience, LabelFormat } from '../../../model/postage.js';

/** The bodies of calls, as the ladder has seen that they are. Instants are text as it was sent. */
export interface AddressBody {
  Name: string;
  AddressLine1: string;
  AddressLine2?: string;
  AddressLine3?: string;
  DistrictOrCounty?: string;
  Email?: string;
  City: string;
  StateOrProvinceCode?: string;
  PostalCode: string;
  CountryCode: string;
  Phone?: string;
}

export interface WeightBody {
  Value: number;
  Unit: 'oz' | 'g';
}

export interface AmountBody {
  CurrencyCode: string;
  Amount: number;
}

/** What a service needs to be told beside the details of a shipment. */
export interface InputBody {
  AdditionalInputFieldName: string;
  AdditionalSellerInput: {
    DataType?: string;
    ValueAsString?: string;
    ValueAsBoolean?: boolean;
    ValueAsInteger?: number;
    ValueAsTimestamp?: string;
    ValueAsAddress?: AddressBody;
    ValueAsWeight?: WeightBody;
    ValueAsDimension?: { value?: number; unit?: string };
    ValueAsCurrency?: AmountBody;
  };
}

export interface ItemBody {
  OrderItemId: string;
  Quantity: number;
  ItemWeight?: WeightBody;
  ItemDescription?: string;
  TransparencyCodeList?: string[];
  ItemLevelSellerInputsList?: InputBody[];
}

export interface DetailsBody {
  AmazonOrderId: string;
  SellerOrderId?: string;
  ItemList: ItemBody[];
  ShipFromAddress: AddressBody;
  PackageDimensions: {
    Length?: number;
    Width?: number;
    Height?: number;
    Unit?: 'inches' | 'centimeters';
    PredefinedPackageDimensions?: string;
  };
  Weight: WeightBody;
  MustArriveByDate?: string;
  ShipDate?: string;
  ShippingServiceOptions: {
    DeliveryExperience: DeliveryExperience;
    DeclaredValue?: AmountBody;
    CarrierWillPickUp: boolean;
    CarrierWillPickUpOption?: string;
    LabelFormat?: LabelFormat;
  };
  LabelCustomization?: { CustomTextForLabel?: string; StandardIdForLabel?: 'AmazonOrderId' };
}
