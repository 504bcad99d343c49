import { newId } from '../../../src/platform/persistence/id.ts';
import type { JobRow } from './job-row.ts';
import type { JobStage } from './job-stage.ts';

async function insertOrganisation(stage: JobStage): Promise<string> {
  const id = newId();
  await stage.query(
    `
      insert into organisation (id, country_code, name, sector, kind)
      values ($1, 'EE', 'Agency ' || $1, 'public', 'police')`,
    [id],
  );
  return id;
}

export const SEARCH_ROWS: Readonly<Record<string, JobRow>> = {
  UpdateSearchIndexJob: {
    killedAt: { table: 'search_entry' },
    async arrange(stage) {
      const id = await insertOrganisation(stage);
      return {
        effect: async () => ({
          entries: (await stage.query('select from search_entry where object_id = $1', [id])).length,
          stale: (await stage.query('select from search_stale where object_id = $1', [id])).length,
        }),
        expected: { entries: 1, stale: 0 },
      };
    },
  },

  RepairSearchIndexJob: {
    killedAt: { table: 'search_stale' },
    async arrange(stage) {
      const id = await insertOrganisation(stage);
      await stage.query('delete from search_stale where object_id = $1', [id]);
      await stage.query('update search_sweep set at_kind = null, at_id = null, finished_at = null');
      return {
        effect: async () => ({
          stale: (await stage.query('select from search_stale where object_id = $1', [id])).length,
          ...(await stage.queryOne('select finished_at is not null as finished from search_sweep')),
        }),
        expected: { stale: 1, finished: true },
      };
    },
  },
};
