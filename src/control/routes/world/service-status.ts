import type { Catalog } from '../../../protocol/catalog.js';
import { findServiceStatus, setServiceStatus } from '../../../store/service-status.js';
import type { ServiceStatus, StatusColour } from '../../../store/service-status.js';
import type { World } from '../../../world/world.js';
import { invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const status = schema.oneOf(['GREEN', 'GREEN_I', 'YELLOW', 'RED']);
const messages = schema.arrayOf(
  schema.object({ locale: schema.nonEmpty, text: schema.nonEmpty }, ['locale', 'text']),
);

const listAll = (world: World, { sections }: Catalog) => {
  const items = sections.map(({ name }) => ({ section: name, ...findServiceStatus(world, name) }));
  return { items, count: items.length };
};

interface NewStatus {
  section: string;
  status: StatusColour;
  messageId?: string | null;
  messages?: ServiceStatus['messages'];
}

function set(world: World, catalog: Catalog, body: NewStatus): void {
  if (body.section !== '*' && !catalog.hasSection(body.section))
    throw invalid('/section', `there is no section ${body.section}`);
  const named = catalog.sections.filter(({ name }) => body.section === '*' || name === body.section);
  const { status, messageId = null, messages = [] } = body;
  world.database.transaction(() => {
    for (const { name } of named) setServiceStatus(world, name, { status, messageId, messages });
  });
}

/** What GetServiceStatus answers, by section. */
export const serviceStatus: Resource = {
  tag: 'service status',
  settles: true,
  schemas: [
    schema.resource('ServiceStatus', {
      section: schema.text(),
      status,
      messageId: schema.orNull(schema.text()),
      messages,
    }),
  ],
  routes: [
    route({
      method: 'GET',
      path: '/service-status',
      id: 'listServiceStatus',
      summary: 'The status of every section, in the order of their names',
      answer: schema.listOf('ServiceStatus'),
      run: ({ world, parts }) => listAll(world, parts.catalog),
    }),
    route<{ body: NewStatus }>({
      method: 'PUT',
      path: '/service-status',
      id: 'setServiceStatus',
      summary: 'Sets the status of a section, or of all',
      body: schema.object(
        {
          section: schema.described(schema.nonEmpty, 'Such as Orders; `*`: all.'),
          status,
          messageId: schema.orNull(schema.text()),
          messages,
        },
        ['section', 'status'],
      ),
      answer: schema.listOf('ServiceStatus'),
      run({ world, parts, body }) {
        set(world, parts.catalog, body);
        return listAll(world, parts.catalog);
      },
    }),
  ],
};
