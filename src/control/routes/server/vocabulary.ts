import { feedTypeNames } from '../../../model/feed-types.js';
import { marketplaces } from '../../../model/marketplaces.js';
import { reportTypeNames } from '../../../model/report-types.js';
import { knownCodes } from '../../../protocol/known-codes.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const names = (description: string) => schema.arrayOf(schema.text(), { description });

const marketplace = schema.resource('Marketplace', {
  id: schema.text('Such as ATVPDKIKX0DER.'),
  name: schema.text('Such as Amazon.com.'),
  countryCode: schema.text('Such as US; a scenario may use it in place of the id.'),
  country: schema.text(),
  currency: schema.text('ISO 4217'),
  endpoint: schema.text('The MWS host for it.'),
});

/** Words of MWS that a form can offer. They are the same in every world. */
const known = () => ({
  marketplaces: marketplaces.map(({ marketplaceId, name, countryCode, country, currency, endpoint }) => ({
    id: marketplaceId,
    name,
    countryCode,
    country,
    currency,
    endpoint,
  })),
  errorCodes: [...knownCodes('MWS')].sort(),
  feedTypes: feedTypeNames(),
  reportTypes: reportTypeNames(),
});

/** Lists of what MWS knows: marketplaces, codes, types. */
export const vocabulary: Resource = {
  tag: 'operations',
  schemas: [
    marketplace,
    schema.resource('Vocabulary', {
      marketplaces: schema.arrayOf(schema.ref('Marketplace')),
      errorCodes: names('Codes of errors that MWS had.'),
      feedTypes: names('Documented values of FeedType.'),
      reportTypes: names('Documented values of ReportType.'),
    }),
  ],
  routes: [
    route({
      method: 'GET',
      path: '/vocabulary',
      id: 'getVocabulary',
      summary: 'The marketplaces, error codes, feed types and report types that MWS knew',
      answer: schema.ref('Vocabulary'),
      run: known,
    }),
  ],
};
