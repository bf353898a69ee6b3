import { useState } from 'preact/hooks';
import { api, listIfThere, pathOf } from '../../api/client.js';
import { Status } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Ladder } from '../../components/ladder.js';
import { Loaded } from '../../components/loaded.js';
import { Failure, Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { TextView } from '../../components/text-view.js';
import { useAction } from '../../lib/use-action.js';
import { useLoad } from '../../lib/use-load.js';

interface Step {
  name: string;
  /** What is wrong with the call. */
  what: string;
}

interface Refused extends Step {
  status: number;
  code: string;
  rung: string;
  cause: string;
  explanation: string;
  fix?: string;
  xml: string;
  request: { method: string; url: string; headers: Record<string, string>; body: string };
}

/** A walk through every refusal: what MWS says, and why. */
export function Demo() {
  const steps = useLoad(() => listIfThere<Step>('/demo'), []);
  const [results, setResults] = useState<Readonly<Record<string, Refused>>>({});
  const run = useAction(async (names: readonly string[]) => {
    for (const name of names) {
      const shown = await api.post<Refused>(pathOf('demo', name));
      setResults((before) => ({ ...before, [name]: shown }));
    }
  });
  const items = steps.data?.items ?? [];
  return (
    <Page
      title="Refusals"
      lead="Every way in which a call is refused: the terse answer of MWS, and what the server knows about it. Each call is made in a sandbox of its own."
      actions={
        items.length > 0 && (
          <Button
            look="primary"
            disabled={run.busy}
            onClick={() => void run.run(items.map(({ name }) => name))}
          >
            Run all
          </Button>
        )
      }
    >
      <Failure error={run.error} />
      <Loaded from={steps}>
        {(list) =>
          list ? (
            <ol class="steps">
              {list.items.map((step) => (
                <li key={step.name}>
                  <div class="section-head">
                    <div>
                      <h2>{step.what}</h2>
                      <p class="quiet">
                        <code>{step.name}</code>
                      </p>
                    </div>
                    <Button
                      look="small"
                      aria-label={`Run ${step.name}`}
                      disabled={run.busy}
                      onClick={() => void run.run([step.name])}
                    >
                      Run
                    </Button>
                  </div>
                  {results[step.name] && <Result of={results[step.name]!} />}
                </li>
              ))}
            </ol>
          ) : (
            <p class="quiet">This server has no demonstration.</p>
          )
        }
      </Loaded>
    </Page>
  );
}

function Result({ of: { status, code, rung, cause, explanation, fix, xml, request } }: { of: Refused }) {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const sent = [`${request.method} ${request.url}`, ...headers, '', request.body].join('\n');
  return (
    <div aria-live="polite">
      <p class="verdict">
        <Status code={status} /> <code>{code}</code>
      </p>
      <Notice kind="warn" title={explanation}>
        {fix && (
          <p>
            <strong>What helps:</strong> {fix}
          </p>
        )}
        <p class="quiet">
          Cause <code>{cause}</code>
        </p>
      </Notice>
      <Ladder rung={rung} />
      <details>
        <summary>Request and answer</summary>
        <TextView label="Request" text={sent} wrap />
        <TextView label="Answer" text={xml} />
      </details>
    </div>
  );
}
