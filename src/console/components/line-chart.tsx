import { showInstant } from '../lib/show.js';
import { frameOf, pathOfSteps } from '../lib/steps.js';
import type { Series } from '../lib/steps.js';

interface ChartProps {
  /** What is drawn, for those who do not see it; the numbers are in a table beside it. */
  label: string;
  series: readonly Series[];
  show(value: number): string;
}

const SIZE = { width: 600, height: 140 };

/** The looks of lines, which differ in more than their colour; further ones begin anew. */
const LOOKS = 6;

/** Values over the time of the world as lines of steps, with a word for each. */
export function LineChart({ label, series, show }: ChartProps) {
  const frame = frameOf(series);
  if (!frame) return null;
  return (
    <figure class="chart">
      <figcaption class="quiet">
        <span>
          {show(frame.high)} highest, {show(frame.low)} lowest
        </span>
      </figcaption>
      <svg
        viewBox={`-4 -6 ${SIZE.width + 8} ${SIZE.height + 12}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <path class="chart-axis" d={`M0 0V${SIZE.height}H${SIZE.width}`} />
        {series.map(({ name, steps }, at) => (
          <path key={name} class={`chart-line look-${at % LOOKS}`} d={pathOfSteps(steps, frame, SIZE)}>
            <title>{name}</title>
          </path>
        ))}
      </svg>
      <div class="chart-ends quiet">
        <span>{showInstant(new Date(frame.from).toISOString())}</span>
        <span>{showInstant(new Date(frame.to).toISOString())}</span>
      </div>
      {series.length > 1 && (
        <ul class="chart-names">
          {series.map(({ name }, at) => (
            <li key={name}>
              <svg viewBox="0 0 28 8" aria-hidden="true">
                <path class={`chart-line look-${at % LOOKS}`} d="M0 4H28" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
