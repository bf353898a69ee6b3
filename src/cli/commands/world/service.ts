import { option } from '../inputs.js';
import { toMessage, toQuota, toSection } from '../readers.js';
import type { CommandRow } from '../row.js';
import { listing } from '../shapes.js';

const columns = ['section', 'status', 'messageId', 'messages'];

/** How MWS itself is: the status of its sections, and its quotas. */
export const service: readonly CommandRow[] = [
  {
    words: 'service-status show',
    does: 'what GetServiceStatus answers, by section',
    asks: 'GET /service-status',
    columns,
  },
  {
    words: 'service-status set',
    does: 'set the status of a section, or of all',
    takes: [
      { ...option('<section>', 'body.section', 'such as Orders; all: every section'), reads: toSection },
      option('<status>', 'body.status', 'GREEN, GREEN_I, YELLOW or RED'),
      option('--message-id <id>', 'body.messageId', 'MessageId of its messages'),
      {
        flags: '--message <LOCALE=TEXT>',
        to: 'body.messages',
        help: 'such as en_US=Slow today; repeatable',
        reads: toMessage,
        repeats: 'list',
      },
    ],
    asks: 'PUT /service-status',
    columns,
  },
  listing('quotas', 'what was drawn on, and what is left of it', [
    'sellerId',
    'developerId',
    'section',
    'operation',
    'requests.left',
    'requests.max',
    'items.left',
    'hour.used',
    'hour.max',
    'hour.resetsOn',
  ]),
  {
    words: 'quotas set',
    does: 'have quotas of its own, instead of all that were set before; the others are as documented',
    takes: [
      {
        flags: '<quota...>',
        to: 'body.quotas',
        help: 'OPERATION=QUOTA, OPERATION=QUOTA:RESTORE:SECONDS, or that and :HOURLY',
        reads: toQuota,
        repeats: 'object',
      },
    ],
    asks: 'PUT /quotas',
  },
  {
    words: 'quotas clear',
    does: 'go back to the documented quotas, and count anew',
    asks: 'PUT /quotas',
    sends: { quotas: {} },
  },
];
