import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { quietly } from './run-command.mjs';
import { fingerprint } from './fingerprint.mjs';
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

/**
 * Builds a part when its sources changed since it was last built. What an unfinished build left is cleared
 * away first.
 */
export async function buildIfNeeded(part) {
  const stamp = inProject('dist', `.built-${part.script.split(':')[1]}`);
  const wanted = fingerprint(project, part.sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(inProject(part.made[0]))) {
    return;
  }
  if (!existsSync(inProject('node_modules', part.tool))) {
    throw new Plain(
      `The ${part.name} must be built, and the tools for it are not installed. Run "npm ci" with ` +
        'its development packages, or start dist/server/main.js as it is.',
    );
  }
  for (const path of [stamp, ...part.made.map((made) => inProject(made))]) {
    rmSync(path, { recursive: true, force: true });
  }
  await step(`Building the ${part.name}`, () => quietly('npm', ['run', '--silent', part.script]));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
