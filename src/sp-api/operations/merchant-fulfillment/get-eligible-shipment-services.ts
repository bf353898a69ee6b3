import { findSendingCountry } from '../../../model/postage.js';
import type { DeliveryExperience } from '../../../model/postage.js';
import { checkSender, checkTerms } from '../../../store/postage/checks.js';
import { sealOffers } from '../../../store/postage/offer-id.js';
import { judgeServices } from '../../../store/postage/offers.js';
import type { PostageWish } from '../../../store/postage/offers.js';
import { acceptsTerms, postageSettings } from '../../../store/postage/settings.js';
import type { SpHandler } from '../../context.js';
import type { DetailsBody } from './body.js';
import { readRequest } from './read-request.js';
import { offerJson, rejectionJson } from './service-json.js';

interface Filter {
  IncludePackingSlipWithLabel?: boolean;
  IncludeComplexShippingOptions?: boolean;
  CarrierWillPickUp?: string;
  DeliveryExperience?: DeliveryExperience | 'NoPreference';
}

interface Body {
  ShipmentRequestDetails: DetailsBody;
  ShippingOfferingFilter?: Filter;
}

/** getEligibleShipmentServices: what it costs to send a parcel, by every service that takes it. */
export const getEligibleShipmentServices: SpHandler = (context, { body }) => {
  const { world, seller } = context;
  const { ShipmentRequestDetails, ShippingOfferingFilter: filter = {} } = body as Body;
  const { wish: asked, sender } = readRequest(context, ShipmentRequestDetails);
  checkTerms(context);
  checkSender(sender);
  const wish = filtered(asked, filter);
  const settings = postageSettings(world);
  const judged = judgeServices(world, wish).filter(
    ({ service }) => !service.inputs || filter.IncludeComplexShippingOptions,
  );
  const isAgreed = (carrier: string) => acceptsTerms(settings, seller.sellerId, carrier);
  const agreed = judged.filter(({ service }) => isAgreed(service.carrier));
  const carriers = [...new Set(judged.map(({ service }) => service.carrier))];
  const offerId = sealOffers(context, wish);
  const { unavailable = findSendingCountry(wish.from.country)!.unavailable } = settings;
  return {
    payload: {
      ShippingServiceList: agreed.flatMap(({ verdict }) =>
        'offer' in verdict ? [offerJson(verdict.offer, wish, offerId(verdict.offer))] : [],
      ),
      RejectedShippingServiceList: agreed.flatMap(({ verdict }) =>
        'rejection' in verdict ? [rejectionJson(verdict.rejection)] : [],
      ),
      TemporarilyUnavailableCarrierList: unavailable.map((CarrierName) => ({ CarrierName })),
      TermsAndConditionsNotAcceptedCarrierList: carriers
        .filter((carrier) => !isAgreed(carrier))
        .map((CarrierName) => ({ CarrierName })),
    },
  };
};

/** What a filter says counts before what the details of the shipment say; `NoPreference` says nothing. */
function filtered(wish: PostageWish, filter: Filter): PostageWish {
  const { DeliveryExperience: experience = 'NoPreference' } = filter;
  return {
    ...wish,
    ...(experience !== 'NoPreference' && { experience }),
    ...(filter.CarrierWillPickUp === 'CarrierWillPickUp' && { pickUp: true }),
    ...(filter.IncludePackingSlipWithLabel && { slip: true }),
  };
}
