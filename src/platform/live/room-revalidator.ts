import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
import type { AuditEntry } from '../persistence/transaction.ts';
import { UnitOfWork } from '../persistence/unit-of-work.ts';
import { LiveRoomRegistry } from './live-room-registry.ts';
import { LiveServer } from './live-server.ts';

/** Acts on these change nobody's rights, and there are many of them: members write and comment in a text. */
const OBJECT_KINDS_WITHOUT_RIGHTS: ReadonlySet<string> = new Set([
  'clause',
  'comment',
  'thread',
  'manuscript',
  'session',
]);
/** Several acts on one object are checked together, well within a second. */
const DELAY_MS = 150;
const CONCURRENCY = 8;

/**
 * Removes members from live rooms when they lose the right to see the object. Every audited act that may have
 * changed rights makes each process check the members in that object's rooms against the rooms' rules.
 */
@Injectable()
export class RoomRevalidator implements OnModuleInit, OnApplicationShutdown {
  private readonly pending = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rooms: LiveRoomRegistry,
    private readonly live: LiveServer,
  ) {}

  onModuleInit(): void {
    this.live.onRevalidate((ids) => this.enqueue(ids));
    this.unitOfWork.addCommitListener({
      onCommit: (frames, _, audits) => {
        if (audits.every(({ object }) => OBJECT_KINDS_WITHOUT_RIGHTS.has(object.kind))) return;
        this.announce([
          ...audits.map(({ object }) => object.id),
          ...frames.map(({ room }) => room.slice(room.indexOf(':') + 1)),
        ]);
      },
    });
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  /** Checks who may still be in the rooms of these objects, and is done when those who may not are gone. */
  async checkNow(ids: Iterable<string>): Promise<void> {
    for (const id of ids) await this.check(id);
  }

  /** What other processes said of rights may not have arrived: every room of this process is checked. */
  checkAll(): void {
    const rooms = this.live.server?.sockets.adapter.rooms.keys() ?? [];
    this.enqueue([...new Set([...rooms].map((room) => room.slice(room.indexOf(':') + 1)))]);
  }

  private announce(about: readonly AuditEntry['object']['id'][]): void {
    const ids = [...new Set(about)];
    this.enqueue(ids);
    this.live.requestRevalidation(ids);
  }

  private enqueue(ids: readonly string[]): void {
    for (const id of ids) if (this.occupiedRooms(id).length > 0) this.pending.add(id);
    if (this.pending.size > 0) this.timer ??= setTimeout(() => void this.run(), DELAY_MS);
  }

  private async run(): Promise<void> {
    const ids = [...this.pending];
    this.pending.clear();
    for (const id of ids) {
      await this.check(id).catch((error: unknown) =>
        log.error({ error: serializeError(error) }, 'the readers of a room could not be checked'),
      );
    }
    this.timer = undefined;
    this.enqueue([...this.pending]);
  }

  private occupiedRooms(id: string) {
    const { adapter } = this.live.server?.sockets ?? {};
    return adapter ? this.rooms.roomsOf(id).filter(({ room }) => adapter.rooms.has(room)) : [];
  }

  private async check(id: string): Promise<void> {
    for (const { room, mayStay } of this.occupiedRooms(id)) {
      const readers = this.readersIn(room);
      for (let at = 0; at < readers.length; at += CONCURRENCY) {
        await Promise.all(
          readers.slice(at, at + CONCURRENCY).map(async (actor) => {
            if (!(await mayStay(actor))) this.live.evictMember(actor.memberId);
          }),
        );
      }
    }
  }

  /** Each member once, as one of the sockets knows them. */
  private readersIn(room: string): Actor[] {
    const { adapter, sockets } = this.live.server!.sockets;
    const actors = [...(adapter.rooms.get(room) ?? [])].flatMap((id) => sockets.get(id)?.data.actor ?? []);
    return [...new Map(actors.map((actor) => [actor.memberId, actor])).values()];
  }
}
