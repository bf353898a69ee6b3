import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

/** A whole number, 0 or more. */
export function toCount(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

/** A number, such as 0.25. */
export function toNumber(text: string): number {
  if (!/^\d{1,15}(\.\d{1,15})?$/.test(text)) throw new InvalidArgumentError('It must be a number.');
  return Number(text);
}

/** Values between commas. */
export const toList = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const ITEM =
  /^(?:(?<sku>[^:]+)(?::(?<quantity>\d{1,7}))?|(?<name>.+):(?<count>\d{1,7}):(?<price>\d{1,9}(?:\.\d{1,2})?))$/;

/** `SKU`, `SKU:QTY` or `SKU:QTY:PRICE`; only with all three may the SKU have colons of its own. */
export function toItem(text: string): object {
  const item = ITEM.exec(text)?.groups;
  if (!item)
    throw new InvalidArgumentError('It must be SKU, SKU:QTY or SKU:QTY:PRICE, such as CUP-1:2:9.95.');
  const quantity = item.quantity ?? item.count;
  return {
    sku: item.sku ?? item.name,
    ...(quantity !== undefined && { quantity: Number(quantity) }),
    ...(item.price !== undefined && { price: item.price }),
  };
}

/** `NAME=VALUE`, as an object. */
export function toPair(text: string): object {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError('It must be NAME=VALUE.');
  return { [name]: value };
}

/** Two texts with `=` between them, as an object of these names. */
const twoOf = (first: string, second: string) => (text: string) => {
  const [name, value] = Object.entries(toPair(text))[0]!;
  return { [first]: name, [second]: value as unknown };
};

/** `QUESTION=ANSWER`. */
export const toAnswer = twoOf('question', 'answer');

/** `LOCALE=TEXT`. */
export const toMessage = twoOf('locale', 'text');

/** `all` stands for every section: a shell has other plans for `*`. */
export const toSection = (text: string): string => (text === 'all' ? '*' : text);

const NUMBER = String.raw`\d{1,9}(?:\.\d{1,9})?`;
const QUOTA = new RegExp(
  `^(?<name>[\\w.]+)=(?<quota>\\d{1,9})(?::(?<restore>${NUMBER}):(?<restoreSeconds>${NUMBER})(?::(?<hourly>\\d{1,9}))?)?$`,
);

/** `ListOrders=2`, `ListOrders=2:1:30` or `ListOrders=2:1:30:100`: quota, how many come back in how many seconds, and by the hour. */
export function toQuota(text: string): object {
  const { name, ...numbers } = QUOTA.exec(text)?.groups ?? {};
  if (name === undefined)
    throw new InvalidArgumentError('It must be OPERATION=QUOTA:RESTORE:SECONDS, such as ListOrders=2:1:30.');
  const given = Object.entries(numbers).filter(([, number]) => (number as string | undefined) !== undefined);
  return { [name]: Object.fromEntries(given.map(([field, number]) => [field, Number(number)])) };
}

/** Operations between commas, each of them with or without its section: `Orders.ListOrders`. */
export const toCalls = (text: string): object[] =>
  toList(text).map((name) => {
    const [section, operation] = name.split('.', 2);
    return operation === undefined ? { operation: section } : { section, operation };
  });

/** `PT1S`, or `PT1S..PT3S` for anything between. */
export function toDelay(text: string): string | object {
  const [from, to] = text.split('..', 2);
  return to === undefined ? text : { from, to };
}

/** The name of a built-in scenario, or the text of a file: a server takes no paths. */
export function toScenario(text: string): string {
  return /\.(ya?ml|json)$/.test(text) ? toFileText(text) : text;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

/** What is in a file: a server takes no paths. */
export const toFileText = (file: string): string => bytesOf(file).toString('utf8');

/** A document that is answered as it is. */
export const toDocument = (file: string): object => ({ base64: bytesOf(file).toString('base64') });

/** What is in a file of JSON. */
export function toJson(file: string): unknown {
  try {
    return JSON.parse(toFileText(file)) as unknown;
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw error;
    throw new InvalidArgumentError(`${file} is no JSON: ${(error as Error).message}`);
  }
}

/** `NAME=VALUE`, or `NAME~PATTERN` for all values that are like it. */
export function toMatch(text: string): object {
  const [, name, sign, value] = /^([^=~]+)([=~])(.*)$/s.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError('It must be NAME=VALUE, or NAME~PATTERN.');
  return { [name]: sign === '~' ? { like: value } : value };
}
