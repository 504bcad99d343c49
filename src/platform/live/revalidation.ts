import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ActorSource } from '../access/actor-source.ts';
import { log } from '../log/log.ts';
import { describe } from '../problems/problem.filter.ts';
import { LiveServer } from './live-server.ts';

const EVERY_MS = 30_000;

/** Long connections outlive rights: every half minute the sessions behind this process's sockets are checked in one query. */
@Injectable()
export class LiveRevalidation implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly live: LiveServer,
    private readonly actors: ActorSource,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.check().catch((error: unknown) => log.error({ error: describe(error) }, 'sockets could not be checked'));
    }, EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Cuts the sockets whose session has ended. */
  async check(): Promise<void> {
    const sockets = [...(this.live.server?.sockets.sockets.values() ?? [])];
    const sessions = new Set(sockets.map((socket) => socket.data.actor.sessionId));
    if (sessions.size === 0) return;
    for (const ended of await this.actors.endedAmong([...sessions])) this.live.evictSession(ended);
  }
}
