import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { buyPostage } from '../../store/postage/buy.js';
import type { BoughtItem } from '../../store/postage/buy.js';
import { fundsOf } from '../../store/postage/funds.js';
import { formatOf, judgeServices } from '../../store/postage/offers.js';
import type { Offer, PostageWish } from '../../store/postage/offers.js';
import { findService } from '../../store/postage/services.js';
import { postageSettings } from '../../store/postage/settings.js';
import type { PostageItemDetails } from '../../store/postage/shipments.js';
import type { Handler, OperationContext } from '../handler.js';
import { checkSender, checkTerms, checkUnshipped } from './checks.js';
import { readInputs } from './input-values.js';
import { isOfferOf, openOffer, sealOffers } from './offer-id.js';
import type { Offered } from './offer-id.js';
import { readRequest } from './read-request.js';
import type { ReadRequest } from './read-request.js';
import { checkInputs, inputsOf, knownInputs } from './seller-inputs.js';
import { shipmentDocument } from './shipment-document.js';

type Input = Wire.CreateShipmentRequest;

/** CreateShipment: buys a label, which ships what is in the parcel. */
export const createShipment: Handler<'MerchantFulfillment.CreateShipment'> = (context, input) => {
  const { world, seller } = context;
  const request = readRequest(context, input.ShipmentRequestDetails);
  const { sender } = request;
  const wish: PostageWish = {
    ...request.wish,
    ...(input.LabelFormatOption?.IncludePackingSlipWithLabel && { slip: true }),
  };
  const { order, items } = wish;
  if (order.channel === 'AFN') throw serviceUnavailable(input);
  checkTerms(context, findService(postageSettings(world), input.ShippingServiceId)?.carrier);
  checkSender(sender);
  checkUnshipped(context, items);
  const offer = offerFor(context, input, wish);
  const inputs = readAllInputs(context, input, offer, items);
  const { currency } = offer.service;
  if ((fundsOf(world, seller.id, currency) ?? Infinity) < offer.rate) throw mwsError('PostageFundsMissing');
  const shipment = buyPostage(world, {
    seller: seller.id,
    order,
    offer,
    shipsAt: wish.shipsAt,
    items: inputs.items,
    inputs: inputs.shipment,
    details: detailsOf(input, request, wish, offer),
  });
  const offerId = input.ShippingServiceOfferId ?? sealOffers(context, wish)(offer);
  return shipmentDocument(world, shipment, { offerId, arrivesAt: offer.arrivesAt });
};

const serviceUnavailable = ({ ShippingServiceId: service }: Input) =>
  mwsError('PostageServiceUnavailable', { service });

/** The offer that is bought: of the service that is named, and the one that is named where one is. @throws MwsError */
function offerFor(context: OperationContext, input: Input, wish: PostageWish): Offer {
  const judged = judgeServices(context.world, wish).find(
    ({ service }) => service.id === input.ShippingServiceId,
  );
  if (!judged || 'rejection' in judged.verdict) throw serviceUnavailable(input);
  const named = input.ShippingServiceOfferId;
  const offered = named === undefined ? undefined : openOffer(context, named);
  if (named !== undefined) checkOffer(context, input, wish, offered);
  const { verdict } = judged;
  if ('restricted' in verdict)
    throw mwsError(verdict.restricted === 'format' ? 'PostageFormatNotSupported' : 'PostageTooRestrictive');
  if (offered && offered[4] !== verdict.offer.rate) throw mwsError('PostageOfferGone');
  return verdict.offer;
}

/** @throws MwsError for what never was an offer of this service, and for one that is old or was made for another parcel */
function checkOffer(
  { world }: OperationContext,
  input: Input,
  wish: PostageWish,
  offered: Offered | undefined,
): void {
  if (offered?.[2] !== input.ShippingServiceId) throw mwsError('PostageOfferInvalid');
  const isOld = world.now() - offered[0] > postageSettings(world).offerLife;
  if (isOld || !isOfferOf(offered, wish)) throw mwsError('PostageOfferGone');
}

/** What is told of the shipment and of each of its items. @throws MwsError where the service needs more */
function readAllInputs(
  { section }: OperationContext,
  input: Input,
  { service }: Offer,
  units: PostageWish['items'],
) {
  const definitions = inputsOf(service);
  const shipment = readInputs(input.ShipmentLevelSellerInputsList);
  const items = units.map(({ item, quantity }): BoughtItem => {
    const given = input.ShipmentRequestDetails.ItemList.find(
      ({ OrderItemId }) => OrderItemId === item.orderItemId,
    )!;
    return { item, quantity, details: itemDetails(given) };
  });
  checkInputs(section, [
    { path: 'ShipmentLevelSellerInputsList', definitions: definitions.shipment, given: shipment },
    ...items.map(({ details }, at) => ({
      path: `ShipmentRequestDetails.ItemList.${at + 1}.member.ItemLevelSellerInputsList`,
      definitions: definitions.item,
      given: details.inputs ?? {},
    })),
  ]);
  return { shipment: knownInputs(definitions.shipment, shipment), items };
}

function itemDetails(given: Wire.Item): PostageItemDetails {
  const { transparencyCodeList: codes, ItemWeight: weight, ItemDescription: description } = given;
  const inputs = readInputs(given.ItemLevelSellerInputsList);
  return {
    ...(codes && { codes }),
    ...(weight && { weight: { value: weight.Value, unit: weight.Unit.startsWith('o') ? 'oz' : 'g' } }),
    ...(description !== undefined && { description }),
    ...(Object.keys(inputs).length > 0 && { inputs }),
  };
}

/** Documented: text of the seller's own is printed by ZPL203 alone, and not by every carrier. */
function detailsOf(input: Input, { sender, declared }: ReadRequest, wish: PostageWish, { service }: Offer) {
  const { SellerOrderId, LabelCustomization } = input.ShipmentRequestDetails;
  const format = formatOf(service, wish)!;
  const { CustomTextForLabel: text, StandardIdForLabel: standardId } = LabelCustomization ?? {};
  return {
    from: sender,
    weight: wish.weight,
    size: wish.size,
    experience: wish.experience,
    pickUp: wish.pickUp,
    insurance: declared ?? { amount: 0, currency: service.currency },
    format,
    ...(wish.slip && { slip: true as const }),
    ...(text !== undefined && format === 'ZPL203' && service.customText && { customText: text }),
    ...(standardId !== undefined && { standardId: standardId as 'AmazonOrderId' }),
    ...(SellerOrderId !== undefined && { sellerOrderId: SellerOrderId }),
  };
}
