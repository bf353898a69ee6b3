import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.js';
import { createTestWorld, START } from '../world/testing.js';
import { createDeveloper, setDeveloperStatus } from './developers.js';
import type { Developer } from './developers.js';
import { confirmKeyReset, openKeyReset } from './key-reset.js';
import { createKey, listKeys } from './keys.js';
import { approveRegistration } from './registration.js';
import { createSeller, listUsers } from './sellers.js';
import type { UserRole } from './sellers.js';
import { caseLog, CaseRefused, findCase, refuseCase } from './support-cases.js';
import type { SupportCase } from './support-cases.js';

let world: World;
let developer: Developer;
let users: Record<UserRole, string>;
beforeEach(() => {
  ({ world } = createTestWorld());
  const roles = ['primary', 'administrator', 'user'] as const;
  const seller = createSeller(world, {
    sellerId: 'A3OWNSHOP',
    name: 'Own shop',
    users: roles.map((role) => ({ name: `The ${role}`, email: `${role}@example.com`, role })),
  });
  developer = createDeveloper(world, { developerId: '3456-5436-6543', name: 'Own', ownSeller: seller.id });
  createKey(world, developer, { accessKeyId: 'OLDKEY' });
  users = Object.fromEntries(
    listUsers(world, seller).map(({ role, id }) => [role, String(id)]),
  ) as typeof users;
});

const open = () => openKeyReset(world, developer, { channel: 'chat', userId: users.user });
const said = (found: SupportCase) => caseLog(world, found).map(({ author, text }) => `${author}: ${text}`);
const keys = () => listKeys(world, developer).map(({ status, reason }) => ({ status, reason }));

describe('asking for a reset', () => {
  test('is open to any user of the account, and changes no key', () => {
    const form = {
      channel: 'phone',
      userId: users.user,
      accessKeyId: 'OLDKEY',
      reason: 'We lost it.',
    } as const;
    const opened = openKeyReset(world, developer, form);

    expect(opened).toEqual({
      id: 1,
      kind: 'key-reset',
      status: 'waiting',
      developer: developer.id,
      developerId: '3456-5436-6543',
      form,
      token: expect.stringMatching(/^[0-9A-Z]{32}$/) as string,
      createdAt: START,
      changedAt: START,
    });
    expect(said(opened)).toEqual([
      'applicant: We lost it.',
      expect.stringMatching(/^support: This link resets the access keys\./),
    ]);
    expect(keys()).toEqual([{ status: 'active', reason: null }]);
  });

  test('is told of by who asked where no reason is given', () => {
    expect(said(open())[0]).toBe('applicant: The user asks by chat to reset the access keys.');
  });

  test('is refused to others, and while another link is good', () => {
    const asked = (userId: string) => () => openKeyReset(world, developer, { channel: 'form', userId });
    const stranger = 'Seller A3OWNSHOP, the account of developer 3456-5436-6543, has no user';

    expect(asked('99')).toThrow(new CaseRefused('user', `${stranger} 99.`));
    expect(asked('x')).toThrow(new CaseRefused('user', `${stranger} x.`));
    open();
    expect(open).toThrow(
      new CaseRefused('state', 'Case 1 is about the keys of 3456-5436-6543 and waits to be confirmed.'),
    );
    refuseCase(world, findCase(world, 1)!, 'Not now.');
    expect(open().id).toBe(2);
  });

  test('is refused to a developer that is not approved, or has no account whose users could confirm', () => {
    setDeveloperStatus(world, developer, 'suspended');
    developer.status = 'suspended';
    expect(open).toThrow(new CaseRefused('state', 'Developer 3456-5436-6543 is suspended.'));

    const other = createDeveloper(world, { developerId: '1111-2222-3333', name: 'Other' });
    expect(() => openKeyReset(world, other, { channel: 'chat', userId: '1' })).toThrow(
      new CaseRefused(
        'state',
        'Developer 1111-2222-3333 has no seller account of its own, so it has no users.',
      ),
    );
  });
});

describe('the link', () => {
  const confirm = (opened: SupportCase, userId: string, token = opened.token!) =>
    confirmKeyReset(world, opened, { userId, token });

  test.each(['primary', 'administrator'] as const)('resets the keys for the %s', (role) => {
    const { supportCase, key } = confirm(open(), users[role]);

    expect(supportCase.status).toBe('done');
    expect(key).toMatchObject({ status: 'active', reason: null });
    expect(listKeys(world, developer)[0]).toEqual(key);
    expect(keys()).toEqual([
      { status: 'active', reason: null },
      { status: 'deleted', reason: 'reset' },
    ]);
    expect(said(supportCase).slice(2)).toEqual([
      `applicant: The ${role} confirmed the reset.`,
      `system: The old keys are deleted; ${key.accessKeyId} is the new one.`,
    ]);
    expect(said(supportCase).join()).not.toContain(key.secretKey);
  });

  test('does nothing for a plain user but note it, and stays good', () => {
    const opened = open();

    expect(() => confirm(opened, users.user)).toThrow(
      new CaseRefused('user', 'Only an administrator may reset keys; The user is a plain user.'),
    );
    expect(said(opened).at(-1)).toBe(
      'system: The user, who is no administrator, followed the link; nothing was reset.',
    );
    expect(keys()).toEqual([{ status: 'active', reason: null }]);
    expect(confirm(opened, users.administrator).supportCase.status).toBe('done');
  });

  test('works once', () => {
    const opened = open();
    confirm(opened, users.primary);

    expect(() => confirm(findCase(world, 1)!, users.primary)).toThrow(
      new CaseRefused('state', 'Case 1 is done.'),
    );
    expect(keys()).toHaveLength(2);
  });

  test('is worth nothing with another token, for a stranger, or when support refused', () => {
    const opened = open();

    for (const token of ['', 'X'.repeat(32), opened.token!.toLowerCase()])
      expect(() => confirm(opened, users.primary, token)).toThrow(
        new CaseRefused('user', 'This is not the link of the case.'),
      );
    expect(() => confirm(opened, '99')).toThrow(CaseRefused);
    const refused = refuseCase(world, opened, 'Not you.');
    expect(() => confirm(refused, users.primary)).toThrow(new CaseRefused('state', 'Case 1 is refused.'));
    expect(keys()).toEqual([{ status: 'active', reason: null }]);
  });

  test('gives no new key to a developer that was suspended meanwhile', () => {
    const opened = open();
    setDeveloperStatus(world, developer, 'suspended');

    expect(() => confirm(opened, users.primary)).toThrow(
      new CaseRefused('state', 'Developer 3456-5436-6543 is suspended.'),
    );
    expect(keys()).toEqual([{ status: 'active', reason: null }]);
  });

  test('is no registration, which cannot be approved by it', () => {
    expect(() => approveRegistration(world, open())).toThrow(
      new CaseRefused('state', 'Case 1 is a key-reset, not a registration.'),
    );
  });
});

test('each case has another link', () => {
  const first = open();
  refuseCase(world, first, 'No.');

  expect(open().token).not.toBe(first.token);
});
