import { readData } from '../model/data-file.js';
import type { KnownMarketplace } from '../model/marketplaces.js';
import type { Money } from '../store/orders/order.js';
import { localTime } from '../world/local-time.js';
import type { Evidence, ValueDefinition } from './report-definition.js';
import type { Cell, Row } from './row.js';

/** How times of one kind were written in some countries; an entry without `countries` is for all others. */
interface TimeForm extends Evidence {
  countries?: string[];
  pattern: string;
  /** A time zone, or `marketplace` for that of the marketplace. */
  zone: string;
}

interface FormatTables {
  times: Record<string, TimeForm[]>;
  /** Short names of time zones, in winter and in summer. */
  zoneNames: Record<string, [string, string]>;
  /** Where amounts of settlements have a decimal comma. */
  decimalComma: { countries: string[] } & Evidence;
}

let tables: FormatTables | undefined;
const formatTables = (): FormatTables => (tables ??= readData<FormatTables>('reports/formats.json'));

type Format = (value: Exclude<Cell, undefined>, marketplace: KnownMarketplace) => string;

const isMoney = (value: Cell): value is Money => typeof value === 'object' && 'amount' in value;

const amountOf = (value: Cell): number => Number(isMoney(value) ? value.amount : value);

/** All but times; each says what it makes of a value. */
const formats: Readonly<Record<string, Format>> = {
  text: (value) => (isMoney(value) ? value.amount : String(value)),
  /** `19.9`, `100` */
  decimal: (value) => String(amountOf(value)),
  /** The same, but nothing for zero. */
  amount: (value) => (amountOf(value) === 0 ? '' : String(amountOf(value))),
  /** `19.90` */
  money: (value) => amountOf(value).toFixed(2),
  /** `-19.90`; `0.00` has no sign. */
  negativeMoney: (value) => (amountOf(value) === 0 ? '0.00' : `-${amountOf(value).toFixed(2)}`),
  /** `19.90`, or `19,90` where amounts of settlements have a comma. */
  localMoney: (value, { countryCode }) => {
    const text = amountOf(value).toFixed(2);
    return formatTables().decimalComma.countries.includes(countryCode) ? text.replace('.', ',') : text;
  },
  currency: (value) => (isMoney(value) ? value.currency : String(value)),
  /** `0.53%` of a share between 0 and 1 */
  percent: (value) => `${(amountOf(value) * 100).toFixed(2)}%`,
};

/** What an absent value is written as; all others are empty. */
const absent: Readonly<Record<string, string>> = { money: '0.00', negativeMoney: '0.00' };

const TIME = 'time:';

/** Whether a definition may name this format. */
export const isFormat = (name: string): boolean =>
  name.startsWith(TIME) ? name.slice(TIME.length) in formatTables().times : name in formats;

/** Writes a value of a row as the report types of a marketplace did; empty, where there is none. */
export function writeValue(
  { from, value, format = 'text', values }: ValueDefinition,
  row: Row,
  marketplace: KnownMarketplace,
): string {
  const given = from === undefined ? value : row[from];
  if (given === undefined) return absent[format] ?? '';
  const text = format.startsWith(TIME)
    ? writeTime(Number(given), format.slice(TIME.length), marketplace)
    : formats[format]!(given, marketplace);
  return values?.[text] ?? text;
}

function writeTime(instant: number, kind: string, marketplace: KnownMarketplace): string {
  const forms = formatTables().times[kind]!;
  const form = forms.find(({ countries }) => !countries || countries.includes(marketplace.countryCode))!;
  const zone = form.zone === 'marketplace' ? marketplace.timeZone : form.zone;
  return writePattern(form.pattern, zone, instant);
}

function writePattern(pattern: string, zone: string, instant: number): string {
  const { wall, offset, summer } = localTime(zone, instant);
  const [date, time] = new Date(wall).toISOString().slice(0, 19).split('T') as [string, string];
  const [year, month, day] = date.split('-') as [string, string, string];
  const [hour, minute, second] = time.split(':') as [string, string, string];
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    MM: month,
    dd: day,
    HH: hour,
    mm: minute,
    ss: second,
    xxx: writeOffset(offset),
    zzz: formatTables().zoneNames[zone]?.[summer ? 1 : 0] ?? `GMT${writeOffset(offset)}`,
  };
  return pattern.replace(/yyyy|MM|dd|HH|mm|ss|xxx|zzz/g, (part) => parts[part]!);
}

function writeOffset(offset: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
