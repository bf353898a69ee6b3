import { inPath, option, paging, several } from '../inputs.js';
import type { CommandRow } from '../row.js';
import { listing, showing } from '../shapes.js';

const developer = inPath('<developer>', 'developer id, with or without dashes', 'id');
const id = inPath('<id>', 'developer id, with or without dashes', 'id');
const key = inPath('<key>', 'access key id', 'accessKeyId');
const STATUSES = 'pending, approved, refused or suspended';

const oneKey = '/developers/{id}/keys/{accessKeyId}';

/** Developers and their access keys. */
export const callers: readonly CommandRow[] = [
  listing('developers', 'all developers', ['id', 'name', 'status', 'regions', 'roles', 'createdAt']),
  showing('developers', 'one developer', id),
  {
    words: 'developers create',
    does: 'register a developer without a support case',
    takes: [
      option('<name>', 'body.name', 'its name'),
      option('--id <id>', 'body.id', '12 digits; made up if not given'),
      option('--contact <text>', 'body.contact', 'who answers for it'),
      option('--status <status>', 'body.status', STATUSES),
      several('--roles <list>', 'body.roles', 'sections and operations granted; all if not given'),
      several('--regions <list>', 'body.regions', 'NA, EU, FE, CN; all if not given'),
      option('--account <id>', 'body.ownSellerId', 'SellerId of its own account'),
    ],
    asks: 'POST /developers',
  },
  {
    words: 'developers status',
    does: 'approve, refuse or suspend a developer',
    takes: [id, option('<status>', 'body.status', STATUSES)],
    asks: 'PATCH /developers/{id}',
  },
  {
    words: 'developers suspend',
    does: 'suspend a developer for sharing its keys, and deactivate them',
    takes: [id, option('--reason <text>', 'body.reason', 'why; shared if not given')],
    asks: 'POST /developers/{id}/suspend',
  },
  {
    words: 'keys list',
    does: 'the keys of a developer, deleted ones too',
    takes: [developer, ...paging],
    asks: 'GET /developers/{id}/keys',
    columns: ['accessKeyId', 'status', 'reason', 'createdAt', 'lastUsedAt'],
  },
  {
    words: 'keys create',
    does: 'give a developer a key, and show its secret',
    takes: [developer, option('--id <key>', 'body.accessKeyId', 'access key id; made up if not given')],
    asks: 'POST /developers/{id}/keys',
    showsSecrets: true,
  },
  {
    words: 'keys reveal',
    does: 'show the secret of a key, which is done once',
    takes: [developer, key],
    asks: `POST ${oneKey}/reveal`,
    showsSecrets: true,
  },
  {
    words: 'keys reset',
    does: 'delete all keys of a developer, make a new one and show its secret',
    takes: [developer],
    asks: 'POST /developers/{id}/keys/reset',
    showsSecrets: true,
  },
  {
    words: 'keys activate',
    does: 'let an inactive key be used again',
    takes: [developer, key],
    asks: `PATCH ${oneKey}`,
    sends: { status: 'active' },
  },
  {
    words: 'keys deactivate',
    does: 'refuse a key until it is activated',
    takes: [developer, key],
    asks: `PATCH ${oneKey}`,
    sends: { status: 'inactive' },
  },
  {
    words: 'keys delete',
    does: 'refuse a key for good',
    takes: [developer, key],
    asks: `DELETE ${oneKey}`,
    done: 'The key is deleted.',
  },
];
