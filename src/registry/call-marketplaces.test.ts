import { describe, expect, test } from 'vitest';
import type { MwsRegion } from '../model/load.js';
import { findMwsHost, marketplaces } from '../model/marketplaces.js';
import { createTestWorld } from '../world/testing.js';
import {
  callPlaceOf,
  isSeenFrom,
  keptPlaceOf,
  participationsOfCall,
  regionOfCall,
} from './call-marketplaces.js';
import { createSeller } from './sellers.js';

const idOf = (country: string) => marketplaces.find((each) => each.countryCode === country)!.marketplaceId;
const countryOf = (id: string) => marketplaces.find((each) => each.marketplaceId === id)!.countryCode;
const place = (host: string | undefined, named: string[] = []) => ({
  host: host === undefined ? undefined : findMwsHost(host),
  marketplaceIds: named.map(idOf),
});

describe('the marketplaces of a call', () => {
  const { world } = createTestWorld();
  const joined = ['US', 'MX', 'CA', 'FR', 'DE', 'AE', 'IN', 'JP', 'SG', 'AU'];
  const seller = createSeller(world, { name: 'All', marketplaceIds: joined.map(idOf) });
  const of = (host: string | undefined, named: string[] = []) =>
    participationsOfCall(world, seller, place(host, named)).map(({ marketplaceId }) =>
      countryOf(marketplaceId),
    );

  test.each([
    [undefined, joined],
    ['mws.amazonservices.com', ['US', 'MX', 'CA']],
    ['mws.amazonservices.ca', ['CA', 'US', 'MX']],
    ['mws.amazonservices.com.mx', ['MX', 'US', 'CA']],
    ['mws-eu.amazonservices.com', ['FR', 'DE', 'AE', 'IN']],
    ['mws.amazonservices.de:443', ['DE', 'FR', 'AE', 'IN']],
    ['mws.amazonservices.in', ['IN', 'FR', 'DE', 'AE']],
    ['mws.amazonservices.jp', ['JP', 'SG', 'AU']],
    ['mws.amazonservices.com.au', ['AU', 'JP', 'SG']],
    ['mws-fe.amazonservices.com', ['SG', 'JP', 'AU']],
    ['mws.amazonservices.com.cn', []],
  ])('at %s without a list are those of its region, its own countries first', (host, countries) => {
    expect(of(host)).toEqual(countries);
  });

  test.each([
    [undefined, ['JP'], ['JP']],
    [undefined, ['JP', 'US', 'JP'], ['JP', 'US']],
    ['mws-eu.amazonservices.com', ['DE', 'FR'], ['DE', 'FR']],
    ['mws-eu.amazonservices.com', ['US', 'DE'], ['DE']],
    ['mws.amazonservices.jp', ['AU'], ['AU']],
    [undefined, ['IT'], []],
  ])('at %s of a list %j are those that it names and the seller has there', (host, named, countries) => {
    expect(of(host, named)).toEqual(countries);
  });
});

test.each<[string | undefined, string[], MwsRegion | undefined]>([
  ['mws.amazonservices.ca', [], 'NA'],
  ['mws-eu.amazonservices.com', ['DE'], 'EU'],
  [undefined, ['JP', 'AU'], 'FE'],
  [undefined, ['JP', 'US'], undefined],
  [undefined, [], undefined],
])('what is sent to %s for %j is of the region %s', (host, named, region) => {
  const kept = keptPlaceOf(place(host, named));

  expect(regionOfCall(callPlaceOf(kept))).toBe(region);
  expect(isSeenFrom(findMwsHost('mws.amazonservices.com'), { region })).toBe(region === 'NA' || !region);
  expect(isSeenFrom(undefined, { region })).toBe(true);
});
