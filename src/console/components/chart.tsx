import type { RequestMinute } from '../api/types.js';

const OUTCOMES = ['ok', 'refused', 'error', 'fault'] as const;

/** In units of the picture: a minute is 10 wide. */
const [STEP, HEIGHT] = [10, 80];

/** Calls of the last hour, a bar for each minute, stacked by what became of them. */
export function Chart({ minutes }: { minutes: readonly RequestMinute[] }) {
  const total = (minute: RequestMinute) => OUTCOMES.reduce((sum, each) => sum + minute[each], 0);
  const most = Math.max(1, ...minutes.map(total));
  const sums = OUTCOMES.map(
    (each) => [each, minutes.reduce((sum, minute) => sum + minute[each], 0)] as const,
  );
  const words = sums.map(([outcome, sum]) => `${sum} ${outcome}`).join(', ');
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${minutes.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Calls in the last hour: ${words}. ${most} in a minute at most.`}
      >
        {minutes.map((minute, at) => (
          <Bar key={minute.at} minute={minute} left={at * STEP} scale={HEIGHT / most} />
        ))}
      </svg>
      <figcaption>
        {sums.map(([outcome, sum]) => (
          <a key={outcome} class={`legend ${outcome}`} href={`#/requests?outcome=${outcome}`}>
            {sum} {outcome}
          </a>
        ))}
        <span class="quiet">calls in the last hour of real time</span>
      </figcaption>
    </figure>
  );
}

interface BarProps {
  minute: RequestMinute;
  left: number;
  /** Units for one call. */
  scale: number;
}

function Bar({ minute, left, scale }: BarProps) {
  let top = HEIGHT;
  return (
    <g>
      <title>{`${minute.at.slice(11, 16)}: ${OUTCOMES.map((each) => `${minute[each]} ${each}`).join(', ')}`}</title>
      <rect class="minute" x={left} y={0} width={STEP} height={HEIGHT} />
      {OUTCOMES.map((each) => {
        const height = minute[each] * scale;
        top -= height;
        return (
          height > 0 && <rect key={each} class={each} x={left + 1} y={top} width={STEP - 2} height={height} />
        );
      })}
    </g>
  );
}
