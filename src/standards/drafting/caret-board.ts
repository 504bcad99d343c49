import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type CaretRecord, LiveServer } from '../../platform/live/live-server.ts';
import { readersOf, said, type ManuscriptAddress } from './manuscript-address.ts';

/** Eyes do not see carets move more often than this. */
const TOGETHER_MS = 50;

/**
 * Where the carets of a text were put lately. Told to its readers together, the latest of each socket: where
 * forty write, every one of them would else be told of forty carets ten times a second. Never stored, and
 * dropped where the way is blocked.
 */
@Injectable()
export class CaretBoard implements OnApplicationShutdown {
  private readonly waiting = new Map<string, Map<string, CaretRecord>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly live: LiveServer) {}

  /** @param socketId whose caret it is: only where it was put last is told. */
  put(address: ManuscriptAddress, socketId: string, caret: Omit<CaretRecord, 'doc'>): void {
    const room = readersOf(address);
    const carets = this.waiting.get(room) ?? new Map<string, CaretRecord>();
    this.waiting.set(room, carets);
    carets.set(socketId, { doc: said(address), ...caret });
    this.timer ??= setTimeout(() => this.tell(), TOGETHER_MS).unref();
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  private tell(): void {
    this.timer = undefined;
    for (const [room, carets] of this.waiting) this.live.broadcastCarets(room, [...carets.values()]);
    this.waiting.clear();
  }
}
