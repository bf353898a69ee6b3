import { findMarketplace } from '../model/marketplaces.js';
import { findDeveloper } from '../registry/developers.js';
import type { Developer } from '../registry/developers.js';
import { findSeller, findUser, listParticipations } from '../registry/sellers.js';
import type { Participation, Seller, User } from '../registry/sellers.js';
import type { World } from '../world/world.js';
import { invalid, notFound } from './problem.js';

/** 12 digits, with or without the dashes. */
export const DEVELOPER_ID = /^\d{4}-?\d{4}-?\d{4}$/;

/** A developer id with its dashes: `1234-3214-4321`. */
export const dashed = (developerId: string): string =>
  developerId.replaceAll('-', '').replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3');

/** The developer that a path names. */
export function developerAt(world: World, developerId: string): Developer {
  const developer = findDeveloper(world, dashed(developerId));
  if (!developer) throw notFound(`developer ${developerId}`);
  return developer;
}

/** The seller that a path names. */
export function sellerAt(world: World, sellerId: string): Seller {
  const seller = findSeller(world, sellerId);
  if (!seller) throw notFound(`seller ${sellerId}`);
  return seller;
}

/** The developer that a body names. */
export function developerNamed(world: World, developerId: string, path = '/developerId'): Developer {
  const developer = findDeveloper(world, dashed(developerId));
  if (!developer) throw invalid(path, `there is no developer ${developerId}`);
  return developer;
}

/** The seller that a body names. */
export function sellerNamed(world: World, sellerId: string, path = '/sellerId'): Seller {
  const seller = findSeller(world, sellerId);
  if (!seller) throw invalid(path, `there is no seller ${sellerId}`);
  return seller;
}

/** The user of a seller account that a body names. */
export function userNamed(world: World, { id, sellerId }: Seller, userId: string, path = '/userId'): User {
  const user = findUserAt(world, id, userId);
  if (!user) throw invalid(path, `seller ${sellerId} has no user ${userId}`);
  return user;
}

/** The user of a seller account that a path names. */
export function userAt(world: World, { id, sellerId }: Seller, userId: string): User {
  const user = findUserAt(world, id, userId);
  if (!user) throw notFound(`user ${userId} of seller ${sellerId}`);
  return user;
}

const findUserAt = (world: World, seller: number, userId: string): User | undefined =>
  /^\d{1,15}$/.test(userId) ? findUser(world, seller, Number(userId)) : undefined;

/** The part that a seller takes in the marketplace that a body names. */
export function participationNamed(world: World, seller: Seller, marketplaceId: string): Participation {
  const participation = listParticipations(world, seller).find(
    (each) => each.marketplaceId === marketplaceId,
  );
  if (participation) return participation;
  const why = findMarketplace(marketplaceId)
    ? `seller ${seller.sellerId} takes no part in`
    : 'there is no marketplace';
  throw invalid('/marketplaceId', `${why} ${marketplaceId}`);
}

/** The id of a marketplace that a body names. */
export function marketplaceNamed(marketplaceId: string, path = '/marketplaceId'): string {
  if (!findMarketplace(marketplaceId)) throw invalid(path, `there is no marketplace ${marketplaceId}`);
  return marketplaceId;
}
