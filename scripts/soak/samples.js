import { setTimeout as sleep } from 'node:timers/promises';
import { openHandles, residentMegabytes } from '../../bench/servers/process-facts.js';

/** How often a look is taken at the server. */
const EVERY = 500;

/** After the load has ended, until connections that were cut are closed on the server's side too. */
const SETTLE = 1_500;

/** Watches memory and open handles of a process. */
export function startSampling(pid) {
  const handlesBefore = openHandles(pid);
  const samples = [];
  let going = true;
  const done = (async () => {
    while (going) {
      samples.push({ megabytes: residentMegabytes(pid), handles: openHandles(pid) });
      await sleep(EVERY);
    }
  })();
  return {
    async end() {
      going = false;
      await done;
      await sleep(SETTLE);
      return { samples, handlesBefore, handlesAfter: openHandles(pid) };
    },
  };
}
