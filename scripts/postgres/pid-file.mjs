import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The lines of postmaster.pid: who runs the data folder, where it listens, how far it has come. */
export function readPidFile(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) {
    return undefined;
  }
  return { pid, data: lines[1], port: Number(lines[3]) || undefined, status: lines[7] || undefined };
}

export function pidFileOf(data) {
  const path = join(data, 'postmaster.pid');
  try {
    return existsSync(path) ? readPidFile(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function commandOf(pid) {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * The processes of PostgreSQL that still work in a data folder, the postmaster first. A number in the
 * pid file alone proves nothing: after a crash it may belong to somebody else.
 */
export function processesIn(data) {
  const noted = pidFileOf(data)?.pid;
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => workingFolder(pid) === data)
      .sort((a, b) => Number(b === noted) - Number(a === noted) || a - b);
  }
  return noted && alive(noted) && commandOf(noted).includes(data) ? [noted] : [];
}
