import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { LIMITS } from '@nbn/contracts';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Redis } from 'ioredis';
import type { Server, ServerOptions } from 'socket.io';
import { isOwnOrigin } from '../access/origin.ts';
import { Config } from '../config/config.ts';
import { RequestLimits } from '../http/request-limits.ts';
import { log } from '../log/log.ts';
import { liveRedis } from './live-redis.ts';
import { SocketLimits } from './socket-limits.ts';

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Our Socket.IO: WebSocket first, no compression, own Origin only; with Redis, several processes act as one.
 */
export class LiveAdapter extends IoAdapter {
  private readonly config: Config;
  private readonly requests: RequestLimits;
  private readonly limits: SocketLimits;
  private redis: Redis | undefined;

  constructor(application: INestApplicationContext) {
    super(application);
    this.config = application.get(Config);
    this.requests = application.get(RequestLimits);
    this.limits = application.get(SocketLimits);
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
        void this.refusal(request).then((code) => decide(code, code === null)),
    };
    const server = super.createIOServer(port, ours as ServerOptions);
    server.engine.on('connection', (connection: Parameters<SocketLimits['guard']>[0]) =>
      this.limits.guard(connection),
    );
    const { REDIS_URL, DATABASE_URL } = this.config;
    // The name keeps the events of several databases apart that share one Redis, as the jobs' prefix does.
    if (REDIS_URL)
      server.adapter(
        createAdapter(this.connect(REDIS_URL), {
          streamName: `norbanet-${new URL(DATABASE_URL).pathname.slice(1)}-live`,
        }),
      );
    return server;
  }

  /** What stands against a socket that is about to be opened. `cors` does not guard WebSocket handshakes. */
  private async refusal(request: IncomingMessage): Promise<string | null> {
    if (!isOwnOrigin(request.headers, this.config.PUBLIC_URL)) return 'forged-request';
    return this.requests.socketRefusal(request);
  }

  override async dispose(): Promise<void> {
    await super.dispose();
    this.redis?.disconnect();
  }

  private connect(url: string): Redis {
    this.redis = liveRedis(url);
    this.redis.on('error', (error: Error) => log.error({ error: error.name }, 'redis of the live adapter'));
    return this.redis;
  }
}
