import { readFileSync } from 'node:fs';

/** Longer than any address with a password in it: a file of more is not what was meant. */
const MAX_BYTES = 65_536;

/** The settings with the secrets of files in their places, and what is wrong with each file. */
export interface FilledSettings {
  readonly settings: NodeJS.ProcessEnv;
  /** By the name of the setting; never with anything of what stands in the file. */
  readonly faults: ReadonlyMap<string, string>;
}

/**
 * A setting that holds a secret can stand in a file, which `NAME_FILE` names: what is in the environment of a process is
 * seen by all that it starts, and by whoever may look at it. Docker and systemd hand out secrets in this way.
 */
export function fillFromFiles(environment: NodeJS.ProcessEnv, secrets: readonly string[]): FilledSettings {
  const settings = { ...environment };
  const faults = new Map<string, string>();
  for (const name of secrets) {
    const path = environment[`${name}_FILE`];
    if (!path) continue;
    if (environment[name]) {
      faults.set(name, `write either this or ${name}_FILE, and not both`);
      continue;
    }
    const read = readSecret(path);
    if ('fault' in read) faults.set(`${name}_FILE`, read.fault);
    else settings[name] = read.secret;
  }
  return { settings, faults };
}

function readSecret(path: string): { readonly secret: string } | { readonly fault: string } {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { fault: `write the path of a file that Norbanet may read (${code})` };
  }
  // Editors end a file with a line break, which is no part of the secret.
  const secret = content.toString().replace(/\r?\n$/, '');
  if (secret === '') return { fault: 'write the path of a file with something in it' };
  if (content.length > MAX_BYTES || /[\r\n]/.test(secret))
    return { fault: 'write the path of a file that holds the secret alone, in one line' };
  return { secret };
}
