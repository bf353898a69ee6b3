import { expect, it } from 'vitest';
import { useServer } from '../testing.js';

const { cli, json } = useServer();
const LISTINGS = '_GET_MERCHANT_LISTINGS_DATA_';

it('reports are listed, by type, seller and status', async () => {
  const settlements = '--type _GET_V2_SETTLEMENT_REPORT_DATA_XML_ --seller A2EXAMPLESELLER --status _DONE_';
  expect((await cli(`reports list ${settlements} --limit 1`)).stdout).toMatch(
    /^\d+\t_DONE_\t_GET_V2_SETTLEMENT_REPORT_DATA_XML_\tA2EXAMPLESELLER\t2020-\S+\t\d+\tfalse\n$/,
  );
  expect(await json(`reports list --type ${LISTINGS}`)).toEqual({ items: [], count: 0 });
});
