import { Injectable } from '@nestjs/common';
import { LiveServer } from '#platform/live/live-server';
import { type CollabAddress, formatAddress, readersRoom } from './collab-address.ts';
import { CollabDocumentRepository } from './collab-document.repository.ts';
import { type StoredUpdate, toBase64 } from './collab-document.sql.ts';
import { CollabHandlerRegistry } from './collab-handler.registry.ts';
import { DocumentReplica } from './document-replica.ts';
import { CollabWorkerPool } from './worker/collab-worker-pool.ts';

/** The replicas of documents in this process; what one of them applies is sent to its readers here. */
@Injectable()
export class DocumentReplicaRegistry {
  private readonly replicas = new Map<string, DocumentReplica>();

  constructor(
    private readonly handlers: CollabHandlerRegistry,
    private readonly repository: CollabDocumentRepository,
    private readonly workers: CollabWorkerPool,
    private readonly live: LiveServer,
  ) {}

  /** The replica of a document, made if there is none yet. */
  get(address: CollabAddress): DocumentReplica {
    const existing = this.find(address);
    if (existing) return existing;
    const replica = this.create(address);
    this.replicas.set(formatAddress(address), replica);
    return replica;
  }

  find(address: CollabAddress): DocumentReplica | undefined {
    return this.replicas.get(formatAddress(address));
  }

  all(): { name: string; replica: DocumentReplica }[] {
    return [...this.replicas].map(([name, replica]) => ({ name, replica }));
  }

  async evict(name: string): Promise<void> {
    const replica = this.replicas.get(name);
    this.replicas.delete(name);
    await replica?.evict();
  }

  /**
   * Applies what another process has announced. Updates that do not follow on the replica's are read from the
   * database instead.
   */
  async applyRemote(address: CollabAddress, updates: readonly StoredUpdate[]): Promise<void> {
    const applied = await this.find(address)?.applyRemote(updates);
    if (applied === false) await this.catchUp(address);
  }

  /** Brings the replica of a document up to date with the database, if there is one. */
  async catchUp(address: CollabAddress): Promise<void> {
    await this.find(address)?.whenUpToDate(this.repository.run, async () => undefined);
  }

  private create(address: CollabAddress): DocumentReplica {
    const doc = formatAddress(address);
    const room = readersRoom(address);
    return new DocumentReplica(
      address,
      this.handlers.get(address.kind).clausesMost,
      this.workers,
      (updates) => {
        this.live.server?.local
          .to(room)
          .emit('text', { doc, seq: updates.at(-1)!.seq, updates: updates.map(toBase64) });
      },
      () => {
        this.live.server?.local.in(room).emit('renewed', { doc });
        this.live.server?.local.in(room).socketsLeave(room);
      },
    );
  }
}
