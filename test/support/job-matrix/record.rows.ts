import type { CountryCode } from '@nbn/contracts';
import { addDocument } from '../documents.ts';
import { aPeriod, grantTo } from '../funding.ts';
import { createDraft, openThread } from '../standards.ts';
import { succeeded } from '../meetings.ts';
import { countMails, countPublished } from './effects.ts';
import { askQuestion, sharePractice } from '../practices.ts';
import { addSource } from '../sources.ts';
import type { JobRow } from './job-row.ts';

/** Countries whose NGO seat has been asked nothing yet: questions come in one mail a day at most. */
const NOT_ASKED_TODAY: CountryCode[] = ['SE', 'FI', 'NO', 'IS', 'LT'];
/** Countries whose resource seat still has a holder. */
const HELD = ['NO', 'SE', 'FI', 'IS'] as const;
let ended = 0;

/** An identity code that is made up. */
const IDENTITY_CODE = '39201249905';

/** The rows of the Network, the audit log, safeguarding and the library. */
export const RECORD_ROWS: Readonly<Record<string, JobRow>> = {
  EndTermsJob: {
    killedAt: { table: 'appointment' },
    async arrange(stage) {
      const { memberId } = await stage.network.as(HELD[ended]!, 'resource');
      ended += 1;
      await stage.query('update appointment set ends_at = app_now() where member_id = $1', [memberId]);
      return {
        effect: async () => ({
          published: await countPublished(stage, 'seat-vacated', memberId),
          ...(await stage.queryOne(
            `
              select count(*)::int as audited
              from audit_entry
              where action = 'seat.term-ended' and detail->>'memberId' = $1`,
            [memberId],
          )),
        }),
        expected: { published: 1, audited: 1 },
      };
    },
  },

  SealAuditLogJob: {
    killedAt: { table: 'audit_seal' },
    async arrange(stage) {
      await createDraft(stage.secretariat);
      return {
        effect: () =>
          stage.queryOne(
            `
              select (select count(*) from audit_entry)::int - coalesce(sum(count), 0)::int as unsealed,
                count(*)::int - count(distinct previous)::int as forks
              from audit_seal`,
          ),
        expected: { unsealed: 0, forks: 0 },
      };
    },
  },

  MakeCheckpointJob: {
    killedAt: { table: 'audit_checkpoint' },
    async arrange(stage) {
      await createDraft(stage.secretariat);
      await stage.run('SealAuditLogJob');
      // As if all had been sealed on the day before, and no checkpoint made since.
      await stage.query(`
        begin;
        set local session_replication_role = replica;
        delete from audit_checkpoint;
        update audit_seal set sealed_at = sealed_at - interval '1 day';
        commit`);
      return {
        effect: () =>
          stage.queryOne(
            `
              select count(*)::int as checkpoints,
                coalesce(max(size), 0) - (select sum(count) from audit_seal)::int as "leftOut"
              from audit_checkpoint`,
          ),
        expected: { checkpoints: 1, leftOut: 0 },
      };
    },
  },

  MakeNightlyBackupJob: {
    killedAt: { table: 'backup_run', when: `new.outcome = 'made'` },
    async arrange(stage) {
      await stage.query(`delete from delivery where event like 'backup:%'`);
      await stage.query('delete from backup_run');
      stage.removeArchives();
      return {
        effect: async () => ({
          archives: stage.archives().length,
          ...(await stage.queryOne(`
            select
              (select array_agg(outcome) from backup_run) as runs,
              (select count(distinct event)::int from delivery where event like 'backup:%') as letters`)),
        }),
        expected: { archives: 1, runs: ['made'], letters: 1 },
      };
    },
  },

  SweepStoredTextsJob: {
    killedAt: { table: 'safeguarding_sweep' },
    async arrange(stage) {
      const draft = await createDraft(stage.secretariat);
      const { id } = succeeded(await openThread(stage.secretariat, draft, null));
      await stage.query('update comment set text = $2 where thread_id = $1', [
        id,
        `Said by ${IDENTITY_CODE}.`,
      ]);
      succeeded(await stage.secretariat.post('/safeguarding/sweeps'));
      const { id: sweepId } = await stage.queryOne<{ id: string }>(
        `select id from safeguarding_sweep where state = 'running'`,
      );
      return {
        effect: async () => ({
          ...(await stage.queryOne(
            'select state, rows_read = rows_expected as whole from safeguarding_sweep where id = $1',
            [sweepId],
          )),
          reports: (
            await stage.query(
              `select from safeguarding_report where stored_table = 'comment' and page_id = $1`,
              [draft.id],
            )
          ).length,
        }),
        expected: { state: 'done', whole: true, reports: 1 },
      };
    },
  },

  DeleteTrashedDocumentsJob: {
    killedAt: { table: 'document' },
    async arrange(stage) {
      const { id } = await addDocument(stage.secretariat);
      await stage.secretariat.del(`/documents/${id}`);
      await stage.query(`update document set withdrawn_at = app_now() - interval '31 days' where id = $1`, [
        id,
      ]);
      return {
        effect: async () => ({
          documents: (await stage.query('select from document where id = $1', [id])).length,
          versions: (await stage.query('select from document_version where document_id = $1', [id])).length,
          deleted: (
            await stage.query(
              `select from audit_entry where object_id = $1 and action = 'document.deleted'`,
              [id],
            )
          ).length,
        }),
        expected: { documents: 0, versions: 0, deleted: 1 },
      };
    },
  },

  SendDocumentRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const { id } = await addDocument(stage.secretariat);
      await stage.query(
        `
          update document
          set review_on = (app_now() + interval '20 days')::date, review_set_at = app_now() - interval '60 days'
          where id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-document-review:${id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [id])).length,
        }),
        expected: { mails: 1, recorded: 1 },
      };
    },
  },

  RemoveAbandonedUploadsJob: {
    killedAt: { table: 'document_upload' },
    async arrange(stage) {
      const fileId = await stage.storeFile();
      await stage.query(
        `insert into document_upload (file_id, begun_at) values ($1, app_now() - interval '11 minutes')`,
        [fileId],
      );
      return {
        effect: async () => ({
          notes: (await stage.query('select from document_upload where file_id = $1', [fileId])).length,
          file: stage.hasFile(fileId),
        }),
        expected: { notes: 0, file: false },
      };
    },
  },

  SendPracticeRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const { id } = await sharePractice(await stage.network.networkMember('LV'), { reviewOn: '2027-04-12' });
      await stage.query(`update practice set review_set_at = app_now() - interval '60 days' where id = $1`, [
        id,
      ]);
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-practice:${id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [id])).length,
        }),
        expected: { mails: 1, recorded: 1 },
      };
    },
  },

  RecheckSourcesJob: {
    killedAt: { table: 'standard_source' },
    async arrange(stage) {
      const latvia = await stage.network.as('LV', 'government');
      const practice = await sharePractice(latvia);
      const draft = await createDraft(latvia);
      const { id } = await addSource(latvia, draft.id, { kind: 'practice', practiceId: practice.id });
      await stage.query('update practice set version = version + 1 where id = $1', [practice.id]);
      return {
        effect: () => stage.queryOne('select state from standard_source where id = $1', [id]),
        expected: { state: 'changed' },
      };
    },
  },

  SendSourceRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const latvia = await stage.network.as('LV', 'government');
      const draft = await createDraft(latvia);
      const { id } = await addSource(latvia, draft.id);
      await stage.query(
        `
          update standard_source
          set review_on = (app_now() + interval '5 days')::date, changed_at = app_now() - interval '60 days'
          where id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-source:${draft.id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [draft.id])).length,
        }),
        expected: { mails: 1, recorded: 1 },
      };
    },
  },

  SendFundReportRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const grant = await grantTo(stage.network, 'LT');
      const { id } = succeeded(
        await stage.secretariat.post<{ id: string }>(`/grants/${grant}/reports`, aPeriod()),
      );
      await stage.query(
        `
          update grant_report
          set due_on = (app_now() + interval '10 days')::date, due_set_at = app_now() - interval '60 days'
          where id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-fund-report:${id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [id])).length,
        }),
        expected: { mails: 3, recorded: 3 },
      };
    },
  },

  RerouteUnansweredQuestionsJob: {
    killedAt: { table: 'question_recipient' },
    async arrange(stage) {
      const { id } = await askQuestion(stage.secretariat, { fields: ['training'], countries: ['LV'] });
      await stage.query(`update question set asked_at = app_now() - interval '8 days' where id = $1`, [id]);
      return {
        effect: () =>
          stage.queryOne(
            `
              select (q.unanswered_at is not null) as marked, count(t.member_id)::int as seats
              from question q
              left join question_recipient t on t.question_id = q.id
              where q.id = $1
              group by q.id`,
            [id],
          ),
        expected: { marked: true, seats: 3 },
      };
    },
  },

  SendQuestionDigestsJob: {
    killedAt: { table: 'digest_line' },
    async arrange(stage) {
      const { memberId } = await stage.network.as(NOT_ASKED_TODAY.pop()!, 'ngo');
      const { id } = await askQuestion(stage.secretariat, { fields: ['training'] });
      await stage.query(
        `
          insert into question_recipient (question_id, member_id, reason, at)
          values ($1, $2, 'unanswered', app_now())`,
        [id, memberId],
      );
      return {
        effect: async () => ({
          lines: (await stage.query('select from digest_line where url like $1', [`%${id}`])).length,
        }),
        expected: { lines: 1 },
      };
    },
  },
};
