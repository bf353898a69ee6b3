import { api } from '../../api/client.js';
import type { List } from '../../api/client.js';
import type { WorldEvent } from '../../api/types.js';
import { Loaded } from '../../components/loaded.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { showInstant, showName } from '../../lib/show.js';
import { useLoad } from '../../lib/use-load.js';
import type { Load } from '../../lib/use-load.js';

/** As many as the server gives at once. */
const NEWEST = 1000;

/** The events of a family, such as `inbound`, the newest first; a timeline picks those of one thing. */
export const useEvents = (family: string): Load<List<WorldEvent>> =>
  useLoad(() => api.list<WorldEvent>('/world-events', { type: `${family}.*`, limit: NEWEST }), [family]);

interface TimelineProps {
  events: Load<List<WorldEvent>>;
  subject: string;
  /** Whose thing it is: sellers choose some ids themselves. */
  sellerId: string;
}

/** What happened to one thing, the newest first. */
export function Timeline({ events, subject, sellerId }: TimelineProps) {
  return (
    <Section title="Timeline">
      <Loaded from={events}>
        {({ items, count }) => (
          <>
            <Table
              caption="Timeline"
              columns={[
                { label: 'When', look: 'mono', of: ({ at }) => showInstant(at) },
                { label: 'Event', look: 'mono', of: ({ type }) => type },
                { label: 'Details', of: ({ details }) => detailsOf(details) },
              ]}
              items={items.filter((event) => event.subject === subject && event.sellerId === sellerId)}
              keyOf={({ id }) => id}
              empty="Nothing has happened to it since the world was filled. Take a step above, or advance the clock."
            />
            {count > items.length && (
              <p class="quiet">
                Only the newest {items.length} of {count} events were looked through.
              </p>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

const detailsOf = (details: object): string =>
  Object.entries(details)
    .map(([name, value]) => `${showName(name)}: ${valueOf(value)}`)
    .join(' · ');

function valueOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueOf).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, each]) => `${name} ${valueOf(each)}`)
    .join(', ');
}
