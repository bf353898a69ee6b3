import { describe, expect, test } from 'vitest';
import { dueHandlers } from '../server/due-handlers.js';
import { createTestWorld, DAY, HOUR, START } from '../world/testing.js';
import type { NewAuthorization } from './authorizations.js';
import {
  createAuthorization,
  findAuthorization,
  findAuthorizationByToken,
  findAuthorizationOfPair,
  findTokenGrant,
  listAuthorizations,
  renewAuthorization,
  revokeAuthorization,
  twelveMonthsAfter,
} from './authorizations.js';
import { createDeveloper } from './developers.js';
import { createSeller } from './sellers.js';

const TOKEN = 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE';
/** Twelve months after START. */
const END = Date.UTC(2021, 5, 24, 14, 10, 37, 462);

function createPairWorld() {
  const { world, time } = createTestWorld(dueHandlers);
  const developer = createDeveloper(world, { developerId: '1234-3214-4321', name: 'Demo' });
  const seller = createSeller(world, { sellerId: 'A2EXAMPLESELLER', name: 'Demo' });
  const give = (given: Partial<NewAuthorization> = {}) =>
    createAuthorization(world, { developer: developer.id, seller: seller.id, authToken: TOKEN, ...given });
  /** Goes to an instant, and does what became due. */
  const goTo = (instant: number) => {
    time.now = instant;
    world.due.settle();
  };
  const statusOf = (id: number) => findAuthorization(world, id)!.status;
  return { world, time, developer, seller, give, goTo, statusOf };
}

describe('twelveMonthsAfter', () => {
  test.each([
    ['a common day', Date.UTC(2020, 5, 24, 14, 10, 37, 462), Date.UTC(2021, 5, 24, 14, 10, 37, 462)],
    ['a day before a leap day', Date.UTC(2019, 2, 1), Date.UTC(2020, 2, 1)],
    ['a leap day, which the next year lacks', Date.UTC(2020, 1, 29), Date.UTC(2021, 2, 1)],
  ])('is the same day of the next year: %s', (_, from, to) => {
    expect(twelveMonthsAfter(from)).toBe(to);
  });
});

