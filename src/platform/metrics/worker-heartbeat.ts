import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Outages } from '../health/outages.ts';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
import { newId } from '../persistence/id.ts';
import { HeartbeatRepository } from './heartbeat.repository.ts';

export const BEAT_INTERVAL_MS = 10_000;

/**
 * A process that runs jobs says every few seconds that it does. Jobs that are taken by nobody make no fault that
 * anybody could see: their absence is what is seen here.
 */
@Injectable()
export class WorkerHeartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly id = newId();
  private timer: NodeJS.Timeout | undefined;
  private polled = false;
  private claimed = false;

  constructor(
    private readonly config: Config,
    private readonly heartbeats: HeartbeatRepository,
    private readonly outages: Outages,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs) return;
    void this.beat();
    this.timer = setInterval(() => void this.beat(), BEAT_INTERVAL_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    await this.heartbeats.remove(this.id).catch(() => undefined);
  }

  /** This process has asked what is due. */
  notePoll(): void {
    this.polled = true;
  }

  /** This process has taken a job. */
  noteClaim(): void {
    this.claimed = true;
  }

  private async beat(): Promise<void> {
    const { polled, claimed } = this;
    this.polled = false;
    this.claimed = false;
    try {
      await this.heartbeats.record(this.id, { polled, claimed });
    } catch (error) {
      this.polled ||= polled;
      this.claimed ||= claimed;
      if (!this.outages.note('database', error))
        log.warn({ error: serializeError(error) }, 'the heartbeat of this worker could not be written');
    }
  }
}
