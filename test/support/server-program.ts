import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from '../../scripts/setup/find-program.mjs';
import { waitUntil } from './wait-until.ts';

/** A server of the machine's own, such as Redis, PgBouncer or a Sentinel, that runs for as long as a test wants it. */
export class ServerProgram {
  private constructor(private readonly child: ChildProcess) {}

  /** Resolves once `answers` does. */
  static async start(
    name: string,
    flags: readonly string[],
    answers: () => Promise<boolean>,
  ): Promise<ServerProgram> {
    const program = findServer(name);
    if (!program) throw new Error(`${name} is not installed here`);
    const child = spawn(program, flags, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (output = `${output}${piece.toString()}`.slice(-2_000)));
    const server = new ServerProgram(child);
    await waitUntil(`${name} answers`, () => {
      if (child.exitCode !== null) throw new Error(`${name} ended at once:\n${output}`);
      return answers().catch(() => false);
    }).catch(async (error: unknown) => {
      await server.kill();
      throw error;
    });
    return server;
  }

  /** Ends it at once, as a machine that fails does. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}

/** Where a server is installed; nothing where it is not. */
export const findServer = (name: string): string | undefined =>
  findProgram([name], { places: [`/usr/sbin/${name}`] });

/** `describe` where these servers are installed; says so where they are not. */
export const describeWith = (...names: readonly string[]): jest.Describe =>
  areHere(names) ? describe : describe.skip;

/** `it` where these servers are installed; says so where they are not. */
export const itWith = (...names: readonly string[]): jest.It => (areHere(names) ? it : it.skip);

function areHere(names: readonly string[]): boolean {
  const missing = names.filter((name) => findServer(name) === undefined);
  if (missing.length > 0)
    process.stderr.write(`  ${missing.join(' and ')} not installed here: tests with it are left out\n`);
  return missing.length === 0;
}
