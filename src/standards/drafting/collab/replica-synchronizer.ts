import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LiveServer } from '#platform/live/live-server';
import { log } from '#platform/log/log';
import { serializeError } from '#platform/log/error-serializer';
import { parseAddress, readersRoom } from './collab-address.ts';
import { CollabDocumentRepository } from './collab-document.repository.ts';
import { DocumentReplicaRegistry } from './document-replica.registry.ts';

const POLL_INTERVAL_MS = 2_000;
/** A replica without readers in this process is evicted after this time without use. */
const EVICT_AFTER_MS = 60_000;

/**
 * Keeps the replicas that are read here up to date with what other processes commit: at once where they announce
 * it, within two seconds where they cannot.
 */
@Injectable()
export class ReplicaSynchronizer implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private readonly lastSeqs = new Map<string, number>();
  private stopped = false;

  constructor(
    private readonly replicas: DocumentReplicaRegistry,
    private readonly repository: CollabDocumentRepository,
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

  /** Checks once for updates of the documents that are read here, and evicts those that nobody reads. */
  async poll(): Promise<void> {
    const readHere: string[] = [];
    for (const { name, replica } of this.replicas.all()) {
      if (this.hasReaders(name)) readHere.push(name);
      else if (performance.now() - replica.lastUsedAt > EVICT_AFTER_MS) await this.replicas.evict(name);
    }
    if (readHere.length === 0) return;
    const seqs = await this.repository.findSeqs(readHere.map((name) => parseAddress(name)!.id));
    for (const name of readHere) {
      const seq = seqs.get(parseAddress(name)!.id) ?? 0;
      if (this.lastSeqs.get(name) !== seq) await this.replicas.catchUp(parseAddress(name)!);
      this.lastSeqs.set(name, seq);
    }
  }

  private applyRemoteUpdates(doc: string, seq: number, updates: readonly string[]): void {
    const address = parseAddress(doc);
    const stored = updates.map((bytes, at) => ({
      seq: seq - updates.length + 1 + at,
      bytes: Buffer.from(bytes, 'base64'),
    }));
    if (address && this.hasReaders(doc))
      this.replicas
        .applyRemote(address, stored)
        .catch((error: unknown) =>
          log.warn(
            { error: serializeError(error) },
            'a collab document could not be followed; the next poll tries again',
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
          log.warn({ error: serializeError(error) }, 'collab documents could not be polled; trying again'),
        )
        .finally(() => this.scheduleNextPoll());
    }, POLL_INTERVAL_MS);
    this.timer.unref();
  }
}
