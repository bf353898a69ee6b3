import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

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

/** Ticks of the kernel's process accounting; 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Seconds that a process has kept a core busy so far; only Linux tells. */
export function cpuSeconds(pid) {
  try {
    // The name in parentheses may hold spaces; the fields are counted from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}

/** How many files and sockets a process has open; only Linux tells. */
export function openHandles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return undefined;
  }
}
