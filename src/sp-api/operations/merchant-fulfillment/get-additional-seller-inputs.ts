import type { InputDefinition } from '../../../model/postage.js';
import { listItems } from '../../../store/orders/orders.js';
import { checkSender, checkShippable, ownOrder } from '../../../store/postage/checks.js';
import { inputsOf, shownInput, storedInputs } from '../../../store/postage/inputs.js';
import { PostageRefusal } from '../../../store/postage/refusal.js';
import { findService } from '../../../store/postage/services.js';
import { postageSettings } from '../../../store/postage/settings.js';
import type { InputValue } from '../../../store/postage/shipments.js';
import type { SpHandler } from '../../context.js';
import type { AddressBody } from './body.js';
import { readSender } from './read-request.js';
import { inputJson } from './values-json.js';

interface Body {
  OrderId: string;
  ShippingServiceId: string;
  ShipFromAddress: AddressBody;
}

/** getAdditionalSellerInputs: what a service needs to be told beside the details of a shipment, with what was told before. */
export const getAdditionalSellerInputs: SpHandler = (context, { body }) => {
  const { world, seller } = context;
  const { OrderId, ShippingServiceId, ShipFromAddress } = body as Body;
  const sender = readSender(ShipFromAddress, 'ShipFromAddress');
  const order = ownOrder(context, OrderId);
  checkShippable(order);
  checkSender(sender, 'PostageSenderInvalidForInputs');
  const service = findService(postageSettings(world), ShippingServiceId);
  if (!service) throw new PostageRefusal('PostageServiceUnavailable', { service: ShippingServiceId });
  const definitions = inputsOf(service);
  const stored = (asin?: string) => storedInputs(world, seller.id, service.id, asin);
  const asins = [...new Set(listItems(world, order).map(({ asin }) => asin))];
  return {
    payload: {
      ShipmentLevelFields: fieldsOf(definitions.shipment, 'SHIPMENT_LEVEL', stored()),
      ItemLevelFieldsList: asins.map((asin) => ({
        Asin: asin,
        AdditionalInputs: fieldsOf(definitions.item, 'ITEM_LEVEL', stored(asin)),
      })),
    },
  };
};

const fieldsOf = (
  definitions: readonly InputDefinition[],
  target: 'SHIPMENT_LEVEL' | 'ITEM_LEVEL',
  stored: Readonly<Record<string, InputValue>>,
) =>
  definitions.map((definition) => {
    const { name, required, values = [], dataType, display, pattern, text } = definition;
    const value = stored[name];
    return {
      AdditionalInputFieldName: name,
      SellerInputDefinition: {
        IsRequired: required,
        DataType: dataType,
        Constraints: text === undefined ? [] : [{ ValidationRegEx: pattern, ValidationString: text }],
        InputDisplayText: display,
        InputTarget: target,
        // The model has it always; of what was never told there is nothing in it.
        StoredValue: value ? inputJson(shownInput(definition, value)) : {},
        RestrictedSetValues: values,
      },
    };
  });
