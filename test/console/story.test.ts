import { expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { describeInBrowser, useBrowser } from './browser.js';

describeInBrowser('The story and the living world in the console', () => {
  const stage = useBrowser({ clock: '2020-06-24T12:00:00Z', frozen: true });
  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const text = () => stage.page.locator('main').innerText();

  it('walks from a registration to the refusal after a revocation', async () => {
    const { page } = stage;
    await stage.open('story');
    for (const act of ['Register', 'Authorize', 'Call', 'Revoke', 'Call again']) await press(act);
    await page.getByText('token-revoked').waitFor();
    const told = await text();
    expect(told).toMatch(/Developer ID\s+\d{4}-\d{4}-\d{4}/);
    expect(told).toMatch(/MWSAuthToken\s+amzn\.mws\./);
    expect(told).toContain('<ListOrdersResult>');
    expect(told).toContain('<Code>AccessDenied</Code>');
    expect(told).toContain('token-revoked');
    await press('From the beginning');
    expect(await page.getByRole('button', { name: 'Register', exact: true }).count()).toBe(1);
  });

  it('switches the world on and off', async () => {
    const { page, server } = stage;
    await stage.open('clock');
    await page.getByLabel('Orders in a day').fill('50');
    await press('Switch on');
    await page.getByText('On: orders arrive').waitFor();
    expect(await askControl(server.url, '/live')).toMatchObject({ on: true, orders: 50 });
    const count = async () => (await askControl<{ count: number }>(server.url, '/orders?limit=1')).count;
    const before = await count();
    await press('+1 day');
    await expect.poll(count).toBeGreaterThan(before);
    await press('Switch off');
    await page.getByText('Off: nothing happens').waitFor();
    const { items } = await askControl<{ items: { kind: string }[] }>(server.url, '/due?limit=1000');
    expect(items.filter(({ kind }) => kind.startsWith('live.'))).toEqual([]);
    await page.getByLabel('Percent returned').fill('101');
    await press('Switch on');
    await page.getByRole('alert').getByText('Percent returned must be').waitFor();
    expect(stage.complaints).toEqual([]);
  });
});
