import type { World } from '../world/world.js';

export type StatusColour = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED';

/** How a section says it is doing. */
export interface ServiceStatus {
  status: StatusColour;
  messageId: string | null;
  messages: { locale: string; text: string }[];
}

interface Row {
  section: string;
  status: StatusColour;
  message_id: string | null;
  messages: string;
}

const statusOf = (row: Row): ServiceStatus => ({
  status: row.status,
  messageId: row.message_id,
  messages: JSON.parse(row.messages) as ServiceStatus['messages'],
});

const green: ServiceStatus = { status: 'GREEN', messageId: null, messages: [] };

/** The status of a section; GREEN where none was set. */
export const findServiceStatus = (world: World, section: string): ServiceStatus =>
  world.database.remembered(`status ${section}`, () => {
    const row = world.database.get<Row>('SELECT * FROM service_status WHERE section = ?', section);
    return row ? statusOf(row) : green;
  });

/** Every status that was set, by section. */
export const listServiceStatus = (world: World): Record<string, ServiceStatus> =>
  Object.fromEntries(
    world.database
      .all<Row>('SELECT * FROM service_status ORDER BY section')
      .map((row) => [row.section, statusOf(row)]),
  );

export function setServiceStatus(world: World, section: string, status: ServiceStatus): void {
  world.database.run(
    `INSERT INTO service_status (section, status, message_id, messages) VALUES (?, ?, ?, ?)
     ON CONFLICT (section) DO UPDATE SET status = excluded.status, message_id = excluded.message_id, messages = excluded.messages`,
    section,
    status.status,
    status.messageId,
    JSON.stringify(status.messages),
  );
}
