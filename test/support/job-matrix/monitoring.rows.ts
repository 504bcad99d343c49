import { addRecommendation } from '../monitoring.ts';
import { countMails } from './effects.ts';
import type { JobRow } from './job-row.ts';

export const MONITORING_ROWS: Readonly<Record<string, JobRow>> = {
  SendRecommendationRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const more = { owner: { seat: 'ngo' }, dueOn: '2027-09-30' };
      const { id } = await addRecommendation(await stage.network.as('LV', 'ngo'), 'LV', more);
      // It was due four weeks ago this morning.
      await stage.query(
        `
          update recommendation
          set due_on = app_now()::date - 28, due_on_set_at = app_now() - interval '90 days'
          where id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-recommendation:${id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [id])).length,
        }),
        expected: { mails: 1, recorded: 1 },
      };
    },
  },
};
