#!/usr/bin/env node
// Counts files of ballots with the very library the server uses: one line of JSON a file, in their order.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const built = new URL('../dist/libs/voting/src/index.js', import.meta.url);
if (!existsSync(built)) {
  execFileSync('npm', ['run', '-s', 'build:server'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
const { tallyCase } = await import(built.href);

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run tally -- FILE...');
  process.exit(2);
}
for (const file of files) {
  try {
    console.log(JSON.stringify(tallyCase(JSON.parse(readFileSync(file, 'utf8')))));
  } catch (fault) {
    const refused = fault instanceof Error ? fault.message : String(fault);
    console.log(JSON.stringify({ refused }));
    console.error(`${file}: ${refused}`);
    process.exitCode = 1;
  }
}
