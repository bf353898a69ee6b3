// The load, in a process of its own: makes signed requests, sends them with autocannon and tells what came of it.
import autocannon from 'autocannon';
import { percentile } from '../statistics.js';
import { createMoments, formMaker, signedForm } from '../sign.js';

/** The Timestamps of each server: it gets no request twice. */
const moments = new Map();

/** Longer than any round takes, unless the server has stopped answering. */
const TIMEOUT = 60_000;

process.on('message', async ({ id, round }) => {
  try {
    process.send({ id, result: await run(round) });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
// Without the bench there is no one to send load for.
process.on('disconnect', () => process.exit(0));

/** Sends exactly `amount` requests, no two alike, over connections that are kept. */
async function run({ url, call, credentials, amount, connections, further }) {
  if (!moments.has(url)) moments.set(url, createMoments());
  const nextMoment = moments.get(url);
  const forms = further
    ? makeOwnForms(call, credentials, amount, nextMoment, further)
    : makeForms(call, credentials, amount, nextMoment);
  const lists = share(forms, connections);
  const counted = createCounter(connections);
  const usage = process.cpuUsage();
  const load = autocannon({
    url: url + call.path,
    connections: lists.length,
    amount,
    sampleInt: 50,
    timeout: 10,
    setupClient: (client) => client.setRequests(lists.pop().map((body) => requestOf(call, body))),
  });
  const guard = setTimeout(() => load.stop(), TIMEOUT);
  load.on('start', counted.start);
  load.on('response', counted.add);
  const { errors } = await load;
  clearTimeout(guard);
  return counted.result(errors, process.cpuUsage(usage));
}

function makeForms(call, credentials, amount, nextMoment) {
  const make = formMaker(call, credentials);
  return Array.from({ length: amount }, () => make(nextMoment()));
}

/** Each says something of its own as well. */
const makeOwnForms = (call, credentials, amount, nextMoment, further) =>
  Array.from({ length: amount }, (_, at) => {
    const parameters = { ...call.parameters, ...further[at % further.length] };
    return signedForm({ method: 'POST', ...call, parameters }, credentials, nextMoment().instant);
  });

/** autocannon gives each connection its part of the amount, the first ones one more; so are the requests shared. */
function share(forms, connections) {
  const lists = Array.from({ length: Math.min(connections, forms.length) }, () => []);
  forms.forEach((form, at) => lists[at % lists.length].push(form));
  return lists.reverse();
}

const requestOf = ({ host, path }, body) => ({
  method: 'POST',
  path,
  headers: { Host: host, 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
  body,
});

/** Counts answers and keeps their latencies, which autocannon's own histogram rounds to milliseconds. */
function createCounter() {
  const latencies = [];
  const statuses = {};
  const seen = new Set();
  let startedAt;
  let endedAt;
  let answers = 0;
  return {
    start: () => (startedAt = performance.now()),
    add(client, status, _bytes, latency) {
      endedAt = performance.now();
      answers++;
      statuses[status] = (statuses[status] ?? 0) + 1;
      // The first of a connection also waits for the connection, and for the other clients to be set up.
      if (seen.has(client)) latencies.push(latency);
      else seen.add(client);
    },
    result: (errors, { user, system }) => {
      const seconds = (endedAt - startedAt) / 1000;
      return {
        answers,
        statuses,
        errors,
        perSecond: answers / seconds,
        p50: percentile(latencies, 0.5),
        p99: percentile(latencies, 0.99),
        loadBusy: (user + system) / 1e6 / seconds,
      };
    },
  };
}
