import { confirmKeyReset } from '../../../registry/key-reset.js';
import type { AccessKey } from '../../../registry/keys.js';
import { answerSupport, approveRegistration, askApplicant } from '../../../registry/registration.js';
import type { Approval } from '../../../registry/registration.js';
import { CaseRefused, findCase, refuseCase } from '../../../registry/support-cases.js';
import type { CaseKind, CaseStatus, SupportCase } from '../../../registry/support-cases.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { dashed } from '../../lookup.js';
import { openCaseOf } from './open-support-case.js';
import type { NewCaseBody } from './open-support-case.js';
import { noSuchPlace, readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, forbidden, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { pageOfLink, showCase } from './support-case-view.js';
import { showNewKey } from './keys.js';
import * as schemas from './support-cases-schemas.js';

interface Filter {
  kind?: CaseKind;
  status?: CaseStatus;
  developerId?: string;
}

function list(world: World, { limit, after, kind, status, developerId }: Paging & Filter) {
  const last = readRow(after);
  if (last !== undefined && !findCase(world, last)) throw noSuchPlace(after!);
  const where = {
    'kind = ?': kind,
    'status = ?': status,
    'developer IN (SELECT id FROM developers WHERE developer_id = ?)':
      developerId === undefined ? undefined : dashed(developerId),
  };
  const table = { select: 'id', from: 'support_cases', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last);
  return { items: rows.map(({ id }) => findCase(world, id)!).map(showCase(world)), count };
}

function caseAt(world: World, id: string): SupportCase {
  const found = /^\d{1,15}$/.test(id) ? findCase(world, Number(id)) : undefined;
  if (!found) throw notFound(`support case ${id}`);
  return found;
}

/** What the registry does not allow, as a problem: 403 where another user might, 409 where nobody may. */
function allowed<Done>(act: () => Done): Done {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof CaseRefused)) throw error;
    throw (error.because === 'user' ? forbidden : conflict)(error.message);
  }
}

const showWithKey = (world: World, { supportCase, key }: { supportCase: SupportCase; key: AccessKey }) => ({
  ...showCase(world)(supportCase),
  key: showNewKey(supportCase.developerId, key),
});

const id = { id: schema.text('The case.') };

/** A route that does something about a case and answers it. */
const action = <Body>(
  verb: string,
  summary: string,
  body: schema.Schema,
  act: (world: World, found: SupportCase, body: Body) => SupportCase,
) =>
  route<{ params: { id: string }; body: Body }>({
    method: 'POST',
    path: `/support-cases/:id/${verb}`,
    id: `${verb}SupportCase`,
    summary,
    params: id,
    body,
    answer: schema.ref('SupportCase'),
    refusals: [409],
    run: ({ world, params, body }) =>
      showCase(world)(allowed(() => act(world, caseAt(world, params.id), body))),
  });

/** Registrations of developers and resets of their keys, as Seller Support handles them. */
export const supportCases: Resource = {
  tag: 'support cases',
  settles: true,
  schemas: [schemas.supportCase, schemas.supportCaseWithKey],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/support-cases',
      id: 'listSupportCases',
      summary: 'All support cases with their logs',
      query: {
        ...schema.paging,
        kind: schemas.kind,
        status: schemas.status,
        developerId: schemas.developerId,
      },
      answer: schema.listOf('SupportCase'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewCaseBody }>({
      method: 'POST',
      path: '/support-cases',
      id: 'openSupportCase',
      summary:
        'Registers a developer, who is pending until support decides; or asks for a reset of keys, which a link confirms',
      body: schemas.newCase,
      status: 201,
      answer: schema.ref('SupportCase'),
      refusals: [409],
      run: ({ world, body }) => showCase(world)(allowed(() => openCaseOf(world, body))),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/support-cases/:id',
      id: 'getSupportCase',
      summary: 'One support case',
      params: id,
      answer: schema.ref('SupportCase'),
      run: ({ world, params }) => showCase(world)(caseAt(world, params.id)),
    }),
    action<{ text: string }>(
      'ask',
      'Support asks the applicant of a registration for more',
      schemas.said,
      (world, found, { text }) => askApplicant(world, found, text),
    ),
    action<{ text: string }>('answer', 'The applicant answers that', schemas.said, (world, found, { text }) =>
      answerSupport(world, found, text),
    ),
    action<{ reason: string }>(
      'refuse',
      'Support refuses a registration or a reset of keys',
      schemas.refusal,
      (world, found, { reason }) => refuseCase(world, found, reason),
    ),
    route<{ params: { id: string }; body: Approval }>({
      method: 'POST',
      path: '/support-cases/:id/approve',
      id: 'approveSupportCase',
      summary: 'Support approves a registration: the developer may call, with its first key',
      params: id,
      body: schemas.approval,
      answer: schema.ref('SupportCaseWithKey'),
      refusals: [409],
      run: ({ world, params, body }) =>
        showWithKey(
          world,
          allowed(() => approveRegistration(world, caseAt(world, params.id), body)),
        ),
    }),
    route<{ params: { id: string }; query: { token: string; sandbox?: string } }>({
      method: 'GET',
      path: '/support-cases/:id/confirm',
      id: 'openSupportCaseLink',
      summary: 'Redirects to the page of the console on which the link of a reset is followed',
      params: id,
      query: { token: schema.text('As in the link.') },
      status: 302,
      run: ({ params, query: { token = '', sandbox }, reply }) =>
        void reply.header('location', pageOfLink(params.id, token, sandbox)),
    }),
    route<{ params: { id: string }; query: { token: string }; body: { userId: string } }>({
      method: 'POST',
      path: '/support-cases/:id/confirm',
      id: 'confirmSupportCase',
      summary:
        'Follows the link of a reset, once, as an administrator of the account: the old keys stop, a new one is made',
      params: id,
      query: { token: schema.text('As in the link.') },
      body: schemas.confirmation,
      answer: schema.ref('SupportCaseWithKey'),
      refusals: [409],
      run: ({ world, params, query: { token = '' }, body: { userId } }) =>
        showWithKey(
          world,
          allowed(() => confirmKeyReset(world, caseAt(world, params.id), { userId, token })),
        ),
    }),
  ],
};
