import type { Channel } from '../../store/orders/order.js';

const merchant: Readonly<Record<string, string>> = {
  Standard: 'Std',
  FreeEconomy: 'Econ',
  Expedited: 'Exp',
  SecondDay: 'Second',
  NextDay: 'Next',
  SameDay: 'SameDay',
};

/** The name of a shipping service: `Std UK Domestic` of a merchant (recorded), `Standard` of Amazon. */
export const serviceLevelOf = (category: string, channel: Channel, serviceCode: string): string =>
  channel === 'AFN' ? category : `${merchant[category] ?? category} ${serviceCode} Domestic`;
