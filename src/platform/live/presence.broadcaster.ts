import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { type MemberRecord, toMemberRecord } from '../people/person.ts';
import { newId } from '../persistence/id.ts';
import { LiveRoomRegistry } from './live-room-registry.ts';
import { toNamedMember, LiveServer, type LiveSocket } from './live-server.ts';

const COALESCE_MS = 300;
const HEARTBEAT_MS = 30_000;
const MAX_SHOWN = 50;

interface LocalMember {
  readonly member: MemberRecord;
  sockets: number;
}

interface RemoteMembers {
  members: readonly MemberRecord[];
  receivedAt: number;
}

/**
 * Who is in a room. Each process counts its own sockets and publishes the count; a process that fell silent is
 * forgotten. Volatile by nature: nothing here is stored, and a restart rebuilds it from the sockets that come
 * back.
 */
@Injectable()
export class PresenceBroadcaster implements OnModuleDestroy {
  private readonly self = newId();
  private readonly localMembers = new Map<string, Map<string, LocalMember>>();
  private readonly remoteMembers = new Map<string, Map<string, RemoteMembers>>();
  private readonly dirty = new Set<string>();
  private flushTimer: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly heartbeatTimer: NodeJS.Timeout;

  constructor(
    private readonly live: LiveServer,
    private readonly rooms: LiveRoomRegistry,
    private readonly config: Config,
  ) {
    this.heartbeatTimer = setInterval(() => this.sendHeartbeats(), HEARTBEAT_MS);
    this.heartbeatTimer.unref();
  }

  /**
   * Sockets leave while the connections between the processes are already being closed: nothing is sent from
   * here on.
   */
  onModuleDestroy(): void {
    this.stopped = true;
    clearInterval(this.heartbeatTimer);
    clearTimeout(this.flushTimer);
  }

  addSocket(room: string, { data }: LiveSocket): void {
    if (!this.rooms.showsPresence(room)) return;
    const members = this.localMembers.get(room) ?? new Map<string, LocalMember>();
    this.localMembers.set(room, members);
    const entry = members.get(data.actor.memberId);
    members.set(data.actor.memberId, {
      member: toMemberRecord(data.actor),
      sockets: (entry?.sockets ?? 0) + 1,
    });
    this.scheduleFlush(room);
  }

  removeSocket(room: string, { data }: LiveSocket): void {
    const members = this.localMembers.get(room);
    const entry = members?.get(data.actor.memberId);
    if (!members || !entry) return;
    if (entry.sockets > 1) entry.sockets -= 1;
    else members.delete(data.actor.memberId);
    if (members.size === 0) this.localMembers.delete(room);
    this.scheduleFlush(room);
  }

  /** Another process has announced who is in the room there. */
  receive(from: string, room: string, members: readonly MemberRecord[]): void {
    if (from === this.self) return;
    const others = this.remoteMembers.get(room) ?? new Map<string, RemoteMembers>();
    others.set(from, { members, receivedAt: performance.now() });
    this.remoteMembers.set(room, others);
    this.broadcast(room);
  }

  private scheduleFlush(room: string): void {
    if (this.stopped) return;
    this.dirty.add(room);
    this.flushTimer ??= setTimeout(() => this.flush(), COALESCE_MS);
    this.flushTimer.unref();
  }

  private flush(): void {
    this.flushTimer = undefined;
    for (const room of this.dirty) {
      this.announce(room);
      this.broadcast(room);
    }
    this.dirty.clear();
  }

  private local(room: string): MemberRecord[] {
    return [...(this.localMembers.get(room)?.values() ?? [])].map(({ member }) => member);
  }

  private announce(room: string): void {
    if (this.config.REDIS_URL)
      this.live.server?.serverSideEmit('presence', this.self, room, this.local(room));
  }

  private broadcast(room: string): void {
    const all = new Map(this.local(room).map((member) => [member.memberId, member]));
    for (const { members, receivedAt } of this.remoteMembers.get(room)?.values() ?? []) {
      if (performance.now() - receivedAt < 2.5 * HEARTBEAT_MS)
        for (const member of members) all.set(member.memberId, member);
    }
    const shown = [...all.values()].slice(0, MAX_SHOWN);
    this.live.emitToReaders(room, (reader, sockets) =>
      sockets.emit('presence', { room, members: shown.map((member) => toNamedMember(reader, member)) }),
    );
  }

  private sendHeartbeats(): void {
    for (const room of this.localMembers.keys()) this.announce(room);
    for (const [room, others] of this.remoteMembers) {
      for (const [from, { receivedAt }] of others)
        if (performance.now() - receivedAt > 2.5 * HEARTBEAT_MS) others.delete(from);
      if (others.size === 0) this.remoteMembers.delete(room);
    }
  }
}
