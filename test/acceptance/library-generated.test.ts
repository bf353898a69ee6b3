import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startMwsLocal } from '../../src/index.js';

const root = new URL('../../', import.meta.url);
const generator = (await import(new URL('scripts/generate-admin.js', root).href)) as {
  generateAdmin(description: object): Promise<Map<string, string>>;
};
await using server = await startMwsLocal();
const description = await server.admin.getOpenApi();
const generated = await generator.generateAdmin(description);

test.each([...generated.keys()])('%s is what `npm run generate` writes', (path) => {
  expect(readFileSync(new URL(path, root), 'utf8') === generated.get(path), 'run npm run generate').toBe(
    true,
  );
});

test('the folder holds nothing that is not generated', () => {
  const folder = 'src/library/generated/';
  const present = readdirSync(new URL(folder, root)).map((file) => folder + file);
  expect(present.sort()).toEqual([...generated.keys()].sort());
});

test('every operation is a method, but those that answer no JSON', () => {
  const paths = description.paths as Record<string, Record<string, { operationId: string }>>;
  const ids = Object.values(paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  const methods = Object.keys(server.admin);
  expect(ids.length).toBeGreaterThan(60);
  expect(ids.filter((id) => !methods.includes(id)).sort()).toEqual([
    'exportRequestsAsCurl',
    'exportWorld',
    'followRequests',
    'getCa',
    'getEasyShipPaper',
    'getFeedDocument',
    'getFeedResult',
    'getMerchantShipmentLabel',
    'getReportContent',
    'getSkeleton',
    'openSupportCaseLink',
    'try',
  ]);
});
