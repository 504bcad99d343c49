import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ClientToServer, LiveFrame, CollabCaret, ServerToClient, Typing } from '@nbn/contracts';
import type { BroadcastOperator, Server, Socket } from 'socket.io';
import type { Actor } from '../access/actor.ts';
import { ActorCache } from '../access/actor-cache.ts';
import { Config } from '../config/config.ts';
import { type MemberRecord, displayNameFor, nameScope, type PeopleReader } from '../people/person.ts';
import { containsPeople, presentPeople } from '../people/present-people.ts';
import { UnitOfWork } from '../persistence/unit-of-work.ts';
import { FrameSequencer } from './frame-sequencer.ts';

export interface LiveSocketData {
  actor: Actor;
}
/** Somebody's typing, and a caret, with its member as the database knows them. */
export type TypingRecord = Omit<Typing, 'memberId' | 'name'> & { readonly by: MemberRecord };
export type CaretRecord = Omit<CollabCaret, 'memberId' | 'name'> & { readonly by: MemberRecord };

/** The messages between our processes. */
export interface InterServerEvents {
  presence: (from: string, room: string, members: readonly MemberRecord[]) => void;
  typing: (typing: TypingRecord) => void;
  carets: (room: string, carets: readonly CaretRecord[]) => void;
  frame: (frame: LiveFrame) => void;
  /** A right was lost: the sockets in this room are cut in every process. */
  evict: (room: string) => void;
  /** Somebody's rights have changed: what is known of members is asked anew. */
  forget: () => void;
  /** Rights to the objects with these ids may have changed. */
  revalidate: (ids: readonly string[]) => void;
  /**
   * A collab document has updates up to this number; few and small ones come along, in base64. A hint, no more.
   */
  documentUpdate: (doc: string, seq: number, updates: readonly string[]) => void;
}
export type LiveIo = Server<ClientToServer, ServerToClient, InterServerEvents, LiveSocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, InterServerEvents, LiveSocketData>;

/** So long sockets have to leave by themselves when their process ends. */
const RELEASE_MS = 1_000;
/** Within which time they come back: a thousand of them each second. */
const RETURN_MS = { base: 500, max: 8_000 } as const;

type ReaderSockets = BroadcastOperator<ServerToClient, LiveSocketData>;

/** Sockets whose members know the same persons by name, and one of these members. */
interface ReaderGroup {
  readonly reader: PeopleReader;
  readonly ids: string[];
}

/** A member as one of a line of names. */
export function toNamedMember(reader: PeopleReader, member: MemberRecord): Pick<Typing, 'memberId' | 'name'> {
  return { memberId: member.memberId, name: displayNameFor(reader, member) };
}

/** Sockets of one member and of one session can be found without asking who is where. */
export const memberSocketRoom = (memberId: string): string => `sockets-of-member:${memberId}`;
export const sessionSocketRoom = (sessionId: string): string => `sockets-of-session:${sessionId}`;

/**
 * Sends committed frames to rooms and drops sockets whose right has ended; across processes by the adapter.
 */
