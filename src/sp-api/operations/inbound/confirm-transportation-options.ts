import type { TransportationChoice } from '../../../store/inbound/send/transportation-steps.js';
import type { SpHandler } from '../../context.js';
import { present } from '../../present.js';
import { contactOf } from './contact.js';
import type { ContactJson } from './contact.js';
import { begun, planOf } from './plan.js';

interface ChoiceBody {
  transportationSelections: {
    shipmentId: string;
    transportationOptionId: string;
    contactInformation?: ContactJson;
  }[];
}

/** confirmTransportationOptions: books how shipments travel. */
export const confirmTransportationOptions: SpHandler = (context, { body }) =>
  begun(context, planOf(context), 'confirmTransportationOptions', {
    choices: (body as ChoiceBody).transportationSelections.map((each) =>
      present<TransportationChoice>({
        shipmentId: each.shipmentId,
        optionId: each.transportationOptionId,
        contact: each.contactInformation && contactOf(each.contactInformation),
      }),
    ),
  });
