import type { Catalog } from '../protocol/catalog.js';
import { errorAnswer, errorIds } from '../protocol/errors.js';
import type { ErrorAnswer } from '../protocol/errors.js';
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
  return [...findUnknownNames(catalog, match, '/match'), ...checkDeeds(effect), ...checkDelay(effect)];
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
    ...(error && { error: errorOf(error, statusIn(catalog, match, error.code)) }),
    ...(status !== undefined && { answer: { status, body, contentType } }),
  };
  return { match, effect: compiled, ...(times !== undefined && { times }) };
}

function delayOf(delay: string | { from: string; to: string }): { from: number; to: number } {
  const { from, to } = typeof delay === 'string' ? { from: delay, to: delay } : delay;
  return { from: parseDuration(from)!, to: parseDuration(to)! };
}

/** What is not said of an error that MWS had is as MWS had it. */
function errorOf(
  { code, status, message, type }: FaultErrorRule,
  statusInSection: number | undefined,
): ErrorAnswer {
  const known = knownError(code);
  const httpStatus = status ?? known?.httpStatus ?? statusInSection ?? 400;
  const told = message ?? known?.message;
  return {
    httpStatus,
    type: type ?? known?.type ?? (httpStatus < 500 ? 'Sender' : 'Receiver'),
    code,
    layer: known?.layer ?? 'service',
    ...(known?.detail && { detail: true }),
    ...(told !== undefined && { message: told }),
  };
}

/** The row of the error table that a code means: the one of its name, or the first that has it. */
function knownError(code: string): ErrorAnswer | undefined {
  const id = errorIds.find((id) => id === code) ?? errorIds.find((id) => errorAnswer(id).code === code);
  if (id === undefined) return undefined;
  const { message, ...answer } = errorAnswer(id);
  // A message with gaps belongs to one situation, which is not the one that a fault makes up.
  return message === undefined || /\{\w+\}/.test(message) ? answer : { ...answer, message };
}

/** The status that a section, of those that the fault is for, had for a code. */
function statusIn(
  { sections }: Catalog,
  { section, operation }: FaultMatch,
  code: string,
): number | undefined {
  const statuses = sections
    .filter(({ name }) => section === undefined || name === section)
    .filter(({ operations }) => operation === undefined || operations.has(operation))
    .map(({ service }) => service.errors.codes?.[code]);
  return statuses.find((status) => typeof status === 'number') ?? undefined;
}
