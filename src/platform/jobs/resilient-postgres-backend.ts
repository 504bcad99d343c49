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
 * remembers the result of its first check of the schema for ever, a refusal too; a worker asks again after a
 * refusal without a pause, so that one connection that could not be had in time would leave a loop that
 * starves the process; and after a failed check for stalled jobs it sleeps for seconds, which keeps a process
 * from ending.
 * @param onStalledCheckFailed gets the error of a failed check for stalled jobs; the next one follows by itself.
 */
export const resilientPostgresBackend =
  (
    onStalledCheckFailed: (error: unknown, queue: string) => void,
  ): BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> =>
  (...given) => {
    const backend = createPostgresBackend(...given);
    // The schema is made before the first queue is opened, so there is nothing to check.
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
        onStalledCheckFailed(error, given[0]);
        return [];
      }
    };
    return backend;
  };
