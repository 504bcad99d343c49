import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '../config/config.ts';
import { LiveServer } from '../live/live-server.ts';
import { log } from '../log/log.ts';
import { OpenConnections } from './open-connections.ts';
import { waitAtMost } from './wait-at-most.ts';

/** Requests under way have so long; almost all end in a fraction of a second. */
const REQUEST_GRACE_MS = 5_000;
const IDLE_CHECK_MS = 50;

/**
 * The end of a process that serves: first it says so and still serves, then it takes nothing new, finishes what it has
 * taken, and sends its sockets elsewhere. Jobs and connections to the database end after it.
 */
@Injectable()
export class Shutdown implements OnApplicationBootstrap {
  private server: Server | undefined;
  private connections: OpenConnections | undefined;
  private draining: Promise<void> | undefined;

  constructor(
    private readonly config: Config,
    private readonly live: LiveServer,
    private readonly host: HttpAdapterHost,
  ) {}

  get hasBegun(): boolean {
    return this.draining !== undefined;
  }

  /** By now the sockets have put themselves before the other listeners of requests, which would not hear of theirs. */
  onApplicationBootstrap(): void {
    this.server = this.host.httpAdapter?.getHttpServer() as Server | undefined;
    if (this.server) this.connections = new OpenConnections(this.server);
  }

  /** Resolves when nobody waits for an answer any more, or has waited too long. */
  drain(): Promise<void> {
    this.draining ??= this.drainOnce();
    return this.draining;
  }

  private async drainOnce(): Promise<void> {
    if (this.config.servesHttp) await pause(this.config.SHUTDOWN_DELAY_MS);
    const { server, connections } = this;
    if (!server?.listening || !connections) return;
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    const idleCheck = setInterval(() => connections.closeIdle(), IDLE_CHECK_MS);
    try {
      connections.closeIdle();
      await this.live.releaseSockets();
      if (await waitAtMost(closed, REQUEST_GRACE_MS)) return;
      log.warn({ requests: connections.pendingRequests }, 'requests were cut that took too long to end');
      connections.closeAll();
    } finally {
      clearInterval(idleCheck);
    }
  }
}

/** From the moment at which the process begins to end, each answer says that its connection ends with it. */
export function registerShutdown(app: NestFastifyApplication): void {
  const shutdown = app.get(Shutdown);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (_request, reply, payload, next) => {
      if (shutdown.hasBegun) void reply.header('connection', 'close');
      next(null, payload);
    });
}
