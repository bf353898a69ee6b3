// A local server of SQS with one queue, in a process of its own; its first line says where.
import { createSqsServer } from 'local-aws-sqs';

const server = await createSqsServer({ port: 0, hostname: '127.0.0.1', queues: [{ QueueName: 'storm' }] });
const { port } = server.address();
console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/123456789012/storm` }));
