import { findKey } from '../../../registry/keys.js';
import { openKeyReset } from '../../../registry/key-reset.js';
import type { KeyResetForm } from '../../../registry/key-reset.js';
import { openRegistration } from '../../../registry/registration.js';
import type { RegistrationForm } from '../../../registry/registration.js';
import type { SupportCase } from '../../../registry/support-cases.js';
import type { World } from '../../../world/world.js';
import { developerNamed, sellerNamed, userNamed } from '../../lookup.js';
import { invalid } from '../../problem.js';

type Registration = RegistrationForm & { kind: 'registration'; sellerId?: string; userId?: string };
type KeyReset = KeyResetForm & { kind: 'key-reset'; developerId: string };

/** What a request opens a case with. */
export type NewCaseBody = Registration | KeyReset;

/**
 * Opens the case that a request describes.
 * @throws Problem for names of what is not there; CaseRefused for what the registry does not allow.
 */
export const openCaseOf = (world: World, body: NewCaseBody): SupportCase =>
  body.kind === 'registration' ? register(world, body) : resetKeys(world, body);

function register(world: World, { kind: _, sellerId, userId, ...form }: Registration): SupportCase {
  if (sellerId === undefined) {
    if (userId !== undefined) throw invalid('/sellerId', 'is missing: the account of the user');
    if (form.callsFor === 'own-account') throw invalid('/sellerId', 'is missing: the own account');
    return openRegistration(world, form);
  }
  const seller = sellerNamed(world, sellerId);
  const user = userId === undefined ? {} : { user: userNamed(world, seller, userId) };
  return openRegistration(world, form, { seller, ...user });
}

function resetKeys(world: World, { kind: _, developerId, ...form }: KeyReset): SupportCase {
  const developer = developerNamed(world, developerId);
  const { accessKeyId } = form;
  const found = accessKeyId === undefined ? undefined : findKey(world, accessKeyId);
  if (accessKeyId !== undefined && found?.developer.id !== developer.id)
    throw invalid('/accessKeyId', `developer ${developer.developerId} has no key ${accessKeyId}`);
  return openKeyReset(world, developer, form);
}
