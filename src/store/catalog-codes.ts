import type { World } from '../world/world.js';
import { EVERYWHERE } from './catalog.js';

/** The codes by which shops ask for a product. */
export type CodeType = 'UPC' | 'EAN' | 'GTIN' | 'ISBN' | 'JAN' | 'GCID';

/** What each kind of code may be kept as: UPC, EAN, JAN and GTIN are one space of numbers, and an ISBN is a part of it. */
const keptAs: Readonly<Record<CodeType, readonly string[]>> = {
  UPC: ['UPC', 'EAN', 'GTIN', 'JAN'],
  EAN: ['EAN', 'UPC', 'GTIN', 'JAN', 'ISBN'],
  JAN: ['JAN', 'EAN', 'UPC', 'GTIN'],
  GTIN: ['GTIN', 'EAN', 'UPC', 'JAN', 'ISBN'],
  ISBN: ['ISBN', 'EAN', 'GTIN'],
  GCID: ['GCID'],
};

/** The ASINs that a code stands for in a marketplace, there may be several; zeros in front of it make no difference. */
export function findAsinsByCode(world: World, marketplaceId: string, type: CodeType, code: string): string[] {
  const forms = type === 'ISBN' || type === 'EAN' ? isbnForms(code) : [code];
  const rows = world.database.all<{ asin: string }>(
    `SELECT DISTINCT c.asin FROM json_each(?) f
       CROSS JOIN catalog_identifiers i ON ltrim(i.value, '0') = f.value
       JOIN catalog c ON c.id = i.item
     WHERE i.type IN (SELECT value FROM json_each(?)) AND c.marketplace_id IN (?, ?)
       AND (c.marketplace_id = ? OR NOT EXISTS (
         SELECT 1 FROM catalog o WHERE o.asin = c.asin AND o.marketplace_id = ?))
     ORDER BY c.asin`,
    JSON.stringify(forms.map((form) => form.replace(/^0+/, ''))),
    JSON.stringify(keptAs[type]),
    marketplaceId,
    EVERYWHERE,
    marketplaceId,
    marketplaceId,
  );
  return rows.map(({ asin }) => asin);
}

/** A book's number in both of its forms: ten characters, and thirteen that begin with 978. */
export function isbnForms(code: string): string[] {
  const plain = code.replaceAll('-', '').toUpperCase();
  if (/^\d{9}[\dX]$/.test(plain)) return [plain, isbn13(plain)];
  if (/^978\d{10}$/.test(plain)) return [plain, isbn10(plain)];
  return [plain];
}

function isbn13(isbn: string): string {
  const digits = `978${isbn.slice(0, 9)}`;
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function isbn10(isbn: string): string {
  const digits = isbn.slice(3, 12);
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return `${digits}${check === 10 ? 'X' : check}`;
}
