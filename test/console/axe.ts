import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The serious and critical findings of axe on the page that is open. */
export async function seriousFindings(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  // By the debugger, so that the policy of the page, which allows no script from elsewhere, stays as it is.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        ...given,
        resultTypes: ['violations'],
      }),
    options,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
