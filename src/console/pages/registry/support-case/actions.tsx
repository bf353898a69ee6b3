import { useState } from 'preact/hooks';
import { api, pathOf } from '../../../api/client.js';
import type { Developer, SupportCase } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { UserChooser } from '../../../components/choosers.js';
import { TextField } from '../../../components/field.js';
import { Failure } from '../../../components/notice.js';
import { Section } from '../../../components/page.js';
import { useAction } from '../../../lib/use-action.js';
import { useLoad } from '../../../lib/use-load.js';

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
      {kind === 'key-reset' && <FollowLink supportCase={supportCase} changed={changed} />}
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
  const act = useAction(async (verb: 'approve' | 'ask' | 'refuse') => {
    const said = verb === 'refuse' ? { reason: text } : text === '' ? {} : { text };
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
        <Button look="danger" disabled={silent} onClick={() => void act.run('refuse')}>
          Refuse
        </Button>
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

/** The link that support sent, and who follows it. */
function FollowLink({ supportCase, changed }: ActionsProps) {
  const { developerId, link } = supportCase;
  const developer = useLoad(() => api.get<Developer>(pathOf('developers', developerId)), [developerId]);
  const [userId, setUserId] = useState('');
  const follow = useAction(async () => {
    const token = new URLSearchParams(link!.replace(/^[^?]*/, '')).get('token')!;
    try {
      await api.post(actionPath(supportCase, 'confirm'), { userId }, { token });
    } finally {
      // An attempt that is refused is in the log too.
      changed();
    }
  });
  if (link === null) return null;
  return (
    <Section title="The link that support sent">
      <p>
        <code class="break">{link}</code>
      </p>
      <p class="hint">
        It works once, for an administrator. The old keys stop at once, for all applications.
      </p>
      <UserChooser
        label="Follow it as"
        sellerId={developer.data?.ownSellerId ?? ''}
        value={userId}
        onChange={setUserId}
      />
      <Failure error={follow.error} />
      <div class="actions">
        <Button look="primary" disabled={follow.busy || userId === ''} onClick={() => void follow.run()}>
          Reset the keys
        </Button>
      </div>
    </Section>
  );
}
