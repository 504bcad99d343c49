import { newId } from '../../../src/platform/persistence/id.ts';
import type { JobRow } from './job-row.ts';

export const DOCUMENT_ROWS: Readonly<Record<string, JobRow>> = {
  CheckVersionsJob: {
    killedAt: { table: 'document_text' },
    async arrange(stage) {
      const [version, document] = [newId(), newId()];
      const file = await stage.storeFile();
      const { member } = await stage.queryOne<{ member: string }>('select id as member from member limit 1');
      await stage.query(
        `
          insert into document (id, title, audience, owner_id, state, latest, created_at, changed_at)
          values ($1, 'A paper', 'network', $2, 'current', 0, app_now(), app_now())`,
        [document, member],
      );
      await stage.query(
        `
          insert into document_version (
            id, document_id, number, file_id, name, media_type, size, sha256, added_by, added_at, state, scan,
            text_state
          )
          values ($1, $2, 1, $3, 'a.txt', 'text/plain', 4, repeat('0', 64), $4, app_now(), 'pending',
            'pending', 'pending')`,
        [version, document, file, member],
      );
      await stage.query('insert into document_version_check (version_id, due_at) values ($1, app_now())', [
        version,
      ]);
      return {
        effect: async () => ({
          ...(await stage.queryOne(
            'select v.state, v.text_state, d.latest from document_version v join document d on d.id = v.document_id where v.id = $1',
            [version],
          )),
          texts: await stage.query('select text from document_text where version_id = $1', [version]),
          told: (await stage.query(`select from outbox where payload->>'documentId' = $1`, [document]))
            .length,
        }),
        expected: {
          state: 'released',
          text_state: 'extracted',
          latest: 1,
          texts: [{ text: 'file' }],
          told: 1,
        },
      };
    },
    async lapse(stage) {
      await stage.query('update document_version_check set due_at = app_now(), taken_until = null');
    },
  },
};
