import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import { findSendingCountry } from '../../model/postage.js';
import type { Offer, PostageWish, Rejection } from '../../store/postage/offers.js';
import { amountDocument } from './amounts.js';

/** An offer as it is listed. @param extras what came after 2018: options with their charges, and what else is needed */
export function offerDocument(
  { service, rate, arrivesAt }: Offer,
  wish: PostageWish,
  offerId: string,
  extras: boolean,
): Wire.ShippingService {
  return {
    ShippingServiceName: service.name,
    CarrierName: service.carrier,
    ShippingServiceId: service.id,
    ShippingServiceOfferId: offerId,
    ShipDate: wish.shipsAt,
    // Recorded: one instant, not a span.
    EarliestEstimatedDeliveryDate: arrivesAt,
    LatestEstimatedDeliveryDate: arrivesAt,
    Rate: amountDocument(rate, service.currency),
    ShippingServiceOptions: { DeliveryExperience: wish.experience, CarrierWillPickUp: wish.pickUp },
    AvailableLabelFormats: [...service.formats],
    ...(extras && extrasOf(service)),
  };
}

function extrasOf(service: Offer['service']) {
  const { experiences } = findSendingCountry(service.from)!;
  const charge = (amount: number) => amountDocument(amount, service.currency);
  return {
    AvailableShippingServiceOptions: {
      AvailableCarrierWillPickUpOptions: [
        ...(service.pickUp ? ['CarrierWillPickUp'] : []),
        'ShipperWillDropOff',
      ].map((option) => ({ CarrierWillPickUpOption: option, Charge: charge(0) })),
      AvailableDeliveryExperienceOptions: service.experiences.map((experience) => ({
        DeliveryExperienceOption: experience,
        Charge: charge(experiences[experience] ?? 0),
      })),
    },
    AvailableFormatOptionsForLabel: service.formats.flatMap((format) =>
      (format === 'PDF' ? [false, true] : [false]).map((slip) => ({
        IncludePackingSlipWithLabel: slip,
        LabelFormat: format,
      })),
    ),
    RequiresAdditionalSellerInputs: service.inputs ?? false,
  };
}

export const rejectionDocument = ({ service, code, message }: Rejection): Wire.RejectedShippingService => ({
  CarrierName: service.carrier,
  ShippingServiceName: service.name,
  ShippingServiceId: service.id,
  RejectionReasonCode: code,
  RejectionReasonMessage: message,
});
