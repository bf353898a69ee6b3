import { useEffect, useState } from 'preact/hooks';
import { adminToken, chooseWorld, endedWorld, sandbox, signOut } from '../api/session.js';
import { linkTo } from '../lib/router.js';
import { useStore } from '../lib/store.js';
import { groups } from '../pages/index.js';
import type { ConsolePage } from '../pages/index.js';
import { Button } from './button.js';

/** The way to every page. Where there is little room, it folds up. */
export function Navigation({ current }: { current: ConsolePage | undefined }) {
  const [open, setOpen] = useState(false);
  const token = useStore(adminToken);
  useEffect(() => setOpen(false), [current]);
  return (
    <header class="side">
      <div class="brand">
        <a href="#/">mws-local</a>
        <Button look="small" aria-expanded={open} aria-controls="pages" onClick={() => setOpen(!open)}>
          Menu
        </Button>
      </div>
      <nav id="pages" aria-label="Pages" class={open ? 'open' : undefined}>
        <World />
        {groups.map(({ name, pages }) => (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {pages.map((page) => (
                <li key={page.path}>
                  <a href={linkTo([page.path])} aria-current={page === current ? 'page' : undefined}>
                    {page.title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {token === '' ? (
          <section>
            <h2>Reference</h2>
            <ul>
              <li>
                <a href="/_mws/docs">Control API</a>
              </li>
            </ul>
          </section>
        ) : (
          <section>
            {/* The description needs the token, which a link cannot send. */}
            <Button look="small" onClick={signOut}>
              Forget the token
            </Button>
          </section>
        )}
      </nav>
    </header>
  );
}

/** Says in which world the pages are, where it is not the default one. */
function World() {
  const world = useStore(sandbox);
  const ended = useStore(endedWorld);
  if (ended !== '')
    return (
      <div class="world" role="status">
        <span>
          Sandbox <code>{ended}</code> has ended. This is the default world.
        </span>
        <Button look="small" onClick={() => chooseWorld('')}>
          Close
        </Button>
      </div>
    );
  if (world === '') return null;
  return (
    <div class="world">
      Sandbox <code>{world}</code>
      <Button look="small" onClick={() => chooseWorld('')}>
        Leave it
      </Button>
    </div>
  );
}
