import { expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';

it('GET /_mws/callers has the whole credentials of the demo caller, and null where nobody can call', async () => {
  const { app, ask } = await createTestControl();
  expect((await ask('GET', '/callers')).body).toEqual({ credentials: demo, callers: {} });
  expect((await ask('GET', '/callers?sandbox=SANDBOX1')).body).toEqual({ credentials: null, callers: {} });
  await app.close();
});

it('GET /_mws/callers asks for the token', async () => {
  const { app, ask } = await createTestControl({ adminToken: 'open' });
  expect((await ask('GET', '/callers')).status).toBe(401);
  await app.close();
});
