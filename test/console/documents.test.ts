import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { describeInBrowser, useBrowser } from './browser.js';
import { fitsAndIsAccessible } from './fit.js';

const SELLER = 'A2EXAMPLESELLER';
const US = 'ATVPDKIKX0DER';

/** Each test goes on where the one before ended. */
describeInBrowser('Feeds and reports in the console', () => {
  const stage = useBrowser();
  let sku: string;

  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const verdict = (state: string) => stage.page.locator('main > .verdict').getByText(state, { exact: true });
  const isFit = () => fitsAndIsAccessible(stage.page);
  /** Lets the clock go on until what is shown is done. */
  const untilDone = async (state: RegExp) => {
    const { page } = stage;
    await expect
      .poll(
        async () => {
          const button = page.getByRole('button', { name: 'Advance to what is due next' });
          if ((await button.count()) > 0) await button.click({ timeout: 2_000 }).catch(() => {});
          return page.locator('main > .verdict .badge').innerText();
        },
        { timeout: 20_000, interval: 200 },
      )
      .toMatch(state);
  };

  beforeAll(async () => {
    const path = `/listings?sellerId=${SELLER}&marketplaceId=${US}&limit=1`;
    const { items } = await askControl<{ items: { sku: string }[] }>(stage.server.url, path);
    sku = items[0]!.sku;
  });

  it('takes a file that is dropped, and shows its processing report and the messages that failed', async () => {
    const { page } = stage;
    await stage.open('feeds');
    await press('Submit a feed');
    const dialog = page.getByRole('dialog', { name: 'Submit a feed' });
    await dialog.getByLabel('Seller').selectOption(SELLER);
    await dialog.getByLabel('Type', { exact: true }).selectOption('_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_');
    const content = `sku\tprice\n${sku}\t7.77\nNOBODY-HAS-IT\t1.00\n`;
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'prices.txt', { type: 'text/plain' }));
      return data;
    }, content);
    await dialog.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
    await dialog.getByText(`prices.txt, ${content.length} bytes`).waitFor();
    await isFit();
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
    await verdict('_SUBMITTED_').waitFor();
    const submitted = page.getByRole('region', { name: 'Submitted document' });
    await submitted.getByText('NOBODY-HAS-IT').waitFor();
    await untilDone(/_DONE_/);
    const failed = page.getByRole('region', { name: 'Messages that failed' });
    await failed.getByText('13013', { exact: true }).waitFor();
    expect(await failed.locator('tbody tr').count()).toBe(1);
    const report = page.getByRole('region', { name: 'Processing report' });
    await report.getByText('Number of records processed').waitFor();
    await isFit();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press('Download submitted document'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(content);
  }); // prettier-ignore

  it('fills in a sample about what the seller has, which is taken', async () => {
    const { page } = stage;
    await stage.open('feeds');
    await press('Submit a feed');
    const dialog = page.getByRole('dialog', { name: 'Submit a feed' });
    await dialog.getByLabel('Seller').selectOption(SELLER);
    await dialog.getByLabel('Marketplace').selectOption(US);
    await dialog.getByLabel('Type', { exact: true }).selectOption('_POST_PRODUCT_PRICING_DATA_');
    await dialog.getByRole('button', { name: 'Fill in a sample' }).click();
    await expect.poll(() => dialog.getByLabel('Or its text').inputValue()).toContain('<StandardPrice');
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
    await verdict('_SUBMITTED_').waitFor();
    await untilDone(/_DONE_/);
    await page.getByText('1 processed, 0 failed').waitFor();
  });

  it('requests a report by keyboard, reads it as a table and as text, and saves it', async () => {
    const { page } = stage;
    await stage.open('reports');
    await isFit();
    await page.getByRole('button', { name: 'Request a report' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Request a report' });
    await dialog.getByLabel('Seller').selectOption(SELLER);
    await dialog.getByLabel('Marketplace').selectOption(US);
    await dialog.getByLabel('From').fill('yesterday');
    await dialog.getByLabel('From').press('Enter');
    await dialog.getByRole('alert').first().waitFor();
    expect(await dialog.getByLabel('From').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('From').fill('');
    await dialog.getByLabel('From').press('Enter');
    await verdict('_SUBMITTED_').waitFor();
    await untilDone(/_DONE_/);
    const table = page.getByRole('region', { name: 'Report', exact: true });
    await table.getByRole('columnheader', { name: 'seller-sku' }).waitFor();
    await table.getByText(sku, { exact: true }).waitFor();
    await isFit();
    await press('As text');
    await page.locator('pre').getByText('seller-sku').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download report')]);
    expect(readFileSync(await download.path(), 'latin1')).toMatch(/^item-name\t/);
    expect(stage.complaints).toEqual([]);
  });
});
