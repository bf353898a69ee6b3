import { inPath, option, paging } from './inputs.js';
import { toList } from './readers.js';
import type { CommandRow } from './row.js';

const developer = inPath('<developer>', 'developer id, with or without dashes', 'id');
const id = inPath('<id>', 'developer id, with or without dashes', 'id');
const key = inPath('<key>', 'access key id', 'accessKeyId');
const STATUSES = 'pending, approved, refused or suspended';

const oneKey = '/developers/{id}/keys/{accessKeyId}';

/** Developers and their access keys. */
export const callers: readonly CommandRow[] = [
  {
    words: 'developers list',
    does: 'all developers',
    takes: paging,
    asks: 'GET /developers',
    columns: ['id', 'name', 'status', 'regions', 'roles', 'createdAt'],
  },
  { words: 'developers show', does: 'one developer', takes: [id], asks: 'GET /developers/{id}' },
  {
    words: 'developers create',
    does: 'register a developer',
    takes: [
      { flags: '<name>', help: 'its name', to: 'body.name' },
      option('--id <id>', 'body.id', '12 digits; made up if not given'),
      option('--contact <text>', 'body.contact', 'who answers for it'),
      option('--status <status>', 'body.status', STATUSES),
      {
        flags: '--roles <list>',
        to: 'body.roles',
        help: 'sections and operations granted; all if not given',
        reads: toList,
      },
      {
        flags: '--regions <list>',
        to: 'body.regions',
        help: 'NA, EU, FE, CN; all if not given',
        reads: toList,
      },
    ],
    asks: 'POST /developers',
  },
  {
    words: 'developers status',
    does: 'approve, refuse or suspend a developer',
    takes: [id, { flags: '<status>', help: STATUSES, to: 'body.status' }],
    asks: 'PATCH /developers/{id}',
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
    does: 'give a developer a key; its secret is shown this once',
    takes: [developer, option('--id <key>', 'body.accessKeyId', 'access key id; made up if not given')],
    asks: 'POST /developers/{id}/keys',
    showsSecrets: true,
  },
  {
    words: 'keys reset',
    does: 'delete all keys of a developer and make a new one; its secret is shown this once',
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
