import { expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { callMws } from '../acceptance/mws-call.js';
import { under } from '../acceptance/outbound-world.js';
import { describeInBrowser, useBrowser } from './browser.js';
import { fitsAndIsAccessible } from './fit.js';

describeInBrowser('What moves, in the console', () => {
  const stage = useBrowser({ scenario: 'fulfilment' });
  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const verdict = (state: string) => stage.page.locator('main > .verdict').getByText(state, { exact: true });
  const table = (name: string) => stage.page.getByRole('region', { name, exact: true });
  const parcelOf = async (order: string): Promise<string> => {
    const { items } = await askControl<{ items: { id: string }[] }>(
      stage.server.url,
      `/easy-ship/packages?order=${order}`,
    );
    return items[0]!.id;
  };

  const call = async (path: string, action: string, parameters: Record<string, string>) => {
    const { status, text } = await callMws(stage.server, path, action, parameters);
    expect(status, text).toBe(200);
  };

  const isFit = () => fitsAndIsAccessible(stage.page);

  it('receives a unit of a shipment that it finds by its status, then all of it', async () => {
    const { page } = stage;
    await stage.open('inbound-shipments');
    await isFit();
    await page.getByLabel('Status').selectOption('RECEIVING');
    await page.getByText('1 of 1').waitFor();
    await page.getByRole('link', { name: 'FBA15FUL0006' }).click();
    const received = table('Items').locator('tbody tr td.number').nth(1);
    await verdict('RECEIVING').waitFor();
    expect(await received.innerText()).toBe('3');
    await press('Receive');
    await received.getByText('4', { exact: true }).waitFor();
    await table('Timeline').getByText('sku MUG, quantity 1, damaged 0').waitFor();
    await isFit();
    await press('Receive all that is missing');
    await verdict('CLOSED').waitFor();
    expect(await received.innerText()).toBe('8');
    expect(await page.getByRole('form', { name: 'Receive' }).count()).toBe(0);
  });

  it('shows why too many damaged units are refused, and counts nothing', async () => {
    const { page } = stage;
    await stage.open('inbound-shipments/FBA15FUL0003');
    await page.getByLabel('Damaged among them').fill('2');
    await press('Receive');
    await page.getByRole('alert').getByText('more are damaged than there are').waitFor();
    await press('DELIVERED');
    await verdict('DELIVERED').waitFor();
    await table('Timeline').getByText('Status: DELIVERED').waitFor();
  });

  it('takes an order of another shop to its end, and its package to the door', async () => {
    const { page } = stage;
    await stage.open('fulfillment-orders');
    await isFit();
    await page.getByRole('link', { name: 'F-RECEIVED' }).click();
    await press('PROCESSING');
    await table('Shipments').getByText('PENDING').waitFor();
    const ship = page.getByRole('form', { name: 'Ship' });
    await ship.getByLabel('Ship', { exact: true }).selectOption({ index: 1 });
    await ship.getByLabel('Units').fill('99');
    await press('Ship in one package');
    await ship
      .getByRole('alert')
      .filter({ hasText: /^Units / })
      .waitFor();
    await ship.getByLabel('Ship', { exact: true }).selectOption('');
    await page.getByLabel('Carrier').fill('UPS');
    await press('Ship in one package');
    await verdict('COMPLETE').waitFor();
    await isFit();
    await page.getByRole('button', { name: /^Set: what becomes of/ }).click();
    await table('Packages').locator('.badge').getByText('DELIVERED').waitFor();
    await table('Timeline').getByText('outbound.package-changed').waitFor();
    await page.getByRole('button', { name: /^Track / }).click();
    await page.getByRole('dialog').getByText('EVENT_301').waitFor();
  });

  it('lets a unit come back in the condition that is chosen', async () => {
    const { page, server } = stage;
    const order = await askControl<{ items: { id: string }[]; shipments: { id: string }[] }>(
      server.url,
      '/fulfillment-orders/F-COMPLETE',
    );
    await call('/FulfillmentOutboundShipment/2010-10-01', 'CreateFulfillmentReturn', {
      SellerFulfillmentOrderId: 'F-COMPLETE',
      ...under('Items.member.1', {
        SellerReturnItemId: 'BACK-1',
        SellerFulfillmentOrderItemId: order.items[0]!.id,
        AmazonShipmentId: order.shipments[0]!.id,
        ReturnReasonCode: 'DEFECTIVE',
      }),
    });
    await stage.open('fulfillment-orders/F-COMPLETE');
    await page.getByLabel('how BACK-1 arrives', { exact: true }).selectOption('CarrierDamaged');
    await press('Receive: how BACK-1 arrives');
    await table('Returns').locator('.badge').getByText('Processed').waitFor();
    expect(await table('Returns').innerText()).toContain('CarrierDamaged');
  });

  it('puts partnered transport into a state in which it failed', async () => {
    const { page } = stage;
    await call('/FulfillmentInboundShipment/2010-10-01', 'PutTransportContent', {
      ...{ ShipmentId: 'FBA15FUL0001', IsPartnered: 'true', ShipmentType: 'SP' },
      ...under('TransportDetails.PartneredSmallParcelData.PackageList.member.1', {
        ...under('Weight', { Value: '1', Unit: 'pounds' }),
        ...under('Dimensions', { Unit: 'inches', Length: '1', Width: '1', Height: '1' }),
      }),
    });
    await stage.open('inbound-shipments/FBA15FUL0001');
    await press('ERROR_ON_ESTIMATING');
    await page.locator('.section .verdict').getByText('ERROR_ON_ESTIMATING').waitFor();
    await table('Timeline').getByText('inbound.transport').first().waitFor();
    await press('ESTIMATED');
    await page.getByText('To be confirmed by').waitFor();
  });

  it('moves a package of Easy Ship on, and opens its papers', async () => {
    const { page } = stage;
    const id = await parcelOf('402-0000002-0000002');
    await stage.open('easy-ship');
    await isFit();
    await page.getByRole('link', { name: id }).click();
    await verdict('Scheduled').waitFor();
    const paper = await page
      .locator('.section', { hasText: 'Papers' })
      .getByRole('link')
      .first()
      .getAttribute('href');
    const answer = await fetch(new URL(paper!, stage.server.url));
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await press('PickedUp');
    await verdict('PickedUp').waitFor();
    expect(await table('Steps').getByText('PickedUp').count()).toBe(1);
    await isFit();
  });

  it('had nothing to complain about', () => expect(stage.complaints).toEqual([]));
});
