/** `2026-11-22T15:50:24.057Z` as `2026-11-22 15:50:24`; what is no instant stays as it is. */
export const showInstant = (instant: string | null | undefined): string =>
  instant?.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?Z$/, '$1 $2') ?? '–';

/** Its time of the day, with milliseconds. */
export const showTime = (instant: string): string => instant.slice(11, 23);

/** Its date. */
export const showDate = (instant: string | null | undefined): string => instant?.slice(0, 10) ?? '–';

/** `orderItemId` as `Order item id`, for columns that no page knows. */
export function showName(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of a resource in one line. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'string') return showInstant(value);
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join(', ');
  if (Array.isArray(value)) return String(value.length);
  if (isMoney(value)) return `${value.amount} ${value.currency}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const isMoney = (value: unknown): value is { amount: string; currency: string } =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** A finding of the server as a sentence: `is missing` of `Seller` is `Seller is missing.` */
export function sayOf(label: string, message: string): string {
  const isPredicate = /^(?:is|are|was|has|have|must|may|can|cannot|needs|takes|names|should|does|or)\b/.test(
    message,
  );
  const sentence = isPredicate
    ? `${label} ${message}`
    : `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
