import { mwsError, validationCode } from '../../protocol/errors.js';
import { printCartonLabels } from '../../store/inbound/papers/print.js';
import type { Handler } from '../handler.js';
import { zipped } from './zipped.js';

/** GetUniquePackageLabels: labels for the boxes of which a feed told what is in them, by the seller's ids of them. */
export const getUniquePackageLabels: Handler<'FulfillmentInboundShipment.GetUniquePackageLabels'> = (
  { world, seller },
  { ShipmentId: shipmentId, PageType: pageType, PackageLabelsToPrint: asked },
) => {
  if (!asked) throw noCartons();
  return zipped(printCartonLabels({ world, seller, shipmentId, pageType }, asked));
};

/** Quoted, with the name that the list has behind MWS's front. */
const noCartons = () =>
  mwsError('ValidationFailed', {
    validationCode: validationCode('FulfillmentInboundShipment'),
    count: '1 validation error',
    errors: "Value null at 'cartonIdList' failed to satisfy constraint: Member must not be null",
  });
