import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readData } from '../../../model/data-file.js';
import { journalEntry } from '../../../traffic/journal-testing.js';
import { catalog, createTestControl } from '../../testing.js';
import { spApi } from './report-replacements.js';

describe('the table of what replaces MWS', () => {
  it('is as its schema says', () => {
    const ajv = new Ajv2020({ allErrors: true });
    const validate = ajv.compile(readData<object>('schema/sp-api.schema.json'));
    expect(validate(readData('sp-api.json')) ? [] : validate.errors).toEqual([]);
  });

  it('has every operation of MWS and no other', () => {
    const keys = catalog.sections.flatMap(({ operations }) => [...operations.values()].map(({ key }) => key));
    expect(Object.keys(spApi().operations).sort()).toEqual(keys.sort());
    expect(keys).toHaveLength(158);
  });

  it('names APIs that it has, and has none that it does not name', () => {
    const rows = Object.values(spApi().operations);
    const apis = new Set(rows.flatMap(({ replacedBy }) => replacedBy ?? []).map((id) => id.split('.')[0]!));
    const notes = rows.map(({ note = '' }) => note).join(' ');
    const noted = Object.keys(spApi().apis).filter((api) => notes.includes(`${api}.`));
    expect([...new Set([...apis, ...noted])].sort()).toEqual(Object.keys(spApi().apis).sort());
  });
});

it('the report has what was called, how often, and what replaces it', async () => {
  const { ask, realm } = await createTestControl();
  for (const id of ['1', '2']) realm.journal.add(journalEntry(id));
  realm.journal.add(journalEntry('3', { outcome: 'refused' }));
  realm.journal.add(journalEntry('4', { section: 'Feeds', operation: 'SubmitFeed', outcome: 'fault' }));
  realm.journal.add(journalEntry('5', { section: 'Orders', operation: 'GetServiceStatus' }));
  for (const id of ['7', '8'])
    realm.journal.add(journalEntry(id, { face: 'sp-api', section: 'orders', operation: 'getOrders' }));
  realm.journal.add(journalEntry('6', { section: undefined, operation: undefined, outcome: 'refused' }));
  const none = { ok: 0, refused: 0, error: 0, fault: 0 };
  const { body } = await ask('GET', '/requests/report');
  expect(body).toEqual({
    count: 3,
    items: [
      {
        id: 'Feeds.SubmitFeed',
        section: 'Feeds',
        operation: 'SubmitFeed',
        count: 1,
        outcomes: { ...none, fault: 1 },
        replacement: ['Feeds API 2021-06-30: createFeedDocument', 'Feeds API 2021-06-30: createFeed'],
        replacementCalls: 0,
        note: expect.stringContaining('The document is uploaded between the two.'),
        evidence: 'confirmed',
      },
      {
        id: 'Orders.GetServiceStatus',
        section: 'Orders',
        operation: 'GetServiceStatus',
        count: 1,
        outcomes: { ...none, ok: 1 },
        replacementCalls: 0,
        replacement: null,
        reason: 'No API of SP-API reports its own status.',
        evidence: 'confirmed',
      },
      {
        id: 'Orders.ListOrders',
        section: 'Orders',
        operation: 'ListOrders',
        count: 3,
        outcomes: { ...none, ok: 2, refused: 1 },
        replacementCalls: 2,
        replacement: ['Orders API v0: getOrders', 'Orders API 2026-01-01: searchOrders'],
        note: 'The operation of v0 is removed on 2027-03-27.',
        evidence: 'confirmed',
      },
    ],
  });
  const ids = async (query: string) =>
    (await ask('GET', `/requests/report${query}`)).body.items.map(({ id }) => id);
  expect(await ids('?replaced=false')).toEqual(['Orders.GetServiceStatus']);
  expect(await ids('?replaced=true&limit=1')).toEqual(['Feeds.SubmitFeed']);
});
