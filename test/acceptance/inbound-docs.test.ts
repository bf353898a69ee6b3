import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { worldOf } from '../../src/scenario/testing.js';
import { dueHandlers } from '../../src/server/due-handlers.js';
import { findShipment } from '../../src/store/inbound/shipments.js';
import { snippetsOf } from './snippets.js';

const page = readFileSync(new URL('../../docs/fulfillment-inbound.md', import.meta.url), 'utf8');

test('the scenario of the page about inbound shipments is right, and does what it says', () => {
  const { text } = snippetsOf(page).find(({ language }) => language === 'yaml')!;
  const world = worldOf(parseScenario(text, 'page'), 1, dueHandlers);
  expect(findShipment(world, 'FBA15DJ9S3J5')!.status).toBe('SHIPPED');
});
