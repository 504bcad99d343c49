import {
  assertSchemaCompatibility,
  type BackendFactory,
  createRedisBackend,
  type IQueueBackend,
  type Job,
  withBackend,
} from 'bullmq';
import type { RedisOptions } from 'ioredis';
import pg from 'pg';
import { retryOnDisconnect } from '../persistence/retry-on-disconnect.ts';
import {
  connectRedis,
  disconnectRedis,
  needsHashTags,
  type RedisConnection,
} from '../redis/redis-connection.ts';
import { silenceEvictionWarnings } from './eviction-warning.ts';
import type { JobData } from './job-handler.ts';
import type { FailedJob, JobCounts } from './job.service.ts';
import { resetFutureJobTimes } from './job-times.repository.ts';
import { resilientPostgresBackend } from './resilient-postgres-backend.ts';

export interface StoredSchedule {
  readonly key: string;
  readonly every?: number | undefined;
  /** When it runs next, in milliseconds of the epoch. */
  readonly next?: number | undefined;
}

/** What we need of a queue, whatever keeps it. */
export interface JobQueue {
  add(job: string, data: JobData, options: { once?: string; delay?: number }): Promise<void>;
  schedules(): Promise<readonly StoredSchedule[]>;
  schedule(key: string, every: number, job: string): Promise<void>;
  unschedule(key: string): Promise<void>;
  count(): Promise<JobCounts['counts']>;
  /** The latest first. */
  failed(): Promise<readonly FailedJob[]>;
  /** False where it is not among the failed ones any more. */
  retry(id: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface JobWorker {
  /** Takes no more jobs. Resolves when those under way have ended, which it never does while the backend is away. */
  close(): Promise<void>;
}

export interface JobBackend {
  /** Makes what the backend needs; several processes may do so at once. */
  prepare(): Promise<void>;
  queue(name: string): JobQueue;
  worker(name: string, concurrency: number, run: (job: string, data: JobData) => Promise<void>): JobWorker;
  /** Brings back the times that a process whose clock was ahead left in the future; says how many there were. */
  resetFutureTimes(): Promise<number>;
  close(): Promise<void>;
}

/** Is called for what fails outside any call: a lost connection, a job that failed. */
export type JobErrorListener = (
  error: unknown,
  about: { readonly queue: string; readonly job?: string },
) => void;

/**
 * A worker that dies gives its jobs back after this long; jobs look at rows, so a second run finds only what
 * is left.
 */
const LOCK_DURATION_MS = 15_000;
const JOB_RETENTION = { removeOnComplete: { count: 100 }, removeOnFail: { count: 500, age: 14 * 86_400 } };
/** What we hand to the queue of an error is its name and its code; the queue has words of its own for jobs that it lost. */
const REDACTED_FAULT = /^\S+ (\S+)$/;
const RETRY_OPTIONS = { attempts: 5, backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 } };

interface BackendConnections<C> {
  readonly producer: C;
  readonly consumer: C;
  readonly prefix: string;
  prepare(): Promise<void>;
  resetFutureTimes(): Promise<number>;
  close(): Promise<void>;
}

const toFailedJob = (queue: string, job: Job): FailedJob => ({
  queue,
  job: job.name,
  id: job.id!,
  failedAt: new Date(job.finishedOn ?? job.timestamp),
  fault: REDACTED_FAULT.exec(job.failedReason ?? '')?.[1] ?? 'stalled',
});

function createBackend<B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  connections: BackendConnections<C>,
  onError: JobErrorListener,
): JobBackend {
  const { Queue, Worker } = withBackend(factory);
  const { prefix } = connections;
  return {
    prepare: () => connections.prepare(),
    close: () => connections.close(),
    resetFutureTimes: () => connections.resetFutureTimes(),
    queue(name) {
      const queue = new Queue<JobData, void, string>(name, {
        connection: connections.producer,
        prefix,
        defaultJobOptions: { ...JOB_RETENTION, ...RETRY_OPTIONS },
      });
      queue.on('error', (error) => onError(error, { queue: name }));
      return {
        async add(job, data, { once, delay = 0 }) {
          await queue.add(job, data, {
            delay,
            ...(once ? { deduplication: { id: once, keepLastIfActive: true } } : {}),
          });
        },
        async schedules() {
          return (await queue.getJobSchedulers()).map(({ key, every, next }) => ({ key, every, next }));
        },
        async schedule(key, every, job) {
          await queue.upsertJobScheduler(
            key,
            { every },
            { name: job, data: {}, opts: { ...JOB_RETENTION, attempts: 1 } },
          );
        },
        async unschedule(key) {
          await queue.removeJobScheduler(key);
        },
        async count() {
          const {
            waiting = 0,
            active = 0,
            delayed = 0,
            failed = 0,
          } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
          return { waiting, active, delayed, failed };
        },
        async failed() {
          const jobs = await queue.getFailed(0, JOB_RETENTION.removeOnFail.count);
          return jobs.map((job) => toFailedJob(name, job));
        },
        async retry(id) {
          const job = await queue.getJob(id);
          if (!job || !(await job.isFailed())) return false;
          await job.retry('failed', { resetAttemptsMade: true });
          return true;
        },
        close: () => queue.close(),
      };
    },
    worker(name, concurrency, run) {
      const worker = new Worker<JobData, void, string>(name, (job) => run(job.name, job.data), {
        connection: connections.consumer,
        prefix,
        concurrency,
        lockDuration: LOCK_DURATION_MS,
        stalledInterval: LOCK_DURATION_MS,
        maxStalledCount: 10,
      });
      worker.on('error', (error) => onError(error, { queue: name }));
      worker.on('failed', (job, error) => onError(error, { queue: name, ...(job ? { job: job.name } : {}) }));
      return { close: () => worker.close() };
    },
  };
}

