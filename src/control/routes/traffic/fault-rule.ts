import type { Catalog } from '../../../protocol/catalog.js';
import type { GivenError } from '../../../protocol/error-of-code.js';
import type { ErrorAnswer } from '../../../protocol/errors.js';
import { checkFaultRule, faultOf } from '../../../traffic/fault-rule.js';
import type { FaultEffectRule, FaultRule } from '../../../scenario/index.js';
import type { Fault, FaultEffect, NewFault } from '../../../traffic/faults.js';
import { invalidBody } from '../../problem.js';
import * as schema from '../../schemas.js';
import type { Schema } from '../../schemas.js';

/**
 * Reads a fault.
 * @throws Problem with all that is wrong with it.
 */
export function readFault(catalog: Catalog, rule: FaultRule): NewFault {
  const findings = checkFaultRule(catalog, rule);
  if (findings.length > 0) throw invalidBody(findings.map((finding) => ({ in: 'body', ...finding })));
  return faultOf(catalog, rule);
}

/** Shows a fault in the form in which one is described, with what was filled in, its id and its hits. */
export const showFault = ({ id, match, times, effect, hits }: Fault) => ({
  id,
  match,
  ...(times !== undefined && { times }),
  effect: showEffect(effect),
  hits,
});

function showEffect({ delay, error, given, answer, ...same }: FaultEffect): FaultEffectRule {
  return {
    ...(error && {
      error: {
        code: error.code,
        status: error.httpStatus,
        type: error.type,
        ...messageOf(error, given),
        ...(given?.anyCode && { anyCode: true }),
      },
    }),
    ...answer,
    ...same,
    ...(delay && { delay: showDelay(delay) }),
  };
}

/** A text with gaps is filled in when a call is answered. */
const messageOf = ({ message }: ErrorAnswer, given: GivenError | undefined): { message?: string } =>
  message === undefined || (given?.message === undefined && /\{\w+\}/.test(message)) ? {} : { message };

const seconds = (ms: number): string => `PT${ms / 1_000}S`;

const showDelay = ({ from, to }: { from: number; to: number }): string | { from: string; to: string } =>
  from === to ? seconds(from) : { from: seconds(from), to: seconds(to) };

export const matchSchema: Schema = schema.object({
  operation: schema.text('Such as ListOrders.'),
  section: schema.text('Such as Orders.'),
  sellerId: schema.text(),
  accessKeyId: schema.text(),
  nth: schema.described(schema.integer(1), 'Only the nth call that matches otherwise.'),
  every: schema.described(schema.integer(1), 'Every nth of those.'),
  probability: {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 1,
    description: 'With this chance, drawn from the seed.',
  },
  stage: schema.oneOf(['start', 'authorized'], 'Before all checks, or (the default) after authorization.'),
});

export const timesSchema = schema.described(schema.integer(1), 'How often it applies at most.');

/** One deed, or a delay, or both. */
export const effectSchema: Schema = schema.object({
  error: schema.object(
    {
      code: schema.described(
        schema.nonEmpty,
        'Such as RequestThrottled; what is not given is as MWS had it for the code.',
      ),
      status: schema.integer(200, 599),
      message: schema.text(),
      type: schema.oneOf(['Sender', 'Receiver', '']),
      anyCode: schema.described(
        schema.boolean,
        'The code need not be one that MWS had, nor its text be known.',
      ),
    },
    ['code'],
  ),
  status: schema.described(schema.integer(200, 599), 'An answer of any kind; body and contentType with it.'),
  body: schema.text('Empty if not given.'),
  contentType: schema.described(schema.pattern(/^[\x20-\x7e]+$/, 'printable'), 'text/xml if not given.'),
  delay: {
    type: ['string', 'object'],
    format: 'duration',
    properties: { from: schema.duration, to: schema.duration },
    required: ['from', 'to'],
    additionalProperties: false,
    description: 'Real time before the answer is sent: a duration, or the shortest and the longest.',
  },
  slowBody: schema.object({ bytesPerSecond: schema.integer(1) }, ['bytesPerSecond']),
  truncate: schema.described(schema.integer(0), 'After how many bytes of the body the connection is cut.'),
  malformedXml: { const: true, type: 'boolean', description: 'The document breaks off in the middle.' },
  reset: schema.oneOf(['before', 'after'], 'The connection is reset before or after the call is processed.'),
  throttle: { const: true, type: 'boolean', description: 'RequestThrottled, as if a quota were used up.' },
});
