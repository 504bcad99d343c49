import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LiveServer } from '#platform/live/live-server';
import { log } from '#platform/log/log';
import { ReadPool } from '#platform/persistence/read-pool';
import { serializeError } from '#platform/log/error-serializer';
import { parseAddress, readersRoom } from './collab-address.ts';
import { SELECT_SEQS } from './collab-document.sql.ts';
import { CollabDocumentService } from './collab-document.service.ts';

const POLL_INTERVAL_MS = 2_000;
/** A text that nobody here reads is let go after this time without use. */
const EVICT_AFTER_MS = 60_000;

/**
 * Keeps what is read here up to date with what other processes commit: at once where they say so, within two
 * seconds where they cannot.
 */
@Injectable()
export class ReplicaSynchronizer implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private readonly lastSeqs = new Map<string, number>();
  private stopped = false;

  constructor(
    private readonly documents: CollabDocumentService,
    private readonly reads: ReadPool,
    private readonly live: LiveServer,
  ) {}

  onApplicationBootstrap(): void {
    this.live.onDocumentUpdate((doc, seq, updates) => this.applyRemoteUpdates(doc, seq, updates));
    this.scheduleNextPoll();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Looks once at where the texts are that are read here, and lets go of those that nobody reads. */
  async poll(): Promise<void> {
    const read: string[] = [];
    for (const { name, held } of this.documents.allReplicas()) {
      if (this.hasReaders(name)) read.push(name);
      else if (performance.now() - held.lastUsedAt > EVICT_AFTER_MS) await this.documents.evict(name);
    }
    if (read.length === 0) return;
    const rows = await this.reads.query(SELECT_SEQS.bind(read.map((name) => parseAddress(name)!.id)));
    const at = new Map(rows.map(({ id, seq }) => [id, seq]));
    for (const name of read) {
      const seq = at.get(parseAddress(name)!.id) ?? 0;
      if (this.lastSeqs.get(name) !== seq) await this.documents.catchUp(parseAddress(name)!);
      this.lastSeqs.set(name, seq);
    }
  }

  private applyRemoteUpdates(doc: string, seq: number, updates: readonly string[]): void {
    const address = parseAddress(doc);
    const told = updates.map((bytes, at) => ({
      seq: seq - updates.length + 1 + at,
      bytes: Buffer.from(bytes, 'base64'),
    }));
    if (address && this.hasReaders(doc))
      this.documents
        .applyRemote(address, told)
        .catch((error: unknown) =>
          log.warn(
            { error: serializeError(error) },
            'a manuscript could not be followed; it is looked at again',
          ),
        );
  }

  private hasReaders(name: string): boolean {
    const readers = this.live.server?.sockets.adapter.rooms.get(readersRoom(parseAddress(name)!))?.size ?? 0;
    return readers > 0;
  }

  private scheduleNextPoll(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.poll()
        .catch((error: unknown) =>
          log.warn({ error: serializeError(error) }, 'manuscripts could not be looked at; trying again'),
        )
        .finally(() => this.scheduleNextPoll());
    }, POLL_INTERVAL_MS);
    this.timer.unref();
  }
}
