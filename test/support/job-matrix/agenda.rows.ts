import { addAgendaItems } from '../agendas.ts';
import { createScheduledMeeting, succeeded } from '../meetings.ts';
import { aDecision, anAction, type ActionBody, type DecisionBody } from '../minutes.ts';
import { countAudited, countMails } from './effects.ts';
import type { JobRow } from './job-row.ts';
import type { JobStage } from './job-stage.ts';

/** A meeting in two weeks, to which the Latvian team is invited. */
const meetingAhead = ({ secretariat }: JobStage) =>
  createScheduledMeeting(
    secretariat,
    { startsAt: '2027-04-21T10:00', endsAt: '2027-04-21T16:00' },
    { countries: ['LV'] },
  );

/** A pack that the Latvian NGO seat has asked for. */
async function requestPack(stage: JobStage): Promise<{ meetingId: string; packId: string }> {
  const meeting = await meetingAhead(stage);
  await addAgendaItems(stage.secretariat, meeting, [{ title: 'Opening' }]);
  const latvia = await stage.network.as('LV', 'ngo');
  succeeded(await latvia.post(`/meetings/${meeting.id}/packs`));
  const { id } = await stage.queryOne<{ id: string }>('select id from agenda_pack where meeting_id = $1', [
    meeting.id,
  ]);
  return { meetingId: meeting.id, packId: id };
}

export const AGENDA_ROWS: Readonly<Record<string, JobRow>> = {
  ApproveMinutesJob: {
    killedAt: { table: 'minutes' },
    async arrange(stage) {
      const { id } = await meetingAhead(stage);
      await stage.query(
        `
          insert into minutes (
            meeting_id, state, round, days, circulated_at, approve_at, created_at, updated_at
          )
          select $1, 'circulated', 1, 14, past, app_now(), past, past
          from (select app_now() - interval '14 days' as past) p`,
        [id],
      );
      return {
        effect: async () => ({
          ...(await stage.queryOne('select state from minutes where meeting_id = $1', [id])),
          audited: await countAudited(stage, 'minutes.approved', id),
        }),
        expected: { state: 'approved', audited: 1 },
      };
    },
  },

  BuildAgendaPacksJob: {
    needsChromium: true,
    killedAt: { table: 'agenda_pack', when: `new.state = 'ready'` },
    lapse: async (stage) => {
      await stage.query(`update agenda_pack set taken_at = taken_at - interval '5 minutes'`);
    },
    async arrange(stage) {
      const { meetingId, packId } = await requestPack(stage);
      return {
        effect: async () => {
          const { state, file_id } = await stage.queryOne<{ state: string; file_id: string | null }>(
            'select state, file_id from agenda_pack where id = $1',
            [packId],
          );
          const packs = await stage.query('select from agenda_pack where meeting_id = $1', [meetingId]);
          return { state, file: file_id !== null && stage.hasFile(file_id), packs: packs.length };
        },
        expected: { state: 'ready', file: true, packs: 1 },
      };
    },
  },

  RemoveExpiredAgendaPacksJob: {
    killedAt: { table: 'agenda_pack' },
    async arrange(stage) {
      const { packId } = await requestPack(stage);
      const fileId = await stage.storeFile();
      await stage.query('update agenda_pack set file_id = $2, expires_at = app_now() where id = $1', [
        packId,
        fileId,
      ]);
      return {
        effect: async () => ({
          rows: (await stage.query('select from agenda_pack where id = $1', [packId])).length,
          file: stage.hasFile(fileId),
        }),
        expected: { rows: 0, file: false },
      };
    },
  },

  ProposeDecisionReviewsJob: {
    killedAt: { table: 'agenda_proposal' },
    async arrange(stage) {
      const { meetingId, itemId } = stage.session;
      await meetingAhead(stage);
      const decision = succeeded(
        await stage.secretariat.post<DecisionBody>(`/meetings/${meetingId}/decisions`, aDecision(itemId)),
      );
      await stage.query(
        `update decision set review_on = '2027-04-07', review_on_set_at = app_now() where id = $1`,
        [decision.id],
      );
      return {
        effect: async () => ({
          proposals: (await stage.query('select from agenda_proposal where review_of_id = $1', [decision.id]))
            .length,
          ...(await stage.queryOne(
            `
              select count(*)::int as audited
              from audit_entry
              where action = 'agenda-proposal.made' and detail->>'decisionId' = $1`,
            [decision.id],
          )),
        }),
        expected: { proposals: 1, audited: 1 },
      };
    },
  },

  SendDutyRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const { meetingId, itemId } = stage.session;
      const action = succeeded(
        await stage.secretariat.post<ActionBody>(
          `/meetings/${meetingId}/actions`,
          anAction(itemId, { dueOn: '2027-04-14' }),
        ),
      );
      await stage.query(`update action set due_on_set_at = app_now() - interval '9 days' where id = $1`, [
        action.id,
      ]);
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-action:${action.id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [action.id])).length,
        }),
        expected: { mails: 1, recorded: 1 },
      };
    },
  },
};