describe('an authorization', () => {
  test('is active for twelve months', () => {
    const { world, give, developer, seller } = createPairWorld();
    const given = give();

    expect(given).toEqual({
      id: 1,
      developer: developer.id,
      seller: seller.id,
      developerId: '1234-3214-4321',
      sellerId: 'A2EXAMPLESELLER',
      authToken: TOKEN,
      status: 'active',
      createdAt: START,
      expiresAt: END,
      renewedAt: null,
      endedAt: null,
      endedBy: null,
    });
    expect(findAuthorization(world, given.id)).toEqual(given);
    expect(findAuthorizationByToken(world, TOKEN)).toEqual(given);
    expect(findAuthorizationOfPair(world, developer.id, seller.id)).toEqual(given);
    expect(findTokenGrant(world, TOKEN)).toEqual({
      id: 1,
      developer: developer.id,
      seller: seller.id,
      status: 'active',
    });
  });

  test('is given a token in the form of MWS where none is said, another one each time', () => {
    const { give } = createPairWorld();
    const tokens = [give({ authToken: undefined }), give({ authToken: undefined })].map(
      ({ authToken }) => authToken,
    );

    expect(tokens[0]).toMatch(
      /^amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(tokens[1]).not.toBe(tokens[0]);
  });

  const aYearAgo = Date.UTC(2019, 5, 24, 14, 10, 37, 462);

  test.each([
    ['just twelve months ago', aYearAgo, START],
    ['longer ago', Date.UTC(2019, 0, 1), Date.UTC(2020, 0, 1)],
  ])('that was given %s has expired', (_, createdAt, expiresAt) => {
    const { world, give } = createPairWorld();

    expect(give({ createdAt })).toMatchObject({
      status: 'expired',
      createdAt,
      expiresAt,
      endedAt: expiresAt,
    });
    expect(world.due.list(10)).toEqual([]);
  });

  test('that was given a millisecond later is active for that millisecond', () => {
    const { give, goTo, statusOf } = createPairWorld();
    const given = give({ createdAt: aYearAgo + 1 });
    goTo(START + 1);

    expect(given).toMatchObject({
      status: 'active',
      createdAt: aYearAgo + 1,
      expiresAt: START + 1,
      endedAt: null,
    });
    expect(statusOf(given.id)).toBe('expired');
  });

  test('may end at an instant that is said', () => {
    const { give, goTo, statusOf } = createPairWorld();
    const { id } = give({ expiresAt: START + HOUR });
    goTo(START + HOUR);

    expect(statusOf(id)).toBe('expired');
  });

  test('that is not there is not found', () => {
    const { world } = createPairWorld();

    expect([
      findAuthorization(world, 1),
      findAuthorizationByToken(world, TOKEN),
      findTokenGrant(world, TOKEN),
      findAuthorizationOfPair(world, 1, 1),
    ]).toEqual(Array(4).fill(undefined));
  });

  test('has a token that no other has', () => {
    const { give } = createPairWorld();
    give();

    expect(() => give()).toThrow('UNIQUE');
  });
});

describe('expiry', () => {
  test('comes after twelve months, to the millisecond', () => {
    const { world, give, goTo, statusOf } = createPairWorld();
    const { id } = give();
    goTo(END - 1);
    const before = statusOf(id);
    goTo(END);

    expect([before, statusOf(id)]).toEqual(['active', 'expired']);
    expect(findTokenGrant(world, TOKEN)?.status).toBe('expired');
  });

  test('is noted at its own instant, also if it is settled later', () => {
    const { world, give, goTo } = createPairWorld();
    const { id } = give();
    goTo(END + 30 * DAY);

    expect(findAuthorization(world, id)).toMatchObject({ status: 'expired', endedAt: END, endedBy: null });
    expect(world.due.list(10)).toEqual([]);
  });
});

describe('revoking', () => {
  test('ends it at once, and says by whom', () => {
    const { world, time, give } = createPairWorld();
    const given = give();
    time.now += HOUR;

    expect(revokeAuthorization(world, given, 'seller')).toEqual({
      ...given,
      status: 'revoked',
      endedAt: START + HOUR,
      endedBy: 'seller',
    });
  });

  test('is not undone by the end of the twelve months', () => {
    const { world, give, goTo } = createPairWorld();
    const { id } = revokeAuthorization(world, give(), 'seller');
    goTo(END + DAY);

    expect(findAuthorization(world, id)).toMatchObject({ status: 'revoked', endedAt: START });
  });

  test('leaves other authorizations alone', () => {
    const { world, give, goTo, statusOf } = createPairWorld();
    const kept = give({ authToken: 'kept' });
    revokeAuthorization(world, give(), 'seller');
    const before = statusOf(kept.id);
    goTo(END);

    expect([before, statusOf(kept.id)]).toEqual(['active', 'expired']);
  });
});

describe('renewing', () => {
  const renewed = Date.UTC(2021, 0, 1);

  test('makes the same token work for twelve months from now', () => {
    const { world, give, goTo, statusOf } = createPairWorld();
    const given = give();
    goTo(renewed);
    const again = renewAuthorization(world, given);
    goTo(END);
    const afterOldEnd = statusOf(given.id);
    goTo(Date.UTC(2022, 0, 1));

    expect(again).toEqual({ ...given, renewedAt: renewed, expiresAt: Date.UTC(2022, 0, 1) });
    expect([afterOldEnd, statusOf(given.id)]).toEqual(['active', 'expired']);
  });

  test.each<[string, (pair: ReturnType<typeof createPairWorld>, id: number) => void]>([
    ['revoked', ({ world }, id) => revokeAuthorization(world, findAuthorization(world, id)!, 'seller')],
    ['expired', ({ goTo }) => goTo(END)],
  ])('brings back one that is %s', (status, end) => {
    const pair = createPairWorld();
    const given = pair.give();
    end(pair, given.id);
    const ended = pair.statusOf(given.id);
    pair.time.now = END + DAY;

    expect(ended).toBe(status);
    expect(renewAuthorization(pair.world, given)).toEqual({
      ...given,
      renewedAt: END + DAY,
      expiresAt: END + 366 * DAY,
    });
    expect(pair.world.due.list(10)).toHaveLength(1);
  });
});

describe('of several authorizations', () => {
  // The token of an older one works until it ends too, so GetAuthToken has to name it.
  test('the newest active one of a pair counts, and where none is active the newest', () => {
    const { world, give, developer, seller } = createPairWorld();
    const counts = () => findAuthorizationOfPair(world, developer.id, seller.id)!;
    const oldest = give({ authToken: 'oldest' });
    const older = give({ authToken: 'older' });
    const newest = give({ authToken: 'newest' });
    expect(counts().authToken).toBe('newest');

    revokeAuthorization(world, newest, 'seller');
    expect(counts()).toMatchObject({ authToken: 'older', status: 'active' });
    revokeAuthorization(world, older, 'seller');
    expect(counts()).toMatchObject({ authToken: 'oldest', status: 'active' });
    revokeAuthorization(world, oldest, 'seller');
    expect(counts()).toMatchObject({ authToken: 'newest', status: 'revoked' });
  });

  test('a pair is of its developer and its seller', () => {
    const { world, give, developer, seller } = createPairWorld();
    const other = createDeveloper(world, { name: 'Other' });
    give();

    expect(findAuthorizationOfPair(world, other.id, seller.id)).toBeUndefined();
    expect(findAuthorizationOfPair(world, developer.id, seller.id + 1)).toBeUndefined();
  });

  test('the newest is listed first', () => {
    const { world, give } = createPairWorld();
    for (const authToken of ['a', 'b', 'c']) give({ authToken });

    expect(listAuthorizations(world).map(({ authToken }) => authToken)).toEqual(['c', 'b', 'a']);
  });
});
