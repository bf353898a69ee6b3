import { createHash, timingSafeEqual } from 'node:crypto';
import type { World } from '../world/world.js';
import { developerOfRow } from './developers.js';
import type { Developer } from './developers.js';
import { resetKeys } from './keys.js';
import type { AccessKey } from './keys.js';
import { findUser, isAdministrator, sellerOfRow } from './sellers.js';
import type { User } from './sellers.js';
import { CaseRefused, expectCase, findCaseAbout, logInCase, moveCase, openCase } from './support-cases.js';
import type { SupportCase } from './support-cases.js';

/** What support asks for before it resets keys, and where it was asked. */
export interface KeyResetForm {
  channel: 'chat' | 'phone' | 'form';
  /** Who asks: any user of the developer's own account. */
  userId: string;
  /** The key that is to stop. */
  accessKeyId?: string;
  reason?: string;
}

const LINK_SENT =
  'This link resets the access keys. It works once, for an administrator of the account: the old keys stop at once for all applications.';

/**
 * Opens the case of a reset. Support answers with a link; nothing happens to the keys before it is confirmed.
 * @throws CaseRefused where the developer may not have it, the user is not of its account, or another link is still good.
 */
export function openKeyReset(world: World, developer: Developer, form: KeyResetForm): SupportCase {
  const { developerId } = developer;
  expectApproved(developer);
  const user = userOf(world, developer, form.userId);
  const other = findCaseAbout(world, developer.id, 'key-reset', 'waiting');
  if (other)
    throw new CaseRefused(
      'state',
      `Case ${other.id} is about the keys of ${developerId} and waits to be confirmed.`,
    );
  return world.database.transaction(() => {
    const opened = openCase(world, {
      kind: 'key-reset',
      status: 'waiting',
      developer: developer.id,
      form,
      token: world.ids.made.text(32),
    });
    logInCase(
      world,
      opened,
      'applicant',
      form.reason ?? `${user.name} asks by ${form.channel} to reset the access keys.`,
    );
    logInCase(world, opened, 'support', LINK_SENT);
    return opened;
  });
}

/**
 * Follows the link, once: the developer's keys are deleted, and a new one is made. Tokens of sellers stay as they are.
 * @throws CaseRefused where it was followed before, or is not for this user; an attempt by a plain user is logged.
 */
export function confirmKeyReset(
  world: World,
  found: SupportCase,
  { userId, token }: { userId: string; token: string },
): { supportCase: SupportCase; key: AccessKey } {
  expectCase(found, { kind: 'key-reset', among: ['waiting'] });
  if (!sameText(token, found.token ?? '')) throw new CaseRefused('user', 'This is not the link of the case.');
  const developer = developerOfRow(world, found.developer);
  expectApproved(developer);
  const user = userOf(world, developer, userId);
  if (!isAdministrator(user)) {
    logInCase(
      world,
      found,
      'system',
      `${user.name}, who is no administrator, followed the link; nothing was reset.`,
    );
    throw new CaseRefused('user', `Only an administrator may reset keys; ${user.name} is a plain user.`);
  }
  return world.database.transaction(() => {
    const key = resetKeys(world, developer);
    const supportCase = moveCase(world, found, 'done', 'applicant', `${user.name} confirmed the reset.`);
    logInCase(world, supportCase, 'system', `The old keys are deleted; ${key.accessKeyId} is the new one.`);
    return { supportCase, key };
  });
}

/** Whoever was suspended comes by no new key. */
function expectApproved({ developerId, status }: Developer): void {
  if (status !== 'approved') throw new CaseRefused('state', `Developer ${developerId} is ${status}.`);
}

/** A user of the seller account that the developer registered with. */
function userOf(world: World, { developerId, ownSeller }: Developer, userId: string): User {
  if (ownSeller === null)
    throw new CaseRefused(
      'state',
      `Developer ${developerId} has no seller account of its own, so it has no users.`,
    );
  const user = /^\d{1,15}$/.test(userId) ? findUser(world, ownSeller, Number(userId)) : undefined;
  if (user) return user;
  const { sellerId } = sellerOfRow(world, ownSeller);
  throw new CaseRefused(
    'user',
    `Seller ${sellerId}, the account of developer ${developerId}, has no user ${userId}.`,
  );
}

/** In constant time; digests have one length. */
const sameText = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
