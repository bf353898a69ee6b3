import { useMemo } from 'preact/hooks';
import { diffLines, linesOf } from '../lib/diff.js';

interface DiffViewProps {
  /** What the sides are called. */
  names: readonly [string, string];
  left: string;
  right: string;
}

/** A line, with what is different in it marked from the first character on. */
function Line({ text, differsAt }: { text: string | undefined; differsAt: number | undefined }) {
  if (text === undefined) return <span class="quiet">not there</span>;
  if (differsAt === undefined) return <>{text}</>;
  return (
    <>
      {text.slice(0, differsAt)}
      <mark>{text.slice(differsAt) || '⌀'}</mark>
    </>
  );
}

/** Two strings to sign side by side, a line for each parameter. */
export function DiffView({ names, left, right }: DiffViewProps) {
  const rows = useMemo(() => diffLines(linesOf(left), linesOf(right)), [left, right]);
  const differ = rows.filter((row) => row.left !== row.right).length;
  return (
    <div class="diff" role="region" aria-label="Strings to sign" tabIndex={0}>
      <table>
        <caption>
          {differ === 0 ? 'Both strings are the same.' : `${differ} of ${rows.length} lines differ.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const differs = row.left !== row.right;
            const mark = differs ? (row.differsAt ?? 0) : undefined;
            return (
              <tr key={at} class={differs ? 'differs' : undefined}>
                <td data-side={names[0]}>
                  <Line text={row.left} differsAt={mark} />
                </td>
                <td data-side={names[1]}>
                  <Line text={row.right} differsAt={mark} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
