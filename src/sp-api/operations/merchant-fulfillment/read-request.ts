import { findSendingCountry } from '../../../model/postage.js';
import { parseTimestamp } from '../../../protocol/timestamp.js';
import { hundredthsOf } from '../../../store/hundredths.js';
import { checkShippable, namedLines, ownOrder } from '../../../store/postage/checks.js';
import { sizeOfToken } from '../../../store/postage/parcel.js';
import type { Size } from '../../../store/postage/parcel.js';
import type { ParcelRequest } from '../../../store/postage/purchase.js';
import type { Amount, Sender } from '../../../store/postage/shipments.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { senderOf } from './address-json.js';
import type { AddressBody, AmountBody, DetailsBody } from './body.js';

const IN = 'ShipmentRequestDetails';

export const notInForm = (explanation: string) => refusal('RequestParametersInvalid', {}, `${explanation}.`);

/**
 * The parcel that a body tells of. @throws SpApiError for what is malformed, then PostageRefusal for the order, its items, its
 * marketplace and its state, in this order
 */
export function readRequest(context: SpContext, details: DetailsBody): ParcelRequest {
  const { Weight: weight, ItemList: items, ShippingServiceOptions: options } = details;
  positive(weight.Value, `${IN}.Weight.Value`);
  for (const [at, { Quantity }] of items.entries()) positive(Quantity, `${IN}.ItemList[${at}].Quantity`);
  const size = readSize(details.PackageDimensions);
  const sender = readSender(details.ShipFromAddress, `${IN}.ShipFromAddress`);
  const declared = readDeclared(options.DeclaredValue);
  const order = ownOrder(context, details.AmazonOrderId);
  const named = items.map(({ OrderItemId, Quantity }) => ({ orderItemId: OrderItemId, quantity: Quantity }));
  const units = namedLines(context, order, named);
  checkShippable(order);
  const { DeliveryExperience: experience, CarrierWillPickUp: pickUp, LabelFormat: format } = options;
  return {
    sender,
    ...(declared && { declared }),
    wish: {
      order,
      items: units,
      from: { country: sender.countryCode!, postalCode: sender.postalCode! },
      weight: { value: String(weight.Value), unit: weight.Unit },
      size,
      shipsAt: instantIn(details.ShipDate) ?? context.world.now(),
      ...(details.MustArriveByDate !== undefined && { mustArriveBy: instantIn(details.MustArriveByDate)! }),
      experience,
      pickUp: pickUp || options.CarrierWillPickUpOption === 'CarrierWillPickUp',
      ...(format !== undefined && { format }),
    },
  };
}

/** The ladder has seen that it is one. */
const instantIn = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : parseTimestamp(text);

function positive(value: number | undefined, path: string): number {
  if (value === undefined) throw notInForm(`${path} is missing`);
  if (!(value > 0)) throw notInForm(`${path} must be above zero`);
  return value;
}

/** A predefined package has its size; else all of it is needed. */
function readSize(given: DetailsBody['PackageDimensions']): Size {
  const { PredefinedPackageDimensions: token, Unit: unit } = given;
  const known = token === undefined ? undefined : sizeOfToken(token);
  if (known) return known;
  const side = (name: 'Length' | 'Width' | 'Height') =>
    String(positive(given[name], `${IN}.PackageDimensions.${name}`));
  const sides = { length: side('Length'), width: side('Width'), height: side('Height') };
  if (unit === undefined) throw notInForm(`${IN}.PackageDimensions.Unit is missing`);
  return { ...sides, unit };
}

/** Some countries need a state. */
export function readSender(given: AddressBody, path: string): Sender {
  const isNeeded = findSendingCountry(given.CountryCode)?.stateRequired ?? false;
  if (isNeeded && given.StateOrProvinceCode === undefined)
    throw notInForm(`${path}.StateOrProvinceCode is missing; ${given.CountryCode} needs one`);
  return senderOf(given);
}

function readDeclared(given: AmountBody | undefined): Amount | undefined {
  if (!given) return undefined;
  if (given.Amount < 0) throw notInForm(`${IN}.ShippingServiceOptions.DeclaredValue.Amount is below zero`);
  return { amount: hundredthsOf(given.Amount), currency: given.CurrencyCode };
}
