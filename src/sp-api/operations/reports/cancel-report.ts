import { cancelReportRequest } from '../../../store/reports/report-requests.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { ownRequest } from './own-request.js';

/** cancelReport: cancels a report that is not being made yet. */
export const cancelReport: SpHandler = (context) => {
  const request = ownRequest(context);
  if (request.status !== '_SUBMITTED_')
    throw refusal('RequestParametersInvalid', {}, `Report ${request.reportRequestId} is no longer IN_QUEUE.`);
  cancelReportRequest(context.world, request.id);
  return undefined;
};
