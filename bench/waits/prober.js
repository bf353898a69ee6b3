// A thread that calls GetServiceStatus in one sandbox, one call after the other, and tells how long each took.
import { Agent } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { setTimeout as sleep } from 'node:timers/promises';
import { send } from '../call.js';
import { HOST } from '../cases.js';

const CALL = {
  host: HOST,
  path: '/Orders/2013-09-01',
  parameters: { Action: 'GetServiceStatus', Version: '2013-09-01' },
};
/** Between two calls, in milliseconds. */
const PAUSE = 2;

const { url, credentials } = workerData;
const agent = new Agent({ keepAlive: true });
let waits = [];
parentPort.on('message', () => {
  parentPort.postMessage(waits);
  waits = [];
});

for (;;) {
  const startedAt = performance.now();
  const { status } = await send(url, CALL, credentials, { agent });
  if (status !== 200) throw new Error(`GetServiceStatus is answered ${status}.`);
  waits.push(performance.now() - startedAt);
  await sleep(PAUSE);
}
