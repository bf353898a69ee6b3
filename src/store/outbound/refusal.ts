import type { ErrorId } from '../../protocol/errors.js';
import { RuleRefusal } from '../rule-refusal.js';

/** Why nothing was done with a fulfillment order. */
export type OutboundReason = Extract<ErrorId, `Outbound${string}`>;

/** @throws RuleRefusal always */
export function refuseOutbound(
  reason: OutboundReason,
  values: Readonly<Record<string, string | number>> = {},
): never {
  throw new RuleRefusal(reason, values);
}

/** Most refusals name a value and where it stands. @throws RuleRefusal always */
export const refuseValue = (value: string | number, name: string): never =>
  refuseOutbound('OutboundValueInvalid', { value, name });
