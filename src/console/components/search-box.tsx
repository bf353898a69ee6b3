import { useEffect, useRef, useState } from 'preact/hooks';
import { go, usePlace } from '../lib/router.js';

/** One box for all that has an id. `/` leads into it from anywhere, unless something is being typed. */
export function SearchBox() {
  const { path, query } = usePlace();
  const asked = path[0] === 'search' ? (query.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, []);
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') go(['search'], { q: text.trim() });
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label="Search requests, orders, SKUs and feeds"
        placeholder="Search: an id, a SKU, a parameter …   /"
        title="Press / to come here"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        autocomplete="off"
        spellcheck={false}
      />
    </form>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], dialog') !== null;
