import { expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';

it('GET /_mws/callers has the whole credentials of the demo caller, and null where nobody can call', async () => {
  const { app, ask } = await createTestControl();
  const spApi = {
    endpoint: 'http://localhost:80',
    tokenUrl: 'http://localhost:80/auth/o2/token',
    clientId: expect.stringMatching(/^amzn1\.application-oa2-client\.[0-9a-f]{32}$/) as string,
    clientSecret: expect.stringMatching(/^amzn1\.oa2-cs\.v1\.[0-9a-f]{64}$/) as string,
    refreshToken: expect.stringMatching(/^Atzr\|\w{128}$/) as string,
  };
  expect((await ask('GET', '/callers')).body).toEqual({ credentials: demo, spApi, callers: {} });
  expect((await ask('GET', '/callers?sandbox=SANDBOX1')).body).toEqual({
    credentials: null,
    spApi: null,
    callers: {},
  });
  await app.close();
});

it('GET /_mws/callers asks for the token', async () => {
  const { app, ask } = await createTestControl({ adminToken: 'open' });
  expect((await ask('GET', '/callers')).status).toBe(401);
  await app.close();
});
