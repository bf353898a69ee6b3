import { expect, it } from 'vitest';
import { askControl, patchControl } from '../acceptance/control.js';
import { callMws } from '../acceptance/mws-call.js';
import { describeInBrowser, useBrowser } from './browser.js';
import { fitsAndIsAccessible } from './fit.js';

interface Offer {
  kind: string;
  sku: string | null;
  sellerId: string;
  buyBox: boolean;
}

interface Product {
  asin: string;
  marketplaceId: string;
  parent: { asin: string } | null;
  offers: Offer[];
}

describeInBrowser('Products and stock in the console', () => {
  const stage = useBrowser({ scenario: 'catalogue' });
  const ask = <T>(path: string) => askControl<T>(stage.server.url, path);
  const isFit = () => fitsAndIsAccessible(stage.page);

  it('shows a product with its variations and offers, the buy box marked, and its prices once they move', async () => {
    const { page, server } = stage;
    const { items } = await ask<{ items: { asin: string }[] }>('/catalog?limit=1000');
    const all = await Promise.all(items.map(({ asin }) => ask<Product>(`/products/${asin}`)));
    const found = all.find(({ parent, offers }) => parent && offers.some(({ kind, buyBox }) => buyBox && kind === 'listing'))!;
    await stage.open(`products/${found.asin}?marketplace=${found.marketplaceId}`);
    await page.getByRole('img', { name: /^A drawing in place of a picture/ }).waitFor();
    await page.getByRole('region', { name: 'Variations' }).getByText(found.asin).waitFor();
    const offers = page.getByRole('region', { name: 'Offers' });
    expect(await offers.locator('tbody tr').count()).toBe(found.offers.length);
    const holder = found.offers.find(({ buyBox }) => buyBox)!;
    expect(await offers.locator('tr', { hasText: 'Buy box' }).first().innerText()).toContain(holder.sku!);
    await page.getByText('No price has changed.').waitFor();
    const { sku, sellerId } = holder;
    await patchControl(server.url, '/listings', { sellerId, sku, marketplaceId: found.marketplaceId, price: 3.21 });
    // The page looks by itself.
    await page.getByRole('img', { name: `Prices of ${found.asin}` }).waitFor();
    await page.getByRole('region', { name: 'Prices of this run' }).getByText('3.21').waitFor();
    await isFit();
  }); // prettier-ignore

  it('finds products in the list', async () => {
    const { page } = stage;
    await stage.open('products');
    await isFit();
    await page.getByRole('region', { name: 'Products' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Offers' }).waitFor();
  });

  it('shows the numbers of ListInventorySupply, and lets units arrive', async () => {
    const { page, server } = stage;
    await stage.open('inventory');
    await isFit();
    const { items } = await ask<{ items: { sku: string; sellerId: string; inbound: number }[] }>('/inventory');
    const { sku } = items.find(({ sellerId, inbound }) => sellerId === 'A2EXAMPLESELLER' && inbound > 0)!;
    await page.getByRole('link', { name: sku, exact: true }).click();
    const numbers = async () => {
      const { text } = await callMws(
        server,
        '/FulfillmentInventory/2010-10-01',
        'ListInventorySupply',
        { Version: '2010-10-01', 'SellerSkus.member.1': sku, ResponseGroup: 'Detailed' },
      );
      return ['TotalSupplyQuantity', 'InStockSupplyQuantity'].map((name) => new RegExp(`<${name}>(\\d+)<`).exec(text)![1]!);
    };
    const shown = () => page.locator('main .facts').first().locator('dd').allInnerTexts();
    await page.getByRole('heading', { name: 'What ListInventorySupply says' }).waitFor();
    const before = await numbers();
    expect((await shown()).slice(0, 2)).toEqual(before);
    await page.getByText('Units arrive').click();
    await page.getByRole('button', { name: 'Let them arrive' }).click();
    await page.getByRole('region', { name: 'Timeline' }).getByText('stock.changed').waitFor();
    const after = await numbers();
    expect(after[1]).toBe(String(Number(before[1]) + 1));
    await expect.poll(async () => (await shown()).slice(0, 2)).toEqual(after);
    await page.getByLabel(`Reserved of ${sku}`).fill('9');
    await page.getByLabel(`Reserved of ${sku}`).press('Enter');
    await expect.poll(() => ask<{ items: { reserved: number }[] }>(`/inventory?sku=${sku}`)).toMatchObject({ items: [{ reserved: 9 }] });
    await isFit();
    expect(stage.complaints).toEqual([]);
  }); // prettier-ignore
});

describeInBrowser('The ledger in the console', () => {
  const stage = useBrowser({ scenario: 'money' });

  it('has the balance over time, the groups, and the events of one of them', async () => {
    const { page, server } = stage;
    type Group = { id: string; sellerId: string; total: { amount: string; currency: string }; status: string };
    const { items } = await askControl<{ items: Group[] }>(server.url, '/finances/groups');
    const open = items.find(({ status }) => status === 'Open')!;
    await stage.open(`ledger?seller=${open.sellerId}`);
    await page.getByRole('img', { name: `Balance of ${open.sellerId} in ${open.total.currency} over time` }).waitFor();
    await page.locator('.verdict', { hasText: `${open.total.amount} ${open.total.currency}` }).waitFor();
    const events = page.getByRole('region', { name: 'Financial events' });
    await events.getByText('Shipment').first().waitFor();
    await fitsAndIsAccessible(page);
    const closed = items.find(({ status, sellerId }) => status === 'Closed' && sellerId === open.sellerId)!;
    await page.getByRole('button', { name: closed.id.slice(0, 12) }).click();
    const { count } = await askControl<{ count: number }>(server.url, `/finances/events?groupId=${closed.id}`);
    await page.getByText(new RegExp(`of ${count}\\b`)).first().waitFor();
    expect(stage.complaints).toEqual([]);
  }); // prettier-ignore
});
