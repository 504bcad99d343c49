import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { describe } from '../log/error-facts.ts';
import { log } from '../log/log.ts';
import type { AuditNote } from '../persistence/transaction.ts';
import { UnitOfWork } from '../persistence/unit-of-work.ts';
import { LiveRooms } from './live-rooms.ts';
import { LiveServer } from './live-server.ts';

/** Acts on these take nothing from anybody's sight, and come by the hundred: whoever writes and talks in a text. */
const KEEPS_SIGHT: ReadonlySet<string> = new Set(['clause', 'comment', 'thread', 'manuscript', 'session']);
/** So that many acts on one thing are one question, asked well within a second. */
const GATHER_MS = 150;
const ASKED_AT_ONCE = 8;

/**
 * Whoever may no longer see a thing leaves its rooms: each act that may have taken a right away has those in the rooms of what
 * it was about held against the rules of the rooms, in every process.
 */
@Injectable()
export class RoomRights implements OnModuleInit, OnApplicationShutdown {
  private readonly doubted = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly rooms: LiveRooms,
    private readonly live: LiveServer,
  ) {}

  onModuleInit(): void {
    this.live.hearOfDoubts((ids) => this.doubt(ids));
    this.work.listen({
      committed: (frames, _, audits) => {
        if (audits.every(({ object }) => KEEPS_SIGHT.has(object.kind))) return;
        this.tell([...audits.map(({ object }) => object.id), ...frames.map(({ room }) => room.slice(room.indexOf(':') + 1))]);
      },
    });
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  private tell(about: readonly AuditNote['object']['id'][]): void {
    const ids = [...new Set(about)];
    this.doubt(ids);
    this.live.tellOfDoubts(ids);
  }

  private doubt(ids: readonly string[]): void {
    for (const id of ids) if (this.peopled(id).length > 0) this.doubted.add(id);
    if (this.doubted.size > 0) this.timer ??= setTimeout(() => void this.settle(), GATHER_MS);
  }

  private async settle(): Promise<void> {
    const ids = [...this.doubted];
    this.doubted.clear();
    for (const id of ids) {
      await this.check(id).catch((error: unknown) => log.error({ error: describe(error) }, 'the readers of a room could not be checked'));
    }
    this.timer = undefined;
    this.doubt([...this.doubted]);
  }

  private peopled(id: string) {
    const { adapter } = this.live.server?.sockets ?? {};
    return adapter ? this.rooms.of(id).filter(({ room }) => adapter.rooms.has(room)) : [];
  }

  private async check(id: string): Promise<void> {
    for (const { room, mayStay } of this.peopled(id)) {
      const readers = this.readersIn(room);
      for (let at = 0; at < readers.length; at += ASKED_AT_ONCE) {
        await Promise.all(readers.slice(at, at + ASKED_AT_ONCE).map(async (actor) => {
          if (!(await mayStay(actor))) this.live.evictMember(actor.memberId);
        }));
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
