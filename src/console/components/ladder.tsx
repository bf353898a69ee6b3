/** The checks of the server, in their order. */
export const RUNGS = [
  ...['size', 'path', 'version', 'action', 'common', 'accessKey', 'expired', 'signature', 'seller'],
  ...['account', 'region', 'token', 'role', 'marketplace', 'fault', 'quota', 'parameters'],
] as const;

/** How far up the ladder of checks a request came: what it passed, and what refused it. */
export function Ladder({ rung }: { rung: string | undefined }) {
  const stopped = RUNGS.findIndex((each) => each === rung);
  const stateAt = (at: number) => {
    if (stopped < 0 || at < stopped) return 'passed';
    return at === stopped ? 'refused' : 'not reached';
  };
  return (
    <ol class="ladder" aria-label="Checks">
      {RUNGS.map((each, at) => (
        <li key={each} class={stateAt(at).replace(' ', '-')}>
          {each}
          <span class="unseen"> {stateAt(at)}</span>
        </li>
      ))}
    </ol>
  );
}
