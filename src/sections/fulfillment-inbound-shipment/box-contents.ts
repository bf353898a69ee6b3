import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import type { BoxContentsFee } from '../../store/inbound/box-contents.js';
import { amountDocument } from './wire.js';

/** What Amazon charges for looking into boxes of which it was not told what is in them; nothing where it does not. */
export const feeDocument = (
  fee: BoxContentsFee | undefined,
  country: string,
): { EstimatedBoxContentsFee?: Wire.BoxContentsFeeDetails } =>
  fee
    ? {
        EstimatedBoxContentsFee: {
          TotalUnits: fee.units,
          FeePerUnit: amountDocument(fee.perUnit, country),
          TotalFee: amountDocument(fee.total, country),
        },
      }
    : {};
