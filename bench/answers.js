import { send } from './call.js';
import { credentialsOf } from './cases.js';

/** Node writes these itself, for every server alike. */
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive']);

/** What mws-local answers to a case, for the peers to give; throws where that is not what the case is about. */
export async function takeAnswer(mwsLocal, measured) {
  const { call, prepare } = measured;
  const [further] = prepare ? await prepare(mwsLocal, 1) : [];
  const { status, headers, body } = await send(
    mwsLocal.url,
    { ...call, parameters: { ...call.parameters, ...further } },
    credentialsOf(measured, mwsLocal.credentials),
  );
  const { element = 'Order', count = measured.orders ?? 0 } = measured;
  const found = body.toString('utf8').split(`<${element}>`).length - 1;
  if (status !== measured.status || found !== count)
    throw new Error(
      `${measured.name} is answered ${status} with ${found} of ${element}:\n${body.subarray(0, 1000)}`,
    );
  return { status, headers: headersOf(headers), body };
}

function headersOf(raw) {
  const headers = {};
  for (let at = 0; at < raw.length; at += 2) {
    if (!OF_THE_CONNECTION.has(raw[at].toLowerCase())) headers[raw[at]] = raw[at + 1];
  }
  return headers;
}
