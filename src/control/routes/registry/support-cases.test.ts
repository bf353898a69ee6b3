import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

const NOW = '2020-06-24T14:10:37.000Z';

const form = {
  developerName: 'Stock sync',
  contactEmail: 'dev@example.com',
  phone: '+49 30 1',
  country: 'DE',
  roles: ['Orders'],
  regions: ['EU'],
  callsFor: 'both',
  useCase: 'Keeps stock in step.',
  securityAnswers: [{ question: 'Where is data kept?', answer: 'Encrypted.' }],
};
const registration = { kind: 'registration', ...form };
const developerId = expect.stringMatching(/^\d{4}-\d{4}-\d{4}$/) as string;

let control: TestControl;
let ask: TestControl['ask'];
beforeEach(async () => {
  control = await createTestControl();
  ({ ask } = control);
});

const addUser = async (role: string) =>
  (
    await ask('POST', `/sellers/${demo.sellerId}/users`, {
      name: `The ${role}`,
      email: 'u@example.com',
      role,
    })
  ).body.id;

describe('a registration', () => {
  it('is opened with the form, and makes the developer pending', async () => {
    const opened = await ask('POST', '/support-cases', registration);
    expect(opened.status).toBe(201);
    expect(opened.body).toEqual({
      id: '1',
      kind: 'registration',
      subject: 'Register as an Amazon MWS developer',
      status: 'open',
      developerId,
      registration: form,
      link: null,
      createdAt: NOW,
      changedAt: NOW,
      log: [
        { at: NOW, author: 'applicant', text: 'Keeps stock in step.' },
        { at: NOW, author: 'system', text: `Developer ${String(opened.body.developerId)} is pending.` },
      ],
    });
    expect((await ask('GET', '/support-cases/1')).body).toEqual(opened.body);
    expect((await ask('GET', `/developers/${String(opened.body.developerId)}`)).body).toMatchObject({
      status: 'pending',
      contact: 'dev@example.com',
      roles: ['Orders'],
      regions: ['EU'],
    });
  });

  it('goes back and forth between support and the applicant, and is approved with a key', async () => {
    await ask('POST', '/support-cases', registration);
    const step = (verb: string, body?: object) => ask('POST', `/support-cases/1/${verb}`, body);
    expect((await step('answer', { text: 'Why?' })).status).toBe(409);
    expect((await step('ask', { text: 'Which sellers?' })).body.status).toBe('waiting');
    expect((await step('answer', { text: 'All.' })).body.status).toBe('open');
    const approved = await step('approve', { text: 'Welcome.' });

    expect(approved).toMatchObject({ status: 200, body: { status: 'approved', key: { status: 'active' } } });
    const { key, log } = approved.body as unknown as { key: { secretKey: string }; log: { text: string }[] };
    expect(key.secretKey).toHaveLength(40);
    expect(log.map(({ text }) => text).slice(2, 5)).toEqual(['Which sellers?', 'All.', 'Welcome.']);
    const shown = await ask('GET', '/support-cases/1');
    expect(JSON.stringify(shown.body)).not.toContain(key.secretKey);
    for (const verb of ['approve', 'ask', 'answer', 'refuse']) {
      const again = await step(
        verb,
        verb === 'approve' ? {} : verb === 'refuse' ? { reason: 'x' } : { text: 'x' },
      );
      expect(again).toMatchObject({ status: 409, body: { detail: 'Case 1 is approved.' } });
    }
  });

  it('is refused with a reason', async () => {
    const { body } = await ask('POST', '/support-cases', registration);
    expect((await ask('POST', '/support-cases/1/refuse')).body.findings).toEqual([
      { in: 'body', path: '/reason', message: 'is missing' },
    ]);
    expect((await ask('POST', '/support-cases/1/refuse', { reason: 'No.' })).body.status).toBe('refused');
    expect((await ask('GET', `/developers/${String(body.developerId)}`)).body.status).toBe('refused');
  });

  it('is made by the primary holder of an account only', async () => {
    const of = { sellerId: demo.sellerId };
    const userId = await addUser('administrator');
    expect(await ask('POST', '/support-cases', { ...registration, ...of, userId })).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('Only the primary account holder registers') as string },
    });
    const primary = await addUser('primary');
    const made = await ask('POST', '/support-cases', { ...registration, ...of, userId: primary });
    expect(made.body.registration).toMatchObject({ ...of, userId: primary });
    expect((await ask('GET', `/developers/${String(made.body.developerId)}`)).body.ownSellerId).toBe(
      demo.sellerId,
    );
    await ask('PATCH', `/sellers/${demo.sellerId}`, { plan: 'individual' });
    expect((await ask('POST', '/support-cases', { ...registration, ...of })).status).toBe(409);
  });

  it.each([
    [{}, ['/kind']],
    [{ kind: 'complaint' }, ['/kind']],
    [{ kind: 'registration' }, ['/developerName', '/contactEmail']],
    [{ ...registration, channel: 'chat' }, ['/channel']],
    [{ ...registration, contactEmail: 'nobody' }, ['/contactEmail']],
    [{ ...registration, regions: ['US'] }, ['/regions/0']],
    [{ ...registration, sellerId: 'ANOBODY' }, ['/sellerId']],
    [{ ...registration, sellerId: demo.sellerId, userId: '9' }, ['/userId']],
    [{ ...registration, userId: '1' }, ['/sellerId']],
    [{ ...registration, callsFor: 'own-account' }, ['/sellerId']],
    [{ kind: 'key-reset' }, ['/developerId', '/channel', '/userId']],
    [{ kind: 'key-reset', developerName: 'x' }, ['/developerId', '/channel', '/userId', '/developerName']],
    [{ kind: 'key-reset', developerId: '1111-1111-1111', channel: 'chat', userId: '1' }, ['/developerId']],
    [
      {
        kind: 'key-reset',
        developerId: demo.developerId,
        channel: 'chat',
        userId: '1',
        accessKeyId: 'NOKEY',
      },
      ['/accessKeyId'],
    ],
  ])('400 for %o', async (body, paths) => {
    const { status, body: problem } = await ask('POST', '/support-cases', body);
    expect([status, problem.findings.map(({ path }) => path)]).toEqual([400, paths]);
  });
});

