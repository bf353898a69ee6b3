import { beforeEach, describe, expect, it } from 'vitest';
import { createAuthorization } from '../../../registry/authorizations.js';
import { createDeveloper } from '../../../registry/developers.js';
import { findSeller } from '../../../registry/sellers.js';
import { Parameters } from '../../../protocol/parameters.js';
import { journalEntry } from '../../../traffic/journal-testing.js';
import { BODY_CAP, keepBody } from '../../../traffic/journal.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import { createTestControl, demo } from '../../testing.js';
import type { AnswerBody, TestControl } from '../../testing.js';

let control: TestControl;
let ask: TestControl['ask'];
beforeEach(async () => {
  control = await createTestControl();
  ({ ask } = control);
});

const add = (...entries: JournalEntry[]) => entries.forEach((each) => control.realm.journal.add(each));
const fromForm = (form: string) => ({ form, parameters: new Parameters(form) });

interface WithBodies extends AnswerBody {
  requestBody: { text: string; bytes: number; complete: boolean };
  responseBody: { text: string; bytes: number; complete: boolean };
}

async function show(change: Partial<JournalEntry>): Promise<WithBodies> {
  add(journalEntry('the-id', change));
  const { status, body } = await ask('GET', '/requests/the-id');
  expect(status).toBe(200);
  return body as WithBodies;
}

describe('one request', () => {
  it('has the bodies that lists leave out', async () => {
    const answer = keepBody(Buffer.from('<ListOrdersResponse/>'));
    const form = 'Action=ListOrders&SellerId=A&CreatedAfter=2020-01-01T00%3A00%3A00Z';
    const shown = await show({ ...fromForm(form), answer });
    expect(shown.requestBody).toEqual({ bytes: form.length, text: form, complete: true });
    expect(shown.responseBody).toEqual({ bytes: 21, text: '<ListOrdersResponse/>', complete: true });
    const [listed] = (await ask('GET', '/requests')).body.items;
    const { requestBody: _, responseBody: __, ...same } = shown;
    expect(listed).toEqual(same);
  });

  it('has none where there was none', async () => {
    const shown = await show({ document: keepBody(Buffer.alloc(0)) });
    expect(shown).not.toHaveProperty('requestBody');
    expect(shown).not.toHaveProperty('responseBody');
  });

  it('has the beginning of long ones', async () => {
    const document = keepBody(Buffer.alloc(100_000, 'é'));
    const shown = await show({ document, answer: keepBody(Buffer.alloc(BODY_CAP, 'x')) });
    expect(shown.requestBody).toMatchObject({ bytes: 100_000, complete: false });
    expect(shown.requestBody.text).toBe('é'.repeat(BODY_CAP / 2));
    expect(shown.responseBody).toMatchObject({ bytes: BODY_CAP, complete: true });
    control.realm.journal.clear();
    const form = `Action=x&Long=${'y'.repeat(100_000)}`;
    const long = (await show(fromForm(form))).requestBody;
    expect([long.bytes, long.text.length, long.complete]).toEqual([form.length, BODY_CAP, false]);
  });

  it('is 404 when it is not there', async () => {
    expect((await ask('GET', '/requests/nothing')).status).toBe(404);
  });
});

describe('bodies never show', () => {
  const signature = 'c2lnbmF0dXJlIG9mIHRoZSByZXF1ZXN0IGl0c2VsZg==';

  it('the signature, the token and secrets of a form, however they are written', async () => {
    const form = [
      `Signature=${encodeURIComponent(signature)}`,
      `%4DWSAuthToken=${demo.authToken}`,
      `AWSAccessKeyId=${encodeURIComponent(demo.secretKey)}`,
      `SecretKey=something`,
      `SellerId=${demo.authToken}`,
    ].join('&');
    const { requestBody } = await show(fromForm(form));
    expect(requestBody.text).toBe(
      'Signature=...&%4DWSAuthToken=amzn...MPLE&AWSAccessKeyId=%28secret%29&SecretKey=...&SellerId=amzn...MPLE',
    );
  });

  it('them in a document or an answer either', async () => {
    const { world } = control.realm;
    const other = createDeveloper(world, { name: 'Another' });
    const token = 'a-token-of-no-usual-form';
    createAuthorization(world, {
      developer: other.id,
      seller: findSeller(world, demo.sellerId)!.id,
      authToken: token,
    });
    const leaks = `<a>${signature} ${demo.secretKey} ${demo.authToken} ${token}</a>`;
    const shown = await show({
      parameters: new Parameters(`Signature=${encodeURIComponent(signature)}&MWSAuthToken=${token}`),
      document: keepBody(Buffer.from(leaks)),
      answer: keepBody(Buffer.from(`${leaks}<MWSAuthToken>${'another-token-altogether'}</MWSAuthToken>`)),
    });
    const masked = '<a>... (secret) amzn...MPLE a-to...form</a>';
    expect(shown.requestBody.text).toBe(masked);
    expect(shown.responseBody.text).toBe(`${masked}<MWSAuthToken>anot...ther</MWSAuthToken>`);
  });
});

it('are filtered by all that they are asked by', async () => {
  const at = Date.UTC(2020, 0, 1);
  add(
    journalEntry('1', { worldTime: at, parameters: new Parameters('AWSAccessKeyId=OTHER') }),
    journalEntry('2', { worldTime: at + 1_000, status: 403, outcome: 'refused', rung: 'signature' }),
    journalEntry('3', { worldTime: at + 2_000, status: 0, outcome: 'fault', rung: 'fault', fault: '7' }),
  );
  const ids = async (query: string) =>
    (await ask('GET', `/requests?${query}`)).body.items.map(({ id }) => id);
  expect(await ids('accessKeyId=OTHER')).toEqual(['1']);
  expect(await ids('rung=signature')).toEqual(['2']);
  expect(await ids('status=403')).toEqual(['2']);
  expect(await ids('status=0')).toEqual(['3']);
  expect(await ids('fault=7')).toEqual(['3']);
  expect(await ids('since=2020-01-01T00:00:01Z')).toEqual(['3', '2']);
  expect(await ids('until=2020-01-01T00:00:01Z')).toEqual(['1']);
  expect(await ids('since=2020-01-01T00:00:01Z&until=2020-01-01T00:00:02Z')).toEqual(['2']);
  expect((await ask('GET', '/requests?since=yesterday')).body.findings).toMatchObject([{ path: '/since' }]);
});
