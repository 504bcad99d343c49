import { addLine } from '../plans.ts';
import { countMails } from './effects.ts';
import type { JobRow } from './job-row.ts';

export const PLAN_ROWS: Readonly<Record<string, JobRow>> = {
  SendPlanRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const { id } = await addLine(await stage.network.as('LV', 'ngo'), 'LV');
      // It was due four weeks ago this morning.
      await stage.query(
        `
          update work_plan_line
          set due_on = app_now()::date - 28, due_on_set_at = app_now() - interval '90 days'
          where id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-plan:${id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [id])).length,
        }),
        expected: { mails: 1, recorded: 1 },
      };
    },
  },
};
