import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTestControl } from '../../testing.js';

const examplesOf = (guide: string) =>
  readFileSync(new URL(`../../../../docs/${guide}`, import.meta.url), 'utf8')
    .split(/^curl /m)
    .slice(1)
    .map((text) => text.replace(/```.*/s, ''));

it.each(['faults.md', 'journal.md'])('%s has examples that are understood', async (guide) => {
  const examples = examplesOf(guide).filter((example) => !example.startsWith('-N'));
  expect(examples.length).toBeGreaterThan(3);
  const { ask } = await createTestControl();
  for (const example of examples) {
    const [, method = 'GET'] = /^-X (\w+)/.exec(example) ?? [];
    const [, path] = /localhost:2009\/_mws([^\s']+)/.exec(example)!;
    const [, payload] = /-d '([^']+)'/.exec(example) ?? [];
    const { status } = await ask(method as 'GET', path!, payload && (JSON.parse(payload) as object));
    // An assertion may fail, because nothing was called.
    expect(path!.endsWith('/verify') ? [200, 409] : [200, 201], example).toContain(status);
  }
});
