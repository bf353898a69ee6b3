import { readData } from './data-file.js';
import { findMarketplace } from './marketplaces.js';

/** As much of a report type as the operations ask for; `null`: nobody knows. */
export interface ReportType {
  ReportType: string;
  category: string | null;
  format: string;
  requestable: boolean | null;
  schedulable: boolean | null;
  /** `all`, `all but MX, AU`, or countries and regions. */
  marketplaces: string | string[];
  /** It covers the first of the seller's marketplaces where none is named; else all of them. */
  marketplaceDefault?: string;
  /** The longest period that a request may cover. */
  maxDays?: number;
}

interface ReportTypeTable {
  reportTypes: ReportType[];
  schedules: { value: string; seconds: number | null }[];
  /** Types of which one at most is scheduled. */
  exclusiveSchedules: string[][];
  retention: { days: number };
  usualSeconds: { wait: number; run: number };
  metering: { requests: number; minutes: number };
  furtherPageSize: { value: number };
}

const table = readData<ReportTypeTable>('report-types.json');

const byName = new Map(table.reportTypes.map((type) => [type.ReportType, type]));

/** For how long reports and what was asked for are kept, in milliseconds. */
export const REPORT_RETENTION = table.retention.days * 86_400_000;

/** How many entries each further page of a list has, however many the first had. */
export const FURTHER_REPORTS = table.furtherPageSize.value;

/** Milliseconds that reports waited, and then took to be made: the medians of what was recorded. */
export const usualReport = {
  wait: table.usualSeconds.wait * 1_000,
  run: table.usualSeconds.run * 1_000,
} as const;

/** How many reports of a type a seller may ask for in so many minutes. */
export const reportMetering = table.metering;

/** The word that ends a schedule. */
export const NEVER = '_NEVER_';

const periods = new Map(table.schedules.map(({ value, seconds }) => [value, seconds]));

export const findReportType = (name: string): ReportType | undefined => byName.get(name);

/** Every type that the documentation lists. */
export const reportTypeNames = (): string[] => [...byName.keys()];

/** Milliseconds between two reports of a schedule; null: there are none. Undefined: it is no schedule. */
export function schedulePeriod(schedule: string): number | null | undefined {
  const seconds = periods.get(schedule);
  return typeof seconds === 'number' ? seconds * 1_000 : seconds;
}

/** The types whose schedules end when one of this type is made. */
export const excludedBySchedule = (reportType: string): string[] =>
  table.exclusiveSchedules
    .filter((types) => types.includes(reportType))
    .flat()
    .filter((type) => type !== reportType);

/** Whether there are reports of a type for a marketplace. */
export function isReportedIn({ marketplaces: where }: ReportType, marketplaceId: string): boolean {
  const { countryCode, region } = findMarketplace(marketplaceId)!;
  if (typeof where !== 'string') return where.includes(countryCode) || where.includes(region);
  return !where
    .replace(/^all( but )?/, '')
    .split(', ')
    .includes(countryCode);
}
