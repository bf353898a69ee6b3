import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Resident memory of a process in MB, or undefined where there is no telling. */
export function residentMegabytes(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)[1]) / 1024;
  } catch {
    return byPs(pid);
  }
}

function byPs(pid) {
  try {
    return (
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024 || undefined
    );
  } catch {
    return undefined;
  }
}

/** Seconds that all threads of a process have kept a core busy so far; only Linux tells. */
export function cpuSeconds(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => sum + onCore(`/proc/${pid}/task/${thread}/schedstat`), 0) / 1e9;
  } catch {
    return undefined;
  }
}

/** Nanoseconds: the accounting of ticks is too coarse for a round. A thread that has just ended counts no more. */
const onCore = (file) => (existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) : 0);

/** How many files and sockets a process has open; only Linux tells. */
export function openHandles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return undefined;
  }
}
