import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { MessageMappingProperties } from '@nestjs/websockets';
import { LIMITS } from '@nbn/contracts';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Observable } from 'rxjs';
import type { Server, ServerOptions, Socket } from 'socket.io';
import { isSameOrigin } from '../access/same-origin.ts';
import { Config } from '../config/config.ts';
import { Outages } from '../health/outages.ts';
import { RequestLimiter } from '../http/request-limiter.ts';
import { log } from '../log/log.ts';
import { disconnectRedis, type RedisConnection } from '../redis/redis-connection.ts';
import { serializeError } from '../log/error-serializer.ts';
import { createLiveRedis } from './live-redis.ts';
import { RoomRevalidator } from './room-revalidator.ts';
import { SocketLimiter } from './socket-limiter.ts';

const CONNECT_TIMEOUT_MS = 10_000;

type MessageHandler = Pick<MessageMappingProperties, 'message' | 'callback'>;

/**
 * Our Socket.IO: WebSocket first, no compression, own Origin only; with Redis, several processes act as one.
 */
export class LiveAdapter extends IoAdapter {
  private readonly config: Config;
  private readonly requests: RequestLimiter;
  private readonly limits: SocketLimiter;
  private readonly outages: Outages;
  private readonly revalidator: RoomRevalidator;
  private redis: RedisConnection | undefined;

  constructor(application: INestApplicationContext) {
    super(application);
    this.config = application.get(Config);
    this.requests = application.get(RequestLimiter);
    this.limits = application.get(SocketLimiter);
    this.outages = application.get(Outages);
    this.revalidator = application.get(RoomRevalidator);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const ours: Partial<ServerOptions> = {
      ...options,
      serveClient: false,
      transports: ['websocket', 'polling'],
      perMessageDeflate: false,
      maxHttpBufferSize: LIMITS.socketMessage,
      // No connectionStateRecovery: it gives rooms back without asking again for the right; clients catch up
      // by number. Who is connected and says nothing is nobody.
      connectTimeout: CONNECT_TIMEOUT_MS,
      allowRequest: (request, decide) =>
        void this.checkHandshake(request).then((code) => decide(code, code === null)),
    };
    const server = super.createIOServer(port, ours as ServerOptions);
    server.engine.on('connection', (connection: Parameters<SocketLimiter['limitBytes']>[0]) =>
      this.limits.limitBytes(connection),
    );
    const { REDIS_URL, redisNamespace } = this.config;
    // The names keep the events of several networks apart that share one Redis, as the jobs' prefix does. What
    // processes tell each other goes by channels, and has its name apart from the stream.
    const name = `${redisNamespace}:live`;
    if (REDIS_URL)
      server.adapter(createAdapter(this.connectRedis(REDIS_URL), { streamName: name, channelPrefix: name }));
    return server;
  }

  /**
   * One plain listener a message: a stream for each message of each socket, as the framework makes them, holds
   * several times what the socket itself does. Here a stream lives as long as one answer.
   */
  override bindMessageHandlers(
    socket: Socket,
    handlers: readonly MessageHandler[],
    transform: (response: unknown) => Observable<unknown>,
  ): void {
    for (const { message, callback } of handlers)
      socket.on(String(message), (...given: unknown[]) => {
        const { data, ack } = this.mapPayload(given.length > 1 ? given : given[0]);
        transform(callback(data, ack)).subscribe({
          next: (answer) => {
            if (answer !== undefined && answer !== null) ack?.(answer);
          },
          error: (error: unknown) =>
            log.error({ message, error: serializeError(error) }, 'a live message was not answered'),
        });
      });
  }

  /** The problem that refuses a socket about to be opened. `cors` does not guard WebSocket handshakes. */
  private async checkHandshake(request: IncomingMessage): Promise<string | null> {
    if (!isSameOrigin(request.headers, this.config.PUBLIC_URL)) return 'forged-request';
    return this.requests.checkSocket(request);
  }

  override async dispose(): Promise<void> {
    await super.dispose();
    if (this.redis) disconnectRedis(this.redis);
  }

  private connectRedis(url: string): RedisConnection {
    this.redis = createLiveRedis(url, () => this.revalidator.checkAll());
    this.redis.on('error', (error: Error) => this.outages.note('redis', error));
    return this.redis;
  }
}
