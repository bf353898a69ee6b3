import { exportWorld, ExportTooLarge } from '../../../scenario/index.js';
import type { LoadedRealm } from '../../../realms/realm.js';
import { conflict } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { showFault } from '../traffic/fault-rule.js';

const YAML = 'application/yaml; charset=utf-8';

/** The faults and quotas that hold now, whoever set them. */
const besideOf = ({ origin, faults, quotas }: LoadedRealm) => ({
  scenario: origin.scenario,
  faults: faults.list().map((fault) => {
    const { id: _, hits: __, ...rule } = showFault(fault);
    return rule;
  }),
  quotas: quotas.overrides,
});

/** The world as a scenario. */
export const worldExport: Resource = {
  tag: 'scenario',
  settles: true,
  schemas: [],
  routes: [
    route<{ query: { secrets?: boolean } }>({
      method: 'GET',
      path: '/world/export',
      id: 'exportWorld',
      summary:
        'The world as a scenario in YAML that loads to the same world; the same world gives the same bytes',
      query: {
        secrets: schema.described(
          schema.boolean,
          'false: without keys and tokens, which are made anew when it is loaded. True, if not given.',
        ),
      },
      answer: { description: 'YAML.', content: { 'application/yaml': { schema: schema.text() } } },
      refusals: [409],
      run({ realm, world, query, reply }) {
        try {
          const text = exportWorld(world, besideOf(realm), { secrets: query.secrets ?? true });
          reply.type(YAML);
          return text;
        } catch (error) {
          if (error instanceof ExportTooLarge) throw conflict(error.message);
          throw error;
        }
      },
    }),
  ],
};
