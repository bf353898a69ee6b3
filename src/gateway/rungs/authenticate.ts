import { isFeedsOrReports } from '../../protocol/catalog.js';
import { errorAnswer } from '../../protocol/errors.js';
import { isSignatureMethod, matchSignature } from '../../protocol/signature.js';
import { parseTimestamp } from '../../protocol/timestamp.js';
import { findKey } from '../../registry/keys.js';
import { refuse } from '../call.js';
import type { Check } from '../call.js';

const required = [
  'AWSAccessKeyId',
  'SellerId',
  'Signature',
  'SignatureMethod',
  'SignatureVersion',
  'Timestamp',
];

/** `common`: what every request carries is there and well formed. */
export const checkCommon: Check = (call) => {
  const { parameters } = call.request;
  for (const name of required) {
    const value = parameters.get(name) || (name === 'SellerId' ? parameters.get('Merchant') : '');
    if (!value)
      return refuse(
        errorAnswer('ParameterMissing', { name }),
        'parameter-missing',
        `${name} was not sent, or is empty.`,
      );
  }
  const invalid = (name: string, value: string) =>
    refuse(
      errorAnswer('ParameterInvalid', { name, value }),
      'parameter-invalid',
      `${name} cannot be ${value}.`,
    );
  const version = parameters.get('SignatureVersion')!;
  if (version !== '2') return invalid('SignatureVersion', version);
  const method = parameters.get('SignatureMethod')!;
  if (!isSignatureMethod(method)) return invalid('SignatureMethod', method);
  const timestamp = parameters.get('Timestamp')!;
  const sentAt = parseTimestamp(timestamp);
  if (sentAt === undefined) {
    const answer = errorAnswer('TimestampMalformed', { timestamp });
    return refuse(
      answer,
      'timestamp-malformed',
      `${call.address!.label} was sent the Timestamp ${timestamp}, which is no ISO 8601 instant.${plusHint(timestamp)}`,
    );
  }
  call.sentAt = sentAt;
  return undefined;
};

/** A bare + in a query or form is a space, and offsets begin with one. */
const plusHint = (timestamp: string): string =>
  / \d\d:?\d\d$/.test(timestamp) ? ' A + has to be sent as %2B.' : '';

/** `accessKey`: the key is one that was issued and still works. */
export const checkAccessKey: Check = (call) => {
  const id = call.request.parameters.get('AWSAccessKeyId')!;
  const found = findKey(call.realm.world, id);
  if (found?.key.status === 'active') {
    call.key = found.key;
    call.developer = found.developer;
    return undefined;
  }
  const answer = errorAnswer('InvalidAccessKeyId');
  if (!found) return refuse(answer, 'key-unknown', `No key ${id} was ever issued here.`);
  const { status, reason, changedAt } = found.key;
  const why = reason === null ? '' : ` (${reason})`;
  const since = new Date(changedAt).toISOString();
  return refuse(
    answer,
    `key-${status}`,
    `Key ${id} of developer ${found.developer.developerId} is ${status} since ${since}${why}.`,
  );
};

/** How far a request's Timestamp may be from the clock, either way. */
const WINDOW = 15 * 60_000;

/** `expired`: the Timestamp is within 15 minutes of real time or of the world's. */
export const checkExpired: Check = ({ request, realm: { world }, now, sentAt }) => {
  const timestamp = request.parameters.get('Timestamp')!;
  const sent = sentAt!;
  const { signatures } = world.settings;
  const clocks = [
    ...(signatures === 'world' ? [] : [world.clock.real()]),
    ...(signatures === 'real' ? [] : [now]),
  ];
  if (clocks.some((clock) => Math.abs(clock - sent) <= WINDOW)) return undefined;
  const past = clocks.every((clock) => sent < clock);
  const shown = [...new Set(clocks.map((clock) => new Date(clock).toISOString()))].join(' and ');
  return refuse(
    errorAnswer(past ? 'RequestExpired' : 'RequestInFuture', { timestamp }),
    past ? 'timestamp-too-old' : 'timestamp-in-future',
    `The Timestamp ${timestamp} is more than 15 minutes from ${shown}.`,
  );
};

/** `signature`: it is the one that the key's secret makes of this request. */
export const checkSignature: Check = (call) => {
  const { method, host, path, parameters } = call.request;
  const signed = { method, host, path, parameters, legacyPaths: isFeedsOrReports(call.address!.section) };
  const signatureMethod = parameters.get('SignatureMethod')!;
  const form =
    isSignatureMethod(signatureMethod) &&
    matchSignature(signed, call.key!.secretKey, signatureMethod, parameters.get('Signature')!);
  if (!form)
    return refuse(
      errorAnswer('SignatureDoesNotMatch'),
      'signature',
      'No form of this request that clients sign gives the signature sent.',
    );
  call.signedAs = form.name;
  return undefined;
};
