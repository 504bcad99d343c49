import { COUNTRY_CODES } from '@nbn/contracts';
import type { RoundView } from '../../../src/standards/consultations/dto/round.view.ts';
import { CollabClient } from '../collab-client.ts';
import { beginConsensus, openRound, openRoundOf, roundTerms } from '../consensus.ts';
import { consultationTerms, createConsultation } from '../consultations.ts';
import { succeeded } from '../meetings.ts';
import { createDraft, SHELTER } from '../standards.ts';
import { countAudited, countMails } from './effects.ts';
import type { JobRow } from './job-row.ts';
import type { JobStage } from './job-stage.ts';

const CLOSES = { closesAt: '2027-05-12T17:00', countries: COUNTRY_CODES };
/** Updates of a document at which its log counts as long, and those that are kept. */
const [LONG_LOG, KEPT_UPDATES] = [410, 200];

async function roundEffect(stage: JobStage, id: string, action: string): Promise<object> {
  return {
    ...(await stage.queryOne('select state from consultation_round where id = $1', [id])),
    audited: await countAudited(stage, action, id),
  };
}

/** A draft whose first clause a member has typed into so often. */
async function typedDraft(stage: JobStage, times: number): Promise<{ id: string; clauseId: string }> {
  const denmark = await stage.network.as('DK', 'government');
  const { id, clauses } = await createDraft(denmark);
  const editor = new CollabClient(stage.test.url, denmark, `standard:${id}`);
  try {
    const opened = await editor.open();
    if (!opened.ok) throw new Error(`Not opened: ${opened.code}`);
    for (let typed = 0; typed < times; typed += 10) {
      const letters = Array.from({ length: Math.min(10, times - typed) }, () => editor.type(0, 0, 'z'));
      for (const answer of await Promise.all(letters))
        if (!answer.ok) throw new Error(`Not typed: ${answer.code}`);
    }
  } finally {
    editor.close();
  }
  return { id, clauseId: clauses[0]!.id };
}

