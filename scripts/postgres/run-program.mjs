import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a program of PostgreSQL as its account, with nothing of our own environment. */
export function runProgram(place, program, args, output) {
  const as = place.account ? { uid: place.account.uid, gid: place.account.gid } : {};
  return spawn(join(place.native, 'bin', program), args, {
    ...as,
    cwd: place.home,
    // A session of its own: Ctrl-C in the terminal reaches us alone, and we close the pools before it stops.
    detached: true,
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', output, output],
  });
}

export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

/** The end of a log, for a message. */
export const tail = (file) => readFileSync(file, 'utf8').split('\n').slice(-15).join('\n');
