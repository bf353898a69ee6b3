import { request } from 'node:http';
import { connect } from 'node:net';
import { signedForm } from '../../bench/sign.js';
import { exchange } from '../../bench/call.js';
import { fuzzedCall } from './fuzz.js';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const PATH = '/Orders/2013-09-01';
const MEBIBYTE = 1024 * 1024;
/** A call that is not answered by then, in milliseconds, never will be. */
const PATIENCE = 20_000;

/** Sends bytes and lets go when the server has said something, or has closed. @returns the status, if there was one */
const sendRaw = ({ url }, bytes) =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).on('error', () => resolve(undefined));
    socket.once('data', (chunk) => {
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(chunk.toString('latin1'))?.[1]));
      socket.destroy();
    });
    socket.once('close', () => resolve(undefined));
    // Nothing more follows, so that it is not waited for.
    socket.end(bytes);
  });

const post = (context, path, body, headers = FORM) =>
  exchange(context.url + path, {
    agent: context.agent,
    headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
    body,
  });

/** A key of so many characters that nobody has. */
const longKey = (length, round) => `NOBODY${round}`.padEnd(length, 'K');

/** An access key of 8 MiB, which is remembered nowhere. */
export async function longKeys(context) {
  const { tally, round } = context;
  const answer = await post(
    context,
    PATH,
    `AWSAccessKeyId=${longKey(8 * MEBIBYTE, round)}&Action=GetServiceStatus`,
  );
  tally.expect(answer, [400, 403]);
}

/** Forms that are as long, and have as many parameters, as somebody without a key may send, and more. */
export async function strangersForms(context) {
  const { tally, round } = context;
  const many = round % 2 === 0 ? 9_999 : 200_000;
  const form = Array.from({ length: many }, (_, at) => `p${at}=${round}`).join('&');
  tally.expect(await post(context, PATH, `${form}&Action=GetServiceStatus`), [400, 401, 403]);
}

/** Forms of somebody with a key, of 1 MiB: the journal keeps them. */
export async function longForms(context) {
  const { tally, round, credentials } = context;
  const parameters = {
    Action: 'GetServiceStatus',
    Version: '2013-09-01',
    Zero: String(round).padEnd(MEBIBYTE, 'x'),
  };
  const form = signedForm({ host: new URL(context.url).host, path: PATH, parameters }, credentials);
  tally.expect(await post(context, PATH, form), [200]);
}

/** A stream of events that nobody reads, for as long as the server holds it, but 30 at most. */
export function unreadEvents({ url, tally, held }) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname)
    .on('error', () => {})
    .pause();
  socket.write('GET /_mws/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  held.push(socket);
  if (held.length > 30) held.shift().destroy();
  tally.count('opened');
}

/** Asks for all that a list has, and reads none of it. */
export function unreadAnswers({ url, credentials, tally, held }) {
  const parameters = {
    Action: 'ListOrders',
    Version: '2013-09-01',
    CreatedAfter: '2015-01-01T00:00:00Z',
    'MarketplaceId.Id.1': 'ATVPDKIKX0DER',
  };
  const { host, hostname, port } = new URL(url);
  const form = signedForm({ host, path: PATH, parameters }, credentials);
  const socket = connect(Number(port), hostname)
    .on('error', () => {})
    .pause();
  const call = `POST ${PATH} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: ${FORM['Content-Type']}\r\nContent-Length: ${form.length}\r\n\r\n${form}`;
  for (let at = 0; at < 50; at++) socket.write(call);
  held.push(socket);
  if (held.length > 100) held.shift().destroy();
  tally.count('opened');
}

/** Sandboxes with journals, transcripts and snapshots, which nobody ends before there are many. */
export async function sandboxes(context) {
  const { url, agent, tally, round, held } = context;
  const ask = (method, path) => exchange(`${url}/_mws${path}`, { method, agent, headers: {}, body: '' });
  const made = tally.expect(await ask('POST', '/sandboxes'), [201]);
  const { id, credentials } = JSON.parse(made.body.toString());
  held.push(id);
  for (let at = 0; at < 4; at++) await longForms({ ...context, credentials, round: round + at });
  tally.expect(await ask('POST', `/snapshots?sandbox=${id}`), [201, 409], 'snapshot');
  if (held.length > 100)
    tally.expect(await ask('DELETE', `/sandboxes/${held.shift()}`), [204], 'end of a sandbox');
}

/** What makes no sense, to every surface: never a 500, and no JSON where MWS answers. */
export async function fuzz(context) {
  const { tally, url } = context;
  const { surface, method, path, headers, body, raw } = fuzzedCall(context);
  if (raw) {
    const status = await sendRaw(context, raw);
    tally.count(status ?? 'closed');
    if (status >= 500) tally.failed(new Error(`${status} to ${JSON.stringify(raw).slice(0, 300)}`));
    return;
  }
  const answer = await exchangeWith(url + path, { method, headers, agent: context.agent, body });
  const isServerError = answer.status >= 500 && ![501, 503].includes(answer.status);
  const isJson = /json/.test(String(answer.type));
  tally.count(answer.status);
  if (isServerError || (surface === 'mws' && isJson))
    tally.failed(
      new Error(
        `${surface} ${method} ${path} ${body.slice(0, 300)}: ${answer.status} ${answer.type} ${answer.text.slice(0, 200)}`,
      ),
    );
}

const exchangeWith = (target, { method, headers, agent, body }) =>
  new Promise((resolve, reject) => {
    const message = request(
      target,
      { method, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) }, agent },
      (response) => {
        let text = '';
        response.setEncoding('latin1').on('data', (chunk) => (text += chunk.slice(0, 1_000)));
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'], text }),
        );
        response.on('error', reject);
      },
    );
    message.setTimeout(PATIENCE, () =>
      message.destroy(new Error(`no answer to ${method} ${target} ${body.slice(0, 200)}`)),
    );
    message.on('error', reject);
    message.end(body);
  });

/** What goes on at once, as `traffic.js` has it. */
export const hostileMix = [
  { name: 'fuzzed calls', step: fuzz, times: 6 },
  { name: 'keys of 8 MiB', step: longKeys, times: 1, pause: 1_000 },
  { name: 'forms of strangers', step: strangersForms, times: 1, pause: 1_000 },
  { name: 'forms of 1 MiB', step: longForms, times: 1, pause: 200 },
  { name: 'streams that nobody reads', step: unreadEvents, times: 1, pause: 500 },
  { name: 'answers that nobody reads', step: unreadAnswers, times: 1, pause: 500 },
  { name: 'sandboxes with snapshots', step: sandboxes, times: 1, pause: 500 },
];
