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
import { cookieFrom } from '../access/session-cookie.ts';
import { Config } from '../config/config.ts';
import { recordOfActor } from '../people/person.ts';
import { NotFound } from '../problems/problem.ts';
import { LiveLog } from './live-log.query.ts';
import { LiveProblemFilter } from './live-problem.filter.ts';
import { LiveRooms } from './live-rooms.ts';
import { type LiveIo, LiveServer, type LiveSocket, memberSockets, sessionSockets } from './live-server.ts';
import { RoomMessage, TypingMessage } from './live.dto.ts';
import { PresenceBoard } from './presence.ts';
import { refusalOf, SocketLimits } from './socket-limits.ts';

const ROOMS_MOST = 30;
const SOCKETS_OF_MEMBER_MOST = 20;
/** So that the refusal gets there before the connection is closed. */
const FAREWELL_MS = 1_000;

/**
 * The one gateway: who a socket is, which rooms it may be in. Content goes out from the commit, never from
 * here.
 */
@WebSocketGateway()
@UseFilters(LiveProblemFilter)
export class LiveGateway implements OnGatewayInit<LiveIo>, OnGatewayConnection<LiveSocket> {
  constructor(
    private readonly live: LiveServer,
    private readonly rooms: LiveRooms,
    private readonly liveLog: LiveLog,
    private readonly presence: PresenceBoard,
    private readonly actors: ActorCache,
    private readonly config: Config,
    private readonly limits: SocketLimits,
  ) {}

  afterInit(io: LiveIo): void {
    this.live.attach(io);
    io.on('presence', (from, room, members) => this.presence.heard(from, room, members));
    io.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        () => this.turnAway(socket, next),
      );
    });
  }

  /** A socket is its session's: the same cookie as the pages, resolved with the rights of this moment. */
  private async admit(socket: LiveSocket): Promise<void> {
    const token = cookieFrom(socket.request.headers.cookie, this.config);
    const signedIn = token ? await this.actors.bySessionToken(token) : null;
    if (!signedIn) throw new NotFound();
    socket.data.actor = signedIn.actor;
    this.limits.admit(socket);
  }

  /** Says why, and then lets go of the connection: nobody signed in needs it. */
  private turnAway(socket: LiveSocket, next: (error: Error) => void): void {
    next(Object.assign(new Error('not-signed-in'), { data: refusalOf('not-signed-in') }));
    const { conn } = socket;
    setTimeout(() => conn.close(), FAREWELL_MS).unref();
  }

  async handleConnection(socket: LiveSocket): Promise<void> {
    const { memberId, sessionId } = socket.data.actor;
    const mine = memberSockets(memberId);
    if ((this.live.server?.sockets.adapter.rooms.get(mine)?.size ?? 0) >= SOCKETS_OF_MEMBER_MOST) {
      this.limits.cut(socket, 'too-many-requests');
      return;
    }
    await socket.join([mine, sessionSockets(sessionId)]);
    // The handshake request is not needed any more; holding it costs more memory than the socket itself.
    (socket.conn as { request?: unknown }).request = undefined;
    socket.on('disconnecting', () => [...socket.rooms].forEach((room) => this.presence.left(room, socket)));
  }

  @SubscribeMessage('join')
  @Allow('member')
  async join(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { room }: RoomMessage,
  ): Promise<LiveAnswer<{ number: number }>> {
    if (socket.rooms.size > ROOMS_MOST || !(await this.rooms.mayJoin(socket.data.actor, room)))
      throw new NotFound();
    const already = socket.rooms.has(room);
    await socket.join(room);
    if (!already) this.presence.entered(room, socket);
    const number = await this.liveLog.last(room);
    this.live.reading(room, number);
    return { ok: true, number };
  }

  @SubscribeMessage('leave')
  @Allow('member')
  async leave(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { room }: RoomMessage,
  ): Promise<LiveAnswer<object>> {
    if (socket.rooms.has(room)) {
      this.presence.left(room, socket);
      await socket.leave(room);
    }
    return { ok: true };
  }

  @SubscribeMessage('typing')
  @Allow('member')
  typing(@ConnectedSocket() socket: LiveSocket, @MessageBody() { room, place }: TypingMessage): void {
    if (!socket.rooms.has(room)) throw new NotFound();
    this.live.typing({ room, place, by: recordOfActor(socket.data.actor) }, socket.id);
  }
}
