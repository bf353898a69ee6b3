import { caseLog } from '../../../registry/support-cases.js';
import type { CaseKind, SupportCase } from '../../../registry/support-cases.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { PREFIX } from '../../route.js';

const subjects: Readonly<Record<CaseKind, string>> = {
  registration: 'Register as an Amazon MWS developer',
  'key-reset': 'Reset access keys to my Amazon MWS account',
};

/** A case with its log, and the form of its kind. */
export const showCase = (world: World) => (each: SupportCase) => ({
  id: String(each.id),
  kind: each.kind,
  subject: subjects[each.kind],
  status: each.status,
  developerId: each.developerId,
  [each.kind === 'registration' ? 'registration' : 'keyReset']: each.form,
  link: each.token !== null && each.status === 'waiting' ? linkOf(world, each.id, each.token) : null,
  createdAt: iso(each.createdAt),
  changedAt: iso(each.changedAt),
  log: caseLog(world, each).map(({ at, author, text }) => ({ at: iso(at), author, text })),
});

/** The page of the console that a browser is led to; relative, as the link is. */
export const pageOfLink = (id: string, token: string, sandbox: string | undefined): string =>
  `${PREFIX}/${sandbox === undefined ? '' : `?sandbox=${encodeURIComponent(sandbox)}`}` +
  `#/reset/${encodeURIComponent(id)}?token=${encodeURIComponent(token)}`;

/** A sandbox is known by what its keys begin with. */
const linkOf = ({ keyPrefix }: World, id: number, token: string): string =>
  `${PREFIX}/support-cases/${id}/confirm?token=${token}${keyPrefix && `&sandbox=${keyPrefix}`}`;
