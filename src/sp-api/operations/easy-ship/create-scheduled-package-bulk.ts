import { findMarketplace } from '../../../model/marketplaces.js';
import type { EasyShipPackage } from '../../../store/easy-ship/packages.js';
import { writePapersInBulk } from '../../../store/easy-ship/papers/papers.js';
import { EasyShipRefusal } from '../../../store/easy-ship/refusal.js';
import { scheduleOrder } from '../../../store/easy-ship/schedule-order.js';
import { addReport } from '../../../store/reports/reports.js';
import { documentId } from '../../documents/document-ids.js';
import { presign } from '../../documents/presigned.js';
import type { SpContext, SpHandler } from '../../context.js';
import { wishOf } from './body.js';
import type { DetailsBody } from './body.js';
import { packageJson } from './package-json.js';

interface Body {
  marketplaceId: string;
  orderScheduleDetailsList: { amazonOrderId: string; packageDetails?: DetailsBody }[];
  labelFormat: 'PDF' | 'ZPL';
}

/** As many as an answer may have. */
const MOST = 100;

/** The type under which papers are among the reports, those of MWS's feed too. */
const DOCUMENTS = '_GET_EASYSHIP_DOCUMENTS_';

/**
 * createScheduledPackageBulk: schedules several orders, each for itself, with the papers of all that could be scheduled. An order
 * without details has the first slot there is.
 */
export const createScheduledPackageBulk: SpHandler = (context, { body }) => {
  const { marketplaceId, orderScheduleDetailsList: orders, labelFormat } = body as Body;
  if (orders.length > MOST) throw new EasyShipRefusal('EasyShipRequestInvalid');
  const scheduled: ReturnType<typeof scheduleOrder>[] = [];
  const rejectedOrders: { amazonOrderId: string; error: object }[] = [];
  for (const { amazonOrderId, packageDetails } of orders)
    try {
      scheduled.push(scheduleOrder(context, wishOf(amazonOrderId, marketplaceId, packageDetails)));
    } catch (refusal) {
      if (!(refusal instanceof EasyShipRefusal)) throw refusal;
      const { code, message, details } = context.inWords(refusal);
      rejectedOrders.push({ amazonOrderId, error: { code, message, details } });
    }
  const packages = scheduled.map(({ one }) => one);
  return {
    scheduledPackages: scheduled.map(({ order, one }) => packageJson(context.world, order, one)),
    rejectedOrders,
    ...(packages.length > 0 && {
      printableDocumentsUrl: papersUrl(context, marketplaceId, packages, labelFormat),
    }),
  };
};

/** The papers are a report, as those are that MWS makes of a feed. */
function papersUrl(
  { world, seller, origin }: SpContext,
  marketplaceId: string,
  packages: readonly EasyShipPackage[],
  format: 'PDF' | 'ZPL',
): string {
  const { region } = findMarketplace(marketplaceId)!;
  const { bytes, contentType } = writePapersInBulk(world, packages, format);
  const row = addReport(world, {
    seller: seller.id,
    region,
    reportType: DOCUMENTS,
    document: world.documents.keep(world.database, world.documents.spoolBytes(bytes)),
    contentType,
  });
  return presign(world, origin, {
    method: 'GET',
    documentId: documentId(world, { kind: 'report', row, region }),
    region,
  });
}
