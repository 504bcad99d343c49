import { DataSource } from 'typeorm';
import { FileStore } from '../../../platform/files/file-store.ts';
import { JobHandler, type RunsJob } from '../../../platform/jobs/job-handler.ts';

const BATCH = 50;

/** Prints are kept for a day: then file and row go. */
@JobHandler({ queue: 'standard-prints', job: 'ended', rule: 'system', every: 10 * 60_000 })
export class EndedPrints implements RunsJob {
  constructor(
    private readonly database: DataSource,
    private readonly files: FileStore,
  ) {}

  async run(): Promise<void> {
    while ((await this.sweep()) === BATCH);
  }

  /** One batch. Returns how many went. */
  async sweep(): Promise<number> {
    return this.database.transaction(async (manager) => {
      const ended = await manager.query<{ id: string; file_id: string | null }[]>(`select id, file_id from standard_print where expires_at <= app_now() order by expires_at limit ${BATCH} for update skip locked`);
      for (const { file_id } of ended) if (file_id) await this.files.remove(file_id);
      await manager.query('delete from standard_print where id = any($1)', [ended.map(({ id }) => id)]);
      return ended.length;
    });
  }
}
