import { randomUUID } from 'node:crypto';
import { mkdir, open, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '#platform/config/config';
import { findChromium } from '#platform/print/chromium';
import { examine, fault, ok, warning, type Finding } from './finding.ts';

const MEGABYTE = 1_048_576;
const LITTLE_ROOM = 2_048 * MEGABYTE;
const NO_ROOM = 256 * MEGABYTE;
const FOR_OTHERS = 0o077;

/** The process, the folder of data, the keys and what prints. */
export async function examineMachine(config: Config): Promise<readonly Finding[]> {
  const parts = await Promise.all([
    examine(
      'DATA_DIR',
      'Give the account of Norbanet the right to write there, or name another folder.',
      () => examineFolder(config.DATA_DIR),
    ),
    ...keyFilesOf(config).map(([setting, path]) =>
      examine(setting, 'Give the account of Norbanet the right to read it.', () =>
        examineKeyFile(setting, path),
      ),
    ),
    examineChromium(config),
  ]);
  return [ok('Node', `version ${process.versions.node}`), ...parts.flat()];
}

/** Writes as an upload would, down to the disk, and looks how much room is left. */
async function examineFolder(folder: string): Promise<readonly Finding[]> {
  await mkdir(folder, { recursive: true });
  const trial = join(folder, `doctor-${randomUUID()}`);
  try {
    const file = await open(trial, 'wx', 0o600);
    await file.writeFile('written by the doctor').then(() => file.sync());
    await file.close();
  } finally {
    await rm(trial, { force: true });
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const told = `${resolve(folder)} can be written; ${Math.floor(free / MEGABYTE)} MB are free`;
  const mend = 'Make room, or move it to a larger disk; without room nothing can be saved.';
  if (free < NO_ROOM) return [fault('DATA_DIR', told, mend)];
  return [free < LITTLE_ROOM ? warning('DATA_DIR', told, mend) : ok('DATA_DIR', told)];
}

const keyFilesOf = (config: Config): readonly (readonly [string, string])[] => [
  ['BALLOT_KEY_FILE', config.ballotKeyFile],
  ['PUSH_KEY_FILE', config.pushKeyFile],
  ['AUTHENTICATOR_KEY_FILE', config.authenticatorKeyFile],
];

async function examineKeyFile(setting: string, path: string): Promise<readonly Finding[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!found) return [ok(setting, `${path} is not there yet; it is made when it is needed`)];
  await open(path, 'r').then((file) => file.close());
  if ((found.mode & FOR_OTHERS) !== 0)
    return [warning(setting, `${path} can be read by other accounts`, `Run: chmod 600 ${path}`)];
  return [ok(setting, `${path}, readable by its owner alone, in ${dirname(resolve(path))}`)];
}

async function examineChromium(config: Config): Promise<readonly Finding[]> {
  const found = await findChromium(config.CHROMIUM_PATH);
  if (found) return [ok('CHROMIUM_PATH', `${found} prints PDFs`)];
  return [
    warning(
      'CHROMIUM_PATH',
      'no Chromium was found: nothing can be printed as PDF',
      'Install chromium-headless-shell, or write its path into CHROMIUM_PATH.',
    ),
  ];
}
