import { useState } from 'preact/hooks';
import { signIn } from '../api/session.js';
import { Button } from '../components/button.js';
import { TextField } from '../components/field.js';
import { Notice } from '../components/notice.js';
import { Page } from '../components/page.js';

/** Asks for the admin token, which stays in this tab. */
export function SignIn({ wrong }: { wrong: boolean }) {
  const [token, setToken] = useState('');
  return (
    <Page title="Admin token" lead="This server was started with --admin-token. The token stays in this tab.">
      {wrong && <Notice kind="bad" title="The server does not accept this token." />}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (token !== '') signIn(token);
        }}
      >
        <TextField label="Token" type="password" value={token} onInput={setToken} required />
        <div class="actions">
          <Button type="submit" look="primary">
            Go on
          </Button>
        </div>
      </form>
    </Page>
  );
}
