import { setTimeout as pause } from 'node:timers/promises';
import {
  type BackendFactory,
  createPostgresBackend,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
} from 'bullmq';

/** How long a worker rests after the database refused it. */
const RETRY_DELAY_MS = 1_000;

/**
 * BullMQ's backend on PostgreSQL, made to outlive a database that is away for a while. As it comes, it
 * remembers the outcome of its first look at the schema for ever, a refusal too; a worker asks again after a
 * refusal without a pause, so that one connection that could not be had in time would leave a loop that
 * starves the process; and after a failed look for stalled jobs it sleeps for seconds, which keeps a process
 * from ending.
 * @param hear is told of a look for stalled jobs that failed; the next one comes by itself.
 */
export const resilientPostgresBackend =
  (
    hear: (error: unknown, queue: string) => void,
  ): BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> =>
  (...given) => {
    const backend = createPostgresBackend(...given);
    // The schema is made before the first queue is opened, so there is nothing to look at.
    backend.connection.waitUntilReady = () => Promise.resolve();
    const claim = backend.moveToActive.bind(backend);
    backend.moveToActive = async (token, name) => {
      try {
        return await claim(token, name);
      } catch (error) {
        await pause(RETRY_DELAY_MS, undefined, { ref: false });
        throw error;
      }
    };
    const returnStalled = backend.moveStalledJobsToWait.bind(backend);
    backend.moveStalledJobsToWait = async () => {
      try {
        return await returnStalled();
      } catch (error) {
        hear(error, given[0]);
        return [];
      }
    };
    return backend;
  };
