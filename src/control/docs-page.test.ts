import { expect, it } from 'vitest';
import { createTestControl } from './testing.js';

it('shows every path of the description, and needs nothing from elsewhere', async () => {
  const { app } = await createTestControl();
  const page = await app.inject({ url: '/_mws/docs' });
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'");
  const { paths } = (await app.inject({ url: '/_mws/openapi.json' })).json<{
    paths: Record<string, object>;
  }>();
  for (const [path, methods] of Object.entries(paths))
    for (const method of Object.keys(methods))
      expect(page.body).toContain(`<code>${method.toUpperCase()} ${path}</code>`);
  expect(page.body).not.toMatch(/<script|<img|<link|https?:\/\//);
  await app.close();
});
