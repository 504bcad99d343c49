import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { alive } from '../postgres/pid-file.mjs';
import { Plain } from '../setup/progress.mjs';

/**
 * When a process began, in the kernel's own count: a number that a later process with the same id does not
 * share.
 */
export function begunAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return '';
  }
}

/** Whether the process that wrote the lock still lives. */
export function held(text, { isAlive = alive, beganAt = begunAt } = {}) {
  const [pid, begun = ''] = text.trim().split(' ');
  return (
    Number(pid) > 0 && Number(pid) !== process.pid && isAlive(Number(pid)) && begun === beganAt(Number(pid))
  );
}

/** One start at a time in one folder. The lock of a process that was killed is taken over. */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      const lock = openSync(file, 'wx', 0o644);
      writeSync(lock, `${process.pid} ${begunAt(process.pid)}`);
      closeSync(lock);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    }
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (held(text)) {
      throw new Plain(
        `Norbanet is running here already (process ${text.split(' ')[0]}). Stop it first, or open its address.`,
      );
    }
    const stale = `${file}.stale-${process.pid}`;
    try {
      renameSync(file, stale);
      rmSync(stale, { force: true });
    } catch (error) {
      if (error.code !== 'ENOENT') {
        throw error;
      }
    }
  }
}
