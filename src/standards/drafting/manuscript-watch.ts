import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LiveServer } from '../../platform/live/live-server.ts';
import { log } from '../../platform/log/log.ts';
import { ReadPool } from '../../platform/persistence/read-pool.ts';
import { serializeError } from '../../platform/log/error-serializer.ts';
import { addressOf, readersOf } from './manuscript-address.ts';
import { WHERE_THEY_ARE } from './manuscript.sql.ts';
import { Manuscripts } from './manuscripts.ts';

const LOOK_MS = 2_000;
/** A text that nobody here reads is let go after this time without use. */
const UNREAD_MS = 60_000;

/**
 * Keeps what is read here up to date with what other processes commit: at once where they say so, within two
 * seconds where they cannot.
 */
@Injectable()
export class ManuscriptWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private readonly seen = new Map<string, number>();
  private stopped = false;

  constructor(
    private readonly manuscripts: Manuscripts,
    private readonly reads: ReadPool,
    private readonly live: LiveServer,
  ) {}

  onApplicationBootstrap(): void {
    this.live.onDocumentUpdate((doc, seq, updates) => this.follow(doc, seq, updates));
    this.schedule();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Looks once at where the texts are that are read here, and lets go of those that nobody reads. */
  async look(): Promise<void> {
    const read: string[] = [];
    for (const { name, held } of this.manuscripts.all()) {
      if (this.isRead(name)) read.push(name);
      else if (performance.now() - held.usedAt > UNREAD_MS) await this.manuscripts.letGo(name);
    }
    if (read.length === 0) return;
    const rows = await this.reads.query(WHERE_THEY_ARE.bind(read.map((name) => addressOf(name)!.id)));
    const at = new Map(rows.map(({ id, seq }) => [id, seq]));
    for (const name of read) {
      const seq = at.get(addressOf(name)!.id) ?? 0;
      if (this.seen.get(name) !== seq) await this.manuscripts.lookAt(addressOf(name)!);
      this.seen.set(name, seq);
    }
  }

  private follow(doc: string, seq: number, updates: readonly string[]): void {
    const address = addressOf(doc);
    const told = updates.map((bytes, at) => ({
      seq: seq - updates.length + 1 + at,
      bytes: Buffer.from(bytes, 'base64'),
    }));
    if (address && this.isRead(doc))
      this.manuscripts
        .heard(address, told)
        .catch((error: unknown) =>
          log.warn(
            { error: serializeError(error) },
            'a manuscript could not be followed; it is looked at again',
          ),
        );
  }

  private isRead(name: string): boolean {
    const readers = this.live.server?.sockets.adapter.rooms.get(readersOf(addressOf(name)!))?.size ?? 0;
    return readers > 0;
  }

  private schedule(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.look()
        .catch((error: unknown) =>
          log.warn({ error: serializeError(error) }, 'manuscripts could not be looked at; trying again'),
        )
        .finally(() => this.schedule());
    }, LOOK_MS);
    this.timer.unref();
  }
}
