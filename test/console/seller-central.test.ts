import { expect, it } from 'vitest';
import { askControl } from '../acceptance/control.js';
import { describeInBrowser, useBrowser } from './browser.js';

const SELLER = 'A7EXAMPLENOTOKEN';

/** In the order in which a developer lives through it; each test goes on where the one before ended. */
describeInBrowser('Seller Central in the console', () => {
  const stage = useBrowser();
  let developerId: string;

  const choose = (label: string, option: string) =>
    stage.page.getByLabel(label, { exact: true }).selectOption(option);
  const press = (name: string) => stage.page.getByRole('button', { name, exact: true }).click();
  const heading = (name: RegExp) => stage.page.getByRole('heading', { name }).waitFor();
  /** Chooses by a part of what an option says. */
  const chooseLike = async (label: string, part: string) => {
    const option = stage.page.getByLabel(label, { exact: true }).locator('option', { hasText: part });
    await choose(label, (await option.first().getAttribute('value'))!);
  };
  const keysOf = async () => {
    type Keys = { items: { accessKeyId: string; status: string }[] };
    return (await askControl<Keys>(stage.server.url, `/developers/${developerId}/keys`)).items;
  };
  /** Makes the call of the scratchpad in the name of a key and a seller; answers the status that the page shows. */
  const callAs = async (caller: string) => {
    await stage.open('scratchpad?operation=Sellers.ListMarketplaceParticipations');
    await chooseLike('Caller', caller);
    await press('Sign and send');
    await heading(/^Answer$/);
    return stage.page.getByRole('status', { name: 'Status of the answer' }).innerText();
  };

  it('registers a developer: support asks, is answered, and approves', async () => {
    const { page } = stage;
    await stage.open('register');
    await page.getByLabel('Developer name').fill('Example Tools');
    await page.getByLabel('Contact e-mail').fill('developer@example.com');
    await choose('Account', 'A2EXAMPLESELLER');
    await chooseLike('Who registers', 'primary');
    await page.getByLabel('Use of the API').fill('Orders of small sellers.');
    await press('Register');

    await heading(/^Case \d+: Register/);
    await page.getByLabel('What support says').fill('Which operations?');
    await press('Ask for more');
    await page.getByLabel('Your answer').fill('ListOrders.');
    await press('Answer');
    await page.getByText('Support is to act.').waitFor();
    await press('Approve');
    await page.getByText('The registration is approved.').waitFor();
    expect(await page.locator('.log li').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Orders of small sellers.'),
        expect.stringContaining('Which operations?'),
        expect.stringContaining('ListOrders.'),
      ]),
    );
    await page.getByText('AWSAccessKeyId').waitFor();
    const [id, key] = await page.getByRole('status').locator('code').allInnerTexts();
    expect(id).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(key).toMatch(/^[A-Z0-9]{20}$/);
    developerId = id!;
  });

  it('shows the secret of the new key once', async () => {
    const { page } = stage;
    await page.getByRole('link', { name: 'on its credentials page' }).click();
    const [key] = await keysOf();
    await page.getByText(key!.accessKeyId).first().waitFor();
    await press(`Show the secret of ${key!.accessKeyId}`);
    await press('Show it now');
    await page.getByRole('dialog').locator('pre').waitFor();
    expect(await page.getByRole('dialog').locator('pre').innerText()).toMatch(/^[\w+/=]{40}$/);
    await press('Close');
    await page.getByText(/^shown \d{4}-/).waitFor();
    expect(await page.getByRole('button', { name: /^Show the secret/ }).count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toMatch(/[\w+/]{40}/);
  });

  it('authorizes it by its Developer ID, as the primary account holder only', async () => {
    const { page, server } = stage;
    const users = `/sellers/${SELLER}/users`;
    await askControl(server.url, users, { name: 'Holder', email: 'holder@example.com', role: 'primary' });
    await askControl(server.url, users, { name: 'Helper', email: 'helper@example.com', role: 'user' });
    await stage.open('authorizations');
    await page.getByLabel('Developer ID').fill(developerId);
    await choose('Seller', SELLER);
    await chooseLike('Who authorizes', 'Helper');
    await press('Authorize');
    await page.getByRole('alert').getByText('Only the primary account holder').waitFor();
    await chooseLike('Who authorizes', 'Holder');
    await press('Authorize');
    const token = page.getByRole('status').locator('code', { hasText: 'amzn.mws.' });
    await token.waitFor();
    expect(await page.getByRole('region', { name: 'Authorizations' }).innerText()).toContain(
      await token.innerText(),
    );
  });

  it('makes the first call with the new key', async () => {
    const [key] = await keysOf();
    expect(await callAs(`${key!.accessKeyId} for ${SELLER}`)).toBe('200');
    expect(await stage.page.getByRole('region', { name: 'Body' }).innerText()).toContain(
      `<SellerId>${SELLER}</SellerId>`,
    );
  });

  it('revokes the authorization, and the refusal is explained', async () => {
    const { page } = stage;
    await stage.open('authorizations');
    await page
      .getByRole('row')
      .filter({ hasText: developerId })
      .getByRole('button', { name: 'Revoke' })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('row').filter({ hasText: developerId }).getByText('revoked').waitFor();

    const [key] = await keysOf();
    expect(await callAs(`${key!.accessKeyId} for ${SELLER}`)).toBe('401');
    await page.getByRole('link', { name: 'In the journal' }).click();
    await page.getByText('Refused at the check token: AccessDenied').waitFor();
    expect(await page.locator('.notice').innerText()).toMatch(/revoked/);
    expect(await page.locator('.ladder .refused').innerText()).toContain('token');
  });

  it('renews it, and the same token works again', async () => {
    const { page } = stage;
    await stage.open('authorizations');
    await page
      .getByRole('row')
      .filter({ hasText: developerId })
      .getByRole('button', { name: 'Renew' })
      .click();
    await page.getByRole('row').filter({ hasText: developerId }).getByText('active').waitFor();
    const [key] = await keysOf();
    expect(await callAs(`${key!.accessKeyId} for ${SELLER}`)).toBe('200');
  });

  it('resets the keys: not for a plain user, but for an administrator', async () => {
    const { page } = stage;
    const [old] = await keysOf();
    await stage.open(`credentials?developer=${developerId}`);
    await choose('How support is asked', 'phone');
    await chooseLike('Who asks', '(user)');
    await choose('Key that is to stop', old!.accessKeyId);
    await page.getByLabel('Why').fill('A laptop was lost.');
    await press('Ask support');

    await heading(/^Case \d+: Reset/);
    await page.getByRole('link', { name: /\/confirm\?token=/ }).click();
    await heading(/^Reset access keys$/);
    await chooseLike('Follow it as', '(user)');
    await press('Reset the keys');
    await page.getByRole('alert').getByText('Only an administrator may reset keys').waitFor();
    expect(await keysOf()).toEqual([
      expect.objectContaining({ accessKeyId: old!.accessKeyId, status: 'active' }),
    ]);

    await chooseLike('Follow it as', '(primary)');
    await press('Reset the keys');
    await page.getByText('There is a new key.').waitFor();
    const [fresh, before] = await keysOf();
    expect(before).toMatchObject({ accessKeyId: old!.accessKeyId, status: 'deleted' });
    expect(await callAs(`${before!.accessKeyId} (deleted) for ${SELLER}`)).toBe('403');
    expect(await callAs(`${fresh!.accessKeyId} for ${SELLER}`)).toBe('200');
  });

  it('friction 7: opens that page from the link itself, and resets keys without support where there is no account', async () => {
    const { page, server } = stage;
    const owned = '3456-5436-6543';
    await stage.open(`credentials?developer=${owned}`);
    await chooseLike('Who asks', 'clerk (user)');
    await press('Ask support');
    await heading(/^Case \d+: Reset/);
    await page.goto(await page.getByRole('link', { name: /\/confirm\?token=/ }).innerText());
    await heading(/^Reset access keys$/);
    await chooseLike('Follow it as', '(primary)');
    await press('Reset the keys');
    await page.getByText('There is a new key.').waitFor();
    await page.goto(`${server.url}/_mws/#/reset/${page.url().split('/').at(-1)}`);
    await page.getByText('This link has been used').waitFor();

    await stage.open('credentials?developer=1234-3214-4321');
    expect(await page.getByRole('main').innerText()).not.toContain('POST /');
    await press('Reset the keys now');
    await page.getByRole('dialog').getByRole('button', { name: 'Reset the keys now' }).click();
    await page.getByRole('dialog', { name: 'The new key' }).waitFor();
    const shown = await page.getByRole('dialog').locator('pre').allInnerTexts();
    expect(shown).toEqual([expect.stringMatching(/^[A-Z0-9]{20}$/), expect.stringMatching(/^[\w+/=]{40}$/)]);
    await press('Close');
    await page.getByRole('region', { name: 'Access keys' }).getByText('reset').waitFor();
  });

  it('suspends the developer and its keys after they were shared', async () => {
    const { page } = stage;
    await stage.open(`credentials?developer=${developerId}`);
    await press('Suspend for sharing');
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend for sharing' }).click();
    await page.getByText('This developer is suspended').waitFor();
    const [key] = await keysOf();
    expect(key!.status).toBe('inactive');
    expect(await callAs(`${key!.accessKeyId} (inactive) for ${SELLER}`)).not.toBe('200');
  });

  it('changes what a user may do', async () => {
    const { page, server } = stage;
    await stage.open(`users?seller=${SELLER}`);
    await choose('Role of Helper', 'administrator');
    await page.reload();
    await page.getByLabel('Role of Helper').waitFor();
    expect(await page.getByLabel('Role of Helper').inputValue()).toBe('administrator');
    type Users = { items: { name: string; role: string }[] };
    const { items } = await askControl<Users>(server.url, `/sellers/${SELLER}/users`);
    expect(items.find(({ name }) => name === 'Helper')?.role).toBe('administrator');
  });

  it('had nothing to complain about', () => expect(stage.complaints).toEqual([]));
});
