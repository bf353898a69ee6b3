import { updateOrder } from '../build/store/orders/change-orders.js';
import { findAnyOrder } from '../build/store/orders/orders.js';
import { makeWorld } from './orders/world.js';
import { compare } from './orders/timing.js';
import { cpuSeconds } from './servers/process-facts.js';
import { startMwsLocal } from './servers/mws-local.js';
import { median } from './statistics.js';
import { number, table } from './table.js';
import { printVerdicts, verdict } from './verdicts.js';
import { ask } from './waits/work.js';

/** How much of a change the event may cost that nobody listens to. */
const MOST = 0.03;
const CHANGES = 1_000;

/** What a change of an order pays for its event, in a world that nobody listens to. */
export async function measureEvents({ quick, rounds }) {
  const told = timeEvent(quick ? 9 : 31);
  const changed = await timeChange(quick ? CHANGES / 5 : CHANGES, rounds);
  const share = told / changed;
  const rows = [
    ['an order changed by PATCH /_mws/orders/{id}, CPU µs', number(changed)],
    ['its event, CPU µs', number(told, 1)],
    ['orders changed per second of a core', number(1e6 / changed)],
  ];
  console.log(`\n${table(['events that nobody listens to', ''], rows)}`);
  const verdicts = verdict('an event, of a change', share, { most: MOST, digits: 3 });
  printVerdicts(verdicts);
  return { told, changed, share, verdicts };
}

/** What the store does for a change with its event, less what it does without. @returns µs */
function timeEvent(repetitions) {
  const { world } = makeWorld(1_000);
  let order = findAnyOrder(world, '113-0000000-0000001');
  let turn = 0;
  const change = () =>
    world.database.transaction(() => {
      order = updateOrder(world, order, { buyerName: `Buyer ${turn++ % 10}` });
    });
  const { base, other } = compare(() => world.events.silently(change), change, repetitions);
  return (other - base) * 1000;
}

/** What the whole change takes the server. @returns µs, the median of the rounds */
async function timeChange(changes, rounds) {
  const server = await startMwsLocal();
  try {
    const { items } = await ask(server, 'GET', '/orders?limit=20');
    const cost = async () => {
      const before = cpuSeconds(server.pid);
      for (let at = 0; at < changes; at++) {
        const { amazonOrderId } = items[at % items.length];
        await ask(server, 'PATCH', `/orders/${amazonOrderId}`, { buyerName: `Buyer ${at}` });
      }
      return ((cpuSeconds(server.pid) - before) * 1e6) / changes;
    };
    await cost();
    const costs = [];
    for (let at = 0; at < rounds; at++) costs.push(await cost());
    return median(costs);
  } finally {
    await server.stop();
  }
}
