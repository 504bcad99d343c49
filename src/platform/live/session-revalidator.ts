import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ActorSource } from '../access/actor-source.ts';
import { log } from '../log/log.ts';
import { serializeError } from '../log/error-serializer.ts';
import { LiveServer } from './live-server.ts';

/**
 * A right that ran out by the clock, or that another process took away, leaves the rooms within five seconds.
 */
const INTERVAL_MS = 4_000;

/**
 * Long connections outlive rights: every few seconds those behind this process's sockets are held against the
 * present in one query.
 */
@Injectable()
export class SessionRevalidator implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly live: LiveServer,
    private readonly actors: ActorSource,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.check().catch((error: unknown) =>
        log.error({ error: serializeError(error) }, 'sockets could not be checked'),
      );
    }, INTERVAL_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /**
   * Cuts the sockets whose session has ended or whose member's rights have changed. Those still allowed come
   * back by themselves.
   */
  async check(): Promise<void> {
    const sockets = [...(this.live.server?.sockets.sockets.values() ?? [])];
    // Two sockets of a session may have been resolved before and after a change: each is asked about.
    const actors = [...new Set(sockets.map((socket) => socket.data.actor))];
    if (actors.length === 0) return;
    for (const session of new Set(await this.actors.findOutdatedSessions(actors)))
      this.live.evictSession(session);
  }
}
