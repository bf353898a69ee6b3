import { expect, it } from 'vitest';
import { parseMoment } from './moment.js';
import { marketplaceNamed, marketplacesNamed } from './marketplace-names.js';
import { parseScenario } from './read-scenario.js';
import { findingsIn } from './testing.js';
import { worldStart } from './world-start.js';

const startOf = (text: string) => worldStart(parseScenario(text, 's.yaml'));

it('a scenario that sets nothing leaves everything as it is', () => {
  expect(startOf('name: x')).toEqual({});
});

it('a scenario sets seed, clock and settings', () => {
  const text = `
seed: 7
clock: {at: 2020-06-24T12:00:00Z, frozen: true}
auth: lenient
throttle: real
keys: {unusedAfter: P90D}
`;
  expect(startOf(text)).toEqual({
    seed: 7,
    clock: { worldAt: Date.UTC(2020, 5, 24, 12), mode: 'frozen' },
    settings: { auth: 'lenient', throttle: 'real', keysUnusedAfter: 90 * 86_400_000 },
  });
});

it('a clock may run on from an instant, or stand still at once', () => {
  expect(startOf('clock: {at: 2020-06-24}')).toEqual({
    clock: { worldAt: Date.UTC(2020, 5, 24), mode: 'running' },
  });
  expect(startOf('clock: {frozen: true}')).toEqual({ clock: { mode: 'frozen' } });
});

it('a clock may go at another pace, and say which clock signatures follow', () => {
  expect(startOf('clock: {mode: scaled, rate: 60, signatures: world}')).toEqual({
    clock: { mode: 'scaled', rate: 60 },
    settings: { signatures: 'world' },
  });
  expect(findingsIn('clock: {mode: scaled}\n')).toEqual([
    's.yaml:1:8 clock: lacks "rate", the pace of a scaled clock',
  ]);
  expect(findingsIn('clock: {mode: running, frozen: true, rate: 2}\n')).toEqual([
    's.yaml:1:32 clock.frozen: expected nothing beside mode: running that says otherwise',
    's.yaml:1:44 clock.rate: expected mode: scaled beside a rate',
  ]);
});

it('a moment is an instant, or a duration from now with a sign', () => {
  expect(parseMoment('1970-01-02', 5)).toBe(86_400_000);
  expect(parseMoment('-PT1H', 5)).toBe(5 - 3_600_000);
  expect(parseMoment('+P1D', 5)).toBe(5 + 86_400_000);
  expect(parseMoment('P1D', 5)).toBeUndefined();
  expect(parseMoment('-1D', 5)).toBeUndefined();
});

it('a marketplace is named by its id or its country', () => {
  expect(['ATVPDKIKX0DER', 'US', 'GB', 'UK', 'A6W85IYQ5WB1C'].map(marketplaceNamed)).toEqual([
    'ATVPDKIKX0DER',
    'ATVPDKIKX0DER',
    'A1F83G8C2ARO7P',
    'A1F83G8C2ARO7P',
    'A6W85IYQ5WB1C',
  ]);
  expect(['us', 'XX', 'all', ''].map(marketplaceNamed)).toEqual([undefined, undefined, undefined, undefined]);
});

it('several are named once each; all are those that have a shop', () => {
  expect(marketplacesNamed(['US', 'ATVPDKIKX0DER', 'JP'])).toEqual(['ATVPDKIKX0DER', 'A1VC38T7YXB528']);
  expect(marketplacesNamed('all')).toHaveLength(22);
  expect(marketplacesNamed('JP')).toEqual(['A1VC38T7YXB528']);
});
