import { createHmac } from 'node:crypto';

/** RFC 3986, which Signature Version 2 asks for: what encodeURIComponent leaves bare is escaped too. */
export const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** The names here are ASCII, so the order of UTF-16 is the order of bytes. */
export const canonicalQuery = (parameters) =>
  Object.keys(parameters)
    .sort()
    .map((name) => `${encode(name)}=${encode(parameters[name])}`)
    .join('&');

export const signatureOf = (secretKey, { method = 'POST', host, path }, query) =>
  createHmac('sha256', secretKey).update(`${method}\n${host}\n${path}\n${query}`).digest('base64');

/** All that a call carries besides what it asks for. */
const commonParameters = ({ accessKeyId, sellerId, authToken }) => ({
  AWSAccessKeyId: accessKeyId,
  SellerId: sellerId,
  ...(authToken && { MWSAuthToken: authToken }),
  SignatureMethod: 'HmacSHA256',
  SignatureVersion: '2',
});

/** One signed form. `parameters` stand above those that every call has, so that a call can be made wrong. */
export function signedForm({ method, host, path, parameters }, credentials, instant = Date.now()) {
  const Timestamp = new Date(instant).toISOString();
  const query = canonicalQuery({ ...commonParameters(credentials), Timestamp, ...parameters });
  const signature = signatureOf(credentials.secretKey, { method, host, path }, query);
  return `${query}&Signature=${encode(signature)}`;
}

/** Nothing in a canonical query looks like this, so it marks the place of the Timestamp. */
const MARK = '~Timestamp~';

/** Makes many forms of one call that differ in nothing but Timestamp, Signature and, from the second lap on, the lap. */
export function formMaker(call, credentials) {
  let made;
  return ({ instant, lap }) => {
    if (made?.lap !== lap) made = { lap, parts: partsOf(call, credentials, lap) };
    const [before, behind] = made.parts;
    const signed = before + encode(new Date(instant).toISOString()) + behind;
    return `${signed}&Signature=${encode(signatureOf(credentials.secretKey, call, signed))}`;
  };
}

/** What stands before the Timestamp of a lap's forms, and behind it. */
function partsOf(call, credentials, lap) {
  // No operation knows it, so MWS does nothing with it; but it is signed.
  const further = lap === 0 ? {} : { Lap: String(lap) };
  return canonicalQuery({
    ...commonParameters(credentials),
    Timestamp: MARK,
    ...further,
    ...call.parameters,
  }).split(MARK);
}

const MINUTE = 60_000;

/**
 * Timestamps in steps of a millisecond, with their lap, none of them twice. A lap begins ten minutes ago and ends fourteen
 * minutes ahead, inside the quarter of an hour by which MWS lets a clock be wrong; then the next lap begins.
 */
export function createMoments() {
  let lap = 0;
  let instant = Date.now() - 10 * MINUTE;
  return () => {
    instant++;
    if (instant > Date.now() + 14 * MINUTE) {
      lap++;
      instant = Date.now() - 10 * MINUTE;
    }
    return { instant, lap };
  };
}
