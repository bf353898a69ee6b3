import { Agent } from 'node:http';
import { abortBody } from './aborted.js';
import { advanceClock, changeOrder, resetWorld } from './control.js';
import { readOrders, readItems, serviceStatus, uploadDocument, walkPages } from './calls.js';
import { refusedCall } from './refusals.js';
import { createTally } from './tally.js';

/** What goes on at once: each is done again and again, `times` at a time, with `pause` ms between two. */
const usualMix = [
  { name: 'GetServiceStatus', step: serviceStatus, times: 2 },
  { name: 'ListOrders, all pages', step: walkPages, times: 2 },
  { name: 'GetOrder', step: readOrders, times: 1 },
  { name: 'ListOrderItems', step: readItems, times: 1 },
  { name: 'refusals', step: refusedCall, times: 2 },
  { name: 'documents', step: uploadDocument, times: 1, pause: 150 },
  { name: 'aborted bodies', step: abortBody, times: 1, pause: 10 },
  { name: 'PATCH an order', step: changeOrder, times: 1, pause: 20 },
  { name: 'clock advance', step: advanceClock, times: 1, pause: 500 },
  { name: 'reset', step: resetWorld, times: 1, pause: 7_000 },
];

/**
 * Sends a mix until `duration` ms are over; what else is given is in the context of each step.
 * @returns what was counted, by part of the mix
 */
export async function runTraffic({ url, credentials }, duration, { mix = usualMix, ...more } = {}) {
  const agent = new Agent({ keepAlive: true });
  const until = performance.now() + duration;
  const tallies = mix.map(({ name }) => createTally(name));
  const runs = mix.flatMap((part, at) => {
    const context = { ...more, url, credentials, agent, tally: tallies[at], orderIds: [], held: [] };
    return Array.from({ length: part.times }, (_, copy) => repeat(part, { ...context, copy }, until));
  });
  await Promise.all(runs);
  agent.destroy();
  return tallies;
}

async function repeat({ step, pause = 0 }, context, until) {
  for (let round = 0; performance.now() < until; round++) {
    try {
      await step({ ...context, round });
    } catch (error) {
      context.tally.failed(error);
    }
    if (pause > 0) await sleepUntil(Math.min(performance.now() + pause, until));
  }
}

const sleepUntil = (instant) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, instant - performance.now())));
