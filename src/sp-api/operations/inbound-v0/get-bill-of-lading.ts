import { printBillOfLading } from '../../../store/inbound/papers/print.js';
import type { SpHandler } from '../../context.js';
import { paperUrl } from '../../paper-url.js';

/** getBillOfLading: the paper for freight that a partnered carrier was booked for. */
export const getBillOfLading: SpHandler = (context) => {
  const { world, seller, path } = context;
  const paper = printBillOfLading(world, seller, path.shipmentId!);
  return { payload: { DownloadURL: paperUrl(context, paper) } };
};