export const STANDARD_ROWS: Readonly<Record<string, JobRow>> = {
  OpenDueRoundsJob: {
    killedAt: { table: 'consultation_round' },
    async arrange(stage) {
      const draft = await createDraft(stage.secretariat);
      const { id } = succeeded(
        await stage.secretariat.post<RoundView>(
          `/standards/${draft.id}/consultations`,
          consultationTerms({ ...CLOSES, opensAt: '2027-04-08T09:00' }),
        ),
      );
      await stage.query('update consultation_round set opens_at = app_now() where id = $1', [id]);
      return {
        effect: async () => ({
          ...(await roundEffect(stage, id, 'consultation.opened')),
          versions: (await stage.query('select from standard_version where standard_id = $1', [draft.id]))
            .length,
        }),
        expected: { state: 'open', audited: 1, versions: 1 },
      };
    },
  },

  CloseDueRoundsJob: {
    killedAt: { table: 'consultation_round' },
    async arrange(stage) {
      const { id } = (await createConsultation(stage.secretariat, CLOSES)).round;
      await stage.query(
        `
          update consultation_round
          set closes_at = greatest(app_now(), opens_at + interval '1 millisecond')
          where id = $1`,
        [id],
      );
      return {
        effect: () => roundEffect(stage, id, 'consultation.closed'),
        expected: { state: 'closed', audited: 1 },
      };
    },
  },

  OpenDueConsensusRoundsJob: {
    killedAt: { table: 'consensus_round' },
    async arrange(stage) {
      const { at, versionId, process } = await beginConsensus(stage.secretariat);
      const terms = roundTerms(versionId, { opensAt: '2027-04-08T09:00', closesAt: '2027-05-12T17:00' });
      succeeded(await stage.secretariat.post(`${at}/rounds`, terms));
      await stage.query('update consensus_round set opens_at = app_now() where process_id = $1', [
        process.id,
      ]);
      return {
        effect: async () => ({
          ...(await stage.queryOne('select state from consensus_round where process_id = $1', [process.id])),
          audited: await countAudited(stage, 'consensus.round-opened', process.id),
        }),
        expected: { state: 'open', audited: 1 },
      };
    },
  },

  CloseDueConsensusRoundsJob: {
    killedAt: { table: 'consensus_outcome' },
    async arrange(stage) {
      const begun = await beginConsensus(stage.secretariat);
      const id = openRoundOf(await openRound(stage.secretariat, begun, { closesAt: '2027-05-12T17:00' }));
      await stage.query(
        `
          update consensus_round
          set closes_at = greatest(app_now(), opens_at + interval '1 millisecond')
          where id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          ...(await stage.queryOne('select state from consensus_round where id = $1', [id])),
          outcomes: (await stage.query('select from consensus_outcome where round_id = $1', [id])).length,
          audited: await countAudited(stage, 'consensus.round-closed', begun.process.id),
        }),
        expected: { state: 'closed', outcomes: 2, audited: 1 },
      };
    },
  },

  SendConsensusRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const begun = await beginConsensus(stage.secretariat);
      const id = openRoundOf(await openRound(stage.secretariat, begun, { closesAt: '2027-05-12T17:00' }));
      // Opened three days ago, it closes in a day and a half.
      await stage.query(
        `
          update consensus_round
          set opened_at = app_now() - interval '3 days', closes_at = app_now() + interval '36 hours'
          where id = $1`,
        [id],
      );
      // Other rows end terms: who holds a seat now is asked.
      const { seats } = await stage.queryOne<{ seats: number }>(
        `select count(*)::int as seats from membership p where p.role = 'team' and p.state = 'active'`,
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-consensus:${begun.standard.id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [begun.standard.id]))
            .length,
        }),
        expected: { mails: seats, recorded: seats },
      };
    },
  },

  SendConsultationRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const { id } = (await createConsultation(stage.secretariat, CLOSES)).round;
      await stage.query(
        `update round_country set remind_at = app_now() where round_id = $1 and country = 'LV'`,
        [id],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `consultation-reminder:${id}:`),
          due: (
            await stage.query('select from round_country where round_id = $1 and remind_at <= app_now()', [
              id,
            ])
          ).length,
        }),
        expected: { mails: 3, due: 0 },
      };
    },
  },

  SendNationalRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const { at, round } = await createConsultation(stage.secretariat, CLOSES, [SHELTER], 'networks');
      await stage.network.networkMember('LV');
      succeeded(
        await (
          await stage.network.as('LV', 'ngo')
        ).post(`${at}/national`, {
          lead: 'What do you think?',
          timeZone: 'Europe/Riga',
          closesAt: '2027-05-01T12:00',
        }),
      );
      await stage.query('update national_consultation set remind_at = app_now() where round_id = $1', [
        round.id,
      ]);
      return {
        effect: async () => ({
          mails: await countMails(stage, `national-reminder:${round.id}:LV:`),
          due: (
            await stage.query(
              'select from national_consultation where round_id = $1 and remind_at <= app_now()',
              [round.id],
            )
          ).length,
        }),
        expected: { mails: 1, due: 0 },
      };
    },
  },

  CompactCollabDocumentsJob: {
    killedAt: { table: 'manuscript_snapshot' },
    async arrange(stage) {
      const { id } = await typedDraft(stage, LONG_LOG);
      const { text } = await stage.queryOne<{ text: string }>(
        'select text from clause where standard_id = $1',
        [id],
      );
      return {
        effect: () =>
          stage.queryOne(
            `
              select m.seq - s.seq as behind,
                (select count(*)::int from manuscript_update where manuscript_id = m.id) as updates,
                (select text from clause where standard_id = m.id) as text
              from manuscript m
              join manuscript_snapshot s on s.manuscript_id = m.id
              where m.id = $1`,
            [id],
          ),
        expected: { behind: 0, updates: KEPT_UPDATES, text },
      };
    },
  },

  RecordPausedTypingJob: {
    killedAt: { table: 'clause_revision' },
    async arrange(stage) {
      const { id, clauseId } = await typedDraft(stage, 3);
      await stage.query(`update clause set changed_at = app_now() - interval '1 minute' where id = $1`, [
        clauseId,
      ]);
      const broadcasts = () =>
        stage.query(`select from live_event where room = $1 and type = 'clause-changed'`, [`standard:${id}`]);
      const known = (await broadcasts()).length;
      return {
        effect: async () => ({
          history: await stage.query(
            'select change from clause_revision where clause_id = $1 order by revision',
            [clauseId],
          ),
          broadcast: (await broadcasts()).length - known,
        }),
        expected: { history: [{ change: 'added' }, { change: 'edited' }], broadcast: 1 },
      };
    },
  },
};
