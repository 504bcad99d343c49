import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Plain } from '../setup/progress.mjs';
import { pidFileOf, processesIn } from './pid-file.mjs';

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') {
      throw error;
    }
  }
}

/**
 * Stops what a killed process left running on this data folder: a fast shutdown of the postmaster, then its
 * children.
 */
export async function stopOrphans(data, { patience = 30_000, say = console.log } = {}) {
  let left = processesIn(data);
  if (left.length === 0) {
    return false;
  }
  say('  A PostgreSQL of an earlier start is still running; stopping it …');
  const postmaster = pidFileOf(data)?.pid;
  const deadline = Date.now() + patience;
  while (left.length > 0) {
    if (Date.now() > deadline) {
      throw new Plain(
        `The PostgreSQL of an earlier start does not stop (process ${left.join(', ')}). Stop it by ` +
          'hand and start again.',
      );
    }
    const first = left[0] === postmaster ? [left[0]] : left;
    for (const pid of first) {
      signal(pid, left[0] === postmaster ? 'SIGINT' : 'SIGTERM');
    }
    await pause(50);
    left = processesIn(data);
  }
  return true;
}

/**
 * Clears away what stands in the way of the next start and belongs to nobody: a stale lock, a half-made data
 * folder.
 */
export function clearStale(data) {
  if (pidFileOf(data) && processesIn(data).length === 0) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
  }
  const folder = dirname(data);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name.startsWith(`${basename(data)}.making-`) || name.startsWith('.secret-')) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}
