import { api } from '../../api/client.js';
import type { Quota } from '../../api/types.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { showInstant } from '../../lib/show.js';
import { useLive } from '../../lib/use-load.js';

/** What is left of the quotas that were drawn on. */
export function Quotas() {
  const quotas = useLive(() => api.list<Quota>('/quotas'), []);
  return (
    <Page
      title="Quotas"
      lead="What calls have left of their quotas, by seller and developer. They are counted whether or not they are enforced."
    >
      <Loaded from={quotas}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="quiet">
              No quota was drawn on yet. Send a call, from the <a href="#/scratchpad">scratchpad</a> say.
            </p>
          ) : (
            <ul class="gauges">
              {items.map((quota) => (
                <Gauges key={quota.id} quota={quota} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

const Gauges = ({
  quota: { section, operation, sellerId, developerId, requests, items, hour },
}: {
  quota: Quota;
}) => (
  <li>
    <h2>
      {section}.{operation}
    </h2>
    <p class="quiet">
      <code>{sellerId}</code> by <code>{developerId}</code>
    </p>
    {requests && <Gauge label="Requests" left={requests.left} max={requests.max} />}
    {items && <Gauge label="Items" left={items.left} max={items.max} />}
    {hour && (
      <Gauge
        label="This hour"
        left={hour.max - hour.used}
        max={hour.max}
        note={`anew at ${showInstant(hour.resetsOn)}`}
      />
    )}
  </li>
);

interface GaugeProps {
  label: string;
  left: number;
  max: number;
  note?: string;
}

function Gauge({ label, left, max, note }: GaugeProps) {
  const shown = Math.floor(Math.max(0, left));
  return (
    <div class="gauge">
      <span>{label}</span>
      <meter
        min={0}
        max={max}
        low={max * 0.2}
        high={max * 0.5}
        optimum={max}
        value={shown}
        aria-label={`${label}: ${shown} of ${max} left`}
      />
      <span class="number">
        {shown} of {max}
      </span>
      {note && <span class="quiet">{note}</span>}
    </div>
  );
}
