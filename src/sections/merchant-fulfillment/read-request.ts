import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import { findSendingCountry } from '../../model/postage.js';
import type { DeliveryExperience, LabelFormat } from '../../model/postage.js';
import { Problems } from '../../protocol/decode/problems.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { checkShippable, namedLines, ownOrder } from '../../store/postage/checks.js';
import { sizeOfToken } from '../../store/postage/parcel.js';
import type { Size, Weight } from '../../store/postage/parcel.js';
import type { ParcelRequest } from '../../store/postage/purchase.js';
import type { Amount, Sender } from '../../store/postage/shipments.js';
import type { OperationContext } from '../handler.js';
import { senderOf } from './addresses.js';

const IN = 'ShipmentRequestDetails';

/** Reads what a call says. @throws MwsError for what is malformed, then PostageRefusal for the order, its items, its marketplace and its state, in this order */
export function readRequest(context: OperationContext, details: Wire.ShipmentRequestDetails): ParcelRequest {
  const problems = new Problems(context.section);
  const weight = readWeight(details.Weight, problems);
  const size = readSize(details.PackageDimensions, problems);
  const sender = readSender(details.ShipFromAddress, `${IN}.ShipFromAddress`, problems);
  const declared = readDeclared(details.ShippingServiceOptions.DeclaredValue, problems);
  problems.throwIfAny();
  const order = ownOrder(context, details.AmazonOrderId);
  const items = namedLines(
    context,
    order,
    details.ItemList.map(({ OrderItemId, Quantity }) => ({ orderItemId: OrderItemId, quantity: Quantity })),
  );
  checkShippable(order);
  const {
    DeliveryExperience: experience,
    CarrierWillPickUp,
    CarrierWillPickUpOption,
    LabelFormat,
  } = details.ShippingServiceOptions;
  return {
    sender,
    ...(declared && { declared }),
    wish: {
      order,
      items,
      from: { country: sender.countryCode!, postalCode: sender.postalCode! },
      weight,
      size,
      shipsAt: details.ShipDate ?? context.world.now(),
      ...(details.MustArriveByDate !== undefined && { mustArriveBy: details.MustArriveByDate }),
      experience: experience as DeliveryExperience,
      pickUp: CarrierWillPickUp || CarrierWillPickUpOption === 'CarrierWillPickUp',
      ...(LabelFormat !== undefined && { format: LabelFormat as LabelFormat }),
    },
  };
}

/** Answers have the short names. */
const UNITS: Readonly<Record<string, Weight['unit']>> = { ounces: 'oz', oz: 'oz', grams: 'g', g: 'g' };

function readWeight({ Value, Unit }: Wire.Weight, problems: Problems): Weight {
  positive(Value, `${IN}.Weight.Value`, problems);
  return { value: Value, unit: UNITS[Unit]! };
}

function positive(text: string, path: string, problems: Problems): void {
  if (!(Number(text) > 0)) problems.add(path, text, 'Member must have value greater than 0');
}

const SIDES = ['Length', 'Width', 'Height'] as const;

/** A predefined package has its size; else all of it is needed. */
function readSize(given: Wire.PackageDimensions, problems: Problems): Size {
  const { PredefinedPackageDimensions: token, Unit } = given;
  const known = token === undefined ? undefined : sizeOfToken(token);
  if (known) return known;
  const path = `${IN}.PackageDimensions`;
  for (const side of SIDES) {
    const text = given[side];
    if (text === undefined) problems.missing(`${path}.${side}`, { listSent: false });
    else positive(text, `${path}.${side}`, problems);
  }
  if (Unit === undefined) problems.missing(`${path}.Unit`, { listSent: false });
  const { Length = '0', Width = '0', Height = '0' } = given;
  return { length: Length, width: Width, height: Height, unit: Unit as Size['unit'] };
}

/** Some countries need a state. */
export function readSender(given: Wire.Address, path: string, problems: Problems): Sender {
  const isNeeded = findSendingCountry(given.CountryCode)?.stateRequired ?? false;
  if (isNeeded && given.StateOrProvinceCode === undefined)
    problems.missing(`${path}.StateOrProvinceCode`, { listSent: false });
  return senderOf(given);
}

/** Three capitals, as ISO 4217 has them. */
const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

function readDeclared(given: Wire.CurrencyAmount | undefined, problems: Problems): Amount | undefined {
  if (!given) return undefined;
  if (!(Number(given.Amount) >= 0))
    problems.add(
      `${IN}.ShippingServiceOptions.DeclaredValue.Amount`,
      given.Amount,
      'Member must have value greater than or equal to 0',
    );
  if (!isCurrency(given.CurrencyCode))
    problems.add(
      `${IN}.ShippingServiceOptions.DeclaredValue.CurrencyCode`,
      given.CurrencyCode,
      'Member must satisfy regular expression pattern: [A-Z]{3}',
    );
  return { amount: hundredthsOf(given.Amount), currency: given.CurrencyCode };
}
