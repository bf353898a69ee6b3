import { residentMegabytes } from '../servers/process-facts.js';

/** Looks at a process's memory again and again. */
export function watchMemory(pid, every = 25) {
  let peak = residentMegabytes(pid);
  const look = () => {
    peak = Math.max(peak, residentMegabytes(pid));
    timer = setTimeout(look, every);
  };
  let timer = setTimeout(look, every);
  return {
    /** @returns the most that it had, in MB */
    end() {
      clearTimeout(timer);
      return Math.max(peak, residentMegabytes(pid));
    },
  };
}
