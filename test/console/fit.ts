import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { seriousFindings } from './axe.js';

/** Has no serious finding of axe, and does not need more than the width of a phone. */
export async function fitsAndIsAccessible(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousFindings(page, { runOnly: ['color-contrast'] })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.setViewportSize({ width: 1280, height: 800 });
}
