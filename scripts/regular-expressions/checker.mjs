// Says of each expression of a list (JSON on standard input) whether a search with it takes more than linear
// time. It runs apart from the tests, whose sandbox makes it many times slower, and remembers what it has
// found out.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { inProject } from '../setup/project-root.mjs';

/** Whether the checker's own program is there, which is several times quicker than its JavaScript. */
function hasProgram() {
  const system = { darwin: 'macos', linux: 'linux', win32: 'windows' }[process.platform];
  try {
    return Boolean(createRequire(import.meta.url).resolve(`recheck-${system}-${process.arch}/package.json`));
  } catch {
    return false;
  }
}

process.env.RECHECK_BACKEND = hasProgram() ? 'native' : 'pure';
const {
  default: { check },
} = await import('recheck');

/**
 * What is found depends on the expression alone, and not on how busy the machine is; one that is not settled
 * by then is too involved to be known.
 */
const THOROUGH = {
  timeout: 240_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
  attackLimit: 10_000_000,
  randomSeed: 1,
};
const REMEMBERED = inProject('node_modules', '.cache', 'regular-expressions.json');

const made = createHash('sha256')
  .update(JSON.stringify(THOROUGH))
  .update(readFileSync(inProject('node_modules', 'recheck', 'package.json')))
  .digest('hex');
const read = existsSync(REMEMBERED) ? JSON.parse(readFileSync(REMEMBERED, 'utf8')) : {};
const known = read.made === made ? read.faults : {};

async function faultOf({ source, flags }) {
  // The checker knows no `d` and no `v`; neither changes how long a search takes.
  const found = await check(source, flags.replaceAll(/[dv]/g, ''), THOROUGH);
  if (found.status === 'safe') {
    return null;
  }
  return found.status === 'vulnerable'
    ? `${found.complexity.summary}, as with ${found.attack.pattern}`
    : `not known: ${JSON.stringify(found.error)}`;
}

const faults = {};
for (const expression of JSON.parse(await text(process.stdin))) {
  const name = `/${expression.source}/${expression.flags}`;
  faults[name] = name in known ? known[name] : await faultOf(expression);
}
mkdirSync(dirname(REMEMBERED), { recursive: true });
writeFileSync(REMEMBERED, JSON.stringify({ made, faults: { ...known, ...faults } }));
process.stdout.write(JSON.stringify(faults));
