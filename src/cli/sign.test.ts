import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../server/app.js';
import type { MwsLocal } from '../server/app.js';
import { runCli } from './testing.js';

const SECRET = 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct';
const env = { MWS_LOCAL_SECRET: SECRET };
const WHO =
  '--key 022QF0EXAMPLEH9DHM02 --seller A2EXAMPLESELLER --token amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE';
const LIST = `sign Orders.ListOrders ${WHO} CreatedAfter=2020-01-01 MarketplaceId.Id.1=ATVPDKIKX0DER`;

interface Signed {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  curl: string;
}

describe('mws-local sign', () => {
  let server: MwsLocal;
  beforeAll(async () => void (server = await startMwsLocal()));
  afterAll(() => server.close());

  it.each(['GET', 'POST'])('makes a %s that a server answers', async (method) => {
    const { stdout } = await runCli(`${LIST} --method ${method} --url ${server.url} --json`, { env });
    const { url, headers, body, curl } = JSON.parse(stdout) as Signed;
    const answer = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
    expect(await answer.text()).toContain('<ListOrdersResponse ');
    expect(curl).toContain(`'${url}'`);
    expect(curl.includes('-X POST')).toBe(method === 'POST');
    expect(stdout).not.toContain(SECRET);
  });

  it('prints a line of curl, the same for the same instant', async () => {
    const line = `${LIST} --timestamp 2020-06-24T14:10:37Z`;
    const { status, stdout, stderr } = await runCli(line, { env });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^curl 'http:\/\/127\.0\.0\.1:2009\/Orders\/2013-09-01\?AWSAccessKeyId=.*&Timestamp=2020-06-24T14%3A10%3A37\.000Z&.*&Signature=.*'\n$/,
    );
    expect((await runCli(`${line} --secret ${SECRET}`)).stdout).toBe(stdout);
  });

  it("names the seller as the section does, and a host that is not the URL's", async () => {
    const { stdout } = await runCli(
      `sign Feeds.GetFeedSubmissionList ${WHO} --host mws.amazonservices.com --timestamp 2020-06-24T14:10:37Z`,
      { env },
    );
    expect(stdout).toMatch(/^curl -H 'Host: mws\.amazonservices\.com' '.*&Merchant=A2EXAMPLESELLER&/);
  });

  it('goes to the path of the sandbox of Amazon Pay, which has a name of its own', async () => {
    const { stdout } = await runCli(`sign OffAmazonPayments_Sandbox.Authorize ${WHO}`, { env });
    expect(stdout).toContain('http://127.0.0.1:2009/OffAmazonPayments_Sandbox/2013-01-01?');
  });

  it.each([
    [
      `sign Orders.ListOrder ${WHO}`,
      'there is no operation in Orders that is called ListOrder; did you mean ListOrders?',
    ],
    [`sign Teapots.List ${WHO}`, 'there is no section Teapots'],
    [`${LIST} CreatedAfter`, 'CreatedAfter is no parameter; it must be NAME=VALUE'],
    [`${LIST} --url here`, 'It must be a URL'],
    [`${LIST} --url http://127.0.0.1:2009/Orders/2013-09-01`, 'It must end with the host and its port'],
    [`${LIST} --timestamp noon`, 'It must be an ISO 8601 instant'],
    ['sign Orders.ListOrders --seller A', "required option '--key <id>' not specified"],
  ])('%s: %s', async (line, reason) => {
    const { status, stdout, stderr } = await runCli(line, { env });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain(SECRET);
  });

  it('needs a secret', async () => {
    expect(await runCli(LIST)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'mws-local: a secret is needed: --secret, or MWS_LOCAL_SECRET in the environment.\n',
    });
  });
});
