import { useState } from 'preact/hooks';
import { api, pathOf } from '../../../api/client.js';
import type { SupportCase } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { ConfirmButton } from '../../../components/dialog.js';
import { TextField } from '../../../components/field.js';
import { Failure } from '../../../components/notice.js';
import { Section } from '../../../components/page.js';
import { linkTo } from '../../../lib/router.js';
import { useAction } from '../../../lib/use-action.js';

interface ActionsProps {
  supportCase: SupportCase;
  changed(): void;
}

/** What support and the applicant can do about a case; both are played here. */
export function CaseActions({ supportCase, changed }: ActionsProps) {
  const { kind, status } = supportCase;
  if (status !== 'open' && status !== 'waiting') return null;
  return (
    <div class="columns">
      {kind === 'key-reset' && <Link supportCase={supportCase} />}
      {kind === 'registration' && status === 'waiting' && (
        <Answer supportCase={supportCase} changed={changed} />
      )}
      <AsSupport supportCase={supportCase} changed={changed} />
    </div>
  );
}

const actionPath = ({ id }: SupportCase, verb: string): string => `${pathOf('support-cases', id)}/${verb}`;

function AsSupport({ supportCase, changed }: ActionsProps) {
  const [text, setText] = useState('');
  const act = useAction(async (verb: 'approve' | 'ask') => {
    const said = text === '' ? {} : { text };
    await api.post(actionPath(supportCase, verb), said);
    setText('');
    changed();
  });
  const silent = act.busy || text.trim() === '';
  const isRegistration = supportCase.kind === 'registration';
  return (
    <Section title="As support">
      <TextField
        label="What support says"
        lines={3}
        value={text}
        onInput={setText}
        hint={
          isRegistration ? 'Approving needs no words; asking and refusing do.' : 'Refusing needs a reason.'
        }
      />
      <Failure error={act.error} />
      <div class="actions">
        {isRegistration && (
          <>
            <Button look="primary" disabled={act.busy} onClick={() => void act.run('approve')}>
              Approve
            </Button>
            <Button disabled={silent} onClick={() => void act.run('ask')}>
              Ask for more
            </Button>
          </>
        )}
        {!silent && (
          <ConfirmButton
            label="Refuse"
            look="danger"
            question="The case is closed with these words as the reason."
            act={async () => {
              await api.post(actionPath(supportCase, 'refuse'), { reason: text });
              changed();
            }}
          />
        )}
      </div>
    </Section>
  );
}

function Answer({ supportCase, changed }: ActionsProps) {
  const [text, setText] = useState('');
  const answer = useAction(async () => {
    await api.post(actionPath(supportCase, 'answer'), { text });
    changed();
  });
  return (
    <Section title="As the applicant">
      <TextField label="Your answer" lines={3} value={text} onInput={setText} />
      <Failure error={answer.error} />
      <div class="actions">
        <Button disabled={answer.busy || text.trim() === ''} onClick={() => void answer.run()}>
          Answer
        </Button>
      </div>
    </Section>
  );
}

/** The link that support sent; it leads to the page on which an administrator follows it. */
function Link({ supportCase: { id, link } }: { supportCase: SupportCase }) {
  if (link === null) return null;
  return (
    <Section title="The link that support sent">
      <p>
        <a class="break" href={linkTo(['reset', id], { token: tokenIn(link) })}>
          {window.location.origin + link}
        </a>
      </p>
      <p class="hint">
        It works once, for an administrator of the account. The old keys stop at once, for all applications.
      </p>
    </Section>
  );
}

const tokenIn = (link: string): string => new URLSearchParams(link.replace(/^[^?]*/, '')).get('token') ?? '';
