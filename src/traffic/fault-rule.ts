import { modelOf } from '../protocol/catalog.js';
import type { ModelOperation } from '../protocol/code-rows.js';
import type { Catalog } from '../protocol/catalog.js';
import { errorOfCode } from '../protocol/error-of-code.js';
import { whyNoFault } from '../scenario/index.js';
import type { FaultEffectRule, FaultErrorRule, FaultMatch, FaultRule } from '../scenario/index.js';
import { parseDuration } from '../world/duration.js';
import type { FaultEffect, NewFault } from './faults.js';
import { findUnknownNames } from './names.js';
import type { RuleFinding } from './names.js';

/** What is done to an answer; one of them at a time, or no one could say what comes out. */
const deeds = ['error', 'status', 'slowBody', 'truncate', 'malformedXml', 'reset', 'throttle'] as const;

/** The longest delay; clients give up long before. */
const LONGEST = 3_600_000;

/** Finds what no schema can tell of a fault rule. */
export function checkFaultRule(catalog: Catalog, { match = {}, effect }: FaultRule): RuleFinding[] {
  return [
    ...findUnknownNames(catalog, match, '/match'),
    ...checkDeeds(effect),
    ...checkDelay(effect),
    ...checkError(catalog, match, effect.error),
  ];
}

function checkDeeds(effect: FaultEffectRule): RuleFinding[] {
  const done = deeds.filter((name) => effect[name] !== undefined);
  const findings: RuleFinding[] = done.slice(1).map((name) => ({
    path: `/effect/${name}`,
    message: `cannot stand beside ${done[0]}; only delay stands beside another effect`,
  }));
  for (const name of ['body', 'contentType'] as const)
    if (effect[name] !== undefined && effect.status === undefined)
      findings.push({ path: '/effect/status', message: `is missing beside ${name}` });
  if ((effect.status === 204 || effect.status === 304) && effect.body)
    findings.push({ path: '/effect/body', message: `cannot be sent with status ${effect.status}` });
  if (effect.error?.status === 204 || effect.error?.status === 304)
    findings.push({ path: '/effect/error/status', message: 'must be one that is sent with a body' });
  if (findings.length === 0 && done.length === 0 && effect.delay === undefined)
    findings.push({ path: '/effect', message: `must have delay, or one of ${deeds.join(', ')}` });
  return findings;
}

function checkDelay({ delay }: FaultEffectRule): RuleFinding[] {
  if (delay === undefined) return [];
  const { from, to } = delayOf(delay);
  if (from > to) return [{ path: '/effect/delay/to', message: 'must not be shorter than from' }];
  return to > LONGEST ? [{ path: '/effect/delay', message: 'must be an hour at most' }] : [];
}

/** Makes a fault of a rule in which nothing was found. */
export function faultOf(catalog: Catalog, { match = {}, times, effect }: FaultRule): NewFault {
  const { error, status, body = '', contentType = 'text/xml', delay, ...same } = effect;
  const compiled: FaultEffect = {
    ...same,
    ...(delay !== undefined && { delay: delayOf(delay) }),
    ...(error && { error: errorOfCode(error, meantBy(catalog, match)[0]), given: error }),
    ...(status !== undefined && { answer: { status, body, contentType } }),
  };
  return { match, effect: compiled, ...(times !== undefined && { times }) };
}

function delayOf(delay: string | { from: string; to: string }): { from: number; to: number } {
  const { from, to } = typeof delay === 'string' ? { from: delay, to: delay } : delay;
  return { from: parseDuration(from)!, to: parseDuration(to)! };
}

/** The operations of MWS that a rule is for: some, or all. */
const meantBy = ({ sections }: Catalog, { section, operation }: FaultMatch): ModelOperation[] =>
  sections
    .filter(({ name }) => section === undefined || name === section)
    .flatMap(({ operations }) => [...operations.values()])
    .filter(({ name }) => operation === undefined || name === operation)
    .map(modelOf);

/** An error that MWS never had, or that not all of these operations can say. */
function checkError(catalog: Catalog, match: FaultMatch, error: FaultErrorRule | undefined): RuleFinding[] {
  if (!error) return [];
  const why = whyNoFault(error, match, meantBy(catalog, match));
  return why === undefined ? [] : [{ path: '/effect/error/code', message: why }];
}
