import { readData } from './data-file.js';

/** The years of MWS that a world can be of. */
export type AsOf = 2016 | 2018 | 2020 | 2023;

/** What a world of one year does; `data/years.json` says what each rule is about and how well its year is known. */
export interface YearRules {
  flatReportType: string;
  xmlReportType: string;
  listingsOfUnitedStates: string;
  httpsImages: 'refused' | 'taken';
  buyersOfAmazonOrders: 'shown' | 'withheld';
  trackingNumbers: 'unchecked' | 'warned';
  deliveryStatuses: 'plain' | 'detailed';
  shippingServiceExtras: 'absent' | 'shown';
}

interface YearTable {
  years: AsOf[];
  rules: Record<keyof YearRules, { what: string; values: Record<string, string>; since: string }>;
}

const table = readData<YearTable>('years.json');

/** The years that `asOf` may say, and what it moves. */
export const years: readonly AsOf[] = table.years;
export const yearTable: Readonly<YearTable['rules']> = table.rules;

const known = new Map(years.map((year) => [year, rulesOf(year)]));

/** The rules of a year. */
export const rulesAsOf = (year: AsOf): YearRules => known.get(year)!;

/** Of each rule, the value that it had latest. */
function rulesOf(year: AsOf): YearRules {
  const valueOf = (values: Record<string, string>) => {
    const since = Object.keys(values)
      .map(Number)
      .filter((one) => one <= year);
    return values[Math.max(...since)]!;
  };
  const rules = Object.entries(table.rules).map(([name, { values }]) => [name, valueOf(values)]);
  return Object.freeze(Object.fromEntries(rules)) as YearRules;
}
