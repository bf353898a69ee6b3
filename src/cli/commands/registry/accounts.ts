import { inPath, option, paging, several } from '../inputs.js';
import type { CommandRow } from '../row.js';
import { listing, settingStatus, showing } from '../shapes.js';

const seller = inPath('<id>', 'SellerId', 'id');
const account = inPath('<seller>', 'SellerId', 'id');
const authorization = inPath('<id>', 'id of the authorization', 'id');
const ROLES = 'primary, administrator or user';

const setStatus = settingStatus('sellers', seller);

/** Seller accounts, who signs in to them, and which developers they let call. */
export const accounts: readonly CommandRow[] = [
  listing('sellers', 'all sellers', ['id', 'name', 'status', 'plan', 'marketplaceIds']),
  showing('sellers', 'one seller', seller),
  {
    words: 'sellers create',
    does: 'open a seller account',
    takes: [
      option('<name>', 'body.name', 'its name'),
      {
        ...several(
          '--marketplace <id>',
          'body.marketplaceIds',
          'MarketplaceId to take part in; repeatable, or several between commas',
        ),
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
    words: 'users list',
    does: 'who signs in to a seller account',
    takes: [account, ...paging],
    asks: 'GET /sellers/{id}/users',
    columns: ['id', 'name', 'email', 'role'],
  },
  {
    words: 'users create',
    does: 'add a user to a seller account',
    takes: [
      account,
      option('<name>', 'body.name', 'the name'),
      option('<email>', 'body.email', 'the e-mail address'),
      option('<role>', 'body.role', ROLES),
    ],
    asks: 'POST /sellers/{id}/users',
  },
  {
    words: 'users role',
    does: 'change the role of a user',
    takes: [account, inPath('<user>', 'id of the user', 'userId'), option('<role>', 'body.role', ROLES)],
    asks: 'PATCH /sellers/{id}/users/{userId}',
  },
  listing(
    'authorizations',
    'all authorizations',
    ['id', 'developerId', 'sellerId', 'status', 'createdAt', 'expiresAt', 'endedAt', 'endedBy'],
    [
      option('--developer <id>', 'query.developerId', 'only of this developer'),
      option('--seller <id>', 'query.sellerId', 'only of this seller'),
      option('--status <status>', 'query.status', 'active, revoked or expired'),
    ],
  ),
  showing('authorizations', 'one authorization with its token', authorization),
  {
    words: 'authorizations create',
    does: 'let a developer call for a seller, for twelve months',
    takes: [
      option('<developer>', 'body.developerId', 'developer id'),
      option('<seller>', 'body.sellerId', 'SellerId'),
      option('--user <id>', 'body.userId', 'as this user: refused but for the primary account holder'),
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
