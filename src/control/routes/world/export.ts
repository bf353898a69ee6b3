import { Readable } from 'node:stream';
import type { ExportedBeside } from '../../../scenario/index.js';
import { exportAside } from '../../../realms/export-aside.js';
import type { LoadedRealm } from '../../../realms/realm.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { showFault } from '../traffic/fault-rule.js';

const YAML = 'application/yaml; charset=utf-8';

/** The scripted answers, faults and quotas that hold now, whoever set them. */
const besideOf = ({ origin: { scenario }, scripts, faults, quotas }: LoadedRealm): ExportedBeside => ({
  scenario,
  // Those that an older release kept do not say how they were written.
  responses: scripts.uses.flatMap(
    ({ index, response }) => (index === undefined ? response.written : scenario.written?.[index]) ?? [],
  ),
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
      inSteps: true,
      run({ realm, world, query, reply }) {
        reply.type(YAML);
        return Readable.from(exportAside(world, besideOf(realm), query.secrets ?? true));
      },
    }),
  ],
};
