import type { Catalog } from '../../../protocol/catalog.js';
import { verifyCount, verifyOrder } from '../../../traffic/journal-verify.js';
import type { Bounds, ExpectedCall } from '../../../traffic/journal-verify.js';
import {
  unmatchedCalls as findUnmatchedCalls,
  unusedScripts as findUnusedScripts,
} from '../../../traffic/script-verify.js';
import { findUnknownNames } from '../../../traffic/names.js';
import type { Realm } from '../../../realms/realm.js';
import { invalid, invalidBody, Problem } from '../../problem.js';
import type { Finding } from '../../validation.js';
import { route } from '../../route.js';
import * as schema from '../../schemas.js';
import { outcome } from './requests-schemas.js';
import { describeFault, tellCount, tellOrder, tellUnmatched, tellUnused } from './requests-verify-words.js';

/** An expected call as a body has it: values may be numbers. */
interface CallBody extends Omit<ExpectedCall, 'match'> {
  match?: Record<string, string | number | boolean>;
}

interface VerifyBody extends Partial<CallBody>, Bounds {
  inOrder?: CallBody[];
  unhitFaults?: true;
  unusedScripts?: true;
  unmatchedCalls?: true;
}

const callFields = {
  operation: schema.described(schema.nonEmpty, 'Such as ListOrders.'),
  section: schema.text('Such as Orders.'),
  version: schema.text('Of an operation of SP-API, such as v0.'),
  sellerId: schema.text(),
  accessKeyId: schema.text(),
  outcome,
  code: schema.text('The code of the error that was answered.'),
  match: {
    type: 'object',
    additionalProperties: { type: ['string', 'number', 'boolean'] },
    description: 'Parameters by their names as sent, such as MarketplaceId.Id.1, and their values.',
  },
};

/** `POST /_mws/requests/verify`: what a test asserts of the calls that were made. */
export const verify = route<{ body: VerifyBody }>({
  method: 'POST',
  path: '/requests/verify',
  id: 'verifyRequests',
  summary:
    'Asserts how often a call was made, in what order calls were, or that every fault or scripted answer was met',
  body: schema.object({
    ...callFields,
    atLeast: schema.described(schema.integer(0), '1 if nothing else is given.'),
    atMost: schema.integer(0),
    exactly: schema.integer(0),
    inOrder: schema.arrayOf(schema.object(callFields, ['operation']), {
      minItems: 1,
      maxItems: 1_000,
      description: 'Calls that followed each other; others may stand between them.',
    }),
    unhitFaults: { const: true, type: 'boolean', description: 'Fails if a fault never applied.' },
    unusedScripts: {
      const: true,
      type: 'boolean',
      description: 'Fails if a scripted answer never answered.',
    },
    unmatchedCalls: {
      const: true,
      type: 'boolean',
      description: 'Fails if a call of an operation that has scripted answers was like none of them.',
    },
  }),
  answer: schema.object({ ok: { const: true, type: 'boolean' }, count: schema.integer(0) }, ['ok', 'count']),
  refusals: [409],
  run({ realm, world, parts, body }) {
    const { inOrder, unhitFaults, unusedScripts, unmatchedCalls, atLeast, atMost, exactly, ...call } = body;
    const asserted = { operation: call.operation, inOrder, unhitFaults, unusedScripts, unmatchedCalls };
    const kinds = Object.values(asserted).filter((kind) => kind !== undefined);
    if (kinds.length !== 1) throw invalid('', `must have one of ${Object.keys(asserted).join(', ')}`);
    if (unhitFaults) return faultsWereHit(realm);
    if (unusedScripts) return scriptsWereUsed(realm);
    if (unmatchedCalls) return callsWereMatched(realm);
    if (inOrder) {
      const calls = inOrder.map((each, at) => expectedCall(parts.catalog, each, `/inOrder/${at}`));
      const verdict = verifyOrder(realm.journal, calls);
      if (!verdict.ok) throw tellOrder(world, calls, verdict);
      return { ok: true, count: calls.length };
    }
    const expected = expectedCall(parts.catalog, call as CallBody, '');
    const given = { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
    const bounds = { ...given, ...(exactly !== undefined && { exactly }) };
    const asked = Object.keys(bounds).length > 0 ? bounds : { atLeast: 1 };
    const verdict = verifyCount(realm.journal, expected, asked);
    if (verdict.verdict !== 'ok') throw tellCount(world, expected, asked, verdict);
    return { ok: true, count: verdict.count };
  },
});

/** @throws Problem for a name that MWS does not have: a call that cannot be made is easily made at most never. */
function expectedCall(catalog: Catalog, { match, ...call }: CallBody, at: string): ExpectedCall {
  const findings = findUnknownNames(catalog, call, at);
  if (findings.length > 0) throw invalidBody(findings.map((finding) => ({ in: 'body', ...finding })));
  if (!match) return call;
  const values = Object.entries(match).map(([name, value]) => [name, String(value)]);
  return { ...call, match: Object.fromEntries(values) as Record<string, string> };
}

function faultsWereHit({ faults }: Realm): { ok: true; count: number } {
  const all = faults.list();
  const unhit = all.filter(({ hits }) => hits === 0);
  if (unhit.length === 0) return { ok: true, count: all.length };
  const findings = unhit.map((fault): Finding => ({
    in: 'body',
    path: '/unhitFaults',
    message: `fault ${fault.id} for ${describeFault(fault)} never applied`,
  }));
  throw new Problem(409, `${unhit.length} of ${all.length} faults never applied to a call.`, findings);
}

function scriptsWereUsed({ world, journal, scripts }: Realm): { ok: true; count: number } {
  const unused = findUnusedScripts(journal, scripts.uses);
  if (unused.length === 0) return { ok: true, count: scripts.uses.length };
  throw tellUnused(world, unused, scripts.uses.length);
}

function callsWereMatched({ world, journal, scripts }: Realm): { ok: true; count: number } {
  const unmatched = findUnmatchedCalls(journal, scripts.uses);
  if (unmatched.length === 0) return { ok: true, count: 0 };
  throw tellUnmatched(world, unmatched);
}
