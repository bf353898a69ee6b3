import { describe, expect, test } from 'vitest';
import { loadMarketplaces, loadServices } from './load.js';

test('loadServices reads all sections in a fixed order', () => {
  const sections = loadServices().map((service) => service.section);

  expect(sections).toHaveLength(18);
  expect(sections[0]).toBe('CartInformation');
  expect(sections.at(-1)).toBe('Webstore');
});

test('loadServices gives the operations and shapes of a section', () => {
  const orders = loadServices().find((service) => service.section === 'Orders')!;

  expect(orders.path).toBe('/Orders/2013-09-01');
  expect(orders.operations['GetOrder']?.throttle).toEqual({ quota: 6, restore: 1, restoreSeconds: 60 });
  expect(orders.shapes['Address']?.members?.map((member) => member.name)).toContain('PostalCode');
});

test('every call reads anew, so that no reader can spoil the model of another', () => {
  loadServices()[0]!.section = 'Spoilt';

  expect(loadServices()[0]!.section).toBe('CartInformation');
});

test('loadMarketplaces gives marketplaces with their hosts', () => {
  const { marketplaces, hosts } = loadMarketplaces();
  const japan = marketplaces.find((marketplace) => marketplace.marketplaceId === 'A1VC38T7YXB528')!;

  expect(japan).toMatchObject({
    countryCode: 'JP',
    region: 'FE',
    currency: 'JPY',
    domain: 'www.amazon.co.jp',
  });
  expect(hosts.find((host) => host.host === japan.endpoint)).toMatchObject({
    region: 'FE',
    countries: ['JP'],
  });
});

test('loadMarketplaces gives the marketplaces without a shop', () => {
  expect(loadMarketplaces().hiddenMarketplaces).toContainEqual(
    expect.objectContaining({ marketplaceId: 'A6W85IYQ5WB1C', name: 'IBA' }),
  );
});

describe('marketplaces', () => {
  const { marketplaces, hosts } = loadMarketplaces();

  test('no marketplace, country or host is there twice', () => {
    for (const names of [
      marketplaces.map((one) => one.marketplaceId),
      marketplaces.map((one) => one.countryCode),
      hosts.map((one) => one.host),
    ])
      expect(new Set(names).size).toBe(names.length);
  });

  test('a marketplace names a host exactly where the host names its country', () => {
    const byMarketplace = marketplaces.flatMap(({ countryCode, endpoint, alternateEndpoints, region }) =>
      [endpoint, ...alternateEndpoints].map((host) => `${host} ${region} ${countryCode}`),
    );
    const byHost = hosts.flatMap(({ host, region, countries }) =>
      countries.map((country) => `${host} ${region} ${country}`),
    );

    expect(byHost.sort()).toEqual(byMarketplace.sort());
  });

  test('operations of a host name a host that exists', () => {
    const named = loadServices().flatMap(({ operations }) =>
      Object.values(operations).flatMap((one) => one.onlyOnHosts ?? []),
    );

    expect(hosts.map((one) => one.host)).toEqual(expect.arrayContaining(named));
  });
});
