import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { Snippet } from '../../api/types.js';
import { SelectField } from '../../components/field.js';
import { Loaded } from '../../components/loaded.js';
import { TextView } from '../../components/text-view.js';
import { useLoad } from '../../lib/use-load.js';
import { COVERED } from './credentials.js';

/** Programs that point clients at this server, with the demo caller's credentials in them; the secret is covered, but copied. */
export function Snippets({ secret }: { secret: string | undefined }) {
  const snippets = useLoad(async () => (await api.list<Snippet>('/snippets')).items, []);
  return <Loaded from={snippets}>{(all) => <Chosen all={all} secret={secret} />}</Loaded>;
}

function Chosen({ all, secret }: { all: readonly Snippet[]; secret: string | undefined }) {
  const [name, setName] = useState(all[0]!.name);
  const { code, install, status } = all.find((each) => each.name === name)!;
  return (
    <>
      <SelectField
        label="Client"
        value={name}
        onChange={setName}
        choices={all.map((each) => ({ value: each.name, label: `${each.language}: ${each.name}` }))}
        hint={
          status === 'run'
            ? 'The tests of mws-local run this program.'
            : 'Its client was tried by hand, pointed so.'
        }
      />
      {install && <TextView label="Install" text={install} wrap />}
      <TextView
        label="Program"
        text={secret === undefined ? code : code.replaceAll(secret, COVERED)}
        copied={code}
        wrap
        {...(secret !== undefined && {
          note: 'The secret is covered; it is there when you copy the program.',
        })}
      />
    </>
  );
}
