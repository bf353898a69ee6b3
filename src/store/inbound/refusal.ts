import type { ErrorId } from '../../protocol/errors.js';
import { RuleRefusal } from '../rule-refusal.js';

/** Why nothing was done: the id of the row in `data/error-answers.json` that says it to a client. */
export type InboundReason = Extract<
  ErrorId,
  | `Inbound${string}`
  | `${string}Prep${string}`
  | 'UnknownShipmentId'
  | 'InvalidBoxContentSource'
  | 'UnsupportedOption'
  | `${string}TransportContent${string}`
  | 'NoPackagesOrPallets'
  | `${string}Carrier${string}`
  | 'AmazonContractNotSigned'
  | `${string}PackageContent${string}`
  | 'IncorrectPackageIdentifier'
  | 'PreorderNotSupported'
  | `Cannot${string}`
>;

/** Thrown where the rules of inbound shipments do not allow what was asked; nothing was changed. */
export class InboundRefusal extends RuleRefusal<InboundReason> {}

/** @throws InboundRefusal always */
export function refuseInbound(
  reason: InboundReason,
  values: Readonly<Record<string, string | number>> = {},
): never {
  throw new InboundRefusal(reason, values);
}
