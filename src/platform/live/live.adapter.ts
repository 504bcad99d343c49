import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { LIMITS } from '@nbn/contracts';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Redis } from 'ioredis';
import type { Server, ServerOptions } from 'socket.io';
import { isOwnOrigin } from '../access/origin.ts';
import { Config } from '../config/config.ts';
import { log } from '../log/log.ts';
import { liveRedis } from './live-redis.ts';

/** Our Socket.IO: WebSocket first, no compression, own Origin only; with Redis, several processes act as one. */
export class LiveAdapter extends IoAdapter {
  private readonly config: Config;
  private redis: Redis | undefined;

  constructor(application: INestApplicationContext) {
    super(application);
    this.config = application.get(Config);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const ours: Partial<ServerOptions> = {
      ...options,
      serveClient: false,
      transports: ['websocket', 'polling'],
      perMessageDeflate: false,
      maxHttpBufferSize: LIMITS.socketMessage,
      // No connectionStateRecovery: it gives rooms back without asking again for the right; clients catch up by number.
      // `cors` does not guard WebSocket handshakes.
      allowRequest: (request, decide) => decide(null, isOwnOrigin(request.headers, this.config.PUBLIC_URL)),
    };
    const server = super.createIOServer(port, ours as ServerOptions);
    const { REDIS_URL, DATABASE_URL } = this.config;
    // The name keeps the events of several databases apart that share one Redis, as the jobs' prefix does.
    if (REDIS_URL) server.adapter(createAdapter(this.connect(REDIS_URL), { streamName: `norbanet-${new URL(DATABASE_URL).pathname.slice(1)}-live` }));
    return server;
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
