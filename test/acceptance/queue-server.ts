import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSqsServer } from 'local-aws-sqs';

/** A server of the protocol of SQS with some queues. */
export interface QueueServer {
  url: string;
  /** The URL of one of its queues. */
  at(queue: string): string;
  /** All messages that a queue has got since it was asked last, in the order in which it gives them. */
  receive(queue: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function startQueues(names: readonly string[], port = 0): Promise<QueueServer> {
  const queues = names.map((QueueName) => ({ QueueName }));
  const server = await createSqsServer({ port, hostname: '127.0.0.1', queues });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = (queue: string) => `${url}/123456789012/${queue}`;
  const ask = async (action: string, input: object): Promise<unknown> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.0',
        'X-Amz-Target': `AmazonSQS.${action}`,
        Authorization: 'AWS4-HMAC-SHA256 Credential=x/20200101/us-east-1/sqs/aws4_request',
      },
      body: JSON.stringify(input),
    });
    const text = await answer.text();
    return text === '' ? {} : JSON.parse(text);
  };
  return {
    url,
    at,
    async receive(queue) {
      const bodies: string[] = [];
      for (;;) {
        const input = { QueueUrl: at(queue), MaxNumberOfMessages: 10, WaitTimeSeconds: 0 };
        const { Messages = [] } = (await ask('ReceiveMessage', input)) as {
          Messages?: { Body: string; ReceiptHandle: string }[];
        };
        if (Messages.length === 0) return bodies;
        for (const { Body, ReceiptHandle } of Messages) {
          bodies.push(Body);
          await ask('DeleteMessage', { QueueUrl: at(queue), ReceiptHandle });
        }
      }
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
