import { Agent } from 'node:http';
import { exchange, send } from './call.js';
import { coldCase } from './cases.js';
import { median, percentile } from './statistics.js';

/**
 * Times one call at a time: warm, and as the first call after a reset, when nothing that was made of an order before is
 * kept any more. The process itself is warm in both.
 */
export async function measureCold({ url, credentials }, { quick }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const timed = async (work) => {
    const startedAt = performance.now();
    const { status } = await work();
    if (status !== 200) throw new Error(`${coldCase.name} is answered ${status}.`);
    return performance.now() - startedAt;
  };
  const call = () => timed(() => send(url, coldCase.call, credentials, { agent }));
  const reset = () => timed(() => exchange(`${url}/_mws/reset`, { agent }));

  const warm = [];
  const resets = [];
  const cold = [];
  for (let at = 0; at < (quick ? 20 : 60); at++) {
    warm.push(await call());
    resets.push(await reset());
    cold.push(await call());
  }
  agent.destroy();
  return {
    case: coldCase.name,
    warm: spread(warm),
    cold: spread(cold),
    reset: spread(resets),
  };
}

const spread = (values) => ({ p50: median(values), p99: percentile(values, 0.99) });
