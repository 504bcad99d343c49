import { execFileSync } from 'node:child_process';
import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { Plain } from '../setup/progress.mjs';

/** Where the handbook has the units copied. */
const UNITS = '/etc/systemd/system';
/** Where systemd makes the folders of a service, and where it shows it its secrets. */
const STATE = '/var/lib';
const RUN = '/run';
const WORKER = 'norbanet-worker.service';
/** It alone is shown the owner of the tables. */
const MIGRATE = 'norbanet-migrate.service';
/** Options that name a small file, which mostly root alone may read. */
const FILE_OPTIONS = ['--identity', '--passphrase-file', '--erasures'];

/** A unit and what is dropped in beside it, in the order in which systemd reads them. */
function textOf(units, unit) {
  const folders = [`${unit.slice(0, unit.indexOf('-') + 1)}.service.d`, `${unit}.d`];
  const added = folders.flatMap((folder) =>
    existsSync(join(units, folder))
      ? readdirSync(join(units, folder))
          .filter((name) => name.endsWith('.conf'))
          .toSorted()
          .map((name) => join(units, folder, name))
      : [],
  );
  return [join(units, unit), ...added].map((file) => readFileSync(file, 'utf8')).join('\n');
}

const valuesOf = (text, setting) =>
  [...text.matchAll(new RegExp(`^${setting}=(.*)$`, 'gm'))].map(([, value]) => value);

const idOf = (which, account) => Number(execFileSync('id', [which, account], { encoding: 'utf8' }));

/** `A=1 "B=2 3"`, as systemd reads it. */
const pairsOf = (values) =>
  values
    .flatMap((value) => [...value.matchAll(/"([^"]*)"|(\S+)/g)])
    .map(([, quoted, plain]) => quoted ?? plain)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);

/** A folder of the account, in which lies what it is shown for as long as a command runs. */
class ShownFiles {
  constructor(run, account) {
    this.account = account;
    this.folder = mkdtempSync(join(run, 'norbanet-command-'));
    chownSync(this.folder, account.uid, account.gid);
  }

  add(path, name) {
    if (!existsSync(path))
      throw new Plain(`${path} is not there. Write it as docs/operations/installation.md says.`);
    const shown = join(this.folder, name);
    copyFileSync(path, shown);
    chownSync(shown, this.account.uid, this.account.gid);
    return shown;
  }

  remove = () => rmSync(this.folder, { recursive: true, force: true });
}

/** A restore comes before the first start, which else makes them. */
function makeStateFolders(text, state, { uid, gid }) {
  for (const name of valuesOf(text, 'StateDirectory').join(' ').split(' ')) {
    mkdirSync(join(state, name), { recursive: true, mode: 0o700 });
    chownSync(join(state, name), uid, gid);
  }
}

/**
 * Where Norbanet runs as a service of systemd, what a command is to be started with: the settings of the worker, its
 * secrets in a folder for as long as the command runs, and its account. Nothing where there is no such service.
 */
export function readServiceSettings(given, { units = UNITS, state = STATE, run = RUN } = {}) {
  if (!existsSync(join(units, WORKER))) return undefined;
  const text = [WORKER, ...(given[0] === 'restore' ? [MIGRATE] : [])]
    .map((unit) => textOf(units, unit))
    .join('\n');
  const files = valuesOf(text, 'EnvironmentFile');
  if (!files.every((file) => existsSync(file))) return undefined;
  const user = valuesOf(text, 'User').at(-1);
  const account = { uid: idOf('-u', user), gid: idOf('-g', user) };
  if (![0, account.uid].includes(process.getuid()))
    throw new Plain('Norbanet runs as a service here, and root alone reads its secrets: type this as root.');
  const shown = new ShownFiles(run, account);
  try {
    for (const credential of new Set(valuesOf(text, 'LoadCredential'))) {
      const [name, path] = credential.split(':');
      shown.add(path, name);
    }
    makeStateFolders(text, state, account);
    const words = given.map((word, at) =>
      FILE_OPTIONS.includes(given[at - 1]) && existsSync(word)
        ? shown.add(resolve(word), `${at}-${basename(word)}`)
        : word,
    );
    const pairs = pairsOf(valuesOf(text, 'Environment')).map(([name, value]) => [
      name,
      value.replace('%d', shown.folder),
    ]);
    const settings = parseEnv(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
    return { env: { ...Object.fromEntries(pairs), ...settings }, words, ...account, remove: shown.remove };
  } catch (error) {
    shown.remove();
    throw error;
  }
}
