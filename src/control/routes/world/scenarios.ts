import { listBuiltIns } from '../../../scenario/index.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

/** The scenarios that come with the server. */
export const scenarios: Resource = {
  tag: 'scenario',
  schemas: [
    schema.resource('BuiltInScenario', {
      name: schema.text('What POST /scenario takes.'),
      description: schema.text('What it shows.'),
    }),
  ],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/scenarios',
      id: 'listScenarios',
      summary: 'The scenarios that come with the server, by name',
      query: schema.paging,
      answer: schema.listOf('BuiltInScenario'),
      run: ({ query }) =>
        pageOf(
          listBuiltIns(),
          ({ name }) => name,
          query,
          (each) => each,
        ),
    }),
  ],
};
