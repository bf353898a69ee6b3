import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.js';
import { createTestWorld, START } from '../world/testing.js';
import { findDeveloper } from './developers.js';
import { findKey, listKeys } from './keys.js';
import { answerSupport, approveRegistration, askApplicant, openRegistration } from './registration.js';
import type { RegistrationForm } from './registration.js';
import { createSeller, listUsers } from './sellers.js';
import type { NewSeller } from './sellers.js';
import { caseLog, CaseRefused, findCase, refuseCase } from './support-cases.js';
import type { SupportCase } from './support-cases.js';

const form: RegistrationForm = {
  developerName: 'Stock sync',
  contactEmail: 'dev@example.com',
  phone: '+49 30 1',
  country: 'DE',
  roles: ['Orders'],
  regions: ['EU'],
  callsFor: 'other-sellers',
  useCase: 'Keeps stock in step.',
  securityAnswers: [{ question: 'Where is data kept?', answer: 'Encrypted.' }],
};

let world: World;
let time: { now: number };
beforeEach(() => ({ world, time } = createTestWorld()));

const developerOf = (found: SupportCase) => findDeveloper(world, found.developerId)!;
const said = (found: SupportCase) => caseLog(world, found).map(({ author, text }) => `${author}: ${text}`);
const open = () => openRegistration(world, form);

/** A seller with a user of each role, in this order: primary, administrator, user. */
const account = (seller: Partial<NewSeller> = {}) => {
  const roles = ['primary', 'administrator', 'user'] as const;
  const users = roles.map((role) => ({ name: `The ${role}`, email: `${role}@example.com`, role }));
  const made = createSeller(world, { sellerId: 'A3OWNSHOP', name: 'Own shop', users, ...seller });
  return { seller: made, users: listUsers(world, made) };
};

describe('a registration', () => {
  test('is a case with what was filled in, and makes the developer pending', () => {
    const opened = open();

    expect(opened).toEqual({
      id: 1,
      kind: 'registration',
      status: 'open',
      developer: 1,
      developerId: expect.stringMatching(/^\d{4}-\d{4}-\d{4}$/) as string,
      form,
      token: null,
      createdAt: START,
      changedAt: START,
    });
    expect(findCase(world, 1)).toEqual(opened);
    expect(said(opened)).toEqual([
      'applicant: Keeps stock in step.',
      `system: Developer ${opened.developerId} is pending.`,
    ]);
    expect(developerOf(opened)).toMatchObject({
      name: 'Stock sync',
      contact: 'dev@example.com',
      status: 'pending',
      roles: ['Orders'],
      regions: ['EU'],
      ownSeller: null,
    });
  });

  test('asks for all roles and regions where it names none', () => {
    const opened = openRegistration(world, { developerName: 'All', contactEmail: 'a@example.com' });

    expect(developerOf(opened)).toMatchObject({ roles: null, regions: null });
    expect(said(opened)[0]).toBe('applicant: All asks to be registered.');
  });

  test('is made by the primary holder of an account, which becomes the own one of the developer', () => {
    const { seller, users } = account();
    const opened = openRegistration(world, form, { seller, user: users[0]! });

    expect(opened.form).toEqual({ ...form, sellerId: 'A3OWNSHOP', userId: String(users[0]!.id) });
    expect(developerOf(opened).ownSeller).toBe(seller.id);
  });

  test.each([1, 2])('is refused to any other user: no. %i', (at) => {
    const { seller, users } = account();
    const user = users[at]!;

    expect(() => openRegistration(world, form, { seller, user })).toThrow(
      new CaseRefused(
        'user',
        `Only the primary account holder registers; the role of ${user.name} is ${user.role}.`,
      ),
    );
    expect(findCase(world, 1)).toBeUndefined();
  });

  test.each([
    [{ status: 'suspended' }, 'The account of seller A3OWNSHOP is suspended.'],
    [{ plan: 'individual' }, 'Seller A3OWNSHOP needs the professional selling plan to register.'],
  ] as const)('is refused to an account that may not call: %o', (seller, message) => {
    expect(() => openRegistration(world, form, account(seller))).toThrow(new CaseRefused('state', message));
  });
});

describe('support', () => {
  test('asks for more and is answered, each entry at the time of the world', () => {
    const opened = open();
    time.now += 60_000;
    expect(askApplicant(world, opened, 'Where is data kept?')).toMatchObject({
      status: 'waiting',
      createdAt: START,
      changedAt: START + 60_000,
    });
    time.now += 60_000;
    const answered = answerSupport(world, findCase(world, 1)!, 'In Berlin.');

    expect(answered.status).toBe('open');
    expect(caseLog(world, answered).slice(2)).toEqual([
      { at: START + 60_000, author: 'support', text: 'Where is data kept?' },
      { at: START + 120_000, author: 'applicant', text: 'In Berlin.' },
    ]);
    expect(developerOf(answered).status).toBe('pending');
  });

  test('approves: the developer has its first key and the roles that it asked for', () => {
    const { supportCase, key } = approveRegistration(world, open());

    expect(supportCase.status).toBe('approved');
    expect(developerOf(supportCase)).toMatchObject({ status: 'approved', roles: ['Orders'] });
    expect(findKey(world, key.accessKeyId)).toEqual({ key, developer: developerOf(supportCase) });
    expect(said(supportCase).slice(2)).toEqual([
      'support: Your registration is approved.',
      `system: Developer ${supportCase.developerId} has the access key ${key.accessKeyId}.`,
    ]);
    expect(said(supportCase).join()).not.toContain(key.secretKey);
  });

  test.each([[['Sellers']], [null]])('may grant other roles than were asked for: %o', (roles) => {
    const { supportCase } = approveRegistration(world, open(), { text: 'These.', roles });

    expect(developerOf(supportCase).roles).toEqual(roles);
    expect(said(supportCase)).toContain('support: These.');
  });

  test('refuses with a reason: no key, and the developer stays refused', () => {
    const refused = refuseCase(world, open(), 'No use case.');

    expect(refused.status).toBe('refused');
    expect(developerOf(refused).status).toBe('refused');
    expect(listKeys(world, developerOf(refused))).toEqual([]);
    expect(said(refused).at(-1)).toBe('support: No use case.');
  });

  test.each(['approved', 'refused'])('does nothing more about a case that is %s', (status) => {
    const opened = open();
    if (status === 'approved') approveRegistration(world, opened);
    else refuseCase(world, opened, 'No.');
    const decided = findCase(world, 1)!;
    const message = new CaseRefused('state', `Case 1 is ${status}.`);

    expect(() => approveRegistration(world, decided)).toThrow(message);
    expect(() => refuseCase(world, decided, 'No.')).toThrow(message);
    expect(() => askApplicant(world, decided, 'What?')).toThrow(message);
    expect(() => answerSupport(world, decided, 'That.')).toThrow(message);
  });

  test('is answered only when it has asked', () => {
    const opened = open();

    expect(() => answerSupport(world, opened, 'That.')).toThrow(new CaseRefused('state', 'Case 1 is open.'));
  });
});
