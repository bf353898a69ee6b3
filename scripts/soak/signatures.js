import { createHash } from 'node:crypto';
import { examine } from '../../build/diagnosis/examine.js';

/** How many wrong signatures the doctor is asked about; none has a cause that could be found. */
const COUNT = 5_000;

const SECRET = 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct';
const hosts = ['localhost:2009', 'mws.amazonservices.com'];
const paths = ['/Orders/2013-09-01', '/Feeds/2009-01-01', '/'];

/** Asks about signatures that are random, and holds it against the doctor where it names a cause: it can only have guessed. */
export function judgeSignatures() {
  let guessed = 0;
  for (let number = 0; number < COUNT; number++) {
    const examined = examine(requestOf(number), SECRET);
    if (examined.right || examined.diagnosis.code !== 'unknown') guessed++;
  }
  const name = `causes guessed of ${COUNT} random signatures`;
  return { name, measured: String(guessed), bound: '0', held: guessed === 0 };
}

/** The same requests on every run. */
function requestOf(number) {
  const bytes = createHash('sha256').update(`signature ${number}`).digest();
  const form = new URLSearchParams({
    AWSAccessKeyId: '022QF0EXAMPLEH9DHM02',
    Action: 'ListOrders',
    SellerId: 'A2EXAMPLESELLER',
    SellerOrderId: bytes.toString('latin1', 0, 8),
    SignatureMethod: 'HmacSHA256',
    SignatureVersion: '2',
    Timestamp: '2020-06-24T14:10:37Z',
    Signature: bytes.toString('base64'),
  });
  const host = hosts[number % hosts.length];
  return { method: 'POST', target: paths[number % paths.length], host, body: form.toString() };
}
