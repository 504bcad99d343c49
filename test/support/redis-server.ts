import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { ServerProgram } from './server-program.ts';

/** A Redis or Valkey on a port of its own, which keeps nothing on disk, can be killed, and starts again empty. */
export class TestRedis {
  private server: ServerProgram | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'norbanet-redis-'));

  private constructor(
    readonly port: number,
    private readonly program: string,
    private readonly flags: readonly string[],
  ) {}

  static async start(flags: readonly string[] = [], program = 'redis-server'): Promise<TestRedis> {
    const redis = new TestRedis(await freePort(), program, flags);
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const place = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--dir', this.folder];
    const memory = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
    this.server = await ServerProgram.start(this.program, [...place, ...memory, ...this.flags], async () =>
      (await this.ask('ping')).includes('PONG'),
    );
  }

  /** The answer to one command, as text. */
  ask(command: string, ...given: readonly string[]): Promise<string> {
    return TestRedis.askAt(this.port, command, ...given);
  }

  static async askAt(port: number, command: string, ...given: readonly string[]): Promise<string> {
    const client = new Redis(port, '127.0.0.1', {
      lazyConnect: true,
      enableReadyCheck: false,
      retryStrategy: () => null,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return String(await client.call(command, ...given));
    } catch (error) {
      // It is there, and has a password.
      if (String(error).includes('NOAUTH')) return 'PONG';
      throw error;
    } finally {
      client.disconnect();
    }
  }

  async kill(): Promise<void> {
    await this.server?.kill();
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
