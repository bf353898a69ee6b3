import { findMarketplace, marketplaces } from '../../model/marketplaces.js';
import { developerOfRow } from '../../registry/developers.js';
import { listAuthorizations } from '../../registry/authorizations.js';
import { listKeys } from '../../registry/keys.js';
import { listParticipations, listSellers, listUsers, sellerOfRow } from '../../registry/sellers.js';
import { listServiceStatus } from '../../store/service-status.js';
import type { World } from '../../world/world.js';
import { ALL, marketplaceNamed } from '../marketplace-names.js';
import type { Expectation, Scenario } from '../scenario.js';
import { given } from './omit.js';

/** What is not in the rows: what the scenario that a world was made from calls its keys and authorizations. */
export type Named = Pick<Scenario, 'developers' | 'authorizations'>;

/** Credentials are written, or left to be made anew. */
export interface Secrets {
  secrets: boolean;
}

export const iso = (instant: number): string => new Date(instant).toISOString();

/** A marketplace by the code of its country, which people know. */
export function marketplaceWord(marketplaceId: string): string {
  const { countryCode } = findMarketplace(marketplaceId)!;
  return marketplaceNamed(countryCode) === marketplaceId ? countryCode : marketplaceId;
}

/** The sellers of a world as a scenario has them, the first one first. */
export const sellerWords = (world: World): object[] =>
  listSellers(world)
    .reverse()
    .map((seller) => {
      const { sellerId: id, name, status, plan, language, merchantToken } = seller;
      const joined = listParticipations(world, seller).map(({ marketplaceId }) => marketplaceId);
      const users = listUsers(world, seller).map(({ id: _, ...user }) => given(user, { role: 'user' }));
      return {
        ...given(
          { id, name, status, plan, language, merchantToken },
          { status: 'active', plan: 'professional' },
        ),
        ...(joined.length > 0 && { marketplaces: marketplaceWords(joined) }),
        ...(users.length > 0 && { users }),
      };
    });

const marketplaceWords = (ids: readonly string[]): string | string[] =>
  ids.join() === marketplaces.map(({ marketplaceId }) => marketplaceId).join()
    ? ALL
    : ids.map(marketplaceWord);

/** The developers with their keys, the first one first. */
export function developerWords(world: World, { developers = [] }: Named, { secrets }: Secrets): object[] {
  return world.database.numbers('SELECT id FROM developers ORDER BY id').map((row) => {
    const developer = developerOfRow(world, row);
    const { developerId: id, name, contact, status, roles, regions, ownSeller } = developer;
    const account = ownSeller === null ? undefined : sellerOfRow(world, ownSeller).sellerId;
    // Those of the scenario were made first, in its order.
    const named = developers.find((one) => one.id === id)?.keys ?? [];
    const keys = listKeys(world, developer)
      .reverse()
      .map(({ accessKeyId, secretKey, status }, at) => ({
        ...calledAs(named[at] ?? {}),
        ...(secrets && { accessKeyId, secretKey }),
        ...given({ status }, { status: 'active' }),
        ...expectedOf(named[at] ?? {}),
      }));
    return {
      ...given({ id, name, contact, status, roles, regions, account }, { contact: '', status: 'approved' }),
      ...(keys.length > 0 && { keys }),
    };
  });
}

/** The authorizations, the first one first. */
export const authorizationWords = (world: World, named: Named, { secrets }: Secrets): object[] =>
  [...listAuthorizations(world)]
    .sort((one, other) => one.id - other.id)
    .map(({ developerId: developer, sellerId: seller, authToken, status, createdAt, expiresAt }, at) => {
      const known = named.authorizations?.[at];
      const isKnown = known?.developer === developer && known.seller === seller;
      return {
        ...(isKnown && calledAs(known)),
        developer,
        seller,
        ...(secrets && { token: authToken }),
        ...given({ status }, { status: 'active' }),
        createdAt: iso(createdAt),
        expiresAt: iso(expiresAt),
        ...(isKnown && expectedOf(known)),
      };
    });

const calledAs = ({ name }: { name?: string }): object => given({ name });

const expectedOf = ({ expect, expectStatus, expectMessage }: Expectation): object =>
  given({ expect, expectStatus, expectMessage });

/** What GetServiceStatus says, by section. */
export const statusWords = (world: World): object =>
  Object.fromEntries(
    Object.entries(listServiceStatus(world)).map(([section, { status, messageId, messages }]) => [
      section,
      messageId === null && messages.length === 0
        ? status
        : { status, ...given({ messageId }), ...(messages.length > 0 && { messages }) },
    ]),
  );
