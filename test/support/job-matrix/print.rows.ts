import { succeeded } from '../meetings.ts';
import { createDraft } from '../standards.ts';
import type { JobRow } from './job-row.ts';
import type { JobStage } from './job-stage.ts';

/** A print that a member has asked for. Returns its id. */
async function requestPrint(stage: JobStage): Promise<string> {
  const denmark = await stage.network.as('DK', 'government');
  const draft = await createDraft(denmark);
  succeeded(await denmark.post(`/standards/${draft.id}/prints`, {}));
  const { id } = await stage.queryOne<{ id: string }>(
    'select id from standard_print where standard_id = $1',
    [draft.id],
  );
  return id;
}

/** An archive that a member has asked for. Returns its id. */
async function requestArchive(stage: JobStage): Promise<string> {
  const denmark = await stage.network.as('DK', 'government');
  succeeded(await denmark.post('/archives'));
  const { id } = await stage.queryOne<{ id: string }>(
    `select id from member_archive where state = 'waiting' and member_id = $1`,
    [denmark.memberId],
  );
  return id;
}

export const PRINT_ROWS: Readonly<Record<string, JobRow>> = {
  PrintStandardsJob: {
    needsChromium: true,
    killedAt: { table: 'standard_print', when: `new.state = 'ready'` },
    lapse: async (stage) => {
      await stage.query(`update standard_print set taken_at = taken_at - interval '5 minutes'`);
    },
    async arrange(stage) {
      const id = await requestPrint(stage);
      return {
        effect: async () => {
          const { state, file_id } = await stage.queryOne<{ state: string; file_id: string | null }>(
            'select state, file_id from standard_print where id = $1',
            [id],
          );
          return { state, file: file_id !== null && stage.hasFile(file_id) };
        },
        expected: { state: 'ready', file: true },
      };
    },
  },

  RemoveExpiredStandardPrintsJob: {
    killedAt: { table: 'standard_print' },
    async arrange(stage) {
      const id = await requestPrint(stage);
      const fileId = await stage.storeFile();
      await stage.query('update standard_print set file_id = $2, expires_at = app_now() where id = $1', [
        id,
        fileId,
      ]);
      return {
        effect: async () => ({
          rows: (await stage.query('select from standard_print where id = $1', [id])).length,
          file: stage.hasFile(fileId),
        }),
        expected: { rows: 0, file: false },
      };
    },
  },

  BuildArchivesJob: {
    killedAt: { table: 'member_archive', when: `new.state = 'ready'` },
    lapse: async (stage) => {
      await stage.query(`update member_archive set taken_at = taken_at - interval '5 minutes'`);
    },
    async arrange(stage) {
      const id = await requestArchive(stage);
      return {
        effect: async () => {
          const { state, file_id } = await stage.queryOne<{ state: string; file_id: string | null }>(
            'select state, file_id from member_archive where id = $1',
            [id],
          );
          return { state, file: file_id !== null && stage.hasFile(file_id) };
        },
        expected: { state: 'ready', file: true },
      };
    },
  },

  RemoveExpiredArchivesJob: {
    killedAt: { table: 'member_archive' },
    async arrange(stage) {
      const id = await requestArchive(stage);
      const fileId = await stage.storeFile();
      await stage.query('update member_archive set file_id = $2, expires_at = app_now() where id = $1', [
        id,
        fileId,
      ]);
      return {
        effect: async () => ({
          rows: (await stage.query('select from member_archive where id = $1', [id])).length,
          file: stage.hasFile(fileId),
        }),
        expected: { rows: 0, file: false },
      };
    },
  },
};
