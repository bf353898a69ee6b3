import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import { findSendingCountry } from '../../model/postage.js';
import type { DeliveryExperience } from '../../model/postage.js';
import { rulesAsOf } from '../../model/years.js';
import { checkSender, checkTerms } from '../../store/postage/checks.js';
import { sealOffers } from '../../store/postage/offer-id.js';
import { judgeServices } from '../../store/postage/offers.js';
import type { PostageWish } from '../../store/postage/offers.js';
import { acceptsTerms, postageSettings } from '../../store/postage/settings.js';
import type { Handler } from '../handler.js';
import { readRequest } from './read-request.js';
import { offerDocument, rejectionDocument } from './service-document.js';

/** GetEligibleShippingServices: what it costs to send a parcel, by every service that takes it. */
export const getEligibleShippingServices: Handler<'MerchantFulfillment.GetEligibleShippingServices'> = (
  context,
  { ShipmentRequestDetails, ShippingOfferingFilter: filter = {} },
) => {
  const { world, seller } = context;
  const { wish: asked, sender } = readRequest(context, ShipmentRequestDetails);
  checkTerms(context);
  checkSender(sender);
  const wish = filtered(asked, filter);
  const settings = postageSettings(world);
  const judged = judgeServices(world, wish).filter(
    ({ service }) => !service.inputs || filter.IncludeComplexShippingOptions,
  );
  const isAgreed = (carrier: string) => acceptsTerms(settings, seller.sellerId, carrier);
  const offerId = sealOffers(context, wish);
  const extras = rulesAsOf(world.settings.asOf).shippingServiceExtras === 'shown';
  const carriers = [...new Set(judged.map(({ service }) => service.carrier))];
  const { unavailable = findSendingCountry(wish.from.country)!.unavailable } = settings;
  return {
    ShippingServiceList: judged.flatMap(({ service, verdict }) =>
      'offer' in verdict && isAgreed(service.carrier)
        ? [offerDocument(verdict.offer, wish, offerId(verdict.offer), extras)]
        : [],
    ),
    TermsAndConditionsNotAcceptedCarrierList: carriers
      .filter((carrier) => !isAgreed(carrier))
      .map((CarrierName) => ({ CarrierName })),
    ...(extras && {
      RejectedShippingServiceList: judged.flatMap(({ service, verdict }) =>
        'rejection' in verdict && isAgreed(service.carrier) ? [rejectionDocument(verdict.rejection)] : [],
      ),
    }),
    TemporarilyUnavailableCarrierList: unavailable.map((CarrierName) => ({ CarrierName })),
  };
};

/** What a filter says counts before what the details of the shipment say. */
const filtered = (wish: PostageWish, filter: Wire.ShippingOfferingFilter): PostageWish => ({
  ...wish,
  ...(filter.DeliveryExperience !== undefined && {
    experience: filter.DeliveryExperience as DeliveryExperience,
  }),
  ...(filter.CarrierWillPickUp === 'CarrierWillPickUp' && { pickUp: true }),
  ...(filter.IncludePackingSlipWithLabel && { slip: true }),
});
