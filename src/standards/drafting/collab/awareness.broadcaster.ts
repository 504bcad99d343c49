import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type CaretRecord, LiveServer } from '#platform/live/live-server';
import { readersRoom, formatAddress, type CollabAddress } from './collab-address.ts';

/** Eyes do not see carets move more often than this. */
const BATCH_INTERVAL_MS = 50;

/**
 * Where the carets of a text were put lately. Told to its readers together, the latest of each socket: where
 * forty write, every one of them would else be told of forty carets ten times a second. Never stored, and
 * dropped where the way is blocked.
 */
@Injectable()
export class AwarenessBroadcaster implements OnApplicationShutdown {
  private readonly pending = new Map<string, Map<string, CaretRecord>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly live: LiveServer) {}

  /** @param socketId whose caret it is: only where it was put last is told. */
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
