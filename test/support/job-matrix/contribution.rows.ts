import { createDraft, openThread, replyToThread } from '../standards.ts';
import { succeeded } from '../meetings.ts';
import type { JobRow } from './job-row.ts';

export const CONTRIBUTION_ROWS: Readonly<Record<string, JobRow>> = {
  UpdateContributionMovesJob: {
    killedAt: { table: 'contribution_move' },
    async arrange(stage) {
      const secretariat = await stage.network.secretariat();
      const author = await stage.network.as('LV', 'ngo');
      const draft = await createDraft(secretariat);
      const thread = succeeded(await openThread(author, draft, null));
      succeeded(await replyToThread(secretariat, draft.id, thread.id, 'Long enough.'));
      return {
        effect: async () => ({
          moves: (
            await stage.query('select from contribution_move where contribution_id = $1', [thread.first.id])
          ).length,
          stale: (await stage.query('select from contribution_stale where object_id = $1', [thread.id]))
            .length,
        }),
        expected: { moves: 1, stale: 0 },
      };
    },
  },
};
