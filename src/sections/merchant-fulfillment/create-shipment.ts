import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import type { BoughtItem } from '../../store/postage/buy.js';
import { inputsOf, knownInputs } from '../../store/postage/inputs.js';
import { sealOffers } from '../../store/postage/offer-id.js';
import type { Offer, PostageWish } from '../../store/postage/offers.js';
import { chosenOffer, purchase } from '../../store/postage/purchase.js';
import type { PostageItemDetails } from '../../store/postage/shipments.js';
import type { Handler, OperationContext } from '../handler.js';
import { readInputs } from './input-values.js';
import { readRequest } from './read-request.js';
import { checkInputs } from './seller-inputs.js';
import { shipmentDocument } from './shipment-document.js';

type Input = Wire.CreateShipmentRequest;

/** CreateShipment: buys a label, which ships what is in the parcel. */
export const createShipment: Handler<'MerchantFulfillment.CreateShipment'> = (context, input) => {
  const { world } = context;
  const asked = readRequest(context, input.ShipmentRequestDetails);
  const slip = input.LabelFormatOption?.IncludePackingSlipWithLabel;
  const request = { ...asked, wish: { ...asked.wish, ...(slip && { slip }) } };
  const choice = { service: input.ShippingServiceId, offerId: input.ShippingServiceOfferId };
  const offer = chosenOffer(context, request, choice);
  const inputs = readAllInputs(context, input, offer, request.wish.items);
  const offerId = choice.offerId ?? sealOffers(context, request.wish)(offer);
  const { SellerOrderId, LabelCustomization = {} } = input.ShipmentRequestDetails;
  const shipment = purchase(context, request, offer, inputs, {
    customText: LabelCustomization.CustomTextForLabel,
    standardId: LabelCustomization.StandardIdForLabel as 'AmazonOrderId' | undefined,
    sellerOrderId: SellerOrderId,
    offerId,
  });
  return shipmentDocument(world, shipment, { offerId, arrivesAt: offer.arrivesAt });
};

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
