import { packageAtWork } from '../../store/easy-ship/packages.js';
import type { EasyShipPackage } from '../../store/easy-ship/packages.js';
import { easyShipPapers, papersOf, writePapers } from '../../store/easy-ship/papers/papers.js';
import type { EasyShipPaper } from '../../store/easy-ship/papers/papers.js';
import { addReport, reportOfRow } from '../../store/reports/reports.js';
import { brief, childrenOf, requiredText } from '../element.js';
import type { Job, MessageType } from '../feed-message.js';
import { namedOrder } from '../feed-orders.js';
import { refuse } from '../problem.js';

interface Asked {
  amazonOrderId: string;
  papers: EasyShipPaper[];
}

/** The type under which the papers are among the reports. */
const DOCUMENTS = '_GET_EASYSHIP_DOCUMENTS_';

/**
 * Makes papers of an Easy Ship parcel. They are a report, whose id is that of its request as well: clients were told to look for it
 * by either.
 */
export const easyShipDocument: MessageType<Asked> = {
  read: (message) => ({
    amazonOrderId: requiredText(message, 'AmazonOrderID'),
    papers: childrenOf(message, 'DocumentType').map((element) => paperOf(element.text.trim())),
  }),

  apply(job, { amazonOrderId, papers }, { made }) {
    const { world, feed } = job;
    const { easyShip = {} } = feed.details;
    if (easyShip.amazonOrderId !== undefined && easyShip.amazonOrderId !== amazonOrderId)
      refuse('easyShipOrderDiffers', { said: brief(easyShip.amazonOrderId), order: brief(amazonOrderId) });
    const asked = papers.length > 0 || !easyShip.documentType ? papers : [paperOf(easyShip.documentType)];
    const one = scheduled(job, amazonOrderId, asked[0] ?? 'ShippingLabel');
    const there = papersOf(one);
    const missing = asked.find((paper) => !there.includes(paper));
    if (missing) refuse('easyShipNoSerialNumbers', { order: amazonOrderId, document: missing });
    const pdf = writePapers(world, one, asked.length > 0 ? [...new Set(asked)] : there);
    const row = addReport(world, {
      seller: feed.seller,
      region: feed.region,
      reportType: DOCUMENTS,
      document: world.documents.keep(world.database, world.documents.spoolBytes(pdf)),
      contentType: 'application/pdf',
    });
    made(reportOfRow(world, row).reportId);
  },
};

const paperOf = (text: string): EasyShipPaper =>
  easyShipPapers.find((paper) => paper === text) ??
  refuse('easyShipNoSuchDocument', { document: brief(text), values: easyShipPapers.join(', ') });

function scheduled(job: Job, amazonOrderId: string, document: EasyShipPaper): EasyShipPackage {
  const order = namedOrder(job, { amazonOrderId });
  return (
    packageAtWork(job.world, order) ?? refuse('easyShipNotScheduled', { order: amazonOrderId, document })
  );
}
