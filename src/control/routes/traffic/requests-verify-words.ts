import type { Fault } from '../../../traffic/faults.js';
import type {
  Bounds,
  CountVerdict,
  ExpectedCall,
  NearCall,
  OrderVerdict,
} from '../../../traffic/journal-verify.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import type { UnmatchedCall, UnusedScript } from '../../../traffic/script-verify.js';
import type { ScriptUse } from '../../../scenario/index.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { showParameter } from './journal-view.js';
import { concealer } from '../../../diagnosis/secrets.js';
import { Problem } from '../../problem.js';
import type { Finding } from '../../validation.js';

/** The refusal of a count that is not as expected, with the calls that come nearest. */
export function tellCount(
  world: World,
  expected: ExpectedCall,
  bounds: Bounds,
  verdict: CountVerdict,
): Problem {
  const { count, evicted, found, near } = verdict;
  const wanted = `expected ${describeBounds(bounds)}`;
  const told = `${describeCall(expected)} was made ${times(count)}; ${wanted}.`;
  if (verdict.verdict === 'unknown') {
    const gone = `The journal no longer keeps ${evicted} calls of it, so this cannot be told.`;
    return new Problem(409, `${told} ${gone}`);
  }
  const tooMany = count > Math.min(bounds.atMost ?? Infinity, bounds.exactly ?? Infinity);
  const examples = tooMany
    ? found.map((entry): Finding => ({
        in: 'body',
        path: '/operation',
        message: `was made: ${nameOf(entry)}`,
      }))
    : near.flatMap((call) => tellNear(world, call, ''));
  return new Problem(
    409,
    told + (near.length > 0 && !tooMany ? ' See findings for the nearest calls.' : ''),
    examples,
  );
}

/** The refusal of an order that is not as expected. */
export function tellOrder(
  world: World,
  expected: readonly ExpectedCall[],
  { missing, after, near, evicted }: OrderVerdict,
): Problem {
  const call = describeCall(expected[missing]!);
  const behind = after ? ` after ${after.operation} (${nameOf(after)})` : '';
  const gone = evicted > 0 ? ` The journal no longer keeps the ${evicted} oldest requests.` : '';
  const at = `/inOrder/${missing}`;
  const first: Finding = { in: 'body', path: at, message: `was not made${behind}` };
  const examples = near.flatMap((each) => tellNear(world, each, at));
  return new Problem(
    409,
    `${call}, number ${missing + 1} of ${expected.length}, was not made${behind}.${gone}`,
    [first, ...examples],
  );
}

/** What a call that comes near to the one expected differs in. */
function tellNear(world: World, { entry, differences }: NearCall, at: string): Finding[] {
  const conceal = concealer(world)(entry);
  return differences.map(({ path, name: parameter, expected, actual }) => {
    const show = (value: string) => `'${showParameter(parameter, value, conceal)}'`;
    const was = actual === undefined ? 'was not sent' : `was ${show(actual)}`;
    return { in: 'body', path: at + path, message: `${was}, not ${show(expected)}, in ${nameOf(entry)}` };
  });
}

const nameOf = ({ id, worldTime }: JournalEntry): string => `request ${id} at ${iso(worldTime)}`;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function describeCall({ operation, section, ...more }: ExpectedCall): string {
  const called = section === undefined ? operation : `${section}.${operation}`;
  return Object.keys(more).length > 0 ? `${called} as described` : called;
}

function describeBounds({ atLeast, atMost, exactly }: Bounds): string {
  const told = [
    exactly !== undefined && `exactly ${exactly}`,
    atLeast !== undefined && `at least ${atLeast}`,
    atMost !== undefined && `at most ${atMost}`,
  ];
  return told.filter(Boolean).join(' and ');
}

/** What a fault was meant for, such as `ListOrders, nth 3`. */
export function describeFault({ match: { operation, section, ...more } }: Fault): string {
  const called = [section, operation].filter(Boolean).join('.') || 'any call';
  return [called, ...Object.entries(more).map(([key, value]) => `${key} ${value}`)].join(', ');
}

/** The refusal for scripted answers that never answered, with the calls that came nearest. */
export function tellUnused(world: World, unused: readonly UnusedScript[], all: number): Problem {
  const findings = unused.flatMap(({ script, near }): Finding[] => {
    const first: Finding = {
      in: 'body',
      path: '/unusedScripts',
      message: `${describeScript(script)} never answered${near ? '' : ': no call of its operation was made'}`,
    };
    if (!near) return [first];
    if (near.differences.length > 0) return [first, ...tellNear(world, near, '/unusedScripts')];
    const other = `${nameOf(near.entry)} is like it, but it was not its turn`;
    return [first, { in: 'body', path: '/unusedScripts', message: other }];
  });
  return new Problem(409, `${unused.length} of ${all} scripted answers never answered a call.`, findings);
}

/** How many calls are told of. */
const MOST_TOLD = 20;

/** The refusal for calls that were like no scripted answer of their operation, with the one that came nearest. */
export function tellUnmatched(world: World, unmatched: readonly UnmatchedCall[]): Problem {
  const findings = unmatched.slice(0, MOST_TOLD).flatMap((call): Finding[] => {
    const { operation } = call.entry;
    const message = `${operation} (${nameOf(call.entry)}) is nearest to ${describeScript(call.script)}`;
    return [{ in: 'body', path: '/unmatchedCalls', message }, ...tellNear(world, call, '/unmatchedCalls')];
  });
  const calls = unmatched.length === 1 ? '1 call was' : `${unmatched.length} calls were`;
  return new Problem(409, `${calls} like no scripted answer of the operation.`, findings);
}

/** `responses[2] for Products.GetMatchingProduct` */
const describeScript = ({ id, index, response }: ScriptUse): string =>
  `${index === undefined ? `response ${id}` : `responses[${index}]`} for ${response.operation}`;
