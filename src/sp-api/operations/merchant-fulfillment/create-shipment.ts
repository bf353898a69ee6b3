import type { InputDefinition } from '../../../model/postage.js';
import type { BoughtItem } from '../../../store/postage/buy.js';
import { inputProblem, inputsOf, knownInputs, textOfInput } from '../../../store/postage/inputs.js';
import { sealOffers } from '../../../store/postage/offer-id.js';
import type { Offer, PostageWish } from '../../../store/postage/offers.js';
import { chosenOffer, purchase } from '../../../store/postage/purchase.js';
import type { InputValue, PostageItemDetails } from '../../../store/postage/shipments.js';
import type { SpHandler } from '../../context.js';
import type { DetailsBody, InputBody, ItemBody } from './body.js';
import { notInForm, readRequest } from './read-request.js';
import { shipmentJson } from './shipment-json.js';
import { readInputs } from './values-json.js';

interface Body {
  ShipmentRequestDetails: DetailsBody;
  ShippingServiceId: string;
  ShippingServiceOfferId?: string;
  LabelFormatOption?: { IncludePackingSlipWithLabel?: boolean };
  ShipmentLevelSellerInputsList?: InputBody[];
}

/** createShipment: buys a label, which ships what is in the parcel. */
export const createShipment: SpHandler = (context, input) => {
  const body = input.body as Body;
  const { ShipmentRequestDetails: details, LabelFormatOption: option } = body;
  const asked = readRequest(context, details);
  const slip = option?.IncludePackingSlipWithLabel;
  const request = { ...asked, wish: { ...asked.wish, ...(slip && { slip }) } };
  const named = body.ShippingServiceOfferId;
  const offer = chosenOffer(context, request, { service: body.ShippingServiceId, offerId: named });
  const inputs = readAllInputs(body, offer, request.wish.items);
  const { CustomTextForLabel, StandardIdForLabel } = details.LabelCustomization ?? {};
  const shipment = purchase(context, request, offer, inputs, {
    customText: CustomTextForLabel,
    standardId: StandardIdForLabel,
    sellerOrderId: details.SellerOrderId,
    offerId: named ?? sealOffers(context, request.wish)(offer),
  });
  return shipmentJson(context.world, shipment, offer);
};

/** What is told of the shipment and of each of its items. @throws SpApiError where the service needs more */
function readAllInputs(body: Body, { service }: Offer, units: PostageWish['items']) {
  const definitions = inputsOf(service);
  const shipment = readInputs(body.ShipmentLevelSellerInputsList);
  checkInputs('ShipmentLevelSellerInputsList', definitions.shipment, shipment);
  const { ItemList } = body.ShipmentRequestDetails;
  const items = units.map(({ item, quantity }): BoughtItem => {
    const given = ItemList.find(({ OrderItemId }) => OrderItemId === item.orderItemId)!;
    const details = itemDetails(given);
    checkInputs('ItemLevelSellerInputsList', definitions.item, details.inputs ?? {});
    return { item, quantity, details };
  });
  return { shipment: knownInputs(definitions.shipment, shipment), items };
}

function checkInputs(
  path: string,
  definitions: readonly InputDefinition[],
  given: Readonly<Record<string, InputValue>>,
): void {
  for (const definition of definitions) {
    const { name, required } = definition;
    const text = given[name] && textOfInput(given[name]);
    if (text === undefined && required) throw notInForm(`${path} has no ${name}, which the service needs`);
    if (text !== undefined && inputProblem(definition, text))
      throw notInForm(`${name} in ${path} is not of the form that getAdditionalSellerInputs gives it`);
  }
}

function itemDetails(given: ItemBody): PostageItemDetails {
  const { TransparencyCodeList: codes, ItemWeight: weight, ItemDescription: description } = given;
  const inputs = readInputs(given.ItemLevelSellerInputsList);
  return {
    ...(codes && { codes }),
    ...(weight && { weight: { value: String(weight.Value), unit: weight.Unit } }),
    ...(description !== undefined && { description }),
    ...(Object.keys(inputs).length > 0 && { inputs }),
  };
}
