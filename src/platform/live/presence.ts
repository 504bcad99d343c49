import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { type MemberRecord, recordOfActor } from '../people/person.ts';
import { newId } from '../persistence/id.ts';
import { LiveRooms } from './live-rooms.ts';
import { calledBy, LiveServer, type LiveSocket } from './live-server.ts';

const COALESCE_MS = 300;
const HEARTBEAT_MS = 30_000;
const SHOWN_MOST = 50;

interface Here {
  readonly member: MemberRecord;
  sockets: number;
}

interface Elsewhere {
  members: readonly MemberRecord[];
  heard: number;
}

/**
 * Who is in a room. Each process counts its own sockets and tells the others; a process that fell silent is
 * forgotten. Volatile by nature: nothing here is stored, and a restart rebuilds it from the sockets that come
 * back.
 */
@Injectable()
export class PresenceBoard implements OnModuleDestroy {
  private readonly self = newId();
  private readonly here = new Map<string, Map<string, Here>>();
  private readonly elsewhere = new Map<string, Map<string, Elsewhere>>();
  private readonly dirty = new Set<string>();
  private flushing: NodeJS.Timeout | undefined;
  private over = false;
  private readonly heartbeat: NodeJS.Timeout;

  constructor(
    private readonly live: LiveServer,
    private readonly rooms: LiveRooms,
    private readonly config: Config,
  ) {
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  /**
   * Sockets leave while the connections between the processes are already being closed: nothing is told from
   * here on.
   */
  onModuleDestroy(): void {
    this.over = true;
    clearInterval(this.heartbeat);
    clearTimeout(this.flushing);
  }

  entered(room: string, { data }: LiveSocket): void {
    if (!this.rooms.showsPresence(room)) return;
    const members = this.here.get(room) ?? new Map<string, Here>();
    this.here.set(room, members);
    const entry = members.get(data.actor.memberId);
    members.set(data.actor.memberId, {
      member: recordOfActor(data.actor),
      sockets: (entry?.sockets ?? 0) + 1,
    });
    this.changed(room);
  }

  left(room: string, { data }: LiveSocket): void {
    const members = this.here.get(room);
    const entry = members?.get(data.actor.memberId);
    if (!members || !entry) return;
    if (entry.sockets > 1) entry.sockets -= 1;
    else members.delete(data.actor.memberId);
    if (members.size === 0) this.here.delete(room);
    this.changed(room);
  }

  /** Another process told who is in the room there. */
  heard(from: string, room: string, members: readonly MemberRecord[]): void {
    if (from === this.self) return;
    const others = this.elsewhere.get(room) ?? new Map<string, Elsewhere>();
    others.set(from, { members, heard: performance.now() });
    this.elsewhere.set(room, others);
    this.show(room);
  }

  private changed(room: string): void {
    if (this.over) return;
    this.dirty.add(room);
    this.flushing ??= setTimeout(() => this.flush(), COALESCE_MS);
    this.flushing.unref();
  }

  private flush(): void {
    this.flushing = undefined;
    for (const room of this.dirty) {
      this.tellOthers(room);
      this.show(room);
    }
    this.dirty.clear();
  }

  private local(room: string): MemberRecord[] {
    return [...(this.here.get(room)?.values() ?? [])].map(({ member }) => member);
  }

  private tellOthers(room: string): void {
    if (this.config.REDIS_URL)
      this.live.server?.serverSideEmit('presence', this.self, room, this.local(room));
  }

  private show(room: string): void {
    const all = new Map(this.local(room).map((member) => [member.memberId, member]));
    for (const { members, heard } of this.elsewhere.get(room)?.values() ?? []) {
      if (performance.now() - heard < 2.5 * HEARTBEAT_MS)
        for (const member of members) all.set(member.memberId, member);
    }
    const shown = [...all.values()].slice(0, SHOWN_MOST);
    this.live.toReaders(room, (reader, sockets) =>
      sockets.emit('presence', { room, members: shown.map((member) => calledBy(reader, member)) }),
    );
  }

  private beat(): void {
    for (const room of this.here.keys()) this.tellOthers(room);
    for (const [room, others] of this.elsewhere) {
      for (const [from, { heard }] of others)
        if (performance.now() - heard > 2.5 * HEARTBEAT_MS) others.delete(from);
      if (others.size === 0) this.elsewhere.delete(room);
    }
  }
}
