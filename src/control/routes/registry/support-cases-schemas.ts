import { DEVELOPER_ID } from '../../lookup.js';
import * as schema from '../../schemas.js';
import type { Schema } from '../../schemas.js';

export const kind = schema.oneOf(['registration', 'key-reset']);
export const status = schema.oneOf(
  ['open', 'waiting', 'approved', 'refused', 'done'],
  'open: support is to act; waiting: whoever opened it is; the others are decisions.',
);
export const developerId = schema.pattern(DEVELOPER_ID, 'The developer that it is about.');
const email = schema.pattern(/^[^@\s]+@[^@\s]+$/, 'Such as developer@example.com.');
const longText: Schema = { type: 'string', minLength: 1, maxLength: 10_000 };
const userId = schema.described(schema.nonEmpty, 'A user, as /sellers/{id}/users lists them.');
/** Null: all, as a developer has it. */
const roles = schema.orNull(
  schema.arrayOf(schema.nonEmpty, { description: 'Sections and operations, such as Orders; null: all.' }),
);

const registrationFields = {
  developerName: schema.nonEmpty,
  contactEmail: email,
  phone: schema.nonEmpty,
  country: schema.pattern(/^[A-Z]{2}$/, 'ISO 3166-1, such as DE.'),
  sellerId: schema.described(
    schema.nonEmpty,
    'The seller account that registers; it becomes the developer’s own, which it calls without a token.',
  ),
  userId: schema.described(schema.nonEmpty, 'Who registers: the primary account holder of that account.'),
  roles,
  regions: schema.orNull(
    schema.arrayOf(schema.oneOf(['NA', 'EU', 'FE', 'CN']), { description: 'Null: all.' }),
  ),
  callsFor: schema.oneOf(['own-account', 'other-sellers', 'both']),
  useCase: longText,
  securityAnswers: schema.arrayOf(
    schema.object({ question: schema.nonEmpty, answer: longText }, ['question', 'answer']),
  ),
};
const registrationNeeds = ['developerName', 'contactEmail'];

const keyResetFields = {
  channel: schema.oneOf(['chat', 'phone', 'form'], 'How support was asked.'),
  userId: schema.described(userId, 'Who asks: any user of the developer’s own account.'),
  accessKeyId: schema.described(schema.nonEmpty, 'The key that is to stop.'),
  reason: longText,
};
const keyResetNeeds = ['channel', 'userId'];

const when = (value: string, then: Schema): Schema => ({
  if: { type: 'object', properties: { kind: { const: value } }, required: ['kind'] },
  then,
});

/** What opens a case: the form of its kind. */
export const newCase: Schema = {
  type: 'object',
  properties: { kind },
  required: ['kind'],
  allOf: [
    when('registration', schema.object({ kind, ...registrationFields }, registrationNeeds)),
    when(
      'key-reset',
      schema.object({ kind, developerId, ...keyResetFields }, ['developerId', ...keyResetNeeds]),
    ),
  ],
};

const fields = {
  id: schema.text(),
  kind,
  subject: schema.text(),
  status,
  developerId,
  registration: schema.described(
    schema.object(registrationFields, registrationNeeds),
    'What was filled in, where this is one.',
  ),
  keyReset: schema.described(
    schema.object(keyResetFields, keyResetNeeds),
    'What support was told, where this is one.',
  ),
  link: schema.orNull(
    schema.text('The path of the link that confirms a reset, once, while the case waits for it.'),
  ),
  createdAt: schema.instant,
  changedAt: schema.instant,
  log: schema.arrayOf(
    schema.object(
      {
        at: schema.instant,
        author: schema.oneOf(['applicant', 'support', 'system']),
        text: schema.text(),
      },
      ['at', 'author', 'text'],
    ),
    { description: 'First entry first.' },
  ),
};
const byKind = ['registration', 'keyReset'];

export const supportCase = schema.resource('SupportCase', fields, byKind);
export const supportCaseWithKey = schema.resource(
  'SupportCaseWithKey',
  { ...fields, key: schema.described(schema.ref('NewAccessKey'), 'The new key.') },
  byKind,
);

/** The bodies of what is done about a case. */
export const said = schema.object({ text: longText }, ['text']);
export const refusal = schema.object({ reason: longText }, ['reason']);
export const approval = schema.object({
  text: longText,
  roles: schema.described(roles, 'What is granted; what was asked for if not given.'),
});
export const confirmation = schema.object({ userId }, ['userId']);
