import { useEffect } from 'preact/hooks';
import { readWorldClock, worldClock } from '../api/world-clock.js';
import { showInstant } from '../lib/show.js';
import { useStore } from '../lib/store.js';
import { usePace } from '../lib/use-pace.js';
import { SearchBox } from './search-box.js';

/** What stands above every page: the search, and the time of the world. */
export function TopBar() {
  const clock = useStore(worldClock);
  useEffect(() => void readWorldClock(), []);
  usePace(readWorldClock);
  return (
    <div class="top">
      <SearchBox />
      {clock && (
        <a class="world-time" href="#/clock" title="The world’s clock">
          World time <time dateTime={clock.now}>{showInstant(clock.now)}</time>
          {clock.mode !== 'running' && <span class="quiet"> {clock.mode}</span>}
        </a>
      )}
    </div>
  );
}