describe('a reset of keys', () => {
  let own: string;
  let asked: { kind: string; developerId: string; channel: string; userId: string };
  beforeEach(async () => {
    const made = await ask('POST', '/developers', { name: 'Own', ownSellerId: demo.sellerId });
    own = made.body.id;
    await ask('POST', `/developers/${own}/keys`, { accessKeyId: 'OLDKEY' });
    asked = { kind: 'key-reset', developerId: own, channel: 'phone', userId: await addUser('user') };
  });

  /** Follows the link of a case as a user. */
  const follow = (link: unknown, userId: string) =>
    ask('POST', String(link).replace('/_mws', ''), { userId });

  it('is answered with a link, which is not for a plain user, and works once for an administrator', async () => {
    const opened = await ask('POST', '/support-cases', { ...asked, accessKeyId: 'OLDKEY', reason: 'Lost.' });
    expect(opened).toMatchObject({
      status: 201,
      body: {
        kind: 'key-reset',
        subject: 'Reset access keys to my Amazon MWS account',
        status: 'waiting',
        developerId: own,
        keyReset: { channel: 'phone', userId: asked.userId, accessKeyId: 'OLDKEY', reason: 'Lost.' },
        link: expect.stringMatching(/^\/_mws\/support-cases\/1\/confirm\?token=[0-9A-Z]{32}$/) as string,
      },
    });
    const { link } = opened.body;
    const plain = await follow(link, asked.userId);
    expect(plain).toMatchObject({
      status: 403,
      body: { detail: 'Only an administrator may reset keys; The user is a plain user.' },
    });
    expect((await ask('GET', `/developers/${own}/keys`)).body.items).toMatchObject([{ status: 'active' }]);

    const administrator = await addUser('administrator');
    const done = await follow(link, administrator);
    expect(done).toMatchObject({ status: 200, body: { status: 'done', link: null } });
    expect((await ask('GET', `/developers/${own}/keys`)).body.items).toMatchObject([
      { accessKeyId: (done.body.key as { accessKeyId: string }).accessKeyId, status: 'active' },
      { accessKeyId: 'OLDKEY', status: 'deleted', reason: 'reset' },
    ]);
    expect((await follow(link, administrator)).status).toBe(409);
  });

  it('is refused to who is no user of the account, with no token or another, and by support', async () => {
    const { body } = await ask('POST', '/support-cases', asked);
    expect((await ask('POST', '/support-cases', asked)).status).toBe(409);
    const primary = await addUser('primary');
    expect((await follow(body.link, '99')).status).toBe(403);
    expect((await follow('/support-cases/1/confirm', primary)).status).toBe(403);
    expect((await follow('/support-cases/1/confirm?token=x', primary)).status).toBe(403);
    await ask('POST', '/support-cases/1/refuse', { reason: 'Not you.' });
    expect((await ask('GET', '/support-cases/1')).body).toMatchObject({ status: 'refused', link: null });
    expect((await follow(body.link, primary)).status).toBe(409);
  });

  it('needs a developer with an account of its own', async () => {
    const body = { ...asked, developerId: demo.developerId };
    expect((await ask('POST', '/support-cases', body)).status).toBe(409);
  });

  it('is neither approved nor asked about', async () => {
    await ask('POST', '/support-cases', asked);
    expect((await ask('POST', '/support-cases/1/approve')).body.detail).toBe(
      'Case 1 is a key-reset, not a registration.',
    );
    expect((await ask('POST', '/support-cases/1/ask', { text: 'x' })).status).toBe(409);
  });
});

describe('cases', () => {
  it('are listed newest first, in pages, by kind, status and developer', async () => {
    for (const developerName of ['a', 'b', 'c'])
      await ask('POST', '/support-cases', { ...registration, developerName });
    const { body } = await ask('POST', '/support-cases/2/approve');
    const ids = async (query: string) => {
      const { items, count } = (await ask('GET', `/support-cases${query}`)).body;
      return [items.map(({ id }) => id), count];
    };
    expect(await ids('')).toEqual([['3', '2', '1'], 3]);
    expect(await ids('?limit=1&after=3')).toEqual([['2'], 3]);
    expect(await ids('?status=open')).toEqual([['3', '1'], 2]);
    expect(await ids('?kind=key-reset')).toEqual([[], 0]);
    expect(await ids(`?developerId=${String(body.developerId).replaceAll('-', '')}`)).toEqual([['2'], 1]);
    for (const query of ['?after=9', '?after=x', '?kind=complaint'])
      expect((await ask('GET', `/support-cases${query}`)).status).toBe(400);
  });

  it('404 where there is none', async () => {
    for (const id of ['9', 'x']) {
      expect((await ask('GET', `/support-cases/${id}`)).status).toBe(404);
      expect((await ask('POST', `/support-cases/${id}/approve`)).status).toBe(404);
      expect((await ask('POST', `/support-cases/${id}/refuse`, { reason: 'x' })).status).toBe(404);
      expect((await ask('POST', `/support-cases/${id}/confirm?token=x`, { userId: '1' })).status).toBe(404);
    }
  });

  it('are gone after a reset of the world', async () => {
    await ask('POST', '/support-cases', registration);
    await ask('POST', '/reset');
    expect((await ask('GET', '/support-cases')).body.count).toBe(0);
  });
});
