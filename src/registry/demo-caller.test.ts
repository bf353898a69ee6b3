import { beforeEach, describe, expect, it } from 'vitest';
import { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import { createAuthorization, revokeAuthorization } from './authorizations.js';
import { findDemoCaller } from './demo-caller.js';
import { createDeveloper, setDeveloperStatus } from './developers.js';
import { createKey, setKeyStatus } from './keys.js';
import { createSeller, updateSeller } from './sellers.js';

let world: World;
beforeEach(() => {
  world = World.found(
    WorldDatabase.inMemory(),
    { scenario: 'test', seed: 1 },
    { real: () => 1_600_000_000_000, dueHandlers: {} },
  );
});

/** A developer with a key, and a seller that has authorized it. */
function addPair(accessKeyId: string) {
  const seller = createSeller(world, { name: 'Shop', marketplaceIds: ['A1F83G8C2ARO7P', 'ATVPDKIKX0DER'] });
  const developer = createDeveloper(world, { name: 'Developer' });
  createKey(world, developer, { accessKeyId, secretKey: `secret of ${accessKeyId}` });
  return {
    seller,
    developer,
    authorization: createAuthorization(world, { developer: developer.id, seller: seller.id }),
  };
}

describe('findDemoCaller', () => {
  it('finds no one in an empty world', () => {
    expect(findDemoCaller(world)).toBeUndefined();
  });

  it('has all that a client needs', () => {
    const { seller, developer, authorization } = addPair('KEY1');
    expect(findDemoCaller(world)).toEqual({
      accessKeyId: 'KEY1',
      secretKey: 'secret of KEY1',
      developerId: developer.developerId,
      sellerId: seller.sellerId,
      authToken: authorization.authToken,
      marketplaceId: 'A1F83G8C2ARO7P',
    });
  });

  it('prefers the published key, and else the oldest', () => {
    addPair('KEY1');
    addPair('022QF0EXAMPLEH9DHM02');
    expect(findDemoCaller(world)?.accessKeyId).toBe('022QF0EXAMPLEH9DHM02');
    setKeyStatus(world, '022QF0EXAMPLEH9DHM02', 'inactive');
    expect(findDemoCaller(world)?.accessKeyId).toBe('KEY1');
  });

  it('passes over everyone who would be refused', () => {
    const refused = ['KEY1', 'KEY2', 'KEY3', 'KEY4', 'KEY5'].map(addPair);
    setKeyStatus(world, 'KEY1', 'deleted');
    revokeAuthorization(world, refused[1]!.authorization, 'seller');
    setDeveloperStatus(world, refused[2]!.developer, 'suspended');
    updateSeller(world, refused[3]!.seller, { status: 'suspended' });
    updateSeller(world, refused[4]!.seller, { plan: 'individual' });
    expect(findDemoCaller(world)).toBeUndefined();
    addPair('KEY6');
    expect(findDemoCaller(world)?.accessKeyId).toBe('KEY6');
  });

  it('takes a developer that calls for its own account, without a token', () => {
    const seller = createSeller(world, { name: 'Own shop' });
    const developer = createDeveloper(world, { name: 'Self-developer', ownSeller: seller.id });
    createKey(world, developer, { accessKeyId: 'KEY1' });
    expect(findDemoCaller(world)).toMatchObject({
      sellerId: seller.sellerId,
      authToken: '',
      marketplaceId: '',
    });
  });
});