/**
 * Jobs in the application's own database, in BullMQ's schema beside ours. `queues` counts the connections
 * that wait for work.
 */
export function createPostgresJobBackend(url: string, queues: number, onError: JobErrorListener): JobBackend {
  // BullMQ's functions use bare names; each worker keeps one connection to listen on.
  const pool = new pg.Pool({
    connectionString: url,
    max: queues + 4,
    options: '-c search_path=bullmq -c timezone=UTC',
    application_name: 'norbanet jobs',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  const query = pool.query.bind(pool) as (...statement: unknown[]) => Promise<unknown>;
  // A statement whose connection was cut is sent again: a worker that cannot say how a job ended holds up all
  // like it until its lock runs out, and one that cannot look before it waits misses a job. Twice does no harm:
  // a job that has ended is refused, and one that was added twice finds its rows done.
  pool.query = ((...statement: unknown[]) =>
    retryOnDisconnect(() => query(...statement))) as typeof pool.query;
  // Each queue and each worker listens for the pool's faults.
  pool.setMaxListeners(0);
  pool.on('error', (error) => onError(error, { queue: 'all' }));
  // A connection that is lent out has no listener of the pool's; without one of its own, losing the server
  // would end the process.
  pool.on('connect', (client) => client.on('error', (error) => onError(error, { queue: 'all' })));
  return createBackend(
    resilientPostgresBackend((error, queue) => onError(error, { queue })),
    {
      producer: pool,
      consumer: pool,
      prefix: 'norbanet',
      async prepare() {
        const client = await pool.connect();
        try {
          await assertSchemaCompatibility(client);
        } finally {
          client.release();
        }
      },
      resetFutureTimes: () => resetFutureJobTimes(pool, LOCK_DURATION_MS),
      close: () => pool.end(),
    },
    onError,
  );
}

/**
 * Whoever adds a job is told at once that Redis is away; whoever waits for jobs waits for Redis too. Nothing is waited
 * for at the end.
 */
const PRODUCER_OPTIONS = { enableOfflineQueue: false, maxRetriesPerRequest: 1 } as const;
const CONSUMER_OPTIONS = { maxRetriesPerRequest: null } as const;

/** Jobs in Redis. The namespace keeps the jobs of several databases apart that share one Redis. */
export function createRedisJobBackend(url: string, namespace: string, onError: JobErrorListener): JobBackend {
  silenceEvictionWarnings();
  const opened: RedisConnection[] = [];
  const open = (options: RedisOptions): RedisConnection => {
    const connection = connectRedis(url, options);
    opened.push(connection);
    return connection.setMaxListeners(0).on('error', () => undefined);
  };
  // All queues add by one connection; each worker waits on copies of another one.
  const producer = open(PRODUCER_OPTIONS);
  let consumer: RedisConnection | undefined;
  let known: unknown;
  return createBackend(
    createRedisBackend,
    {
      producer,
      get consumer() {
        return (consumer ??= open(CONSUMER_OPTIONS));
      },
      // All keys of a queue are used together, so in a Cluster they lie in one slot.
      prefix: needsHashTags(url) ? `{${namespace}}` : namespace,
      prepare: () => Promise.resolve(),
      // A lock in Redis lasts by the clock of Redis; a retry that such a process has planned waits for its time.
      resetFutureTimes: () => Promise.resolve(0),
      close: () => Promise.resolve(opened.forEach(disconnectRedis)),
    },
    // Each queue says what befell the connection that they share.
    (error, about) => {
      if (error !== known) onError(error, about);
      known = error;
    },
  );
}
