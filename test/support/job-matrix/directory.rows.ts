import { newId } from '../../../src/platform/persistence/id.ts';
import { countAudited, countMails, countPublished } from './effects.ts';
import type { JobRow } from './job-row.ts';

export const DIRECTORY_ROWS: Readonly<Record<string, JobRow>> = {
  AskDirectoryConfirmationsJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const { memberId } = await stage.network.as('EE', 'ngo');
      const [id, organisationId] = [newId(), newId()];
      await stage.query(
        `
          insert into organisation (id, country_code, name, sector, kind)
          values ($1, 'EE', $2, 'civil-society', 'other')`,
        [organisationId, `Organisation ${organisationId}`],
      );
      await stage.query(
        `
          insert into directory_entry
            (id, subject, organisation_id, holder_id, confirmed_at, next_step_at, created_at)
          values ($1, 'organisation', $2, $3, app_now() - interval '6 months', app_now(), app_now())`,
        [id, organisationId, memberId],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `directory-confirm:${id}:`),
          audited: await countAudited(stage, 'directory.entry-stale', id),
          published: await countPublished(stage, 'directory-entry-changed', id),
          links: (await stage.query('select from directory_confirmation_link where entry_id = $1', [id]))
            .length,
        }),
        expected: { mails: 1, audited: 1, published: 1, links: 1 },
      };
    },
  },
};
