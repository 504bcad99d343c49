import { setTimeout as pause } from 'node:timers/promises';
import {
  type BackendFactory,
  createPostgresBackend,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
} from 'bullmq';
import { retryOnDisconnect } from '../persistence/retry-on-disconnect.ts';

/** How long a worker rests after the database refused it. */
const RETRY_DELAY_MS = 1_000;
/** How long a worker that is told of nothing trusts that it would be told. */
const WAIT_SECONDS = 10;

/**
 * BullMQ's backend on PostgreSQL, made to outlive a database that is away for a while. As it comes, it
 * remembers the result of its first check of the schema for ever, a refusal too; a worker asks again after a
 * refusal without a pause, so that one connection that could not be had in time would leave a loop that
 * starves the process; after a failed check for stalled jobs it sleeps for seconds, which keeps a process
 * from ending; where a connection is cut as a worker tells how a job ended, the job counts as failed, or as
 * being at work until its lock runs out, and meanwhile none like it begins; and where the connection on which
 * a worker listens is cut as it begins to, the worker hears of nothing any more, and waits for the time of a
 * job that was planned before, up to an hour.
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
    const wait = backend.waitForJob.bind(backend);
    const interrupt = backend.disconnectBlocking.bind(backend);
    let interrupted = false;
    backend.disconnectBlocking = (...given) => {
      interrupted = true;
      return interrupt(...given);
    };
    backend.waitForJob = async (seconds) => {
      const told = await wait(Math.min(seconds, WAIT_SECONDS));
      // Nothing may have happened, or nobody be listening: it begins to listen anew, and looks by itself.
      if (!told && !interrupted) await backend.reconnectBlocking();
      return told;
    };
    // Each is one statement, and finds a job that has ended already: saying it again changes nothing.
    const complete = backend.moveToCompleted.bind(backend);
    backend.moveToCompleted = (...ended) => retryOnDisconnect(() => complete(...ended));
    const fail = backend.moveToFailed.bind(backend);
    backend.moveToFailed = (...ended) => retryOnDisconnect(() => fail(...ended));
    const delay = backend.moveToDelayed.bind(backend);
    backend.moveToDelayed = (...ended) => retryOnDisconnect(() => delay(...ended));
    const retry = backend.retryJob.bind(backend);
    backend.retryJob = (...ended) => retryOnDisconnect(() => retry(...ended));
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
