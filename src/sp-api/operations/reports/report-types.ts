import { readData } from '../../../model/data-file.js';
import type { ReportPurpose, ReportRequest } from '../../../store/reports/report-request.js';

/** A type as a report is kept with: its name in MWS, and what it is for. */
export interface KeptType {
  reportType: string;
  purpose?: ReportPurpose;
}

interface TypeTable {
  renamed: Record<string, { mws: string; purpose: ReportPurpose }>;
  alsoCalled: Record<string, string>;
  gone: string[];
  restricted: Record<string, string[]>;
  numbers: Record<string, number>;
  periods: Record<string, string>;
}

let known: TypeTable | undefined;
const table = (): TypeTable => (known ??= readData<TypeTable>('sp-api/report-types.json'));

const has = (record: object, name: string): boolean => Object.hasOwn(record, name);

/** What a type of SP-API is kept as; undefined: it has none of that name, though MWS may have. */
export function keptTypeOf(spType: string): KeptType | undefined {
  const { renamed, alsoCalled, gone } = table();
  if (has(renamed, spType)) {
    const { mws: reportType, purpose } = renamed[spType]!;
    return { reportType, purpose };
  }
  const reportType = `_${spType}_`;
  const isRenamed = Object.values(renamed).some(({ mws }) => mws === reportType);
  return isRenamed || has(alsoCalled, reportType) || gone.includes(reportType) ? undefined : { reportType };
}

/** What SP-API calls the type of a report or a schedule. */
export function spTypeOf({ reportType, details }: Pick<ReportRequest, 'reportType' | 'details'>): string {
  const { renamed, alsoCalled } = table();
  if (has(alsoCalled, reportType)) return alsoCalled[reportType]!;
  const names = Object.entries(renamed).filter(([, { mws }]) => mws === reportType);
  const [name] = names.find(([, { purpose }]) => purpose === details.purpose) ?? names[0] ?? [];
  return name ?? reportType.replace(/^_(.*)_$/, '$1');
}

/** All that goes by the name of a type of SP-API, as lists are filtered by it. */
export function rowsOfType(spType: string): { reportTypes: string[]; purposes: string[] } {
  const { renamed, alsoCalled } = table();
  const kept = keptTypeOf(spType);
  if (!kept) return { reportTypes: [], purposes: [] };
  const { reportType, purpose } = kept;
  const first = Object.entries(renamed).find(([, { mws }]) => mws === reportType)?.[0] ?? spType;
  const others = Object.keys(alsoCalled).filter((other) => alsoCalled[other] === spType);
  return {
    reportTypes: [reportType, ...others],
    purposes: [
      `${reportType} ${purpose ?? ''}`,
      ...(first === spType ? [`${reportType} `] : []),
      ...others.map((other) => `${other} `),
    ],
  };
}

/** The roles of which one is needed for the documents of a type; undefined: it needs no restricted token. */
export const rolesOfType = (spType: string): readonly string[] | undefined => table().restricted[spType];

/** What Amazon calls a type that cannot be asked for. */
export const numberOfType = (spType: string): string => String(table().numbers[spType] ?? spType);

/** A period of SP-API as schedules are kept with, and back: MWS's word where it had one. */
export const keptPeriodOf = (period: string): string => table().periods[period] ?? period;
export const spPeriodOf = (schedule: string): string =>
  Object.entries(table().periods).find(([, word]) => word === schedule)?.[0] ?? schedule;
