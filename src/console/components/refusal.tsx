import type { WholeRequest } from '../api/types.js';
import { Notice } from './notice.js';

/** Why a request was not answered as it hoped, and what helps. */
export function Refusal({ request }: { request: WholeRequest }) {
  const { outcome, rung, code, cause, explanation, diagnosis } = request;
  if (outcome === 'ok' && !explanation && !diagnosis?.fix) return null;
  const where = rung ? ` at the check ${rung}` : '';
  const title = outcome === 'ok' ? 'Answered, but' : `${verbs[outcome]}${where}${code ? `: ${code}` : ''}`;
  const text = explanation ?? diagnosis?.cause;
  return (
    <Notice kind={outcome === 'ok' ? 'info' : 'warn'} title={title}>
      {text && <p>{text}</p>}
      {diagnosis?.fix && (
        <p>
          <strong>What helps:</strong> {diagnosis.fix}
        </p>
      )}
      {(diagnosis?.code ?? cause) && (
        <p class="quiet">
          Cause <code>{diagnosis?.code ?? cause}</code>
        </p>
      )}
    </Notice>
  );
}

const verbs = {
  ok: 'Answered',
  refused: 'Refused',
  error: 'Answered with an error',
  fault: 'A fault applied',
};
