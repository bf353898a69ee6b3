import { findSpOperation } from '../../../model/sp-api.js';
import type { SpMember } from '../../../model/sp-api.js';
import { instantOf } from '../../instants.js';

type Form = Readonly<Record<string, unknown>>;

/** Members that MWS calls otherwise. */
const IN_MWS: Readonly<Record<string, string>> = {
  TDSOrderId: 'TdsOrderId',
  FulfillmentNetworkSKU: 'FufillmentNetworkSKU',
  StartDate: 'StartDateMillis',
  EndDate: 'EndDateMillis',
};

/** A member of the shapes of Finances v0; undefined: the shape is a scalar. */
export const membersOf = (shape: string): readonly SpMember[] | undefined =>
  findSpOperation('finances.listFinancialEvents')!.api.shapes[shape]?.members;

/** What the model of MWS Finances says, as v0 says it: the same members, amounts as numbers, instants as text. */
export function modelJson(shape: string, value: unknown): unknown {
  const members = membersOf(shape);
  if (!members) return scalarJson(shape, value);
  const form = value as Form;
  return Object.fromEntries(
    members.map((member) => [
      member.name,
      memberJson(member, form[member.name] ?? form[IN_MWS[member.name] ?? '']),
    ]),
  );
}

function memberJson({ shape, list }: SpMember, value: unknown): unknown {
  if (value === undefined) return undefined;
  return list ? (value as unknown[]).map((one) => modelJson(shape!, one)) : modelJson(shape!, value);
}

function scalarJson(name: string, value: unknown): unknown {
  if (name === 'timestamp') return instantOf(Number(value));
  return name === 'number' ? Number(value) : value;
}
