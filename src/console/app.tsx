import { useEffect, useRef } from 'preact/hooks';
import { adminToken, sandbox, tokenWanted } from './api/session.js';
import { Navigation } from './components/navigation.js';
import { TopBar } from './components/top-bar.js';
import { useStore } from './lib/store.js';
import { usePlace } from './lib/router.js';
import { findPage } from './pages/index.js';
import { Missing } from './pages/missing.js';
import { SignIn } from './pages/sign-in.js';

/** The whole console: the navigation, and the page that the address names. */
export function App() {
  const place = usePlace();
  const world = useStore(sandbox);
  const token = useStore(adminToken);
  const wanted = useStore(tokenWanted);
  const found = findPage(place.path);
  useHeadingFocus(place.path.join('/'));
  const Shown = found?.show ?? Missing;
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        To the content
      </a>
      <Navigation current={found?.page} />
      <div class="content">
        {wanted === 'no' && <TopBar key={`${world} ${token}`} />}
        <main id="main" tabIndex={-1}>
          {wanted === 'no' ? (
            <Shown
              key={`${world} ${token} ${place.path.join('/')}`}
              id={found?.id ?? ''}
              query={place.query}
            />
          ) : (
            <SignIn wrong={wanted === 'wrong'} />
          )}
        </main>
      </div>
    </>
  );
}

/** Whoever goes from page to page by keyboard or ear goes on at the heading of the new one; not when the console is opened. */
function useHeadingFocus(path: string): void {
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    opened.current = true;
  }, [path]);
}
