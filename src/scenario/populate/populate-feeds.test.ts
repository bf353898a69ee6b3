import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedDueHandlers } from '../../feeds/lifecycle.js';
import { findFeed, listFeeds } from '../../store/feeds.js';
import { bytesOf } from '../../world/documents.js';
import { DAY, MINUTE } from '../../world/testing.js';
import { parseScenario, readScenario } from '../read-scenario.js';
import { findingsOf, NOW, worldOf } from '../testing.js';

const SELLER = `
sellers: [{id: A1SELLER, name: Seller, marketplaces: [US, DE]}]
`;

const world = (feeds: string) => worldOf(parseScenario(SELLER + feeds, 'test'), 1, feedDueHandlers);
const findings = (feeds: string) => findingsOf(() => parseScenario(SELLER + feeds, 'test'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('feeds of a scenario', () => {
  test('have documents whose content type a header can hold', () => {
    const submitted = '[{seller: A1SELLER, type: _X_, document: {text: a, contentType: "a\\r\\nb"}}]';
    expect(findings(`feeds: {submitted: ${submitted}}`)).toHaveLength(1);
  });

  test('that were submitted before take their course from then on, or are done', () => {
    const made = world(`
feeds:
  wait: PT1M
  run: PT1M
  submitted:
    - {id: '51', seller: A1SELLER, type: _X_, submittedAt: -P1D, document: {text: a feed, contentType: text/x}}
    - {id: '52', seller: A1SELLER, type: _Y_, marketplaces: [DE], submittedAt: -PT30S}
    - {id: '53', seller: A1SELLER, type: _Y_, submittedAt: -P2D, result: {text: a result, contentType: text/plain}}
`);
    made.due.settle();
    const [first, second, third] = ['51', '52', '53'].map((id) => findFeed(made, id)!);
    const textOf = (document: number) => bytesOf(made.documents.find(made.database, document)).toString();

    expect(first).toMatchObject({
      status: '_DONE_',
      startedAt: NOW - DAY + MINUTE,
      completedAt: NOW - DAY + 2 * MINUTE,
    });
    expect(first!.details.contentType).toBe('text/x');
    expect(textOf(first!.document)).toBe('a feed');
    expect(second).toMatchObject({ status: '_SUBMITTED_', details: { marketplaceIds: ['A1PA6795UKMFR9'] } });
    expect(third).toMatchObject({ status: '_DONE_', completedAt: NOW - 2 * DAY + 2 * MINUTE });
    expect(textOf(third!.result!.document)).toBe('a result');
  });

  test('may have their documents in files beside it', () => {
    mkdirSync(join(folder, 'documents'));
    writeFileSync(join(folder, 'documents', 'latin.txt'), Buffer.from([0xe9]));
    writeFileSync(
      join(folder, 'scenario.yaml'),
      `${SELLER}feeds: {submitted: [{id: '1', seller: A1SELLER, type: _X_, document: {file: documents/latin.txt}}]}`,
    );
    const made = worldOf(readScenario(join(folder, 'scenario.yaml')), 1, feedDueHandlers);

    expect(bytesOf(made.documents.find(made.database, findFeed(made, '1')!.document))).toEqual(
      Buffer.from([0xe9]),
    );
  });

  test('are done at once where it says so', () => {
    const made = world(`feeds: {instant: true, submitted: [{seller: A1SELLER, type: _X_}]}`);
    made.due.settle();

    expect(listFeeds(made, { seller: 1, from: 0, to: NOW }, 9)).toMatchObject([
      { status: '_DONE_', completedAt: NOW },
    ]);
  });

  test.each([
    ['{submitted: [{seller: A2NOBODY, type: _X_}]}', 'expected a seller of this scenario (it has A1SELLER); found "A2NOBODY"'],
    ['{rules: [{seller: A2NOBODY}]}', 'expected a seller of this scenario (it has A1SELLER); found "A2NOBODY"'],
    ['{submitted: [{seller: A1SELLER, type: products}]}', 'expected a feed type such as _POST_PRODUCT_DATA_; found "products"'],
    ['{submitted: [{seller: A1SELLER, type: _X_, marketplaces: [XX]}]}', 'expected the id of a marketplace or the code of its country, or all; found "XX"'],
    ['{submitted: [{seller: A1SELLER, type: _X_, document: {file: /etc/hostname}}]}', 'expected a file under the folder of this one; found "/etc/hostname": a scenario that is no file may name none'],
    ['{wait: soon}', 'expected a duration such as P90D or PT1H30M; found "soon"'],
    ['{waits: PT1S}', 'unknown key; expected wait, run, instant, rules or submitted'],
  ])('are held to what they may say: %s', (feeds, finding) => {
    expect(findings(`feeds: ${feeds}`)).toEqual([expect.stringContaining(finding)]);
  }); // prettier-ignore
});
