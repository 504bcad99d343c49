import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { TestDatabase } from './database.ts';

/** How a command of the operator's ended. */
export interface OperatorAnswer {
  readonly code: number;
  /** Its one line of JSON. */
  readonly result: Readonly<Record<string, unknown>> & { readonly ok: boolean; readonly error?: string };
  readonly stderr: string;
}

/** Runs the operator's command as a process of its own, for a program: with --json. */
export async function operate(
  database: Pick<TestDatabase, 'url' | 'applicationUrl'>,
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<OperatorAnswer> {
  const child = spawn(process.execPath, ['dist/server/operate.js', ...words, '--json'], {
    env: {
      ...process.env,
      DATABASE_URL: database.applicationUrl,
      DATABASE_OWNER_URL: database.url,
      DATA_DIR: folder,
      PUBLIC_URL: 'http://norbanet.test',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stderr, result: JSON.parse(stdout || '{}') as OperatorAnswer['result'] };
}
