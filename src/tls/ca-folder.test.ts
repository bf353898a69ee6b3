import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caFolder } from './ca-folder.js';

describe('the folder of the CA', () => {
  it.each([
    ['linux', { HOME: '/home/me' }, '/home/me/.config'],
    ['linux', { HOME: '/home/me', XDG_CONFIG_HOME: '/xdg' }, '/xdg'],
    ['linux', { HOME: '/home/me', XDG_CONFIG_HOME: '' }, '/home/me/.config'],
    ['darwin', { HOME: '/Users/me', XDG_CONFIG_HOME: '/xdg' }, '/Users/me/Library/Application Support'],
    ['win32', { HOME: '/home/me', APPDATA: '/roaming' }, '/roaming'],
  ] as const)('on %s with %j is below %s', (platform, env, configuration) => {
    expect(caFolder(undefined, { platform, env })).toBe(join(configuration, 'mws-local', 'ca'));
  });

  it('is in the folder of the data where there is one', () => {
    const surroundings = { platform: 'linux', env: { HOME: '/home/me' } } as const;
    expect(caFolder('state', surroundings)).toBe(join(resolve('state'), 'ca'));
  });
});
