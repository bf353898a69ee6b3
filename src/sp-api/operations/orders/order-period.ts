import type { OrderQuery } from '../../../store/orders/find-orders.js';
import { notValid, spError, SpApiError } from '../../errors.js';

/** Orders younger than this are not seen: a list ends two minutes before the call at the latest. */
export const EDGE = 120_000;

/** The dates of a list of orders, in milliseconds; both versions of the API have the same rules for them. */
export interface OrderDates {
  createdAfter?: number;
  createdBefore?: number;
  lastUpdatedAfter?: number;
  lastUpdatedBefore?: number;
}

/** What a list of orders is of, by its dates. @throws SpApiError where they name no period, or one that is not over yet. */
export function orderPeriodOf(dates: OrderDates, now: number): Pick<OrderQuery, 'by' | 'from' | 'to'> {
  const { createdAfter: created, lastUpdatedAfter: updated } = dates;
  if (created === undefined && updated === undefined)
    throw notValid('The call names neither an instant of creation nor one of a change to begin with.');
  if (created !== undefined && updated !== undefined)
    throw notValid('The call names an instant of creation and one of a change; one of them decides.');
  const [by, from, before, name] =
    created !== undefined
      ? (['purchase', created, dates.createdBefore, 'createdBefore'] as const)
      : (['update', updated!, dates.lastUpdatedBefore, 'lastUpdatedBefore'] as const);
  const edge = now - EDGE;
  if (before !== undefined && before > edge)
    throw datesNotValid(name, `It has to be at least two minutes before ${new Date(now).toISOString()}.`);
  const to = before ?? edge;
  if (from > to) throw datesNotValid(name, 'The period ends before it begins.');
  return { by, from, to };
}

/** @param names those that are wrong, as the answer has them */
export const datesNotValid = (names: string, explanation: string): SpApiError =>
  new SpApiError(spError('DatesNotValid', { names }), `${names}: ${explanation}`);
