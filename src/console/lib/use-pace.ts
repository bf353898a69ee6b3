import { useEffect } from 'preact/hooks';

/** How often what a page shows is looked at again, in milliseconds. */
const PACE = 2_000;

/** Calls back at that pace as long as the page can be seen, and at once when it is seen again. */
export function usePace(look: () => void): void {
  useEffect(() => {
    const lookIfSeen = () => {
      if (!document.hidden) look();
    };
    const timer = setInterval(lookIfSeen, PACE);
    document.addEventListener('visibilitychange', lookIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookIfSeen);
    };
  }, [look]);
}
