import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { WholeRequest } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import { Failure } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { answerToScript, matchOf } from '../../lib/script-answer.js';
import { useAction } from '../../lib/use-action.js';

/** Puts an answer in place of the operation, for calls with the parameters of this one. */
export function ScriptAnswer({ request }: { request: WholeRequest }) {
  const [xml, setXml] = useState(answerToScript(request));
  const [made, setMade] = useState<string>();
  const script = useAction(async () => {
    const operation = `${request.section}.${request.operation}`;
    const body = { operation, match: matchOf(request.params), unknown: 'keep', xml };
    setMade((await api.post<{ id: string }>('/responses', body)).id);
  });
  return (
    <Section title="Script this answer">
      <Failure error={script.error} />
      <TextField
        label="Answer as XML"
        hint="Calls with the same parameters get it, until the world is reset."
        lines={12}
        mono
        value={xml}
        onInput={setXml}
      />
      <Button disabled={script.busy || xml.trim() === ''} onClick={() => void script.run()}>
        Script this answer
      </Button>
      {made !== undefined && <p role="status">{`Scripted answer ${made} is on top of all others.`}</p>}
    </Section>
  );
}
