import { Command } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addStartCommand } from './start.js';
import { runCli } from './testing.js';

/** What `start` was told, and the command itself; no server is started. */
async function told(words: string[] = []): Promise<{ flags: object; start: Command }> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addStartCommand(program);
  const start = program.commands[0]!;
  let flags = {};
  start.exitOverride().action((given: object) => void (flags = given));
  await program.parseAsync(['start', ...words], { from: 'user' });
  return { flags, start };
}

const { start } = await told();
const variables = start.options.flatMap(({ envVar }) => envVar ?? []);
const valued = start.options.filter((option) => !option.isBoolean());

afterEach(() => vi.unstubAllEnvs());

describe('an empty environment variable', () => {
  it('is looked at for all flags', () => {
    expect(variables).toEqual(
      expect.arrayContaining(['MWS_LOCAL_DATA', 'MWS_LOCAL_HOST', 'MWS_LOCAL_TLS_HOST']),
    );
    expect(variables.length).toBe(start.options.length);
  });

  it.each(variables)('%s says nothing', async (variable) => {
    const { flags } = await told();
    vi.stubEnv(variable, '');
    expect((await told()).flags).toEqual(flags);
  });

  it('says nothing for a command, either', async () => {
    vi.stubEnv('MWS_LOCAL_DATA', '');
    vi.stubEnv('MWS_LOCAL_TLS_HOST', '');
    const { stdout } = await runCli(['ca', 'path'], {
      env: { HOME: '/nowhere', XDG_CONFIG_HOME: '/proc/nowhere' },
    });
    expect(stdout).toBe('');
  });
});

describe('an environment variable', () => {
  it('says what its flag says, and the flag goes before it', async () => {
    vi.stubEnv('MWS_LOCAL_DATA', 'from-variable');
    vi.stubEnv('MWS_LOCAL_ALLOWED_HOST', 'one,,two');
    expect((await told()).flags).toMatchObject({ data: 'from-variable', allowedHost: ['one', 'two'] });
    expect((await told(['--data', 'from-flag'])).flags).toMatchObject({ data: 'from-flag' });
  });
});

describe('an empty value of a flag', () => {
  it.each(valued.map(({ long }) => long!))('is refused for %s', async (flag) => {
    await expect(told([flag, ''])).rejects.toThrow(/invalid/);
  });
});
