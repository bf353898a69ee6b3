import { createReadStream } from 'node:fs';
import { request } from 'node:http';
import { adminCall } from '../servers/admin-call.js';
import { send } from '../call.js';
import { HOST } from '../cases.js';
import { signedForm } from '../sign.js';

const PATH = '/Feeds/2009-01-01';
const MARKETPLACE = 'ATVPDKIKX0DER';

const callOf = (parameters) => ({
  method: 'POST',
  host: HOST,
  path: PATH,
  parameters: { Version: '2009-01-01', ...parameters },
});

/** Submits the feed in a file, streamed. @returns its FeedSubmissionId */
export async function submitFeed({ url, credentials }, feedType, { file, length, md5 }, contentType) {
  const call = callOf({
    Action: 'SubmitFeed',
    FeedType: feedType,
    ContentMD5Value: md5,
    'MarketplaceIdList.Id.1': MARKETPLACE,
  });
  const query = signedForm(call, credentials);
  const headers = { Host: HOST, 'Content-Type': contentType, 'Content-Length': length };
  const answer = await upload(`${url}${PATH}?${query}`, headers, file);
  const id = /<FeedSubmissionId>(\d+)</.exec(answer)?.[1];
  if (!id) throw new Error(`SubmitFeed is answered: ${answer}`);
  return id;
}

function upload(url, headers, file) {
  return new Promise((resolve, reject) => {
    const message = request(url, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    message.on('error', reject);
    createReadStream(file).on('error', reject).pipe(message);
  });
}

/** Goes to when all feeds that were submitted are due; answered when they are done. */
export const processFeeds = ({ url }) => adminCall('POST', `${url}/_mws/clock/advance`, { by: 'PT4H' });

/** The processing report of a feed. */
export async function reportOf({ url, credentials }, feedSubmissionId) {
  const call = callOf({ Action: 'GetFeedSubmissionResult', FeedSubmissionId: feedSubmissionId });
  const { status, body } = await send(url, call, credentials);
  if (status !== 200) throw new Error(`GetFeedSubmissionResult is answered ${status}: ${body}`);
  return body.toString();
}