@Injectable()
export class LiveServer implements OnModuleInit {
  private io: LiveIo | undefined;
  private documentUpdateListener: InterServerEvents['documentUpdate'] | undefined;
  private revalidateListener: InterServerEvents['revalidate'] | undefined;
  private readonly sequencer = new FrameSequencer((frame) => this.emitFrame(frame));

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actors: ActorCache,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.unitOfWork.addCommitListener({
      onCommit: (frames) => frames.forEach((frame) => this.broadcastFrame(frame)),
    });
  }

  /** The gateway hands over the server once it is there; a worker without HTTP hands over an emitting one. */
  attach(io: LiveIo): void {
    this.io = io;
    io.on('frame', (frame) => this.sequencer.push(frame));
    io.on('typing', (typing) => this.emitTyping(typing));
    io.on('carets', (room, carets) => this.emitCarets(room, carets));
    io.on('evict', (room) => this.disconnectLocally(room));
    io.on('forget', () => this.actors.invalidate());
    io.on('revalidate', (ids) => this.revalidateListener?.(ids));
    io.on('documentUpdate', (doc, seq, updates) => this.documentUpdateListener?.(doc, seq, updates));
    io.of('/').adapter.on('delete-room', (room: string) => this.sequencer.close(room));
  }

  /** A socket of this process is in the room and knows what happened up to this number. */
  startSequence(room: string, number: number): void {
    if (this.io?.sockets.adapter.rooms.has(room)) this.sequencer.open(room, number);
  }

  /** The rooms that are read here in an order, and how far each was passed on. */
  positions(): ReadonlyMap<string, number> {
    return this.sequencer.positions();
  }

  /** What another process committed and did not reach this one, as the database has it. */
  passOn(frame: LiveFrame): void {
    this.sequencer.push(frame);
  }

  /**
   * Announces to the other processes that a collab document has changed. What gets lost on the way is found by
   * polling the database.
   */
  announceDocumentUpdate(doc: string, seq: number, updates: readonly string[]): void {
    if (this.config.REDIS_URL) this.io?.serverSideEmit('documentUpdate', doc, seq, updates);
  }

  /** Has the other processes check who may still be in the rooms of the objects with these ids. */
  requestRevalidation(ids: readonly string[]): void {
    if (this.config.REDIS_URL) this.io?.serverSideEmit('revalidate', ids);
  }

  /** What happens when another process asks for such a check. */
  onRevalidate(listener: InterServerEvents['revalidate']): void {
    this.revalidateListener = listener;
  }

  /** Registers the listener for changes of collab documents in other processes. */
  onDocumentUpdate(listener: InterServerEvents['documentUpdate']): void {
    this.documentUpdateListener = listener;
  }

  /**
   * Calls `emit` for each group of sockets of this process in a room whose members know the same persons by
   * name, with one of those who read and the way to all of them.
   */
  emitToReaders(
    room: string,
    emit: (reader: PeopleReader, sockets: ReaderSockets) => void,
    except?: string,
  ): void {
    const { io } = this;
    if (!io) return;
    const groups = new Map<string, ReaderGroup>();
    for (const id of io.sockets.adapter.rooms.get(room) ?? []) {
      const reader = io.sockets.sockets.get(id)?.data.actor;
      if (!reader || id === except) continue;
      const scope = nameScope(reader);
      const group: ReaderGroup = groups.get(scope) ?? { reader, ids: [] };
      groups.set(scope, group);
      group.ids.push(id);
    }
    for (const { reader, ids } of groups.values()) emit(reader, io.local.to(ids));
  }

  /** Somebody types in a room: its other members are notified, in every process. */
  broadcastTyping(typing: TypingRecord, socketId: string): void {
    this.emitTyping(typing, socketId);
    if (this.config.REDIS_URL) this.io?.serverSideEmit('typing', typing);
  }

  /** Where carets are in a text: its readers are notified, in every process. */
  broadcastCarets(room: string, carets: readonly CaretRecord[]): void {
    this.emitCarets(room, carets);
    if (this.config.REDIS_URL) this.io?.serverSideEmit('carets', room, carets);
  }

  private emitTyping({ by, ...typing }: TypingRecord, except?: string): void {
    this.emitToReaders(
      typing.room,
      (reader, sockets) => sockets.volatile.emit('typing', { ...typing, ...toNamedMember(reader, by) }),
      except,
    );
  }

  private emitCarets(room: string, carets: readonly CaretRecord[]): void {
    this.emitToReaders(room, (reader, sockets) => {
      sockets.volatile.emit(
        'carets',
        carets.map(({ by, caret, ...where }) => ({ ...where, ...toNamedMember(reader, by), caret })),
      );
    });
  }

  /** What was committed goes to each reader with the persons in it as they may know them. */
  private emitFrame(frame: LiveFrame): void {
    if (!containsPeople(frame)) this.io?.local.to(frame.room).emit('live', frame);
    else
      this.emitToReaders(frame.room, (reader, sockets) => sockets.emit('live', presentPeople(reader, frame)));
  }

  get server(): LiveIo | undefined {
    return this.io;
  }

  private broadcastFrame(frame: LiveFrame): void {
    this.sequencer.push(frame);
    if (this.config.REDIS_URL) this.io?.serverSideEmit('frame', frame);
  }

  /** Cuts every socket of a member at once: a right was lost. Those still allowed come back by themselves. */
  evictMember(memberId: string): void {
    this.disconnectRoom(memberSocketRoom(memberId));
  }

  /** Cuts the sockets of one session: it was ended. */
  evictSession(sessionId: string): void {
    this.disconnectRoom(sessionSocketRoom(sessionId));
  }

  /**
   * The sockets of this process are told to come back, to another process or to the next one of this, not all at the
   * same moment; those that stay are cut.
   */
  async releaseSockets(): Promise<void> {
    const { io } = this;
    if (!io) return;
    const { sockets } = io.sockets;
    io.local.emit('restarting', { withinMs: Math.min(RETURN_MS.max, RETURN_MS.base + sockets.size) });
    for (const deadline = performance.now() + RELEASE_MS; sockets.size > 0 && performance.now() < deadline;)
      await pause(20);
    io.engine.close();
  }

  /** Here at once: through the adapter, it would wait for as long as Redis is away. */
  private disconnectRoom(room: string): void {
    this.disconnectLocally(room);
    if (this.config.REDIS_URL) this.io?.serverSideEmit('evict', room);
  }

  private disconnectLocally(room: string): void {
    this.actors.invalidate();
    this.io?.local.to(room).emit('evicted', {});
    this.io?.local.in(room).disconnectSockets(true);
  }
}
