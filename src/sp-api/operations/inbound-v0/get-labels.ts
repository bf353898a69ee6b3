import {
  printCartonLabels,
  printPackageLabels,
  printPalletLabels,
} from '../../../store/inbound/papers/print.js';
import type { PrintJob } from '../../../store/inbound/papers/print.js';
import type { Paper } from '../../../store/inbound/papers/sheets.js';
import type { SpHandler } from '../../context.js';
import { paperUrl } from '../../paper-url.js';
import { needed } from './query-period.js';

interface LabelsInput {
  PageType: string;
  LabelType: 'BARCODE_2D' | 'UNIQUE' | 'PALLET';
  NumberOfPackages?: number;
  PackageLabelsToPrint?: string[];
  NumberOfPallets?: number;
  PageSize?: number;
  PageStartIndex?: number;
}

/** getLabels: labels for boxes by their numbers (BARCODE_2D) or by the seller's ids of them (UNIQUE), or for pallets. */
export const getLabels: SpHandler = (context, { query }) => {
  const input = query as unknown as LabelsInput;
  const { world, seller, path } = context;
  const job = { world, seller, shipmentId: path.shipmentId!, pageType: input.PageType };
  return { payload: { DownloadURL: paperUrl(context, printedAs(job, input)) } };
};

function printedAs(job: PrintJob, input: LabelsInput): Paper {
  if (input.LabelType === 'PALLET') return printPalletLabels(job, input.NumberOfPallets ?? input.PageSize);
  if (input.LabelType === 'UNIQUE') {
    needed(input, 'PackageLabelsToPrint');
    return printCartonLabels(job, input.PackageLabelsToPrint!);
  }
  const { NumberOfPackages: count, PageStartIndex: from, PageSize: size } = input;
  return printPackageLabels(job, { count, from, size });
}
