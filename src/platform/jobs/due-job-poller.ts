import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Outages } from '../health/outages.ts';
import { log } from '../log/log.ts';
import { serializeError } from '../log/error-serializer.ts';
import { WorkerHeartbeat } from '../metrics/worker-heartbeat.ts';
import { DueJobQuery } from './due-job.query.ts';
import { JobRegistry } from './job-registry.ts';
import { JobService } from './job.service.ts';
import { waitAtMost } from '../shutdown/wait-at-most.ts';

const POLL_INTERVAL_MS = 1_000;
/** A database that is away is not waited for at the end. */
const SHUTDOWN_GRACE_MS = 2_000;

/** Wakes the jobs that have something to do: one small statement a second asks all their conditions. */
@Injectable()
export class DueJobPoller implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private polling: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly handlers: JobRegistry,
    private readonly jobs: JobService,
    private readonly dueJobs: DueJobQuery,
    private readonly outages: Outages,
    private readonly heartbeat: WorkerHeartbeat,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.runsJobs) this.schedule();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    if (this.polling) await waitAtMost(this.polling, SHUTDOWN_GRACE_MS);
  }

  /** Wakes every job whose condition holds now. One that is waiting to run already is not added twice. */
  async poll(): Promise<void> {
    const watched = this.handlers
      .all()
      .flatMap(({ declaration: { queue, job, due } }) => (due ? [{ queue, job, due }] : []));
    if (watched.length === 0) return;
    const places = await this.dueJobs.findHolding(watched.map(({ due }) => due));
    await Promise.all(
      places.map((place) => this.jobs.add(watched[place]!.queue, watched[place]!.job, {}, { jobId: 'due' })),
    );
  }

  private schedule(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.polling = this.poll()
        .then(() => this.heartbeat.notePoll())
        .catch((error: unknown) => {
          if (!this.outages.note('database', error))
            log.warn({ error: serializeError(error) }, 'due jobs could not be checked; trying again');
        })
        .finally(() => this.schedule());
    }, POLL_INTERVAL_MS);
    this.timer.unref();
  }
}
