import { newId } from '../../../src/platform/persistence/id.ts';
import { countAudited, countMails } from './effects.ts';
import type { JobRow } from './job-row.ts';

/** The rows of sign-in. */
export const IDENTITY_ROWS: Readonly<Record<string, JobRow>> = {
  CarryOutRecoveriesJob: {
    killedAt: { table: 'account_recovery' },
    async arrange(stage) {
      // Each time another member of Finland's: of one member, one recovery is open at a time.
      const { memberId } = await stage.network.memberOfKind('FI', 'police', newId());
      const id = newId();
      await stage.query(
        `
          insert into account_recovery (
            id, member_id, lost, requested_at, expires_at, effective_at, stop_hash
          )
          values ($1, $2, '{passkeys}', app_now(), app_now() + interval '7 days', app_now(), sha256($3))`,
        [id, memberId, Buffer.from(id)],
      );
      for (const confirmer of [
        await stage.network.as('FI', 'government'),
        await stage.network.as('FI', 'ngo'),
      ])
        await stage.query(
          `
            insert into account_recovery_confirmation (recovery_id, member_id, confirmed_at)
            values ($1, $2, app_now())`,
          [id, confirmer.memberId],
        );
      const mailsBefore = await countMails(stage, 'invitation:');
      return {
        effect: async () => ({
          carriedOut: await countAudited(stage, 'recovery.completed', memberId),
          links: (await countMails(stage, 'invitation:')) - mailsBefore,
        }),
        expected: { carriedOut: 1, links: 1 },
      };
    },
  },
};
