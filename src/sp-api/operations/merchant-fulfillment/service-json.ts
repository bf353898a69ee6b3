import { findSendingCountry } from '../../../model/postage.js';
import type { Offer, PostageWish, Rejection } from '../../../store/postage/offers.js';
import { amountJson, instantJson } from './values-json.js';

/** An offer as it is listed. Nothing is ever adjusted here. */
export function offerJson({ service, rate, arrivesAt }: Offer, wish: PostageWish, offerId: string) {
  const amount = amountJson(rate, service.currency);
  return {
    ShippingServiceName: service.name,
    CarrierName: service.carrier,
    ShippingServiceId: service.id,
    ShippingServiceOfferId: offerId,
    ShipDate: instantJson(wish.shipsAt),
    EarliestEstimatedDeliveryDate: instantJson(arrivesAt),
    LatestEstimatedDeliveryDate: instantJson(arrivesAt),
    Rate: amount,
    RateWithAdjustments: amount,
    AdjustmentItemList: [],
    ShippingServiceOptions: { DeliveryExperience: wish.experience, CarrierWillPickUp: wish.pickUp },
    AvailableShippingServiceOptions: optionsJson(service),
    AvailableLabelFormats: service.formats,
    AvailableFormatOptionsForLabel: service.formats.flatMap((format) =>
      (format === 'PDF' ? [false, true] : [false]).map((slip) => ({
        IncludePackingSlipWithLabel: slip,
        LabelFormat: format,
      })),
    ),
    RequiresAdditionalSellerInputs: service.inputs ?? false,
  };
}

function optionsJson(service: Offer['service']) {
  const { experiences } = findSendingCountry(service.from)!;
  const charge = (amount: number) => amountJson(amount, service.currency);
  const pickUps = [...(service.pickUp ? ['CarrierWillPickUp'] : []), 'ShipperWillDropOff'];
  return {
    AvailableCarrierWillPickUpOptions: pickUps.map((option) => ({
      CarrierWillPickUpOption: option,
      Charge: charge(0),
    })),
    AvailableDeliveryExperienceOptions: service.experiences.map((experience) => ({
      DeliveryExperienceOption: experience,
      Charge: charge(experiences[experience] ?? 0),
    })),
  };
}

export const rejectionJson = ({ service, code, message }: Rejection) => ({
  CarrierName: service.carrier,
  ShippingServiceName: service.name,
  ShippingServiceId: service.id,
  RejectionReasonCode: code,
  RejectionReasonMessage: message,
});
