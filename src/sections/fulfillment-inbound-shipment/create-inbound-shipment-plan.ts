import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { findCentre } from '../../model/inbound.js';
import { boxContentsFee } from '../../store/inbound/box-contents.js';
import { readAddress } from '../../store/inbound/address.js';
import type { LabelPreference, WantedItem } from '../../store/inbound/check-plan-items.js';
import { makePlans } from '../../store/inbound/make-plans.js';
import type { InboundPlan } from '../../store/inbound/plans.js';
import type { Handler } from '../handler.js';
import { feeDocument } from './box-contents.js';
import { homeCountry } from './home-country.js';
import { addressDocument, prepDocument, present, readPrepDetails, readShipFrom } from './wire.js';

/** CreateInboundShipmentPlan: reserves a ShipmentId for every part of what a seller wants to send that travels apart. */
export const createInboundShipmentPlan: Handler<'FulfillmentInboundShipment.CreateInboundShipmentPlan'> = (
  context,
  input,
) => {
  readAddress(readShipFrom(input.ShipFromAddress));
  const plans = makePlans(context.world, {
    seller: context.seller.id,
    country: homeCountry(context),
    ...placeAsked(input),
    labelPreference: input.LabelPrepPreference as LabelPreference,
    items: input.InboundShipmentPlanRequestItems.map(readItem),
  });
  return { InboundShipmentPlans: plans.map(planDocument) };
};

/** Where the units are to go, if the call says it: a country, or a subdivision, which begins with its country: `IN-MH`. */
function placeAsked({
  ShipToCountryCode: country,
  ShipToCountrySubdivisionCode: subdivision,
}: Wire.CreateInboundShipmentPlanRequest): { country?: string; region?: string } {
  if (country !== undefined) return { country: country === 'UK' ? 'GB' : country };
  if (subdivision === undefined) return {};
  const [of = '', region = ''] = subdivision.split('-');
  return { country: of, region };
}

/** ASIN and Condition are for SKUs that are not listed, which no plan takes. */
const readItem = (item: Wire.InboundShipmentPlanRequestItem): WantedItem =>
  present<WantedItem>({
    sku: item.SellerSKU ?? '',
    quantity: item.Quantity,
    inCase: item.QuantityInCase,
    prep: readPrepDetails(item.PrepDetailsList),
  });

function planDocument({ shipmentId, details }: InboundPlan): Wire.InboundShipmentPlan {
  const { centre, country, labelPrep, items } = details;
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    ShipmentId: shipmentId,
    DestinationFulfillmentCenterId: centre,
    ShipToAddress: addressDocument({ ...findCentre(centre)!.address, country }),
    LabelPrepType: labelPrep,
    Items: items.map((item) => ({
      SellerSKU: item.sku,
      FulfillmentNetworkSKU: item.fnsku,
      Quantity: item.quantity,
      ...(item.prep && { PrepDetailsList: prepDocument(item.prep) }),
    })),
    ...feeDocument(boxContentsFee(country, units), country),
  };
}
