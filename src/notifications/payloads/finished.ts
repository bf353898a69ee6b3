import type { XmlElement } from '../../protocol/xml-element.js';
import type { NotificationSettings } from '../../world/settings.js';
import { element, optional } from '../element.js';

type Form = NotificationSettings['statusForm'];

/** `_DONE_` or `DONE`: samples differ. @param usual what the samples of this type have. */
const statusIn = (form: Form, usual: Form, status: string): string =>
  (form === 'mixed' ? usual : form) === 'bare' ? status.replace(/^_|_$/g, '') : status;

/** FeedProcessingFinished: a feed is done or was cancelled. */
export const feedFinished = (
  form: Form,
  {
    sellerId,
    feedSubmissionId,
    feedType,
    status,
  }: Record<'sellerId' | 'feedSubmissionId' | 'feedType' | 'status', string>,
): XmlElement =>
  element('FeedProcessingFinishedNotification', [
    element('SellerId', sellerId),
    element('FeedSubmissionId', feedSubmissionId),
    element('FeedType', feedType),
    element('FeedProcessingStatus', statusIn(form, 'underscores', status)),
  ]);

/** ReportProcessingFinished: a request for a report is over. @param reportId absent: no report came of it */
export const reportFinished = (
  form: Form,
  {
    sellerId,
    reportRequestId,
    reportType,
    status,
  }: Record<'sellerId' | 'reportRequestId' | 'reportType' | 'status', string>,
  reportId: string | undefined,
): XmlElement =>
  element('ReportProcessingFinishedNotification', [
    element('SellerId', sellerId),
    element('ReportRequestId', reportRequestId),
    optional('ReportId', reportId),
    element('ReportType', reportType),
    element('ReportProcessingStatus', statusIn(form, 'bare', status)),
  ]);
