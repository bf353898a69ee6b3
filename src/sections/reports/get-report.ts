import type { MwsDocument } from '../../model/document.js';
import { writtenReport } from '../../reports/written-report.js';
import { answerBody } from '../answer-body.js';
import type { Handler } from '../handler.js';
import { reportNamed } from './own-report.js';

/** GetReport: the report itself, byte by byte as it was made. */
export const getReport: Handler<'Reports.GetReport'> = (context, { ReportId }): MwsDocument => {
  const { document, contentType } = writtenReport(context.world, reportNamed(context, ReportId));
  return { contentType, body: answerBody(context.world, document) };
};
