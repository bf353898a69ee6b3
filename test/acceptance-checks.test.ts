import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ACCEPTANCE = 'test/acceptance';

/** Of each section that was built by a list of numbered checks: how many there are, and the tests that are named by them. */
const SECTIONS: readonly (readonly [section: string, checks: number, folder: string, names: RegExp])[] = [
  ['CartInformation', 13, ACCEPTANCE, /^cart-information/],
  ['CustomerInformation', 13, ACCEPTANCE, /^customer-information/],
  ['EasyShip', 15, ACCEPTANCE, /^easy-ship/],
  ['Finances', 15, ACCEPTANCE, /^finances/],
  ['FulfillmentInboundShipment', 15, 'src/sections/fulfillment-inbound-shipment', /^/],
  ['FulfillmentInventory', 15, ACCEPTANCE, /^inventory/],
  ['FulfillmentOutboundShipment', 15, ACCEPTANCE, /^fulfillment-outbound-/],
  ['MerchantFulfillment', 15, ACCEPTANCE, /^merchant-fulfillment/],
  ['OffAmazonPayments', 15, ACCEPTANCE, /^(off-amazon-payments|billing-agreements|pay-)/],
  ['Products', 15, ACCEPTANCE, /^products/],
  ['Recommendations', 15, ACCEPTANCE, /^recommendations/],
  ['ShipmentInvoicing', 15, ACCEPTANCE, /^shipment-invoicing/],
  ['Subscriptions', 15, ACCEPTANCE, /^subscriptions/],
  ['Webstore', 13, ACCEPTANCE, /^webstore/],
];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The texts of the tests in a folder whose names begin in a way. */
const testsIn = (folder: string, names: RegExp) =>
  readdirSync(`${ROOT}/${folder}`)
    .filter((name) => name.endsWith('.test.ts') && names.test(name))
    .map((name) => readFileSync(`${ROOT}/${folder}/${name}`, 'utf8'));

/** The numbers in the names of tests: `check 3: ...`, `checks 4 to 6: ...`, `7 and 8: ...`. */
function numbersIn(text: string): number[] {
  const names = text.matchAll(/['"`](?:checks? )?(\d+(?:(?:, | and | to )\d+)*)(?::|, and check)/g);
  return [...names].flatMap(([, numbers]) =>
    numbers!.split(/, | and /).flatMap((range) => {
      const [from = 0, to = from] = range.split(' to ').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    }),
  );
}

/** `check 11, and check 15 of Finances`: one that stands beside another section's. */
const named = testsIn(ACCEPTANCE, /^/).flatMap((text) =>
  [...text.matchAll(/and check (\d+) of (\w+):/g)].map(([, number, section]) => ({
    number: Number(number),
    section,
  })),
);

test.each(SECTIONS)('every check of %s has a test by its number', (section, checks, folder, names) => {
  const own = testsIn(folder, names).flatMap(numbersIn);
  const elsewhere = named.filter((one) => one.section === section).map(({ number }) => number);
  const found = new Set([...own, ...elsewhere]);
  const missing = Array.from({ length: checks }, (_, at) => at + 1).filter((number) => !found.has(number));

  expect(missing).toEqual([]);
});
