import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadServices } from '../model/load.js';
import { readGivenResponse } from './given-event.js';
import { skeletonOf } from './skeleton.js';

const operations = loadServices().flatMap((service) =>
  Object.entries(service.operations).map(([name, operation]) => ({
    key: `${service.section}.${name}`,
    service,
    operation,
  })),
);

it('there are 158 operations', () => expect(operations).toHaveLength(158));

describe('a skeleton', () => {
  it.each(operations)('of $key is taken as xml, and as a result', (found) => {
    const xml = skeletonOf(found, 'xml');
    expect(xml.length).toBeLessThan(20_000);
    expect(readGivenResponse({ operation: found.key, xml }).answers).toHaveLength(1);
    const result = parse(skeletonOf(found, 'yaml')) as unknown;
    expect(readGivenResponse({ operation: found.key, result }).answers).toHaveLength(1);
  });

  it('is believable', () => {
    const found = operations.find(({ key }) => key === 'Orders.ListOrders')!;
    expect(skeletonOf(found, 'xml')).toContain('<AmazonOrderId>111-0000001-0000001</AmazonOrderId>');
    expect(skeletonOf(found, 'yaml')).toContain('AmazonOrderId: 111-0000001-0000001');
  });
});
