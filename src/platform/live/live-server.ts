import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ClientToServer, LiveFrame, ServerToClient } from '@nbn/contracts';
import type { Server, Socket } from 'socket.io';
import type { Actor } from '../access/actor.ts';
import { ActorCache } from '../access/actor-cache.ts';
import { Config } from '../config/config.ts';
import { UnitOfWork } from '../persistence/unit-of-work.ts';
import { FrameOrder } from './frame-order.ts';

export interface LiveSocketData {
  actor: Actor;
}
export type PresentMembers = readonly (readonly [id: string, name: string])[];

/** What our processes tell each other. */
export interface BetweenServers {
  presence: (from: string, room: string, members: PresentMembers) => void;
  frame: (frame: LiveFrame) => void;
  /** A manuscript has updates up to this number; few and small ones come along, in base64. A hint, no more. */
  manuscript: (doc: string, seq: number, updates: readonly string[]) => void;
}
export type LiveIo = Server<ClientToServer, ServerToClient, BetweenServers, LiveSocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, BetweenServers, LiveSocketData>;

/** Sockets of one member and of one session can be found without asking who is where. */
export const memberSockets = (memberId: string): string => `sockets-of-member:${memberId}`;
export const sessionSockets = (sessionId: string): string => `sockets-of-session:${sessionId}`;

/** Sends committed frames to rooms and drops sockets whose right has ended; across processes by the adapter. */
@Injectable()
export class LiveServer implements OnModuleInit {
  private io: LiveIo | undefined;
  private hears: BetweenServers['manuscript'] | undefined;
  private readonly order = new FrameOrder((frame) => this.io?.local.to(frame.room).emit('live', frame));

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
    io.on('manuscript', (doc, seq, updates) => this.hears?.(doc, seq, updates));
    io.of('/').adapter.on('delete-room', (room: string) => this.order.end(room));
  }

  /** A socket of this process is in the room and knows what happened up to this number. */
  reading(room: string, number: number): void {
    if (this.io?.sockets.adapter.rooms.has(room)) this.order.begin(room, number);
  }

  /** Tells the other processes that a manuscript has gone on. What is lost on the way, a look at the database finds. */
  tellOfManuscript(doc: string, seq: number, updates: readonly string[]): void {
    if (this.config.REDIS_URL) this.io?.serverSideEmit('manuscript', doc, seq, updates);
  }

  /** Who is to hear what other processes tell of manuscripts. */
  hearOfManuscripts(hears: BetweenServers['manuscript']): void {
    this.hears = hears;
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
    this.io?.to(room).emit('evicted', {});
    this.io?.in(room).disconnectSockets(true);
  }
}
