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
 * starves the process; after a failed check for stalled jobs it sleeps for seconds, which keeps a process
 * from ending; and where the connection on which a worker listens is cut as it begins to, it listens to
 * nothing any more, and takes no job before the time of the next planned one, up to an hour.
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
    const interrupt = backend.disconnectBlocking.bind(backend);
    let isEnding = false;
    backend.disconnectBlocking = (...given) => {
      isEnding = true;
      return interrupt(...given);
    };
    backend.connection.on('listenerinvalidated', () =>
      // A busy process reads the answer to LISTEN and the end of that connection in one turn, and then begins
      // to wait on it: that wait ends, and the next one listens on another connection.
      setImmediate(() => {
        if (!isEnding) void interrupt().then(() => backend.reconnectBlocking());
      }),
    );
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
