import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from '../postgres/cluster.mjs';
import { pidFileOf } from '../postgres/pid-file.mjs';
import { Plain } from '../setup/progress.mjs';
import { dataFolder } from '../setup/project-root.mjs';
import { held } from './start-lock.mjs';

export const lockFile = () => join(dataFolder(), 'norbanet.pid');

/** Whether a start in this folder is under way or done. */
export const isRunning = () => existsSync(lockFile()) && held(readFileSync(lockFile(), 'utf8'));

/** The addresses of the PostgreSQL that the running start brought up. */
export function runningDatabase() {
  const data = join(dataFolder(), 'postgres');
  const noted = pidFileOf(data);
  if (noted?.status !== 'ready') {
    throw new Plain('Norbanet is still starting here. Ask again when it is ready.');
  }
  return addressesOf(data, noted.port);
}
