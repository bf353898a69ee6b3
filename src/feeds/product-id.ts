import { refuse } from './problem.js';

/** The kinds of identifier, with the numbers that inventory files have for them. */
const KINDS: ReadonlyMap<string, (id: string) => boolean> = new Map(
  Object.entries({
    ASIN: (id: string) => /^B[0-9A-Z]{9}$/.test(id) || isIsbn10(id),
    ISBN: (id: string) => isIsbn10(id) || (/^97[89]\d{10}$/.test(id) && hasCheckDigit(id)),
    UPC: (id: string) => /^\d{12}$/.test(id) && hasCheckDigit(id),
    EAN: (id: string) => /^(\d{8}|\d{13})$/.test(id) && hasCheckDigit(id),
    GTIN: (id: string) => /^(\d{8}|\d{12,14})$/.test(id) && hasCheckDigit(id),
  }),
);
const NUMBERED = ['ASIN', 'ISBN', 'UPC', 'EAN'];

/** Further kinds, whose form is not looked at. */
const OTHERS = ['GCID', 'PZN'];

/** The name of a kind of identifier that a file has by its name or number; undefined where there is none such. */
export function kindOfId(given: string): string | undefined {
  const name = NUMBERED[Number(given) - 1] ?? given.toUpperCase();
  return KINDS.has(name) || OTHERS.includes(name) ? name : undefined;
}

/** @throws Refusal where a product id is none of its kind; without a kind it may be of any */
export function checkProductId(id: string, kind: string | undefined): void {
  const isValid =
    kind === undefined ? [...KINDS.values()].some((one) => one(id)) : (KINDS.get(kind)?.(id) ?? true);
  if (!isValid) refuse('invalidProductId', { value: id.slice(0, 80) });
}

/** The last digit of UPC, EAN and GTIN: with weights of 3 and 1 from the right, the sum is a multiple of ten. */
function hasCheckDigit(id: string): boolean {
  const sum = [...id].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** An ISBN of ten: weights of 10 to 1, X is ten, and the sum is a multiple of eleven. */
function isIsbn10(id: string): boolean {
  if (!/^\d{9}[\dX]$/.test(id)) return false;
  const sum = [...id].reduce(
    (total, digit, at) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - at),
    0,
  );
  return sum % 11 === 0;
}
