import {
  AUTHORIZATION_EXPIRES,
  createAuthorization,
  expireAuthorization,
  findAuthorization,
  revokeAuthorization,
} from '../../registry/authorizations.js';
import { createDeveloper, findDeveloper } from '../../registry/developers.js';
import { createKey } from '../../registry/keys.js';
import { createSeller, findSeller } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import { parseMoment } from '../moment.js';
import { marketplacesNamed } from '../marketplace-names.js';
import type { ScenarioAuthorization, ScenarioDeveloper, ScenarioSeller } from '../scenario.js';

export function populateSeller(world: World, seller: ScenarioSeller): void {
  createSeller(world, {
    sellerId: seller.id,
    name: seller.name,
    status: seller.status,
    plan: seller.plan,
    language: seller.language,
    merchantToken: seller.merchantToken,
    marketplaceIds: marketplacesNamed(seller.marketplaces ?? []),
    users: seller.users?.map((user) => ({ ...user, role: user.role ?? 'user' })),
  });
}

export function populateDeveloper(world: World, developer: ScenarioDeveloper): void {
  const created = createDeveloper(world, {
    developerId: developer.id,
    name: developer.name,
    contact: developer.contact,
    status: developer.status,
    roles: developer.roles,
    regions: developer.regions,
    ownSeller: developer.account === undefined ? null : findSeller(world, developer.account)!.id,
  });
  for (const { accessKeyId, secretKey, status } of developer.keys ?? []) {
    createKey(world, created, { accessKeyId, secretKey, status });
  }
}

export function populateAuthorization(world: World, given: ScenarioAuthorization): void {
  const { id } = createAuthorization(world, {
    developer: findDeveloper(world, given.developer)!.id,
    seller: findSeller(world, given.seller)!.id,
    authToken: given.token,
    ...datesOf(world, given),
  });
  if (given.status === 'revoked') revokeAuthorization(world, findAuthorization(world, id)!, 'seller');
  if (given.status === 'expired') {
    expireAuthorization(world, id);
    world.due.remove(AUTHORIZATION_EXPIRES, id);
  }
}

const DAY = 86_400_000;

/** When it was given and when it ends; one that is said to have expired did so a month ago, where nothing else is said. */
function datesOf(world: World, { status, createdAt, expiresAt }: ScenarioAuthorization) {
  const now = world.now();
  const moment = (text: string | undefined) => (text === undefined ? undefined : parseMoment(text, now));
  const monthAgo = now - 30 * DAY;
  const created = moment(createdAt) ?? (status === 'expired' ? monthAgo - 365 * DAY : undefined);
  const expires = moment(expiresAt) ?? (status === 'expired' ? monthAgo : undefined);
  return { createdAt: created, expiresAt: expires };
}
