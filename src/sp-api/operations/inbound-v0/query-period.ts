import { RuleRefusal } from '../../../store/rule-refusal.js';
import { refusal } from '../../errors.js';

/** The filters that lists of shipments and of items share. */
export interface PeriodInput {
  QueryType: 'SHIPMENT' | 'DATE_RANGE' | 'NEXT_TOKEN';
  NextToken?: string;
  LastUpdatedAfter?: number;
  LastUpdatedBefore?: number;
}

/** The names of those that are missing are told as the gateway tells them. @throws SpApiError where there is none of them */
export function needed(input: object, ...names: string[]): void {
  const missing = names.filter((name) => (input as Record<string, unknown>)[name] === undefined);
  if (missing.length > 0)
    throw refusal(
      'ParametersMissing',
      { names: missing.join(', ') },
      `The QueryType asks for ${missing.join(' and ')}.`,
    );
}

/** Both ends of a period, which are needed together. @throws RuleRefusal */
export function periodOf({ LastUpdatedAfter: from, LastUpdatedBefore: to }: PeriodInput): {
  from: number;
  to: number;
} {
  if (from === undefined || to === undefined) throw new RuleRefusal('ShipmentItemsOfWhat');
  return { from, to };
}
