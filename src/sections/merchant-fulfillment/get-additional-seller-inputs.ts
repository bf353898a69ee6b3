import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import type { InputDefinition } from '../../model/postage.js';
import { Problems } from '../../protocol/decode/problems.js';
import { listItems } from '../../store/orders/orders.js';
import { checkSender, checkShippable, ownOrder } from '../../store/postage/checks.js';
import { inputsOf, shownInput, storedInputs } from '../../store/postage/inputs.js';
import { PostageRefusal } from '../../store/postage/refusal.js';
import { findService } from '../../store/postage/services.js';
import { postageSettings } from '../../store/postage/settings.js';
import type { InputValue } from '../../store/postage/shipments.js';
import type { Handler } from '../handler.js';
import { inputDocument } from './input-values.js';
import { readSender } from './read-request.js';

/** GetAdditionalSellerInputs: what a service needs to be told beside the details of a shipment, with what was told before. */
export const getAdditionalSellerInputs: Handler<'MerchantFulfillment.GetAdditionalSellerInputs'> = (
  context,
  { OrderId, ShippingServiceId, ShipFromAddress },
) => {
  const { world, seller, section } = context;
  const problems = new Problems(section);
  const sender = readSender(ShipFromAddress, 'ShipFromAddress', problems);
  problems.throwIfAny();
  const order = ownOrder(context, OrderId);
  checkShippable(order);
  checkSender(sender, 'PostageSenderInvalidForInputs');
  const service = findService(postageSettings(world), ShippingServiceId);
  if (!service) throw new PostageRefusal('PostageServiceUnavailable', { service: ShippingServiceId });
  const definitions = inputsOf(service);
  const stored = (asin?: string) => storedInputs(world, seller.id, service.id, asin);
  const asins = [...new Set(listItems(world, order).map(({ asin }) => asin))];
  return {
    ShipmentLevelFields: fieldsOf(definitions.shipment, 'SHIPMENT_LEVEL', stored()),
    ItemLevelFieldsList: asins.map((asin) => ({
      Asin: asin,
      AdditionalInputs: fieldsOf(definitions.item, 'ITEM_LEVEL', stored(asin)),
    })),
  };
};

const fieldsOf = (
  definitions: readonly InputDefinition[],
  target: Wire.InputTarget,
  stored: Readonly<Record<string, InputValue>>,
): Wire.AdditionalInputs[] =>
  definitions.map((definition) => {
    const { name, required, values = [], dataType, display, pattern, text } = definition;
    const value = stored[name];
    const constraint = {
      ...(pattern !== undefined && { ValidationRegEx: pattern }),
      ValidationString: text!,
    };
    return {
      AdditionalInputFieldName: name,
      SellerInputDefinition: {
        IsRequired: required,
        RestrictedSetValues: [...values],
        DataType: dataType,
        InputTarget: target,
        ...(value && { StoredValue: inputDocument(shownInput(definition, value)) }),
        InputDisplayText: display,
        Constraints: text === undefined ? [] : [constraint],
      },
    };
  });
