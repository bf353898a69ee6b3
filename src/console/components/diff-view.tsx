import { useMemo } from 'preact/hooks';
import { diffLines, linesOf } from '../lib/diff.js';

interface DiffViewProps {
  /** What the texts are; strings to sign if not given. */
  label?: string;
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

/** More lines than these are not compared: each is held to each of the other side. */
const MOST_LINES = 1_500;

/** Two texts side by side; of strings to sign, a line for each parameter. */
export function DiffView({ label, names, left, right }: DiffViewProps) {
  const rows = useMemo(() => {
    const lines = (text: string) =>
      (label === undefined ? linesOf(text) : text.split('\n')).slice(0, MOST_LINES);
    return diffLines(lines(left), lines(right));
  }, [label, left, right]);
  const differ = rows.filter((row) => row.left !== row.right).length;
  return (
    <div class="diff" role="region" aria-label={label ?? 'Strings to sign'} tabIndex={0}>
      <table>
        <caption>
          {differ === 0 ? 'Both sides are the same.' : `${differ} of ${rows.length} lines differ.`}
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
