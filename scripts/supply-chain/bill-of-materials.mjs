import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { inProject, project } from '../setup/project-root.mjs';

/** Hundreds of packages, each with its licence and its digest. */
const MAX_BYTES = 64 * 1024 * 1024;
const ARGUMENTS = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];

/** npm would call the whole as the folder is called in which it lies. */
const NAME = JSON.parse(readFileSync(inProject('package.json'), 'utf8')).name;

/**
 * What Norbanet is made of, as CycloneDX lists it, read from the lock file: what the server runs with, and, marked as
 * development, what the client was bundled from and what tests use.
 */
export async function billOfMaterials(npm = 'npm') {
  const { stdout } = await promisify(execFile)(npm, ARGUMENTS, {
    cwd: project,
    maxBuffer: MAX_BYTES,
    shell: process.platform === 'win32',
  });
  const bill = JSON.parse(stdout);
  bill.metadata.component.name = NAME;
  return bill;
}

/**
 * Writes it beside what was built, for whoever looks up which known weakness concerns this build. Debian's own npm cannot
 * make it; Norbanet runs without.
 */
export async function writeBillOfMaterials({
  file = inProject('dist', 'sbom.cdx.json'),
  npm = 'npm',
  say = console.error,
} = {}) {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${JSON.stringify(await billOfMaterials(npm), null, 1)}\n`);
  } catch (error) {
    if (!String(error.stdout).startsWith('Unknown command')) throw error;
    rmSync(file, { force: true });
    say(
      'This npm cannot list the packages (dist/sbom.cdx.json); npm 10.2 or newer can. Norbanet runs without the list.',
    );
  }
}
