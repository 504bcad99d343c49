import { SendBallotEmailsJob } from '../../src/ballots/emails/send-ballot-emails.job.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createQuestionBallot, castPaper, closeEarly } from '../support/ballots.ts';
import { timesInEmails } from '../support/email-times.ts';

let test: TestApp;
let network: TestNetwork;
let seat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  seat = await network.as('LV', 'ngo');
});
afterAll(() => test.close());
beforeEach(() => test.db.query('truncate ballot_email_line, delivery cascade'));

/** As if so much time had gone by. */
async function passes(minutes: number): Promise<void> {
  await test.db.query(`update ballot_email_line set due_at = due_at - make_interval(mins => $1)`, [minutes]);
  await test.app.get(SendBallotEmailsJob).run();
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const mailsTo = (who: TestMember) =>
  test.db.query<{ subject: string; text: string }[]>(
    `select subject, text from delivery where recipient_id = $1 and event like 'ballots:%' order by id`,
    [who.memberId],
  );

describe('mails about ballots', () => {
  it('go to every seat, with the hash of the record at the opening and at the close', async () => {
    const { id } = await createQuestionBallot(network, {
      question: 'Do we move to Riga?',
      closesAt: inDays(10),
    });
    await closeEarly(network, id);
    const {
      body: { record },
    } = await seat.get<{ record: { chain: string[] } }>(`/ballots/${id}/lifecycle`);
    await passes(3);
    const mails = await test.db.query<{ mails: number; text: string }[]>(
      `
        select count(*)::int as mails, min(text) as text
        from delivery
        where event like 'ballots:%'
        group by event`,
    );
    expect(mails.map(({ mails: many }) => many)).toEqual([24]);
    expect(mails[0]!.text).toContain(record.chain[1]);
    expect(mails[0]!.text).toContain(record.chain.at(-1));
  });

  it('are one for a seat, whatever opens and closes within two minutes, and one again for what comes later', async () => {
    const asked = [];
    for (const question of ['Shall we meet in Riga?', 'Shall we meet twice?', 'Shall we write a guide?'])
      asked.push(await createQuestionBallot(network, { question, closesAt: inDays(10) }));
    await closeEarly(network, asked[0]!.id);
    await test.app.get(SendBallotEmailsJob).run();
    expect(await mailsTo(seat)).toEqual([]);
    await passes(3);
    const [mail, ...more] = await mailsTo(seat);
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('Ballots for your seat: 3 open, 1 closed');
    for (const question of ['Shall we meet in Riga?', 'Shall we meet twice?', 'Shall we write a guide?'])
      expect(mail!.text).toContain(question);
    await closeEarly(network, asked[1]!.id);
    await passes(3);
    expect((await mailsTo(seat)).map(({ subject }) => subject)).toEqual([
      mail!.subject,
      'Result: Shall we meet twice? – not adopted',
    ]);
  });

  it('say what is asked, until when by which clock, and what came out', async () => {
    const { id } = await createQuestionBallot(network, { question: 'Shall we meet in Vilnius?' });
    await passes(3);
    const [opened] = await mailsTo(seat);
    expect(opened!.subject).toMatch(/^Vote until .+ \(UTC\+\d\): Shall we meet in Vilnius\?$/);
    expect(opened!.text).toMatch(/Voting is open until .+ \(UTC\+\d\)\./);
    await castPaper(network, id, ['LV', 'ngo'], { choice: 'yes' });
    await closeEarly(network, id);
    await passes(3);
    expect((await mailsTo(seat)).at(-1)!.subject).toBe('Result: Shall we meet in Vilnius? – adopted');
    expect(await timesInEmails(test)).toEqual({ count: expect.any(Number), withoutZone: [] });
  });

  it('name no secret ballot and no result that is not let out', async () => {
    const secret = await createQuestionBallot(network, { question: 'Do we trust them?', secrecy: 'secret' });
    await passes(3);
    expect((await mailsTo(seat))[0]!.subject).toMatch(/^Vote until .+: a ballot for your seat$/);
    const held = await createQuestionBallot(network, {
      question: 'Shall we wait?',
      results: 'after-release',
    });
    await closeEarly(network, held.id);
    await passes(3);
    const { subject, text } = (await mailsTo(seat)).at(-1)!;
    expect(subject).toBe('Ballots for your seat: 1 open, 1 closed');
    expect(text).toContain('The result has not been released yet');
    expect(JSON.stringify(await mailsTo(seat))).not.toContain('Do we trust them?');
    expect(secret.id).not.toBe(held.id);
  });

  it('wait for the end of quiet hours and for the daily mail, but not past the time to vote', async () => {
    const [quiet, daily] = [await network.as('EE', 'ngo'), await network.as('FI', 'ngo')];
    const clock = (
      await test.db.query<[{ quiet: string; later: string; daily: string }]>(
        `select to_char(app_now() at time zone 'Europe/Tallinn' - interval '1 hour', 'HH24:MI') as quiet,
         to_char(app_now() at time zone 'Europe/Tallinn' + interval '2 hours', 'HH24:MI') as later,
         to_char(app_now() at time zone 'Europe/Helsinki' + interval '3 hours', 'HH24:MI') as daily`,
      )
    )[0];
    await test.db.query(
      `
        insert into reminder_preference (member_id, topics, quiet_from, quiet_until, digest_at, updated_at)
        values ($1, '{}', $3, $4, null, app_now()), ($2, '{}', null, null, $5, app_now())`,
      [quiet.memberId, daily.memberId, clock.quiet, clock.later, clock.daily],
    );
    await createQuestionBallot(network, { question: 'With time?', closesAt: inDays(10) });
    await passes(3);
    expect([
      (await mailsTo(seat)).length,
      (await mailsTo(quiet)).length,
      (await mailsTo(daily)).length,
    ]).toEqual([1, 0, 0]);
    await passes(130);
    expect([(await mailsTo(quiet)).length, (await mailsTo(daily)).length]).toEqual([1, 0]);
    await passes(60);
    expect((await mailsTo(daily)).length).toBe(1);
    await createQuestionBallot(network, { question: 'In a hurry?' });
    await passes(3);
    expect([(await mailsTo(quiet)).length, (await mailsTo(daily)).length]).toEqual([2, 2]);
  });
});
