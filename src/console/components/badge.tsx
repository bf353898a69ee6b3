/** The colour of a state, whatever it is a state of. */
const looks: Readonly<Record<string, string>> = {
  ok: 'good',
  shipped: 'good',
  delivered: 'good',
  completed: 'good',
  sent: 'good',
  purchased: 'good',
  canceled: 'bad',
  cancelled: 'bad',
  failed: 'bad',
  dropped: 'bad',
  declined: 'bad',
  unshipped: 'warn',
  partiallyshipped: 'warn',
  submitted: 'warn',
  inprogress: 'warn',
  active: 'good',
  approved: 'good',
  done: 'good',
  resolved: 'good',
  green: 'good',
  refused: 'bad',
  suspended: 'bad',
  revoked: 'bad',
  deleted: 'bad',
  error: 'bad',
  closed: 'bad',
  expired: 'warn',
  pending: 'warn',
  inactive: 'warn',
  open: 'warn',
  waiting: 'warn',
  fault: 'fault',
};

/** A state in a word. The word says it; the colour only helps. */
export function Badge({ state }: { state: string }) {
  return <span class={`badge ${looks[state.replaceAll('_', '').toLowerCase()] ?? 'neutral'}`}>{state}</span>;
}

/** An HTTP status; 0: nothing was answered. */
export function Status({ code }: { code: number }) {
  const look = code >= 500 || code === 0 ? 'bad' : code >= 400 ? 'warn' : 'good';
  return <span class={`status ${look}`}>{code === 0 ? 'reset' : code}</span>;
}
