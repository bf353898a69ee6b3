import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { beginMerchant, documentOf } from '../acceptance/merchant-world.js';
import type { MerchantWorld } from '../acceptance/merchant-world.js';
import { describeInBrowser, useBrowser } from './browser.js';

/** Each test goes on where the one before ended. */
describeInBrowser('Bought labels in the console', () => {
  const stage = useBrowser();
  let world: MerchantWorld;
  let shipment: { ShipmentId: string };
  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();

  it('are listed, and one of them is drawn, and can be downloaded as it was bought', async () => {
    world = await beginMerchant(stage.server);
    shipment = (await world.bought('UPS_PTP_GND')) as typeof shipment;
    const { page } = stage;
    await stage.open('labels');
    await page.getByRole('link', { name: shipment.ShipmentId }).click();
    await page.getByRole('heading', { level: 1, name: shipment.ShipmentId }).waitFor();
    await page.waitForFunction(() => document.querySelector('canvas')?.width === 1200);
    const black = await page.evaluate(() => {
      const { width, height } = document.querySelector('canvas')!;
      const { data } = document.querySelector('canvas')!.getContext('2d')!.getImageData(0, 0, width, height);
      return data.filter((value, at) => at % 4 === 0 && value === 0).length;
    });
    expect(black).toBeGreaterThan(10_000);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download PNG')]);
    expect(download.suggestedFilename()).toBe(`${shipment.ShipmentId}.png`);
    expect(readFileSync(await download.path())).toEqual(documentOf(shipment).bytes);
  });

  it('show what becomes of them', async () => {
    const { page } = stage;
    await press('Take the parcel');
    await page.locator('.log').getByText('Accepted').waitFor();
    await world.cancel(shipment.ShipmentId);
    await stage.open(`labels/${shipment.ShipmentId}`);
    await page.getByText('It was cancelled, and cannot be printed any more.').waitFor();
    await press('Refuse the refund');
    await page.locator('.log').getByText('Refund rejected').waitFor();
    expect(await page.locator('.verdict').innerText()).toContain('RefundRejected');
    expect(stage.complaints).toEqual([]);
  });
});
