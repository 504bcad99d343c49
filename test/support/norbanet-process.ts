import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../scripts/setup/free-port.mjs';
import type { TestDatabase } from './database.ts';

export const SERVER_MAIN = 'dist/server/main.js';
/** Milliseconds: how long is no matter of these tests, only that it comes. */
const READY_TIMEOUT_MS = 170_000;

/** The built application in a process of its own, as `npm start` runs it, on a database of the test's. */
export class NorbanetProcess {
  private child: ChildProcess | undefined;
  /** Everything that it printed so far. */
  output = '';

  private constructor(
    readonly url: string,
    private readonly environment: NodeJS.ProcessEnv,
    readonly folder: string,
  ) {}

  /** @param options.files what its folder holds at the start. */
  static async start(
    database: TestDatabase,
    {
      demo = false,
      environment = {},
      files,
    }: { demo?: boolean; environment?: Readonly<Record<string, string>>; files?: string } = {},
  ): Promise<NorbanetProcess> {
    if (!existsSync(SERVER_MAIN))
      throw new Error(
        'The application is not built: run the browser tests by `npm test`, or `npm run build` first',
      );
    const folder = await mkdtemp(join(tmpdir(), 'norbanet-e2e-'));
    if (files) await cp(files, folder, { recursive: true });
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const { NORBANET_DEMO: _, REDIS_URL: __, SMTP_URL: ___, ...inherited } = process.env;
    const norbanet = new NorbanetProcess(
      url,
      {
        ...inherited,
        NODE_ENV: 'development',
        PORT: String(port),
        HOST: '127.0.0.1',
        PUBLIC_URL: url,
        DATABASE_URL: database.applicationUrl,
        DATABASE_OWNER_URL: database.url,
        DATA_DIR: folder,
        SHUTDOWN_DELAY_MS: '0',
        ...(process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {}),
        ...environment,
      },
      folder,
    );
    await norbanet.run(demo ? ['--demo'] : []);
    return norbanet;
  }

  /** The one-time link printed for somebody: the address on the line that names them. */
  linkFor(name: string): string {
    const line = this.output.split('\n').find((text) => text.includes(name) && text.includes('/welcome#'));
    const address = line && /https?:\/\/\S+/.exec(line)?.[0];
    if (!address) throw new Error(`No link was printed for ${name}:\n${this.output}`);
    return address;
  }

  /** Stops it as Ctrl-C does and starts it again on the same data. */
  async restart(): Promise<void> {
    await this.end();
    await this.run([]);
  }

  /** Ends it in the middle of whatever it does, as a power cut would. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Starts it again on the same data and at the same address. */
  resume(): Promise<void> {
    return this.run([]);
  }

  async stop(): Promise<void> {
    await this.end();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async run(flags: readonly string[]): Promise<void> {
    const child = spawn(process.execPath, [SERVER_MAIN, ...flags], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    for (const deadline = Date.now() + READY_TIMEOUT_MS; Date.now() < deadline; await pause(100)) {
      if (child.exitCode !== null)
        throw new Error(`Norbanet ended with ${child.exitCode} instead of starting:\n${this.output}`);
      const answer = await fetch(`${this.url}/api/health/ready`).catch(() => null);
      // It answers before it has printed the links of the demo.
      if (answer?.ok && (!flags.includes('--demo') || this.output.includes('/welcome#'))) return;
    }
    await this.end();
    throw new Error(`Norbanet was not ready in time:\n${this.output}`);
  }

  /** Ends it as Ctrl-C does; its data stays. */
  async end(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
