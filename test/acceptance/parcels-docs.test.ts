import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { snippetsOf } from './snippets.js';

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

interface Signed {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** Loads the scenario of a page and makes its calls, in their order. @returns what each was answered */
async function callsOf(page: string): Promise<string[]> {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const [scenario] = snippetsOf(text).filter(({ language }) => language === 'yaml');
  await askControl(server.url, '/scenario', {
    scenario: scenario!.text,
    clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' },
  });
  const answers: string[] = [];
  for (const { text: call } of snippetsOf(text).filter(({ language }) => language === 'json')) {
    const { method, url, headers, body } = await askControl<Signed>(
      server.url,
      '/sign',
      JSON.parse(call) as object,
    );
    const answer = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
    const said = await answer.text();
    expect([answer.status, said]).toEqual([200, expect.stringMatching(/^</)]);
    answers.push(said);
  }
  return answers;
}

describe('the calls that a page shows do what it says', () => {
  it('docs/easy-ship.md', async () => {
    const [slots, created, got] = await callsOf('easy-ship.md');
    expect(slots).toContain('<SlotId>');
    expect(created).toContain('<PackageStatus>ReadyForPickup</PackageStatus>');
    expect(got).toContain('<PackageStatus>Scheduled</PackageStatus>');
  });

  it('docs/shipment-invoicing.md', async () => {
    const [detail, , status] = await callsOf('shipment-invoicing.md');
    expect(detail).toContain('<AmazonShipmentId>DrLqQwqvb</AmazonShipmentId>');
    expect(status).toContain('<InvoiceStatus>Processing</InvoiceStatus>');
    await askControl(server.url, '/clock/advance', { by: 'PT2M' });
    const { items } = await askControl<{ items: { id: string; invoiceStatus: string }[] }>(
      server.url,
      '/fba-shipments?order=701-0000001-0000001',
    );
    expect(items.find(({ id }) => id === 'DrLqQwqvb')!.invoiceStatus).toBe('Errored');
  });

  it('docs/merchant-fulfillment.md', async () => {
    const [offers, label] = await callsOf('merchant-fulfillment.md');
    expect(offers).toContain('<ShippingServiceId>UPS_PTP_GND</ShippingServiceId>');
    expect(label).toContain('<Contents>');
    const order = await askControl<{ status: string }>(server.url, '/orders/111-0000001-0000001');
    expect(order.status).toMatch(/Shipped$/);
  });
});
