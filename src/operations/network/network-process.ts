import { execFile, spawn } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CommandRefused } from '../operator-command.ts';

/** Of this process's environment, what is no setting of Norbanet. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'];

type Environment = Readonly<Record<string, string>>;
type Answer = Readonly<Record<string, unknown>> & { readonly ok: boolean; readonly error?: string };

/** A program of this build, in a process of its own with the settings of one network and none of another. */
function start(
  program: string,
  words: readonly string[],
  environment: Environment,
  output: 'pipe' | 'inherit',
) {
  const passed = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return spawn(process.execPath, [join(dirname(process.argv[1]!), program), ...words], {
    env: { ...Object.fromEntries(passed), ...environment },
    stdio: ['ignore', output, output === 'pipe' ? 'pipe' : 'inherit'],
  });
}

/**
 * What a command of the operator's says for a network.
 * @throws {CommandRefused} with its own words where it could not be done.
 */
export async function askNetwork(environment: Environment, ...words: string[]): Promise<Answer> {
  const child = start('operate.js', [...words, '--json'], environment, 'pipe');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const [answer, complaint] = await Promise.all([text(child.stdout!), text(child.stderr!), ended]);
  await giveToService(environment);
  const result = readJson(answer);
  if (result?.ok === true) return result;
  throw new CommandRefused(result?.error ?? (complaint.trim() || 'The command ended without a word.'));
}

/** Runs a command of the operator's for a network, which speaks for itself. Returns the code with which it ended. */
export async function runForNetwork(environment: Environment, words: readonly string[]): Promise<number> {
  const child = start('operate.js', words, environment, 'inherit');
  const code = await new Promise<number>((resolve) => child.once('exit', (ended) => resolve(ended ?? 2)));
  await giveToService(environment);
  return code;
}

/**
 * What root has made among the files, keys and backups of a network belongs to its service, which goes on with them. Before
 * its first start there is no such account, and systemd hands over everything then.
 */
async function giveToService(environment: Environment): Promise<void> {
  const { DATA_DIR, BACKUP_DIR, BALLOT_KEY_FILE } = environment;
  if (process.getuid?.() !== 0 || DATA_DIR === undefined) return;
  const owner = await stat(DATA_DIR).catch(() => null);
  if (!owner || owner.uid === 0) return;
  const named = [DATA_DIR, BACKUP_DIR, BALLOT_KEY_FILE && dirname(BALLOT_KEY_FILE)].filter(
    (folder) => folder !== undefined,
  );
  // systemd keeps links in the place of these folders, and no link is followed below.
  const folders = await Promise.all(named.map((folder) => realpath(folder).catch(() => [])));
  await promisify(execFile)('chown', [
    '-Rh',
    '--from=0',
    `${owner.uid}:${owner.gid}`,
    '--',
    ...folders.flat(),
  ]);
}

/** Brings the database of a network to this version. @throws {CommandRefused} */
export async function migrateNetwork(environment: Environment): Promise<void> {
  const child = start('migrate.js', [], environment, 'pipe');
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [, complaint, code] = await Promise.all([text(child.stdout!), text(child.stderr!), ended]);
  if (code !== 0) throw new CommandRefused(complaint.trim() || 'What migrates ended without a word.');
}

function readJson(line: string): Answer | null {
  try {
    return JSON.parse(line) as Answer;
  } catch {
    return null;
  }
}
