import { paySimulations } from '../../model/pay.js';
import type { SimulatedCall, SimulationRule } from '../../model/pay.js';
import { mwsError } from '../../protocol/errors.js';
import type { Decision, PayAccount } from '../../store/pay/pay.js';

interface Asked {
  Constraint?: unknown;
  State?: unknown;
  ReasonCode?: unknown;
  SoftDecline?: unknown;
  [minutes: string]: unknown;
}

/**
 * What a note asks for in the sandbox. A note that is no JSON, or has no simulation, is a note; so is every note on the
 * live path.
 */
function askedIn({ environment }: PayAccount, note: string | undefined): Asked | undefined {
  if (environment !== 'sandbox' || note === undefined || !note.includes('SandboxSimulation'))
    return undefined;
  try {
    const { SandboxSimulation: asked } = JSON.parse(note) as { SandboxSimulation?: unknown };
    return typeof asked === 'object' && asked !== null ? (asked as Asked) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is to become of something by its note.
 * @param calls with what the note is sent; the first that knows what is asked for decides.
 * @returns for each of `calls` what it is to come to; only one has anything.
 * @throws MwsError for a state and reason code that none of them knows
 */
export function readSimulation(
  account: PayAccount,
  note: string | undefined,
  ...calls: SimulatedCall[]
): (Decision | undefined)[] {
  const asked = askedIn(account, note);
  if (!asked) return [];
  const reasonCode = text(asked.ReasonCode)?.replaceAll(' ', '');
  const knows = (call: SimulatedCall) =>
    paySimulations[call].find((rule) => rule.state === asked.State && rule.reasonCode === reasonCode);
  const call = calls.find(knows);
  if (!call)
    throw mwsError('PaySimulationUnknown', { state: text(asked.State) ?? '', code: reasonCode ?? '' });
  return calls.map((each) => (each === call ? decisionOf(knows(call)!, asked) : undefined));
}

/** The constraint that the note of an order asks for. @throws MwsError for one that is not known */
export function readSimulatedConstraint(account: PayAccount, note: string | undefined): string | undefined {
  const asked = askedIn(account, note);
  if (!asked) return undefined;
  const rule = paySimulations.orderReference.find(({ constraint }) => constraint === asked.Constraint);
  if (!rule)
    throw mwsError('PaySimulationUnknown', { state: 'Constraint', code: text(asked.Constraint) ?? '' });
  return rule.constraint;
}

function decisionOf({ state, reasonCode, minutes }: SimulationRule, asked: Asked): Decision {
  const given = minutes && Number(asked[minutes.name]);
  const isGiven = given !== undefined && given >= minutes!.from && given <= minutes!.to;
  const soft = text(asked.SoftDecline);
  return {
    state: state!,
    ...(reasonCode !== undefined && { reasonCode }),
    ...(minutes && isGiven && { minutes: given }),
    // What is to end unused and does not say when does so at once.
    ...(state === 'Closed' && minutes && !isGiven && { minutes: minutes.from }),
    ...(soft !== undefined && state === 'Declined' && { softDecline: soft === 'true' }),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
    ? String(value)
    : undefined;
