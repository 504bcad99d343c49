import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { quietly } from './run-command.mjs';
import { step } from './progress.mjs';
import { inProject } from './project-root.mjs';

const stamp = inProject('node_modules', '.norbanet-lock');

/**
 * Whether what npm noted in node_modules is what the lock asks for; packages for other machines may be
 * missing.
 */
export function satisfies(lock, installed) {
  const have = installed.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') {
      return true;
    }
    const found = have[path];
    return found === undefined
      ? wanted.optional === true || wanted.devOptional === true
      : found.version === wanted.version;
  });
}

function installedByHand(lockText) {
  const note = inProject('node_modules', '.package-lock.json');
  return existsSync(note) && satisfies(JSON.parse(lockText), JSON.parse(readFileSync(note, 'utf8')));
}

/** Installs the locked packages when they are missing or the lock has changed since. */
export async function installIfNeeded({ say } = {}) {
  const lockText = readFileSync(inProject('package-lock.json'), 'utf8');
  const wanted = createHash('sha256').update(lockText).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  if (!installedByHand(lockText)) {
    await step(
      'Installing the locked packages',
      () => quietly('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']),
      { say },
    );
  }
  writeFileSync(stamp, wanted);
}
