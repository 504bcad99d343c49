import { castPaper, createQuestionBallot, type QuestionBallot } from '../ballots.ts';
import { countAudited, countMails, countPublished } from './effects.ts';
import type { JobRow } from './job-row.ts';
import type { JobStage } from './job-stage.ts';

/** A question to all seats that is open for two weeks. */
const openBallot = (stage: JobStage, terms: object = {}, labels: readonly string[] = []) =>
  createQuestionBallot(stage.network, { closesAt: '2027-04-21T10:00:00Z', ...terms }, labels);

/** Its time has come. */
async function passClosingTime(stage: JobStage, { id }: QuestionBallot): Promise<void> {
  await stage.query(
    `update ballot set closes_at = greatest(app_now(), opens_at + interval '1 millisecond') where id = $1`,
    [id],
  );
}

/** Two options with one vote each, for the country in the chair to choose from. */
async function tiedBallot(stage: JobStage): Promise<QuestionBallot> {
  const ballot = await openBallot(stage, { method: 'approval', tieRule: 'chair', chairCountry: 'LV' }, [
    'A',
    'B',
    'C',
  ]);
  for (const [country, label] of [
    ['DK', 'A'],
    ['EE', 'B'],
  ] as const)
    await castPaper(stage.network, ballot.id, [country, 'government'], {
      approvals: [ballot.options[label]],
    });
  await passClosingTime(stage, ballot);
  await stage.run('CloseDueBallotsJob');
  return ballot;
}

export const BALLOT_ROWS: Readonly<Record<string, JobRow>> = {
  OpenDueBallotsJob: {
    killedAt: { table: 'ballot' },
    async arrange(stage) {
      const { id } = await openBallot(stage, { opensAt: '2027-04-07T10:00:00Z' });
      await stage.query('update ballot set opens_at = app_now() where id = $1', [id]);
      return {
        effect: async () => ({
          ...(await stage.queryOne('select state from ballot where id = $1', [id])),
          audited: await countAudited(stage, 'ballot.opened', id),
          published: await countPublished(stage, 'ballot-opened', id),
        }),
        expected: { state: 'open', audited: 1, published: 1 },
      };
    },
  },

  CloseDueBallotsJob: {
    killedAt: { table: 'ballot' },
    async arrange(stage) {
      const ballot = await openBallot(stage);
      await castPaper(stage.network, ballot.id, ['EE', 'government'], { choice: 'yes' });
      await passClosingTime(stage, ballot);
      return {
        effect: async () => ({
          ...(await stage.queryOne('select state, outcome from ballot where id = $1', [ballot.id])),
          audited: await countAudited(stage, 'ballot.closed', ballot.id),
          published: await countPublished(stage, 'ballot-closed', ballot.id),
        }),
        expected: { state: 'released', outcome: 'adopted', audited: 1, published: 1 },
      };
    },
  },

  LapseTiesJob: {
    killedAt: { table: 'ballot' },
    async arrange(stage) {
      const { id } = await tiedBallot(stage);
      await stage.query('update ballot set tie_due_at = app_now() where id = $1', [id]);
      return {
        effect: async () => ({
          audited: await countAudited(stage, 'ballot.tie-lapsed', id),
          published: await countPublished(stage, 'ballot-closed', id),
        }),
        expected: { audited: 1, published: 1 },
      };
    },
  },

  SendBallotEmailsJob: {
    killedAt: { table: 'ballot_email_line' },
    async arrange(stage) {
      await stage.query('delete from ballot_email_line');
      const { id } = await openBallot(stage);
      await stage.query('update ballot_email_line set due_at = app_now()');
      const lines = await stage.query('select from ballot_email_line where ballot_id = $1', [id]);
      return {
        effect: async () => ({
          lines: (await stage.query('select from ballot_email_line where ballot_id = $1', [id])).length,
          mails: await countMails(stage, `ballots:opened:${id}`),
        }),
        expected: { lines: 0, mails: lines.length },
      };
    },
  },
};
