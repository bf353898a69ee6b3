import { api } from '../api/client.js';
import type { List } from '../api/client.js';
import type { WorldEvent } from '../api/types.js';
import { Loaded } from './loaded.js';
import { Section } from './page.js';
import { Table } from './table.js';
import { Time } from './time.js';
import { showName } from '../lib/show.js';
import { useLive } from '../lib/use-load.js';
import type { Load } from '../lib/use-load.js';

/** As many as the server gives at once. */
const NEWEST = 1000;

/** The newest events of a family, such as `inbound`, about one thing. */
export const useEvents = (family: string, subject: string): Load<List<WorldEvent>> =>
  useLive(
    () => api.list<WorldEvent>('/world-events', { type: `${family}.*`, subject, limit: NEWEST }),
    [family, subject],
  );

interface TimelineProps {
  events: Load<List<WorldEvent>>;
  /** Whose thing it is: sellers choose some ids themselves. */
  sellerId: string;
}

/** What happened to one thing, the newest first. */
export function Timeline({ events, sellerId }: TimelineProps) {
  return (
    <Section title="Timeline">
      <Loaded from={events}>
        {({ items, count }) => (
          <>
            <Table
              caption="Timeline"
              columns={[
                { label: 'When', look: 'mono', of: ({ at }) => <Time at={at} /> },
                { label: 'Event', look: 'mono', of: ({ type }) => type },
                { label: 'Details', of: ({ details }) => detailsOf(details) },
              ]}
              items={items.filter((event) => event.sellerId === sellerId)}
              keyOf={({ id }) => id}
              empty="Nothing has happened to it since the world was filled. Take a step above, or advance the clock."
            />
            {count > items.length && (
              <p class="quiet">
                These are the newest {items.length} of {count}.
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
