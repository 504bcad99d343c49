import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '../log/log.ts';
import { type SerializedError, serializeError } from '../log/error-serializer.ts';
import { isAwayFault } from '../persistence/connection-fault.ts';
import { HealthQuery } from './health.query.ts';
import { isRedisAwayFault } from './redis-fault.ts';
import { RedisProbe } from './redis-probe.ts';

/** What a process needs and is no part of. */
export const SERVICES = ['database', 'redis'] as const;
export type Service = (typeof SERVICES)[number];

const PROBE_INTERVAL_MS = 500;

/**
 * When a service is away, everything that needs it says so at once and again and again. Here it is said once that it is
 * away, and once that it is back.
 */
@Injectable()
export class Outages implements OnApplicationShutdown {
  private readonly since = new Map<Service, number>();
  private readonly timers = new Map<Service, NodeJS.Timeout>();
  private readonly suspected = new Set<Service>();
  private stopped = false;

  constructor(
    private readonly health: HealthQuery,
    private readonly redis: RedisProbe,
  ) {}

  /** Notes a fault that may come from a service that is away. Whether it does: then nobody need log it any more. */
  note(service: Service, error: unknown): boolean {
    if (!(service === 'redis' ? isRedisAwayFault : isAwayFault)(error)) return false;
    if (!this.since.has(service) && !this.suspected.has(service)) void this.verify(service, error);
    return true;
  }

  isAway(service: Service): boolean {
    return this.since.has(service);
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  /** The fault may be of one connection alone, or of another service that speaks in the same codes. */
  private async verify(service: Service, error: unknown): Promise<void> {
    this.suspected.add(service);
    try {
      await this.probe(service);
      log.warn({ service, error: withoutFrames(error) }, 'a connection was lost; its service answers');
    } catch {
      this.begin(service, error);
    } finally {
      this.suspected.delete(service);
    }
  }

  private begin(service: Service, error: unknown): void {
    if (this.stopped) return;
    this.since.set(service, performance.now());
    log.error(
      { service, error: withoutFrames(error) },
      'a service is away; what needs it waits or is refused',
    );
    this.probeLater(service);
  }

  private probeLater(service: Service): void {
    const timer = setTimeout(() => {
      this.probe(service).then(
        () => this.end(service),
        () => this.stopped || this.probeLater(service),
      );
    }, PROBE_INTERVAL_MS);
    timer.unref();
    this.timers.set(service, timer);
  }

  private async probe(service: Service): Promise<void> {
    if (service === 'redis') return this.redis.ping();
    if ((await this.health.readDatabaseState([])).isReadOnly)
      throw new Error('The database takes no changes');
    return undefined;
  }

  private end(service: Service): void {
    const seconds = Math.round((performance.now() - this.since.get(service)!) / 100) / 10;
    this.since.delete(service);
    log.warn({ service, seconds }, 'a service is back');
  }
}

/** Where in our code a service was missed says nothing of why it is away. */
function withoutFrames(error: unknown): Omit<SerializedError, 'frames'> {
  const { frames: _, ...fault } = serializeError(error);
  return fault;
}
