import type { Application } from '../../registry/applications.js';

/** What FEED_PROCESSING_FINISHED says of a feed. */
export interface FinishedFeed {
  sellerId: string;
  feedId: string;
  feedType: string;
  processingStatus: string;
  resultFeedDocumentId?: string | undefined;
}

/** What REPORT_PROCESSING_FINISHED says of a report. */
export interface FinishedReport {
  sellerId: string;
  reportId: string;
  reportType: string;
  processingStatus: string;
  reportDocumentId?: string | undefined;
}

/** `accountId` is another id of the seller, which the world does not have (chosen). */
export const feedFinished = ({ sellerId, ...feed }: FinishedFeed) => ({
  feedProcessingFinishedNotification: { sellerId, accountId: sellerId, ...feed },
});

export const reportFinished = ({ sellerId, ...report }: FinishedReport) => ({
  reportProcessingFinishedNotification: { sellerId, accountId: sellerId, ...report },
});

/** What APPLICATION_OAUTH_CLIENT_NEW_SECRET says of an application whose secret was rotated. */
export const newSecret = ({ clientId, clientSecret, secretExpiresAt, formerUntil }: Application) => ({
  applicationOAuthClientNewSecret: {
    clientId,
    newClientSecret: clientSecret,
    newClientSecretExpiryTime: new Date(secretExpiresAt).toISOString(),
    oldClientSecretExpiryTime: new Date(formerUntil!).toISOString(),
  },
});

/** What a test of a type says: there is no such feed or report. */
export const testPayloads: Readonly<Record<string, (sellerId: string) => object>> = {
  FEED_PROCESSING_FINISHED: (sellerId) =>
    feedFinished({ sellerId, feedId: 'TEST', feedType: 'TEST', processingStatus: 'DONE' }),
  REPORT_PROCESSING_FINISHED: (sellerId) =>
    reportFinished({ sellerId, reportId: 'TEST', reportType: 'TEST', processingStatus: 'DONE' }),
};
