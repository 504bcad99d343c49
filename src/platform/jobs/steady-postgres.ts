import { setTimeout as pause } from 'node:timers/promises';
import { type BackendFactory, createPostgresBackend, type PostgresConnectionOptions, type PostgresQueueBackend } from 'bullmq';

/** How long a worker rests after the database refused it. */
const REST_MS = 1_000;

/**
 * BullMQ's backend on PostgreSQL, made to outlive a database that is away for a while. As it comes, it remembers
 * the outcome of its first look at the schema for ever, a refusal too, and a worker asks again after a refusal
 * without a pause: one connection that could not be had in time would leave a loop that starves the process.
 */
export const steadyPostgresBackend: BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> = (...given) => {
  const backend = createPostgresBackend(...given);
  // The schema is made before the first queue is opened, so there is nothing to look at.
  backend.connection.waitUntilReady = () => Promise.resolve();
  const claim = backend.moveToActive.bind(backend);
  backend.moveToActive = async (token, name) => {
    try {
      return await claim(token, name);
    } catch (error) {
      await pause(REST_MS, undefined, { ref: false });
      throw error;
    }
  };
  return backend;
};
