import { beforeAll, expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { fitsAndIsAccessible } from './fit.js';
import { describeInBrowser, useBrowser } from './browser.js';

const SELLER = 'A2EXAMPLESELLER';

interface Listing {
  sellerId: string;
  sku: string;
  marketplaceId: string;
  price: { amount: string };
  quantity: number;
}

interface Order {
  amazonOrderId: string;
  status: string;
  items: { sku: string; quantityShipped: number; refunded: { amount: string } | null }[];
}

/** Each test goes on where the one before ended. */
describeInBrowser('Selling in the console', () => {
  const stage = useBrowser();
  let listing: Listing;
  let id: string;

  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const verdict = (state: string) => stage.page.locator('main > .verdict').getByText(state, { exact: true });
  const timeline = (type: string) =>
    stage.page.getByRole('region', { name: 'Timeline' }).getByText(type, { exact: true }).first();
  const orderNow = () => askControl<Order>(stage.server.url, `/orders/${id}`);
  const isFit = () => fitsAndIsAccessible(stage.page);

  beforeAll(async () => {
    // Of those that the first page shows.
    const { items } = await askControl<{ items: Listing[] }>(stage.server.url, '/listings?limit=50');
    listing = items.find(({ sellerId, quantity }) => sellerId === SELLER && quantity >= 4)!;
  });

  it('makes an order of what a seller lists, and goes to its page', async () => {
    const { page } = stage;
    await stage.open('orders');
    await press('Make an order');
    const dialog = page.getByRole('dialog', { name: 'Make an order' });
    await dialog.getByLabel('Seller').selectOption(SELLER);
    await dialog.getByLabel('Marketplace').selectOption(listing.marketplaceId);
    await dialog.getByLabel('SKU').fill(listing.sku);
    await dialog.getByLabel('Units').fill('0');
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await dialog.getByRole('alert').getByText('See the fields that are marked.').waitFor();
    expect(await dialog.getByLabel('Units').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('Units').fill('3');
    await isFit();
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await verdict('Unshipped').waitFor();
    id = await page.locator('main h1').innerText();
    expect(id).toMatch(/^\d{3}-\d{7}-\d{7}$/);
    await timeline('order.created').waitFor();
    await isFit();
  });

  it('ships one unit of it, then all that is left', async () => {
    const { page } = stage;
    await page.getByText('Ship some of it').click();
    const units = page.getByRole('form', { name: 'Ship some of it' }).getByLabel('Units');
    await units.fill('4');
    await press('Ship them');
    await page.getByText('Units is more than the 3 not yet shipped.').waitFor();
    await units.fill('1');
    await press('Ship them');
    await verdict('PartiallyShipped').waitFor();
    expect((await orderNow()).items[0]!.quantityShipped).toBe(1);
    await press('Ship all that is left');
    await verdict('Shipped').waitFor();
    expect((await orderNow()).items[0]!.quantityShipped).toBe(3);
    await timeline('order.shipped').waitFor();
    expect(await page.getByRole('button', { name: 'Cancel the order' }).count()).toBe(0);
  });

  it('pays back some of it by keyboard, and says what is wrong with an amount', async () => {
    const { page } = stage;
    await page.getByText('Pay back', { exact: true }).focus();
    await page.keyboard.press('Enter');
    const amount = page.getByLabel(/^For /);
    await amount.fill('a lot');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'For ' }).waitFor();
    expect(await amount.getAttribute('aria-invalid')).toBe('true');
    await amount.fill('1.25');
    await page.keyboard.press('Enter');
    await timeline('order.refunded').waitFor();
    expect((await orderNow()).items[0]!.refunded).toMatchObject({ amount: '1.25' });
    await isFit();
  });

  it('asks before it cancels an order', async () => {
    const { page } = stage;
    const made = await askControl<Order>(stage.server.url, '/orders', {
      sellerId: SELLER,
      marketplaceId: listing.marketplaceId,
      status: 'Pending',
      items: [{ sku: listing.sku }],
    });
    id = made.amazonOrderId;
    await stage.open('orders');
    await page.getByRole('link', { name: id }).click();
    await press('The buyer pays');
    await verdict('Unshipped').waitFor();
    await press('Cancel the order');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the order' }).click();
    await verdict('Canceled').waitFor();
    await timeline('order.cancelled').waitFor();
  });

  it('changes price and quantity of a listing where they stand', async () => {
    const { page, server } = stage;
    await stage.open('listings');
    await isFit();
    const { sku, marketplaceId } = listing;
    const field = (what: string) => page.getByLabel(`${what} of ${sku} in ${marketplaceId}`, { exact: true });
    const now = async () => {
      const path = `/listings?sku=${sku}&marketplaceId=${marketplaceId}&sellerId=${SELLER}`;
      return (await askControl<{ items: Listing[] }>(server.url, path)).items[0]!;
    };
    await field('Price').fill('12.3');
    await field('Price').press('Enter');
    await expect.poll(async () => (await now()).price.amount).toBe('12.30');
    await expect.poll(() => field('Price').inputValue()).toBe('12.30');

    await field('Quantity').fill('few');
    await field('Quantity').press('Tab');
    await page.getByRole('alert').first().waitFor();
    expect(await field('Quantity').getAttribute('aria-invalid')).toBe('true');
    await field('Quantity').fill('77');
    await field('Quantity').press('Tab');
    await expect.poll(async () => (await now()).quantity).toBe(77);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await field('Quantity').fill('5');
    await field('Quantity').press('Escape');
    expect(await field('Quantity').inputValue()).toBe('77');
    expect(stage.complaints).toEqual([]);
  });
});
