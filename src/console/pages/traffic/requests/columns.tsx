import type { RequestEntry } from '../../../api/types.js';
import { Badge, Status } from '../../../components/badge.js';
import type { Column } from '../../../components/table.js';
import { Time } from '../../../components/time.js';
import { linkTo } from '../../../lib/router.js';
import { showTime } from '../../../lib/show.js';

const whyOf = ({ rung, code }: Pick<RequestEntry, 'rung' | 'code'>): string =>
  [rung, code].filter(Boolean).join(': ');

export const columns: readonly Column<RequestEntry>[] = [
  {
    label: 'Time',
    look: 'mono',
    sort: 'time',
    of: ({ time, worldTime }) => <Time at={worldTime} real={time} show={showTime} />,
  },
  { label: 'Status', sort: 'status', of: ({ status }) => <Status code={status} /> },
  {
    label: 'Operation',
    of: ({ id, section, operation, path, rung, code }) => (
      <>
        <a href={linkTo(['requests', id])}>
          {operation ? (
            <>
              {section}.<wbr />
              {operation}
            </>
          ) : (
            path
          )}
        </a>
        <span class="only-narrow hint">{whyOf({ rung, code })}</span>
      </>
    ),
  },
  { label: 'Outcome', minor: true, of: ({ outcome }) => <Badge state={outcome} /> },
  { label: 'Why', minor: true, of: (entry) => whyOf(entry) || '–' },
  { label: 'Seller', look: 'mono', minor: true, of: ({ sellerId }) => sellerId ?? '–' },
  {
    label: 'ms',
    look: 'number',
    minor: true,
    sort: 'duration',
    of: ({ durationMs }) => durationMs.toFixed(1),
  },
];

/** A box for each request, to choose two that are to be compared. */
export const compareColumn = (
  chosen: readonly string[],
  choose: (chosen: string[]) => void,
): Column<RequestEntry> => ({
  label: 'Compare',
  minor: true,
  of: ({ id }) => (
    <input
      type="checkbox"
      aria-label={`Compare ${id}`}
      checked={chosen.includes(id)}
      // Of three, the two that were chosen last.
      onChange={({ currentTarget }) =>
        choose([...chosen.filter((each) => each !== id), ...(currentTarget.checked ? [id] : [])].slice(-2))
      }
    />
  ),
});
