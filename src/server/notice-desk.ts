import { createPostman } from '../notifications/postman.js';
import type { Postman } from '../notifications/postman.js';
import type { SqsClient } from '../notifications/sqs.js';
import type { TimeSource } from '../world/real-time.js';
import type { ServerLog, StartOptions } from './start-options.js';

/**
 * What sends notifications to queues. Its client is loaded when the first is sent.
 * @throws Error for an endpoint that is no address of HTTP, and where queues of Amazon are to be used without credentials.
 */
export function openNoticeDesk(
  {
    sqsEndpoint,
    sqsReal = false,
    sqsCredentials,
  }: Pick<StartOptions, 'sqsEndpoint' | 'sqsReal' | 'sqsCredentials'>,
  real: TimeSource,
  log: ServerLog,
): Postman {
  if (sqsReal && !sqsCredentials)
    throw new Error('Queues of Amazon need credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
  let loading: Promise<SqsClient> | undefined;
  const load = async () => (await import('../notifications/sqs.js')).createSqsClient(real, sqsCredentials);
  return createPostman({
    place: {
      ...(sqsEndpoint !== undefined && { endpoint: endpointOf(sqsEndpoint) }),
      real: sqsReal,
    },
    client: () => (loading ??= load()),
    log,
  });
}

function endpointOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '')
    throw new Error(`${text} is no address of a server of SQS, such as http://127.0.0.1:9324.`);
  return new URL('/', url);
}
