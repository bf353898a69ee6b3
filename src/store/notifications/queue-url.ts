/** What a queue of SQS is found at: `https://sqs.us-east-1.amazonaws.com/123456789012/name`; recorded calls name one alone. */
const QUEUE = /^(?:https?:\/\/[A-Za-z0-9.:[\]-]+\/(?:[A-Za-z0-9_.-]+\/)*)?[A-Za-z0-9_-]{1,80}$/;

/** Whether it names a FIFO queue: MWS took standard queues only. */
export const isFifo = (url: string): boolean => url.endsWith('.fifo');

/** Whether a standard queue can be found at it. */
export const isQueueUrl = (url: string): boolean =>
  QUEUE.test(url) && (!url.includes(':') || URL.canParse(url));
