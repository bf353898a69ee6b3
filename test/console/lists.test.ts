import { expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { describeInBrowser, useBrowser } from './browser.js';

const SELLER = 'A2EXAMPLESELLER';

describeInBrowser('Long lists, and pages that are left open', () => {
  const stage = useBrowser();
  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const rows = (name: string) => stage.page.getByRole('region', { name, exact: true }).locator('tbody tr');

  it('support cases are shown a page at a time, to the last one and back', async () => {
    const { page, server } = stage;
    const whose = { kind: 'registration', contactEmail: 'tools@example.com' };
    const open = (_: unknown, at: number) =>
      askControl(server.url, '/support-cases', { ...whose, developerName: `Tools ${at}` });
    await Promise.all(Array.from({ length: 60 }, open));
    const { count } = await askControl<{ count: number }>(server.url, '/support-cases?limit=1');
    await stage.open('cases');
    await page.getByText(`1 to 50 of ${count}`).waitFor();
    await press('Further');
    await page.getByText(`51 to ${count} of ${count}`).waitFor();
    expect(await rows('Support cases').count()).toBe(count - 50);
    expect(await page.getByRole('button', { name: 'Further' }).count()).toBe(0);
    await press('Back');
    await page.getByText(`1 to 50 of ${count}`).waitFor();
  });

  it('a list begins anew when what its page began behind has gone', async () => {
    const { page, server } = stage;
    const make = () => askControl<{ id: string }>(server.url, '/sandboxes', {});
    const made = (await Promise.all(Array.from({ length: 52 }, make))).map(({ id }) => id).sort();
    const end = (id: string) => fetch(`${server.url}/_mws/sandboxes/${id}`, { method: 'DELETE' });
    await stage.open('sandboxes');
    await press('Further');
    await page.getByText('51 to 52 of 52').waitFor();
    // The newest is first: the last one of the first page is the third that was made.
    await end(made[2]!);
    await page.getByText('1 to 50 of 51').waitFor();
    await Promise.all(made.map(end));
  });

  it('a queue is subscribed, with what is wrong beside its field; disabled, ended and removed', async () => {
    const { page } = stage;
    await stage.open('notifications');
    await press('Subscribe');
    const dialog = page.getByRole('dialog', { name: 'Subscribe' });
    await dialog.getByLabel('Seller').selectOption(SELLER);
    const queue = dialog.getByLabel('Queue');
    await queue.fill('http://127.0.0.1:9324/1/notices.fifo');
    await dialog.getByRole('button', { name: 'Subscribe' }).click();
    await dialog.getByText('Queue must be a standard queue, and no FIFO queue.').waitFor();
    expect(await queue.getAttribute('aria-invalid')).toBe('true');
    await queue.fill('https://sqs.us-east-1.amazonaws.com/123456789012/notices');
    await dialog.getByRole('button', { name: 'Subscribe' }).click();
    await dialog.waitFor({ state: 'detached' });
    await rows('Subscriptions').getByText('AnyOfferChanged').waitFor();
    await press('Disable');
    await rows('Subscriptions').getByText('inactive').waitFor();
    await press('End');
    await page.getByRole('dialog').getByRole('button', { name: 'End' }).click();
    await rows('Subscriptions').waitFor({ state: 'detached' });
    await press('Remove');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await rows('Destinations').waitFor({ state: 'detached' });
  });

  it('the pace of a living world says beside each field what is wrong with it', async () => {
    const { page } = stage;
    await stage.open('clock');
    await page.getByLabel('Orders in a day').fill('-1');
    await page.getByLabel('Percent returned').fill('101');
    await press('Switch on');
    for (const label of ['Orders in a day', 'Percent returned'])
      await page
        .getByRole('alert')
        .filter({ hasText: new RegExp(`^${label} `) })
        .waitFor();
    await page.getByText('See the fields that are marked.').waitFor();
  });

  it('a page that is left open uses its sandbox no more; what the user does is a use', async () => {
    const { page, server } = stage;
    const { id } = await askControl<{ id: string }>(server.url, '/sandboxes', {});
    const lastUse = async () =>
      (await askControl<{ lastUsedAt: string }>(server.url, `/sandboxes/${id}`)).lastUsedAt;
    await page.clock.install();
    const refreshed = () =>
      Promise.all([
        page.waitForResponse((answer) => answer.url().includes('/orders?')),
        page.clock.runFor(2_000),
      ]);
    await page.goto(`${server.url}/_mws/?sandbox=${id}#/orders`);
    await rows('Orders').first().waitFor();
    await refreshed();
    const before = await lastUse();
    await refreshed();
    expect(await lastUse()).toBe(before);

    await page.getByRole('button', { name: 'Order', exact: true }).click();
    await expect.poll(lastUse).not.toBe(before);

    await fetch(`${server.url}/_mws/sandboxes/${id}`, { method: 'DELETE' });
    await page.getByText(`Sandbox ${id} has ended. This is the default world.`).waitFor();
    await press('Close');
    await page.getByText('has ended').waitFor({ state: 'detached' });
  });

  it('had nothing to complain about', () => expect(stage.complaints).toEqual([]));
});
