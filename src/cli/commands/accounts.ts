import { inPath, option, paging } from './inputs.js';
import { toList } from './readers.js';
import type { CommandRow } from './row.js';

const seller = inPath('<id>', 'SellerId', 'id');
const authorization = inPath('<id>', 'id of the authorization', 'id');

/** A command that changes where an account stands. */
const setStatus = (verb: string, status: string, does: string): CommandRow => ({
  words: `sellers ${verb}`,
  does,
  takes: [seller],
  asks: 'PATCH /sellers/{id}',
  sends: { status },
});

/** Seller accounts, and which developers they let call. */
export const accounts: readonly CommandRow[] = [
  {
    words: 'sellers list',
    does: 'all sellers',
    takes: paging,
    asks: 'GET /sellers',
    columns: ['id', 'name', 'status', 'plan', 'marketplaceIds'],
  },
  { words: 'sellers show', does: 'one seller', takes: [seller], asks: 'GET /sellers/{id}' },
  {
    words: 'sellers create',
    does: 'open a seller account',
    takes: [
      { flags: '<name>', help: 'its name', to: 'body.name' },
      {
        flags: '--marketplace <id>',
        to: 'body.marketplaceIds',
        help: 'MarketplaceId to take part in; repeatable, or several between commas',
        reads: toList,
        repeats: 'list',
        required: true,
      },
      option('--id <id>', 'body.id', 'SellerId; made up if not given'),
      option('--plan <plan>', 'body.plan', 'professional or individual'),
    ],
    asks: 'POST /sellers',
  },
  setStatus('suspend', 'suspended', 'suspend an account: calls for it are refused'),
  setStatus('close', 'closed', 'close an account'),
  setStatus('activate', 'active', 'open a suspended or closed account again'),
  {
    words: 'authorizations list',
    does: 'all authorizations',
    takes: [
      option('--developer <id>', 'query.developerId', 'only of this developer'),
      option('--seller <id>', 'query.sellerId', 'only of this seller'),
      option('--status <status>', 'query.status', 'active, revoked or expired'),
      ...paging,
    ],
    asks: 'GET /authorizations',
    columns: ['id', 'developerId', 'sellerId', 'status', 'createdAt', 'expiresAt', 'endedAt', 'endedBy'],
  },
  {
    words: 'authorizations show',
    does: 'one authorization with its token',
    takes: [authorization],
    asks: 'GET /authorizations/{id}',
  },
  {
    words: 'authorizations create',
    does: 'let a developer call for a seller, for twelve months',
    takes: [
      { flags: '<developer>', help: 'developer id', to: 'body.developerId' },
      { flags: '<seller>', help: 'SellerId', to: 'body.sellerId' },
      option('--token <token>', 'body.authToken', 'MWSAuthToken; made up if not given'),
    ],
    asks: 'POST /authorizations',
  },
  {
    words: 'authorizations revoke',
    does: 'end an authorization at once',
    takes: [authorization, option('--by <who>', 'body.by', 'who does it; the seller if not given')],
    asks: 'POST /authorizations/{id}/revoke',
  },
  {
    words: 'authorizations renew',
    does: 'make the same token work for twelve months from now',
    takes: [authorization],
    asks: 'POST /authorizations/{id}/renew',
  },
];
