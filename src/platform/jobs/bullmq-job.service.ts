import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Config } from '../config/config.ts';
import { INSTALLATION_STATE_INTERVAL_MS, InstallationState } from '../installation/installation-state.ts';
import { log } from '../log/log.ts';
import { serializeError, redactError } from '../log/error-serializer.ts';
import {
  createPostgresJobBackend,
  createRedisJobBackend,
  type JobBackend,
  type JobQueue,
  type JobWorker,
} from './job-backend.ts';
import type { JobData } from './job-handler.ts';
import { JobRegistry, runRegisteredJob } from './job-registry.ts';
import { reconcileSchedules } from './job-schedules.ts';
import { JobService, type JobOptions } from './job.service.ts';

const RECONCILE_INTERVAL_MS = 60_000;
/** Adding a job is a courtesy to a sweep: nobody waits for it longer than this. */
const TIMEOUT_MS = 2_000;
const SHUTDOWN_GRACE_MS = 10_000;
const JOB_ID_PATTERN = /^[\w.-]{1,120}$/;

/**
 * The jobs of this process: its queues, and, if its role runs jobs, its workers and the repair of what
 * repeats.
 */
@Injectable()
export class BullmqJobService
  extends JobService
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private backend: JobBackend | undefined;
  private queues: Promise<ReadonlyMap<string, JobQueue>> | undefined;
  private workers: JobWorker[] = [];
  private timer: NodeJS.Timeout | undefined;
  private quarantineTimer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly config: Config,
    private readonly handlers: JobRegistry,
    private readonly installation: InstallationState,
  ) {
    super();
  }

  /** Opens the queues without keeping the first page waiting; `add` waits for them. */
  onApplicationBootstrap(): void {
    if (this.handlers.all().length === 0) return;
    this.maintain();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    clearTimeout(this.quarantineTimer);
    // Running jobs end before the database goes; one that does not is given back by its lock.
    await Promise.all(
      this.workers.map((worker) =>
        withTimeout(worker.close(false), SHUTDOWN_GRACE_MS).catch(() => worker.close(true)),
      ),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    const queues = await this.queues?.catch(() => undefined);
    await Promise.allSettled([...(queues?.values() ?? [])].map((queue) => queue.close()));
    await this.backend?.close();
    this.backend = undefined;
  }

  /** Adds a job. If the queue is away this is noted and passed over: the sweep does without. */
  async add(
    queue: string,
    job: string,
    data: JobData = {},
    { jobId, delay }: JobOptions = {},
  ): Promise<void> {
    if (!this.handlers.byQueue().get(queue)?.has(job)) throw new Error(`Nobody handles ${queue} ${job}`);
    if (jobId !== undefined && !JOB_ID_PATTERN.test(jobId))
      throw new Error('A job id is made of letters, digits, hyphens, underscores and dots');
    try {
      const opened = await withTimeout(this.openedQueues(), TIMEOUT_MS);
      await withTimeout(
        opened
          .get(queue)!
          .add(job, data, { ...(jobId ? { once: `${job}-${jobId}` } : {}), ...(delay ? { delay } : {}) }),
        TIMEOUT_MS,
      );
    } catch (error) {
      log.warn(
        { queue, job, error: serializeError(error) },
        'a job could not be added; its sweep will do the work',
      );
    }
  }

  /**
   * Puts every declared schedule back that is missing. Redis may have been emptied; this is what brings it
   * back.
   */
  async reconcileSchedules(): Promise<void> {
    const queues = await this.openedQueues();
    for (const [name, declared] of this.handlers.byQueue()) {
      const made = await reconcileSchedules(
        queues.get(name)!,
        [...declared.values()].map(({ declaration }) => declaration),
      );
      if (made > 0) log.info({ queue: name, made }, 'schedules made');
    }
  }

  private openedQueues(): Promise<ReadonlyMap<string, JobQueue>> {
    this.queues ??= this.openQueues().catch((error: unknown) => {
      this.queues = undefined;
      throw error;
    });
    return this.queues;
  }

  private async openQueues(): Promise<ReadonlyMap<string, JobQueue>> {
    const byQueue = this.handlers.byQueue();
    this.backend ??= this.createBackend(byQueue.size);
    const { backend } = this;
    await backend.prepare();
    const queues = new Map([...byQueue.keys()].map((name) => [name, backend.queue(name)]));
    if (this.config.runsJobs) {
      await this.installation.refresh();
      this.startWorkersOnceReleased(backend);
    }
    return queues;
  }

  /** A restored copy runs no jobs: mails, messages to devices, reminders and the reading of replies all are some. */
  private startWorkersOnceReleased(backend: JobBackend): void {
    if (this.stopping) return;
    if (!this.installation.inQuarantine) {
      this.startWorkers(backend);
      return;
    }
    if (!this.quarantineTimer)
      log.warn({}, 'a restored copy in quarantine: no jobs are run until it is released');
    this.quarantineTimer = setTimeout(
      () => this.startWorkersOnceReleased(backend),
      INSTALLATION_STATE_INTERVAL_MS,
    );
    this.quarantineTimer.unref();
  }

  private startWorkers(backend: JobBackend): void {
    this.workers = [...this.handlers.byQueue()].map(([name, declared]) => {
      const concurrency = Math.max(
        ...[...declared.values()].map(({ declaration }) => declaration.concurrency ?? 1),
      );
      return backend.worker(name, concurrency, async (job, data) => {
        const known = declared.get(job);
        // The queue keeps the messages of what failed.
        if (known)
          await runRegisteredJob(known, data).catch((error: unknown) => {
            throw redactError(error);
          });
        else log.warn({ queue: name, job }, 'a job that nobody handles any more');
      });
    });
  }

  private createBackend(queues: number): JobBackend {
    const hear = (error: unknown, about: object): void => {
      if (!this.stopping) log.warn({ ...about, error: serializeError(error) }, 'jobs: a fault');
    };
    const { REDIS_URL, DATABASE_URL } = this.config;
    return REDIS_URL
      ? createRedisJobBackend(REDIS_URL, new URL(DATABASE_URL).pathname.slice(1), hear)
      : createPostgresJobBackend(DATABASE_URL, queues, hear);
  }

  private maintain(): void {
    const work = this.config.runsJobs ? this.reconcileSchedules() : this.openedQueues();
    void work
      .catch((error: unknown) =>
        log.warn({ error: serializeError(error) }, 'the queues cannot be reached; trying again'),
      )
      .finally(() => {
        if (this.stopping) return;
        this.timer = setTimeout(() => this.maintain(), this.queues ? RECONCILE_INTERVAL_MS : TIMEOUT_MS);
        this.timer.unref();
      });
  }
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('took too long')), timeoutMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(late);
  }
}
