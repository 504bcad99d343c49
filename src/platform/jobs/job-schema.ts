import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq';
import type { ClientBase } from 'pg';

/** Whether the schema in which BullMQ keeps its jobs is that of this version, so that nobody need make it. */
export async function areJobsMigrated(client: ClientBase): Promise<boolean> {
  return (await assertSchemaCompatibility(client)) >= LATEST_SCHEMA_VERSION;
}

/**
 * Brings that schema up to date, as its owner. BullMQ makes a sequence for each queue that is new: with the rights of
 * the owner, so that the application itself need not be able to make anything.
 */
export async function migrateJobs(owner: ClientBase): Promise<void> {
  await runMigrations(owner);
  await owner.query('alter function bullmq.next_job_id(text) security definer');
}
