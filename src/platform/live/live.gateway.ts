import { UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { LiveAnswer } from '@nbn/contracts';
import { ActorCache } from '../access/actor-cache.ts';
import { Allow } from '../access/allow.decorator.ts';
import { readCookie } from '../access/session-cookie.ts';
import { Config } from '../config/config.ts';
import { toMemberRecord } from '../people/person.ts';
import { NotFound } from '../problems/problem.ts';
import { LiveEventQuery } from './live-event.query.ts';
import { LiveProblemFilter } from './live-problem.filter.ts';
import { LiveRoomRegistry } from './live-room-registry.ts';
import {
  type LiveIo,
  LiveServer,
  type LiveSocket,
  memberSocketRoom,
  sessionSocketRoom,
} from './live-server.ts';
import { RoomMessage, TypingMessage } from './live.dto.ts';
import { PresenceBroadcaster } from './presence.broadcaster.ts';
import { toRefusal, SocketLimiter } from './socket-limiter.ts';

const MAX_ROOMS = 30;
const MAX_SOCKETS_PER_MEMBER = 20;
/** So that the refusal gets there before the connection is closed. */
const CLOSE_DELAY_MS = 1_000;

/**
 * The one gateway: who a socket is, which rooms it may be in. Content goes out from the commit, never from
 * here.
 */
@WebSocketGateway()
@UseFilters(LiveProblemFilter)
export class LiveGateway implements OnGatewayInit<LiveIo>, OnGatewayConnection<LiveSocket> {
  constructor(
    private readonly live: LiveServer,
    private readonly rooms: LiveRoomRegistry,
    private readonly liveLog: LiveEventQuery,
    private readonly presence: PresenceBroadcaster,
    private readonly actors: ActorCache,
    private readonly config: Config,
    private readonly limits: SocketLimiter,
  ) {}

  afterInit(io: LiveIo): void {
    this.live.attach(io);
    io.on('presence', (from, room, members) => this.presence.receive(from, room, members));
    io.use((socket, next) => {
      this.authenticate(socket).then(
        () => next(),
        () => this.reject(socket, next),
      );
    });
  }

  /** A socket is its session's: the same cookie as the pages, resolved with the rights of this moment. */
  private async authenticate(socket: LiveSocket): Promise<void> {
    const token = readCookie(socket.request.headers.cookie, this.config);
    const signedIn = token ? await this.actors.bySessionToken(token) : null;
    // Who must come with a passkey, and came without, has no page that listens.
    if (!signedIn || signedIn.isPasskeyNeeded) throw new NotFound();
    socket.data.actor = signedIn.actor;
    this.limits.limitMessages(socket);
  }

  /** Says why, and then lets go of the connection: nobody signed in needs it. */
  private reject(socket: LiveSocket, next: (error: Error) => void): void {
    next(Object.assign(new Error('not-signed-in'), { data: toRefusal('not-signed-in') }));
    const { conn } = socket;
    setTimeout(() => conn.close(), CLOSE_DELAY_MS).unref();
  }

  async handleConnection(socket: LiveSocket): Promise<void> {
    const { memberId, sessionId } = socket.data.actor;
    const mine = memberSocketRoom(memberId);
    if ((this.live.server?.sockets.adapter.rooms.get(mine)?.size ?? 0) >= MAX_SOCKETS_PER_MEMBER) {
      this.limits.disconnect(socket, 'too-many-requests');
      return;
    }
    await socket.join([mine, sessionSocketRoom(sessionId)]);
    // The handshake request is not needed any more; holding it costs more memory than the socket itself.
    (socket.conn as { request?: unknown }).request = undefined;
    socket.on('disconnecting', () =>
      [...socket.rooms].forEach((room) => this.presence.removeSocket(room, socket)),
    );
  }

  @SubscribeMessage('join')
  @Allow('member')
  async join(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { room }: RoomMessage,
  ): Promise<LiveAnswer<{ number: number }>> {
    if (socket.rooms.size > MAX_ROOMS || !(await this.rooms.mayJoin(socket.data.actor, room)))
      throw new NotFound();
    const already = socket.rooms.has(room);
    await socket.join(room);
    if (!already) this.presence.addSocket(room, socket);
    const number = await this.liveLog.lastNumber(room);
    this.live.startSequence(room, number);
    return { ok: true, number };
  }

  @SubscribeMessage('leave')
  @Allow('member')
  async leave(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { room }: RoomMessage,
  ): Promise<LiveAnswer<object>> {
    if (socket.rooms.has(room)) {
      this.presence.removeSocket(room, socket);
      await socket.leave(room);
    }
    return { ok: true };
  }

  @SubscribeMessage('typing')
  @Allow('member')
  typing(@ConnectedSocket() socket: LiveSocket, @MessageBody() { room, place }: TypingMessage): void {
    if (!socket.rooms.has(room)) throw new NotFound();
    this.live.broadcastTyping({ room, place, by: toMemberRecord(socket.data.actor) }, socket.id);
  }
}
