import type { World } from '../world/world.js';
import { createDeveloper, developerOfRow, setDeveloperRoles, setDeveloperStatus } from './developers.js';
import { createKey } from './keys.js';
import type { AccessKey } from './keys.js';
import { isPrimary } from './sellers.js';
import type { Seller, User } from './sellers.js';
import { CaseRefused, expectCase, logInCase, moveCase, openCase } from './support-cases.js';
import type { SupportCase } from './support-cases.js';

/** What the registration form asks for: the organisation, the purpose, and how data is kept safe. */
export interface RegistrationForm {
  developerName: string;
  contactEmail: string;
  phone?: string;
  /** ISO 3166-1: `DE`. */
  country?: string;
  /** Sections (`Orders`) and operations (`Feeds.SubmitFeed`) asked for; null or absent: all. */
  roles?: string[] | null;
  /** Regions asked for; null or absent: all. */
  regions?: string[] | null;
  /** Whose accounts the developer is going to call for. */
  callsFor?: 'own-account' | 'other-sellers' | 'both';
  useCase?: string;
  securityAnswers?: { question: string; answer: string }[];
}

/** Who registers: a seller account, and which of its users, where that is said. */
export interface Applicant {
  seller?: Seller;
  user?: User;
}

/**
 * Opens the case of a registration; the developer is `pending` until it is decided.
 * @throws CaseRefused where the account or its user may not register.
 */
export function openRegistration(
  world: World,
  form: RegistrationForm,
  { seller, user }: Applicant = {},
): SupportCase {
  if (seller) checkAccount(seller);
  if (user && !isPrimary(user))
    throw new CaseRefused(
      'user',
      `Only the primary account holder registers; the role of ${user.name} is ${user.role}.`,
    );
  return world.database.transaction(() => {
    const developer = createDeveloper(world, {
      name: form.developerName,
      contact: form.contactEmail,
      status: 'pending',
      roles: form.roles ?? null,
      regions: form.regions ?? null,
      ownSeller: seller?.id ?? null,
    });
    const about = {
      ...form,
      ...(seller && { sellerId: seller.sellerId }),
      ...(user && { userId: String(user.id) }),
    };
    const opened = openCase(world, {
      kind: 'registration',
      status: 'open',
      developer: developer.id,
      form: about,
    });
    logInCase(world, opened, 'applicant', form.useCase ?? `${form.developerName} asks to be registered.`);
    logInCase(world, opened, 'system', `Developer ${developer.developerId} is pending.`);
    return opened;
  });
}

/** MWS was for accounts in good standing on the professional plan. */
function checkAccount({ sellerId, status, plan }: Seller): void {
  if (status !== 'active') throw new CaseRefused('state', `The account of seller ${sellerId} is ${status}.`);
  if (plan !== 'professional')
    throw new CaseRefused('state', `Seller ${sellerId} needs the professional selling plan to register.`);
}

/** Support asks the applicant for more. */
export function askApplicant(world: World, found: SupportCase, text: string): SupportCase {
  expectCase(found, { kind: 'registration', among: ['open', 'waiting'] });
  return moveCase(world, found, 'waiting', 'support', text);
}

/** The applicant answers what was asked. */
export function answerSupport(world: World, found: SupportCase, text: string): SupportCase {
  expectCase(found, { kind: 'registration', among: ['waiting'] });
  return moveCase(world, found, 'open', 'applicant', text);
}

/** What support says and grants; the roles that were asked for if it names none. */
export interface Approval {
  text?: string;
  roles?: string[] | null;
}

/** Approves a registration: the developer may call, with its first key. */
export function approveRegistration(
  world: World,
  found: SupportCase,
  { text = 'Your registration is approved.', roles }: Approval = {},
): { supportCase: SupportCase; key: AccessKey } {
  expectCase(found, { kind: 'registration', among: ['open', 'waiting'] });
  return world.database.transaction(() => {
    const developer = developerOfRow(world, found.developer);
    setDeveloperStatus(world, developer, 'approved');
    if (roles !== undefined) setDeveloperRoles(world, developer, roles);
    const key = createKey(world, developer);
    const supportCase = moveCase(world, found, 'approved', 'support', text);
    logInCase(
      world,
      supportCase,
      'system',
      `Developer ${developer.developerId} has the access key ${key.accessKeyId}.`,
    );
    return { supportCase, key };
  });
}
