import { beforeEach, describe, expect, it } from 'vitest';
import { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import { createAuthorization, expireAuthorization, revokeAuthorization } from './authorizations.js';
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

  it('prefers the published key', () => {
    addPair('KEY1');
    addPair('022QF0EXAMPLEH9DHM02');
    expect(findDemoCaller(world)?.accessKeyId).toBe('022QF0EXAMPLEH9DHM02');
  });

  it('prefers the oldest key where the published one does not work', () => {
    addPair('022QF0EXAMPLEH9DHM02');
    addPair('KEY1');
    addPair('KEY2');
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

  type Pair = ReturnType<typeof addPair>;
  it.each<[string, (pair: Pair) => unknown]>([
    ['its token is revoked', ({ authorization }) => revokeAuthorization(world, authorization, 'seller')],
    ['its token expires', ({ authorization }) => expireAuthorization(world, authorization.id)],
    ['its key is deactivated', () => setKeyStatus(world, 'KEY1', 'inactive')],
    ['its key is deleted', () => setKeyStatus(world, 'KEY1', 'deleted')],
    ['its developer is suspended', ({ developer }) => setDeveloperStatus(world, developer, 'suspended')],
    ['its seller is suspended', ({ seller }) => updateSeller(world, seller, { status: 'suspended' })],
  ])('friction 1: stays who it is when %s, though another could call', (_, refuse) => {
    const pair = addPair('KEY1');
    addPair('KEY2');
    const before = findDemoCaller(world);
    refuse(pair);
    expect(findDemoCaller(world)).toEqual(before);
    expect(before).toMatchObject({ accessKeyId: 'KEY1' });
  });

  it('friction 1: takes a new key of the same developer, and a new token of the same pair', () => {
    const { developer, seller, authorization } = addPair('KEY1');
    findDemoCaller(world);
    setKeyStatus(world, 'KEY1', 'deleted');
    createKey(world, developer, { accessKeyId: 'KEY2' });
    revokeAuthorization(world, authorization, 'seller');
    const { authToken } = createAuthorization(world, { developer: developer.id, seller: seller.id });
    expect(findDemoCaller(world)).toMatchObject({ accessKeyId: 'KEY2', authToken });
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
