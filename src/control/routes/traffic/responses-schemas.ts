import type { GivenAnswer, ScriptUse } from '../../../scenario/index.js';
import { iso } from '../../instant.js';
import * as schema from '../../schemas.js';
import type { Schema } from '../../schemas.js';

/** Shows a scripted answer: which calls it is for, what kinds of answers it has, and how often it has answered. */
export const showResponse = ({ id, index, response, counts }: ScriptUse) => {
  const { operation, match, seller, nth, times, from, until, pass, answers } = response;
  return {
    id,
    origin: index === undefined ? 'added' : 'scenario',
    operation,
    match,
    ...(seller !== undefined && { seller }),
    ...(nth !== undefined && { nth }),
    ...(times !== undefined && { times }),
    ...(from !== undefined && { from: iso(from) }),
    ...(until !== undefined && { until: iso(until) }),
    ...(pass && { then: 'pass' }),
    answers: answers.map(kindOf),
    matched: counts.matched,
    hits: counts.answered,
  };
};

function kindOf(answer: GivenAnswer): { kind: string; code?: string } {
  if ('error' in answer) return { kind: 'error', code: answer.error.code };
  if ('refusal' in answer) return { kind: 'error', code: answer.refusal.code };
  if ('elements' in answer) return { kind: 'xml' };
  if ('xml' in answer) return { kind: 'verbatim' };
  if ('pass' in answer) return { kind: 'passThrough' };
  if ('json' in answer) return { kind: 'json' };
  const isDocument = Buffer.isBuffer((answer.result as { body?: unknown } | undefined)?.body);
  return { kind: isDocument ? 'document' : 'result' };
}

const match: Schema = {
  type: 'object',
  additionalProperties: {},
  description:
    'Parameters as they are sent, such as ASINList.ASIN.1, and their values: a value, {"like": "B0*"}, {"present": true}, or a list in any order.',
};

const error = schema.object(
  {
    code: schema.described(
      schema.nonEmpty,
      'Such as RequestThrottled; what is not given is as MWS had it for the code.',
    ),
    message: schema.text(),
    status: schema.integer(400, 599),
    type: schema.oneOf(['Sender', 'Receiver', '']),
    layer: schema.oneOf(['gateway', 'service']),
    anyCode: schema.described(
      schema.boolean,
      'The code need not be one that MWS had, nor its text be known.',
    ),
  },
  ['code'],
);

const document = schema.object({
  text: schema.text('Sent as UTF-8.'),
  base64: schema.text(),
  contentType: schema.text(),
});

const answerFields: Record<string, Schema> = {
  result: { description: 'By the names of the wire; a list where the answer has several results.' },
  xml: schema.text('As MWS sent it: the root, the result, or what is in it.'),
  verbatim: schema.described(schema.boolean, 'The text of xml is answered byte for byte.'),
  unknown: schema.oneOf(['keep'], 'What the model does not have of xml stays as it is.'),
  document,
  error,
  rawXml: schema.text('The same as xml with verbatim.'),
  json: { description: 'Of an operation of SP-API: the body of its answer.' },
  status: schema.described(
    schema.integer(200, 599),
    'Of an ErrorResponse as xml, of what is verbatim, or of json.',
  ),
  passThrough: { const: true, type: 'boolean', description: 'The operation itself answers.' },
  templates: schema.described(schema.boolean, 'false: {{...}} stays as it is.'),
};

/** What is said of a scripted answer, as a scenario says it. The scenario's own schema holds it to all that stands there. */
export const responseBody: Schema = schema.object(
  {
    operation: schema.described(
      schema.nonEmpty,
      'Such as Orders.ListOrders, or orders.getOrders of SP-API; *.GetServiceStatus is that of every section, * every one.',
    ),
    match,
    seller: schema.text('The SellerId that is sent.'),
    nth: schema.described(schema.integer(1), 'Only that call of those that match.'),
    times: schema.described(schema.integer(1), 'How often it answers at most.'),
    from: schema.instant,
    until: schema.instant,
    ...answerFields,
    sequence: schema.arrayOf(schema.object(answerFields), {
      minItems: 1,
      description: 'One answer for each call.',
    }),
    then: schema.oneOf(['repeat', 'pass'], 'What follows the last answer of a sequence.'),
  },
  ['operation'],
);

export const responseResource: Schema = schema.resource(
  'ScriptedResponse',
  {
    id: schema.text(),
    origin: schema.oneOf(['scenario', 'added'], 'Whether the scenario has it, or it was added since.'),
    operation: schema.text(),
    match: { type: 'object', additionalProperties: {} },
    seller: schema.text(),
    nth: schema.integer(1),
    times: schema.integer(1),
    from: schema.instant,
    until: schema.instant,
    then: schema.text(),
    answers: schema.arrayOf(
      schema.object(
        {
          kind: schema.oneOf(['result', 'error', 'xml', 'verbatim', 'document', 'json', 'passThrough']),
          code: schema.text('Of an error.'),
        },
        ['kind'],
      ),
    ),
    matched: schema.described(
      schema.integer(0),
      'How many calls it was for, whether or not it was its turn.',
    ),
    hits: schema.described(schema.integer(0), 'How many calls it has answered.'),
  },
  ['seller', 'nth', 'times', 'from', 'until', 'then'],
);
