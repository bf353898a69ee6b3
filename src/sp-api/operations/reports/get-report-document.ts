import { documentId } from '../../documents/document-ids.js';
import { presign } from '../../documents/presigned.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { ownReport } from './own-report.js';
import { rolesOfType, spTypeOf } from './report-types.js';

/** getReportDocument: where to download a report. One with buyer data takes a restricted token for its very path. */
export const getReportDocument: SpHandler = (context, { query }) => {
  const { world, origin, path, isRestricted } = context;
  const own = ownReport(context, path.reportDocumentId!);
  if (!own)
    throw refusal('ReportDocumentInvalid', {}, 'This seller has no report with a document of that id.');
  const spType = spTypeOf(own.request);
  if (rolesOfType(spType) && !isRestricted)
    throw refusal(
      'DocumentForbidden',
      {},
      `${spType} has buyer data: it takes a Restricted Data Token for this path.`,
    );
  const { id, region } = own.report;
  const reportDocumentId = documentId(world, { kind: 'report', row: id, region });
  const packed = world.settings.spApi.reportDocuments === 'gzip';
  const encoding = query.enableContentEncodingUrlHeader === true ? 'gzip' : 'identity';
  return {
    reportDocumentId,
    url: presign(world, origin, {
      method: 'GET',
      documentId: reportDocumentId,
      region,
      ...(packed && { encoding }),
    }),
    ...(packed && { compressionAlgorithm: 'GZIP' }),
  };
};
