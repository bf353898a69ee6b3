import { fileReport } from '../store/reports/file-report.js';
import type { Settlement } from '../store/settlements.js';
import type { World } from '../world/world.js';

/** The reports that Amazon made of every settlement by itself. */
const SETTLEMENT_REPORTS = [
  '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_',
  '_GET_V2_SETTLEMENT_REPORT_DATA_XML_',
  '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2_',
];

/** Adds a settlement's reports, which were available as soon as its period had ended. They are written when they are read. */
export function fileSettlement(
  world: World,
  seller: number,
  marketplaceId: string,
  { startAt, endAt }: Settlement,
): void {
  const document = world.documents.keep(world.database, world.documents.spoolBytes(Buffer.alloc(0)));
  for (const reportType of SETTLEMENT_REPORTS)
    fileReport(world, {
      seller,
      reportType,
      availableAt: endAt,
      document,
      contentType: '',
      unwritten: true,
      startAt,
      endAt,
      marketplaceIds: [marketplaceId],
    });
}
