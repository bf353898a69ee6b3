import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesAsOf, years, yearTable } from './years.js';

test('kind 6: a year has the values that each rule had latest', () => {
  expect(years.map((year) => rulesAsOf(year))).toEqual([
    {
      flatReportType: 'text/plain',
      xmlReportType: 'text/xml',
      listingsOfUnitedStates: 'text/plain;charset=windows-1252',
      httpsImages: 'refused',
      buyersOfAmazonOrders: 'shown',
      trackingNumbers: 'unchecked',
      deliveryStatuses: 'plain',
      shippingServiceExtras: 'absent',
    },
    {
      ...rulesAsOf(2016),
      flatReportType: 'text/plain;charset={charset}',
      xmlReportType: 'text/xml;charset=UTF-8',
      httpsImages: 'taken',
    },
    {
      ...rulesAsOf(2018),
      listingsOfUnitedStates: 'text/plain;charset=UTF-8',
      buyersOfAmazonOrders: 'withheld',
      shippingServiceExtras: 'shown',
    },
    { ...rulesAsOf(2020), trackingNumbers: 'warned', deliveryStatuses: 'detailed' },
  ]);
});

test('every rule has a value from the first year on, and changes at years that there are', () => {
  for (const { values } of Object.values(yearTable)) {
    expect(values).toHaveProperty('2016');
    expect(years).toEqual(expect.arrayContaining(Object.keys(values).map(Number)));
  }
});

test('the docs list what each year moves', () => {
  const docs = readFileSync(new URL('../../docs/scenarios.md', import.meta.url), 'utf8');
  for (const [name, { what, since }] of Object.entries(yearTable)) {
    const values = years.map((year) => `\`${rulesAsOf(year)[name as keyof typeof yearTable]}\``);
    expect(docs).toContain(`| ${[what, ...values, since].join(' | ')} |`);
  }
});
