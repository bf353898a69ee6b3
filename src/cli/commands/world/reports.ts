import { option, paging } from '../inputs.js';
import type { CommandRow } from '../row.js';

/** Reports of all sellers. */
export const reports: readonly CommandRow[] = [
  {
    words: 'reports list',
    does: 'requests for reports with what came of them, newest first',
    takes: [
      option('--seller <id>', 'query.sellerId', 'only of this seller'),
      option('--type <type>', 'query.reportType', 'only of this ReportType'),
      option('--status <status>', 'query.status', 'only in this ReportProcessingStatus'),
      ...paging,
    ],
    asks: 'GET /reports',
    columns: [
      'reportRequestId',
      'status',
      'reportType',
      'sellerId',
      'submittedAt',
      'report.reportId',
      'report.acknowledged',
    ],
  },
];
