import { buildReport } from './build-report.js';
import { fileReport } from '../store/reports/file-report.js';
import type { Settlement } from '../store/settlements.js';
import type { World } from '../world/world.js';

/** The reports that Amazon made of every settlement by itself. */
const SETTLEMENT_REPORTS = [
  '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_',
  '_GET_V2_SETTLEMENT_REPORT_DATA_XML_',
  '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2_',
];

/** Makes a settlement's reports, which were available as soon as its period had ended. */
export function fileSettlement(
  world: World,
  seller: number,
  marketplaceId: string,
  { startAt, endAt }: Settlement,
): void {
  for (const reportType of SETTLEMENT_REPORTS) {
    const building = buildReport(world, {
      id: 0,
      reportRequestId: '',
      seller,
      reportType,
      status: '_IN_PROGRESS_',
      startAt: endAt,
      endAt,
      scheduled: false,
      submittedAt: endAt,
      details: { marketplaceIds: [marketplaceId] },
    });
    let step = building.next();
    while (!step.done) step = building.next();
    if (step.value === 'no data') continue;
    const { document, contentType } = step.value;
    fileReport(world, {
      seller,
      reportType,
      availableAt: endAt,
      document: world.documents.keep(world.database, document),
      contentType,
      startAt,
      endAt,
      marketplaceIds: [marketplaceId],
    });
  }
}
