import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadServices } from './load.js';
import type { Operations } from './generated/index.js';

const root = new URL('../../', import.meta.url);
const generator = (await import(new URL('scripts/generate-types.js', root).href)) as {
  generateTypes(): Map<string, string>;
};
const generated = generator.generateTypes();

test.each([...generated.keys()])('%s is what `npm run generate` writes', (path) => {
  expect(readFileSync(new URL(path, root), 'utf8')).toBe(generated.get(path));
});

test('the folder holds nothing that is not generated', () => {
  const folder = 'src/model/generated/';
  const present = readdirSync(new URL(folder, root)).map((file) => folder + file);

  expect(present.sort()).toEqual([...generated.keys()].sort());
});

test('Operations names every operation once', () => {
  const index = generated.get('src/model/generated/index.ts')!;
  const keys = [...index.matchAll(/^ {2}'(\w+\.\w+)': /gm)].map((match) => match[1]);
  const expected = loadServices().flatMap((service) =>
    Object.keys(service.operations).map((name) => `${service.section}.${name}`),
  );

  expect(keys).toEqual(expected);
  expect(keys).toHaveLength(158);
});

test('results, repeated results, documents and empty answers have the types they need', () => {
  const single = { Orders: [] } satisfies Operations['Orders.GetOrder']['output'];
  const repeated = [] satisfies Operations['Products.GetMatchingProduct']['output'];
  const empty = null satisfies Operations['FulfillmentOutboundShipment.CancelFulfillmentOrder']['output'];
  const document = {
    contentType: 'text/plain',
    body: Buffer.from('sku\tprice'),
  } satisfies Operations['Reports.GetReport']['output'];

  expect([single, repeated, empty, document]).toHaveLength(4);
});

test('a member with a default is there in an input and a member that only libraries know is not', () => {
  type Input = Operations['Feeds.GetFeedSubmissionList']['input'];
  const maxCount: Input['MaxCount'] extends number ? true : false = true;
  const marketplace: 'Marketplace' extends keyof Input ? true : false = false;

  expect([maxCount, marketplace]).toEqual([true, false]);
});
