import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { quietly } from './run-command.mjs';
import { fingerprint, glance } from './fingerprint.mjs';
import { Plain, step } from './progress.mjs';
import { inProject, project } from './project-root.mjs';

const shared = ['package-lock.json', 'tsconfig.json', 'libs'];

export const server = {
  name: 'server',
  script: 'build:server',
  tool: '@nestjs/cli',
  sources: [...shared, 'tsconfig.build.json', 'nest-cli.json', 'src', 'scripts/setup/bundle.mjs'],
  made: ['dist/server', 'dist/src', 'dist/libs', 'dist/tsconfig.build.tsbuildinfo'],
};
export const web = {
  name: 'web client',
  script: 'build:web',
  tool: 'vite',
  sources: [...shared, 'web', 'scripts/setup/contract-page.mjs', 'scripts/setup/compress.mjs'],
  made: ['dist/web'],
};

/** What is built is for use, whatever the one that asked for it is: a test, a demonstration. */
const PRODUCTION = { ...process.env, NODE_ENV: 'production' };

const contentOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Builds a part when its sources changed since it was last built. They are read only where a glance at them says
 * otherwise than the last one did. What an unfinished build left is cleared away first.
 */
export async function buildIfNeeded(part, { say } = {}) {
  const name = part.script.split(':')[1];
  const [stamp, seen] = [inProject('dist', `.built-${name}`), inProject('dist', `.seen-${name}`)];
  const built = existsSync(inProject(part.made[0])) ? contentOf(stamp) : '';
  const now = glance(project, part.sources);
  if (built !== '' && contentOf(seen) === `${built} ${now}`) {
    return;
  }
  const wanted = fingerprint(project, part.sources);
  if (built === wanted) {
    writeFileSync(seen, `${wanted} ${now}`);
    return;
  }
  if (!existsSync(inProject('node_modules', part.tool))) {
    throw new Plain(
      `The ${part.name} must be built, and the tools for it are not installed. Run "npm ci" with ` +
        'its development packages, or start dist/server/main.js as it is.',
    );
  }
  for (const path of [stamp, seen, ...part.made.map((made) => inProject(made))]) {
    rmSync(path, { recursive: true, force: true });
  }
  await step(
    `Building the ${part.name}`,
    () => quietly('npm', ['run', '--silent', part.script], { env: PRODUCTION }),
    { say },
  );
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  writeFileSync(seen, `${wanted} ${now}`);
}
