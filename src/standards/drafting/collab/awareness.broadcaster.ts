import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type CaretRecord, LiveServer } from '#platform/live/live-server';
import { readersRoom, formatAddress, type CollabAddress } from './collab-address.ts';

/** More frequent updates of carets would not be visible. */
const BATCH_INTERVAL_MS = 50;

/**
 * Broadcasts the carets of a text to its readers in batches, the latest position of each socket: with forty
 * writers, each of them would otherwise receive forty carets ten times a second. Never stored, and dropped
 * under back-pressure.
 */
@Injectable()
export class AwarenessBroadcaster implements OnApplicationShutdown {
  private readonly pending = new Map<string, Map<string, CaretRecord>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly live: LiveServer) {}

  /** @param socketId the socket of the caret's owner: only its latest position is broadcast. */
  publish(address: CollabAddress, socketId: string, caret: Omit<CaretRecord, 'doc'>): void {
    const room = readersRoom(address);
    const carets = this.pending.get(room) ?? new Map<string, CaretRecord>();
    this.pending.set(room, carets);
    carets.set(socketId, { doc: formatAddress(address), ...caret });
    this.timer ??= setTimeout(() => this.flush(), BATCH_INTERVAL_MS).unref();
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  private flush(): void {
    this.timer = undefined;
    for (const [room, carets] of this.pending) this.live.broadcastCarets(room, [...carets.values()]);
    this.pending.clear();
  }
}
