import { inPath, option, required, several } from '../inputs.js';
import { toAnswer } from '../readers.js';
import type { CommandRow } from '../row.js';
import { listing, showing } from '../shapes.js';

const supportCase = inPath('<id>', 'id of the case', 'id');
const text = option('<text>', 'body.text', 'what is said');

/** Registrations and resets of keys, for those who ask and for support, who decides. */
export const supportCases: readonly CommandRow[] = [
  listing(
    'support-cases',
    'registrations and resets of keys',
    ['id', 'kind', 'status', 'developerId', 'createdAt', 'changedAt'],
    [
      option('--kind <kind>', 'query.kind', 'registration or key-reset'),
      option('--status <status>', 'query.status', 'open, waiting, approved, refused or done'),
      option('--developer <id>', 'query.developerId', 'only about this developer'),
    ],
  ),
  showing('support-cases', 'one case with its log', supportCase),
  {
    words: 'support-cases register',
    does: 'fill in the registration form: the developer is pending until support decides',
    takes: [
      option('<name>', 'body.developerName', 'name of the developer'),
      option('<email>', 'body.contactEmail', 'who answers for it'),
      option('--phone <number>', 'body.phone', 'telephone'),
      option('--country <code>', 'body.country', 'such as DE'),
      option('--seller <id>', 'body.sellerId', 'the account that registers, which becomes its own'),
      option('--user <id>', 'body.userId', 'who registers: the primary holder of that account'),
      several('--roles <list>', 'body.roles', 'sections and operations asked for; all if not given'),
      several('--regions <list>', 'body.regions', 'NA, EU, FE, CN; all if not given'),
      option('--calls-for <whom>', 'body.callsFor', 'own-account, other-sellers or both'),
      option('--use-case <text>', 'body.useCase', 'what the calls are for'),
      {
        flags: '--answer <QUESTION=ANSWER>',
        to: 'body.securityAnswers',
        help: 'about the security of data; repeatable',
        reads: toAnswer,
        repeats: 'list',
      },
    ],
    asks: 'POST /support-cases',
    sends: { kind: 'registration' },
  },
  {
    words: 'support-cases ask',
    does: 'as support, ask the applicant for more',
    takes: [supportCase, text],
    asks: 'POST /support-cases/{id}/ask',
  },
  {
    words: 'support-cases answer',
    does: 'as the applicant, answer that',
    takes: [supportCase, text],
    asks: 'POST /support-cases/{id}/answer',
  },
  {
    words: 'support-cases approve',
    does: 'as support, approve a registration: the developer gets its first key',
    takes: [
      supportCase,
      option('--text <text>', 'body.text', 'what is said'),
      several('--roles <list>', 'body.roles', 'what is granted; what was asked for if not given'),
    ],
    asks: 'POST /support-cases/{id}/approve',
    showsSecrets: true,
  },
  {
    words: 'support-cases refuse',
    does: 'as support, refuse a registration or a reset of keys',
    takes: [supportCase, option('<reason>', 'body.reason', 'why')],
    asks: 'POST /support-cases/{id}/refuse',
  },
  {
    words: 'support-cases reset-keys',
    does: 'ask support to reset the keys of a developer; the answer has a link to confirm it',
    takes: [
      option('<developer>', 'body.developerId', 'developer id'),
      required(option('--user <id>', 'body.userId', 'who asks: a user of its own account')),
      required(option('--channel <how>', 'body.channel', 'chat, phone or form')),
      option('--key <id>', 'body.accessKeyId', 'the key that is to stop'),
      option('--reason <text>', 'body.reason', 'why'),
    ],
    asks: 'POST /support-cases',
    sends: { kind: 'key-reset' },
  },
  {
    words: 'support-cases confirm',
    does: 'follow the link of a reset: the old keys stop, a new one is made',
    takes: [
      supportCase,
      option('<token>', 'query.token', 'as in the link'),
      option('<user>', 'body.userId', 'who does it: refused but for administrators of the account'),
    ],
    asks: 'POST /support-cases/{id}/confirm',
    showsSecrets: true,
  },
];
