import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

const PRESET = '@secretlint/secretlint-rule-preset-recommend';
/** Files that hold a secret by their nature, whatever stands in them. */
const SECRET_FILE =
  /(?:^|\/)(?:\.env(?!\.example$)(?:\.[^/]*)?|[^/]*\.(?:key|p12|pfx|jks)|id_(?:rsa|ecdsa|ed25519))$/;
/** Secretlint measures each of its calls, and each takes longer than the one before: it gets many files at once. */
const BATCH_FILES = 400;

interface TextFile {
  readonly path: string;
  readonly content: string;
}

/** Every file that Git keeps, and whoever clones the project has. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

/** A file as it lies there; of what is not text, its name alone says something. */
export function readTextFile(path: string): TextFile {
  const content = readFileSync(path, 'utf8');
  return { path, content: content.includes('\0') ? '' : content };
}

/** The secrets that stand in files, a line each, without themselves. */
export async function secretsIn(files: readonly TextFile[]): Promise<string[]> {
  const found = files
    .filter(({ path }) => SECRET_FILE.test(path))
    .map(({ path }) => `${path}: is a file of secrets`);
  for (let at = 0; at < files.length; at += BATCH_FILES)
    found.push(...(await secretsInBatch(files.slice(at, at + BATCH_FILES))));
  return found.toSorted();
}

async function secretsInBatch(files: readonly TextFile[]): Promise<string[]> {
  const { messages } = await lintSource({
    source: {
      filePath: 'files.txt',
      content: files.map(({ content }) => content).join('\n'),
      contentType: 'text',
    },
    options: { config: { rules: [{ id: PRESET, rule: creator }] }, maskSecrets: true },
  });
  const places = files.flatMap(({ path, content }) =>
    content.split('\n').map((_, line) => `${path}:${line + 1}`),
  );
  return messages.map(({ loc, ruleId }) => `${places[loc.start.line - 1]}: ${ruleId.split('rule-').at(-1)!}`);
}
