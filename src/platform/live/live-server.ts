import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ClientToServer, LiveFrame, ManuscriptCaret, ServerToClient, Typing } from '@nbn/contracts';
import type { BroadcastOperator, Server, Socket } from 'socket.io';
import type { Actor } from '../access/actor.ts';
import { ActorCache } from '../access/actor-cache.ts';
import { Config } from '../config/config.ts';
import { type MemberRecord, nameFor, nameScope, type PeopleReader } from '../people/person.ts';
import { holdsPeople, presentPeople } from '../people/present-people.ts';
import { UnitOfWork } from '../persistence/unit-of-work.ts';
import { FrameOrder } from './frame-order.ts';

export interface LiveSocketData {
  actor: Actor;
}
/** Somebody's typing, and a caret, with its member as the database knows them. */
export type TypingRecord = Omit<Typing, 'memberId' | 'name'> & { readonly by: MemberRecord };
export type CaretRecord = Omit<ManuscriptCaret, 'memberId' | 'name'> & { readonly by: MemberRecord };

/** What our processes tell each other. */
export interface BetweenServers {
  presence: (from: string, room: string, members: readonly MemberRecord[]) => void;
  typing: (typing: TypingRecord) => void;
  carets: (room: string, carets: readonly CaretRecord[]) => void;
  frame: (frame: LiveFrame) => void;
  /** Somebody's rights have changed: what is known of members is asked anew. */
  forget: () => void;
  /** Rights to the objects with these ids may have changed. */
  revalidate: (ids: readonly string[]) => void;
  /**
   * A manuscript has updates up to this number; few and small ones come along, in base64. A hint, no more.
   */
  manuscript: (doc: string, seq: number, updates: readonly string[]) => void;
}
export type LiveIo = Server<ClientToServer, ServerToClient, BetweenServers, LiveSocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, BetweenServers, LiveSocketData>;

type ReaderSockets = BroadcastOperator<ServerToClient, LiveSocketData>;

/** Sockets whose members know the same persons by name, and one of these members. */
interface ReaderGroup {
  readonly reader: PeopleReader;
  readonly ids: string[];
}

/** A member as one of a line of names. */
export function calledBy(reader: PeopleReader, member: MemberRecord): Pick<Typing, 'memberId' | 'name'> {
  return { memberId: member.memberId, name: nameFor(reader, member) };
}

/** Sockets of one member and of one session can be found without asking who is where. */
export const memberSockets = (memberId: string): string => `sockets-of-member:${memberId}`;
export const sessionSockets = (sessionId: string): string => `sockets-of-session:${sessionId}`;

/**
 * Sends committed frames to rooms and drops sockets whose right has ended; across processes by the adapter.
 */
@Injectable()
export class LiveServer implements OnModuleInit {
  private io: LiveIo | undefined;
  private hears: BetweenServers['manuscript'] | undefined;
  private revalidates: BetweenServers['revalidate'] | undefined;
  private readonly order = new FrameOrder((frame) => this.pass(frame));

  constructor(
    private readonly work: UnitOfWork,
    private readonly actors: ActorCache,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.work.listen({ committed: (frames) => frames.forEach((frame) => this.send(frame)) });
  }

  /** The gateway hands over the server once it is there; a worker without HTTP hands over an emitting one. */
  attach(io: LiveIo): void {
    this.io = io;
    io.on('frame', (frame) => this.order.take(frame));
    io.on('typing', (typing) => this.showTyping(typing));
    io.on('carets', (room, carets) => this.showCarets(room, carets));
    io.on('forget', () => this.actors.forget());
    io.on('revalidate', (ids) => this.revalidates?.(ids));
    io.on('manuscript', (doc, seq, updates) => this.hears?.(doc, seq, updates));
    io.of('/').adapter.on('delete-room', (room: string) => this.order.end(room));
  }

  /** A socket of this process is in the room and knows what happened up to this number. */
  reading(room: string, number: number): void {
    if (this.io?.sockets.adapter.rooms.has(room)) this.order.begin(room, number);
  }

  /**
   * Tells the other processes that a manuscript has gone on. What is lost on the way, a look at the database
   * finds.
   */
  tellOfManuscript(doc: string, seq: number, updates: readonly string[]): void {
    if (this.config.REDIS_URL) this.io?.serverSideEmit('manuscript', doc, seq, updates);
  }

  /** Has the other processes check who may still be in the rooms of the objects with these ids. */
  revalidateElsewhere(ids: readonly string[]): void {
    if (this.config.REDIS_URL) this.io?.serverSideEmit('revalidate', ids);
  }

  /** What happens when another process asks for such a check. */
  onRevalidate(hears: BetweenServers['revalidate']): void {
    this.revalidates = hears;
  }

  /** Who is to hear what other processes tell of manuscripts. */
  hearOfManuscripts(hears: BetweenServers['manuscript']): void {
    this.hears = hears;
  }

  /**
   * Calls `emit` for each group of sockets of this process in a room whose members know the same persons by
   * name, with one of those who read and the way to all of them.
   */
  toReaders(
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

  /** Somebody types in a room: its others are told, in every process. */
  typing(typing: TypingRecord, socketId: string): void {
    this.showTyping(typing, socketId);
    if (this.config.REDIS_URL) this.io?.serverSideEmit('typing', typing);
  }

  /** Where carets are in a text: its readers are told, in every process. */
  carets(room: string, carets: readonly CaretRecord[]): void {
    this.showCarets(room, carets);
    if (this.config.REDIS_URL) this.io?.serverSideEmit('carets', room, carets);
  }

  private showTyping({ by, ...typing }: TypingRecord, except?: string): void {
    this.toReaders(
      typing.room,
      (reader, sockets) => sockets.volatile.emit('typing', { ...typing, ...calledBy(reader, by) }),
      except,
    );
  }

  private showCarets(room: string, carets: readonly CaretRecord[]): void {
    this.toReaders(room, (reader, sockets) => {
      sockets.volatile.emit(
        'carets',
        carets.map(({ by, caret, ...where }) => ({ ...where, ...calledBy(reader, by), caret })),
      );
    });
  }

  /** What was committed goes to each reader with the persons in it as they may know them. */
  private pass(frame: LiveFrame): void {
    if (!holdsPeople(frame)) this.io?.local.to(frame.room).emit('live', frame);
    else this.toReaders(frame.room, (reader, sockets) => sockets.emit('live', presentPeople(reader, frame)));
  }

  get server(): LiveIo | undefined {
    return this.io;
  }

  private send(frame: LiveFrame): void {
    this.order.take(frame);
    if (this.config.REDIS_URL) this.io?.serverSideEmit('frame', frame);
  }

  /** Cuts every socket of a member at once: a right was lost. Those still allowed come back by themselves. */
  evictMember(memberId: string): void {
    this.cut(memberSockets(memberId));
  }

  /** Cuts the sockets of one session: it was ended. */
  evictSession(sessionId: string): void {
    this.cut(sessionSockets(sessionId));
  }

  private cut(room: string): void {
    this.actors.forget();
    if (this.config.REDIS_URL) this.io?.serverSideEmit('forget');
    this.io?.to(room).emit('evicted', {});
    this.io?.in(room).disconnectSockets(true);
  }
}
