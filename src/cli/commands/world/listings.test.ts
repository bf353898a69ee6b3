import { expect, it } from 'vitest';
import { useServer } from '../testing.js';

const { call, cli, json } = useServer();
const OFFER = 'A2EXAMPLESELLER ATVPDKIKX0DER POT-1';

it('offers are made and changed', async () => {
  const made = `listings create ${OFFER} --price 19.90 --title Teapot --quantity 3 --asin B00EXAMPLE --condition New`;
  expect(await json(made)).toMatchObject({
    sku: 'POT-1',
    asin: 'B00EXAMPLE',
    title: 'Teapot',
    price: { amount: '19.90', currency: 'USD' },
    quantity: 3,
  });
  expect(await json(`listings update ${OFFER} --price 17.5 --quantity 0 --status inactive`)).toMatchObject({
    price: { amount: '17.50' },
    quantity: 0,
    status: 'inactive',
  });
  expect((await cli('listings list --sku POT-1 --seller A2EXAMPLESELLER --status inactive')).stdout).toBe(
    'POT-1\tA2EXAMPLESELLER\tATVPDKIKX0DER\tB00EXAMPLE\tinactive\tMFN\t17.50\tUSD\t0\n',
  );
  expect((await cli(`listings update ${OFFER}`)).status).toBe(1);
  expect((await cli(`listings create ${OFFER}`)).stderr).toMatch(/required option '--price/);
});

it('stock is held and changed', async () => {
  const counts = '--in-stock 12 --inbound 5 --reserved 1 --unfulfillable 2';
  expect(await json(`inventory create A2EXAMPLESELLER POT-1 ${counts} --fnsku X000POT1`)).toMatchObject({
    sku: 'POT-1',
    fnsku: 'X000POT1',
    inStock: 12,
    inbound: 5,
    reserved: 1,
    unfulfillable: 2,
  });
  expect(await json('inventory update A2EXAMPLESELLER POT-1 --in-stock 11')).toMatchObject({ inStock: 11 });
  expect(await json('inventory list --sku POT-1')).toMatchObject({ count: 1, items: [{ inStock: 11 }] });
});

it('the status of sections is set, one by one or all', async () => {
  const set =
    "service-status set Orders YELLOW --message-id GSS1 --message 'en_US=Slow today' --message de_DE=Langsam";
  const rowOf = (stdout: string, section: string) =>
    stdout.split('\n').find((row) => row.startsWith(`${section}\t`));
  expect(rowOf((await cli(set)).stdout, 'Orders')).toBe(
    'Orders\tYELLOW\tGSS1\tlocale=en_US text=Slow today,locale=de_DE text=Langsam',
  );
  await cli('service-status set all RED');
  const { stdout } = await cli('service-status show');
  expect([rowOf(stdout, 'Orders'), rowOf(stdout, 'Feeds')]).toEqual(['Orders\tRED\t\t', 'Feeds\tRED\t\t']);
  expect((await cli('service-status set Nothing RED')).status).toBe(1);
});

it('quotas are set and taken back', async () => {
  expect(await json('quotas set ListOrders=2:0.5:30 Feeds.SubmitFeed=3:1:120:40 GetOrder=1')).toMatchObject({
    quotas: {
      'Orders.ListOrders': { quota: 2, restore: 0.5, restoreSeconds: 30 },
      'Feeds.SubmitFeed': { quota: 3, restore: 1, restoreSeconds: 120, hourly: 40 },
      'Orders.GetOrder': { quota: 1, restore: 1, restoreSeconds: 60 },
    },
  });
  expect(await json('quotas clear')).toMatchObject({ quotas: {} });
  await call();
  expect((await cli('quotas list')).stdout).toMatch(
    /^A2EXAMPLESELLER\t1234-3214-4321\tSellers\tListMarketplaceParticipations\t14\t15\t\t\t\t\n$/,
  );
  expect((await cli('quotas set ListOrders')).status).toBe(1);
});
