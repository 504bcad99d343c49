import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Config } from '../config/config.ts';
import { INSTALLATION_STATE_INTERVAL_MS, InstallationState } from '../installation/installation-state.ts';
import { log } from '../log/log.ts';
import { Outages } from '../health/outages.ts';
import { WorkerHeartbeat } from '../metrics/worker-heartbeat.ts';
import { serializeError, redactError } from '../log/error-serializer.ts';
import {
  createPostgresJobBackend,
  createRedisJobBackend,
  type JobBackend,
  type JobErrorListener,
  type JobQueue,
  type JobWorker,
} from './job-backend.ts';
import type { JobData } from './job-handler.ts';
import { JobRegistry, type RegisteredJob, runRegisteredJob } from './job-registry.ts';
import { reconcileSchedules } from './job-schedules.ts';
import { type FailedJob, JobService, type JobCounts, type JobOptions } from './job.service.ts';
import { waitAtMost } from '../shutdown/wait-at-most.ts';

const RECONCILE_INTERVAL_MS = 60_000;
/** Adding a job is a courtesy to a sweep: nobody waits for it longer than this. */
const TIMEOUT_MS = 2_000;
/** Jobs under way may end within this time; one that does not is given back by its lock. */
const SHUTDOWN_GRACE_MS = 5_000;
/** When none is under way any more, all that is left is to say goodbye to a backend that may be away. */
const GOODBYE_MS = 3_000;
/** Queues first, and still time for the connections beneath them. */
const QUEUE_GOODBYE_MS = 1_500;
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
  private readonly running = new Set<Promise<void>>();
  private readonly notedErrors = new WeakSet<object>();
  private timer: NodeJS.Timeout | undefined;
  private quarantineTimer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly config: Config,
    private readonly handlers: JobRegistry,
    private readonly outages: Outages,
    private readonly heartbeat: WorkerHeartbeat,
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
    // Running jobs end before the database goes. A worker whose backend is away never says that it has closed, and
    // does not take back that it is closing: so nobody waits for its word, but for the jobs themselves.
    const closed = Promise.allSettled(this.workers.map((worker) => worker.close()));
    await waitAtMost(Promise.race([closed, this.jobsUnderWay()]), SHUTDOWN_GRACE_MS);
    await waitAtMost(closed, GOODBYE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    await waitAtMost(this.closeBackend(), GOODBYE_MS);
  }

  private async closeBackend(): Promise<void> {
    const { backend } = this;
    this.backend = undefined;
    const queues = await this.queues?.catch(() => undefined);
    const closed = Promise.allSettled([...(queues?.values() ?? [])].map((queue) => queue.close()));
    await waitAtMost(closed, QUEUE_GOODBYE_MS);
    await backend?.close();
  }

  private async jobsUnderWay(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
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
      if (!this.noteOutage(error))
        log.warn(
          { queue, job, error: serializeError(error) },
          'a job could not be added; its sweep will do the work',
        );
    }
  }

  /** In order, so that a scrape takes one connection and not all. */
  async countJobs(): Promise<readonly JobCounts[]> {
    const found: JobCounts[] = [];
    try {
      const queues = await withTimeout(this.openedQueues(), TIMEOUT_MS);
      for (const [queue, opened] of queues)
        found.push({ queue, counts: await withTimeout(opened.count(), TIMEOUT_MS) });
    } catch (error) {
      if (!this.noteOutage(error)) log.warn({ error: serializeError(error) }, 'the jobs cannot be counted');
      return [];
    }
    return found;
  }

  async listFailed(): Promise<readonly FailedJob[]> {
    const queues = await withTimeout(this.openedQueues(), TIMEOUT_MS);
    const found: FailedJob[] = [];
    for (const opened of queues.values()) found.push(...(await withTimeout(opened.failed(), TIMEOUT_MS)));
    return found;
  }

  async retryFailed(failed: readonly FailedJob[]): Promise<number> {
    const queues = await withTimeout(this.openedQueues(), TIMEOUT_MS);
    let retried = 0;
    for (const { queue, id } of failed) if (await queues.get(queue)!.retry(id)) retried += 1;
    return retried;
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

  /** A process whose clock was ahead may be gone, and its times still stand. */
  private async resetFutureTimes(): Promise<void> {
    const reset = await this.backend?.resetFutureTimes();
    if (reset) log.warn({ reset }, 'jobs were held by a clock that is ahead of the database’s');
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
        this.heartbeat.noteClaim();
        const known = declared.get(job);
        if (known) await this.run(known, data);
        else log.warn({ queue: name, job }, 'a job that nobody handles any more');
      });
    });
  }

  private async run(job: RegisteredJob, data: JobData): Promise<void> {
    // The queue keeps the messages of what failed.
    const run = runRegisteredJob(job, data).catch((error: unknown) => {
      const redacted = redactError(error);
      if (this.outages.note('database', error)) this.notedErrors.add(redacted);
      throw redacted;
    });
    this.running.add(run);
    try {
      await run;
    } finally {
      this.running.delete(run);
    }
  }

  private createBackend(queues: number): JobBackend {
    const hear: JobErrorListener = (error, about) => {
      if (this.stopping || this.noteOutage(error)) return;
      // While the database is away, jobs fail that would look at their rows.
      if (this.notedErrors.has(Object(error) as object)) return;
      log.warn({ ...about, error: serializeError(error) }, 'jobs: a fault');
    };
    const { REDIS_URL, redisNamespace, directDatabaseUrl } = this.config;
    return REDIS_URL
      ? createRedisJobBackend(REDIS_URL, redisNamespace, hear)
      : createPostgresJobBackend(directDatabaseUrl, queues, hear);
  }

  /** Whether the fault says no more than that what keeps the jobs is away. */
  private noteOutage(error: unknown): boolean {
    return this.outages.note(this.config.REDIS_URL === undefined ? 'database' : 'redis', error);
  }

  private maintain(): void {
    const work = this.config.runsJobs
      ? this.reconcileSchedules().then(() => this.resetFutureTimes())
      : this.openedQueues();
    void work
      .catch((error: unknown) => {
        if (!this.noteOutage(error))
          log.warn({ error: serializeError(error) }, 'the queues cannot be reached; trying again');
      })
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
