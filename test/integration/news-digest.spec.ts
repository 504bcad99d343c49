import { PlanNewsDigestsJob } from '../../src/reminders/plan-news-digests.job.ts';
import { SendReminderDigestsJob } from '../../src/reminders/testing.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { uploadForm } from '../support/danish-objects.ts';
import { succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { anExpertise, askQuestion, sharePractice } from '../support/practices.ts';
import { createDraft, publishStandard, SHELTER } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface News {
  readonly kind: string;
  readonly title: string;
  readonly country: string | null;
}

const ESTONIAN = '36805280109';
const NOTHING = { topics: [], quietFrom: null, quietUntil: null, digestAt: null };
let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
/** Riga is two hours ahead of UTC in winter. */
let latvia: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  // A Saturday.
  await setClockTo(test, '2027-02-27T12:00:00Z');
  network = await createTestNetwork(test);
  [secretariat, latvia, estonia] = [
    await network.secretariat(),
    await network.as('LV', 'ngo'),
    await network.networkMember('EE'),
  ];
  const colleague = await network.as('LV', 'government');
  await share(secretariat, { title: 'Guide for the Network', audience: 'network' });
  await share(secretariat, { title: 'Among the teams', audience: 'teams' });
  await share(colleague, { title: 'Latvian paper', audience: 'national', country: 'LV' });
  // Held back for the identity number in it: nobody else is to know of it.
  await share(secretariat, { title: 'Held back', audience: 'network' }, `Isikukood ${ESTONIAN}`, 'paper.txt');
}, 60_000);
afterAll(() => test.close());

const share = async (who: TestMember, fields: Record<string, string>, content?: string, name?: string) =>
  succeeded(await who.post('/documents', uploadForm(fields, content, name)));
const newsOf = async (who: TestMember): Promise<string[]> =>
  succeeded(await who.get<{ news: News[] }>('/home'))
    .news.map(({ title }) => title)
    .toSorted();
const run = async () => {
  await test.app.get(PlanNewsDigestsJob).run();
  await Promise.all([1, 2].map(() => test.app.get(SendReminderDigestsJob).run()));
};
/** Both jobs at an instant, and again three minutes later, when what was gathered is sent. */
const at = async (instant: string) => {
  const begin = Date.parse(`${instant}:00Z`);
  for (const minutes of [0, 3]) {
    await setClockTo(test, new Date(begin + minutes * 60_000).toISOString());
    await run();
  }
};
const mailsTo = ({ email }: TestMember) =>
  test.db.query<{ subject: string; text: string }[]>(
    `select subject, text from delivery where address = $1 and event like 'digest:%' order by planned_at, id`,
    [email],
  );

it('Home says what is new, to each reader what that reader may see', async () => {
  expect(await newsOf(latvia)).toEqual(['Among the teams', 'Guide for the Network', 'Latvian paper']);
  expect(await newsOf(estonia)).toEqual(['Guide for the Network']);
  expect(await newsOf(await network.observer())).toEqual([]);
  expect(await newsOf(secretariat)).toEqual([]);
});

it('one mail brings it on Monday in the morning of the reader, once, and names only what is open to the Network', async () => {
  await at('2027-03-01T05:20');
  expect(await mailsTo(latvia)).toEqual([]);
  await at('2027-03-01T05:31');
  await at('2027-03-01T05:40');
  await at('2027-03-02T05:31');
  const [mail, ...more] = await mailsTo(latvia);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ subject: 'What is new in your fields and country' });
  expect(mail!.text).toContain('Document: Guide for the Network');
  expect(mail!.text).toContain('1 new document from your country');
  expect(mail!.text).toContain('1 new document for the teams');
  expect(mail!.text).not.toMatch(/Latvian paper|Among the teams/);
  expect((await mailsTo(estonia)).map(({ text }) => text)).toEqual([
    expect.not.stringMatching(/new document/),
  ]);
  // Nothing is new to whoever shared it: no mail.
  expect(await mailsTo(secretariat)).toEqual([]);
});

it('it comes daily or not at all to those who want that, together with the reminders of the day in one mail', async () => {
  succeeded(await latvia.put('/reminder-preferences', { ...NOTHING, digestAt: '08:00', news: 'daily' }));
  succeeded(await estonia.put('/reminder-preferences', { ...NOTHING, news: 'off' }));
  await setClockTo(test, '2027-03-07T12:00:00Z');
  await share(secretariat, { title: 'Second guide', audience: 'network' });
  const document = succeeded(
    await secretariat.post<{ id: string }>(
      '/documents',
      uploadForm({ title: 'Gone again', audience: 'network' }),
    ),
  );
  await setClockTo(test, '2027-03-08T06:00:30Z');
  await test.db.query(
    `
      insert into digest_line (id, member_id, line, url, at)
      values ($1, $2, 'Papers are due', 'http://norbanet.test/meetings', app_now())`,
    [newId(), latvia.memberId],
  );
  await run();
  // What is withdrawn between the two is not told: it is asked when the mail is made.
  await test.db.query(`update document set state = 'withdrawn' where id = $1`, [document.id]);
  await setClockTo(test, '2027-03-08T06:03:30Z');
  await run();
  await run();
  const mails = await mailsTo(latvia);
  expect(mails).toHaveLength(2);
  expect(mails[1]).toMatchObject({ subject: 'Your day: 1 reminder and what is new' });
  expect(mails[1]!.text).toMatch(/Papers are due[^]*Document: Second guide/);
  expect(mails[1]!.text).not.toMatch(/Gone again|Guide for the Network/);
  expect(await mailsTo(estonia)).toHaveLength(1);
  // A day on which nothing is new brings no mail.
  await at('2027-03-09T06:01');
  expect(await mailsTo(latvia)).toHaveLength(2);
});

it('the fields that are followed are those of the organisation, unless others are chosen', async () => {
  const usual = succeeded(
    await latvia.get<{ fields: null; usualFields: string[]; news: string }>('/reminder-preferences'),
  );
  expect(usual).toMatchObject({
    fields: null,
    usualFields: ['shelter', 'prevention', 'cooperation'],
    news: 'daily',
  });
  const chosen = { ...NOTHING, news: 'weekly', fields: ['health'] };
  expect(succeeded(await latvia.put('/reminder-preferences', chosen))).toMatchObject({ fields: ['health'] });
  expect((await latvia.put('/reminder-preferences', { ...NOTHING, fields: ['magic'] })).status).toBe(400);
});

it('practices and questions are told in the fields that are followed, and of the own country whatever they are about', async () => {
  const EE = { countries: ['EE'] };
  const none = { fields: [], countries: [] };
  await sharePractice(estonia, { ...EE, title: 'In a field', fields: ['health'] });
  await sharePractice(estonia, { ...EE, title: 'In another field', fields: ['policing'] });
  await sharePractice(estonia, { title: 'About Latvia', fields: ['policing'], countries: ['LV'] });
  await sharePractice(estonia, { title: 'Estonian', fields: ['health'], audience: 'national' });
  await askQuestion(estonia, { ...none, title: 'Put to all' });
  await askQuestion(estonia, { ...none, title: 'Put to the police', fields: ['policing'] });
  await askQuestion(estonia, { ...none, title: 'Put to Estonia', audience: 'national' });
  const practices = ['About Latvia', 'In a field'];
  expect(await newsOf(latvia)).toEqual(expect.arrayContaining([...practices, 'Put to all']));
  const heard = async (who: TestMember) =>
    (await newsOf(who)).filter((title) => /^(In a|About|Estonian|Put to)/.test(title));
  expect(await heard(latvia)).toEqual([...practices, 'Put to all']);
  // What is one's own is no news to oneself; of others it is what one may see.
  expect(await heard(estonia)).toEqual([]);
  expect(await heard(await network.observer())).not.toContain('Estonian');

  // Where no fields are chosen, what one can help with counts beside the organisation's.
  succeeded(await latvia.put('/reminder-preferences', { ...NOTHING, news: 'daily', fields: null }));
  expect(await heard(latvia)).not.toContain('In another field');
  succeeded(await latvia.put('/expertise/mine', anExpertise({ fields: ['policing'] })));
  const { usualFields } = succeeded(await latvia.get<{ usualFields: string[] }>('/reminder-preferences'));
  expect(usualFields).toContain('policing');
  expect(await heard(latvia)).toEqual([
    'About Latvia',
    'In another field',
    'Put to all',
    'Put to the police',
  ]);
});

it('a country that puts clauses into practice is told of once a standard, and not again when it says more', async () => {
  const team = await network.as('EE', 'ngo');
  const { id, clauses } = await createDraft(secretariat, ['Identification', SHELTER]);
  await publishStandard(test, secretariat, id, { slug: 'adopted' });
  const record = (place: number, revision: number, note = '') =>
    team.put(`/standards/${id}/adoption/EE/${clauses[place]!.id}`, {
      revision,
      note,
      status: 'in-practice',
      evidence: '',
      shared: false,
      seat: 'ngo',
      reviewOn: null,
    });
  for (const place of [0, 1]) succeeded(await record(place, 0));
  const adopted = async () => {
    const { news } = succeeded(await latvia.get<{ news: News[] }>('/home'));
    return news.filter(({ kind }) => kind === 'adoption');
  };
  const told = [expect.objectContaining({ id, country: 'EE', title: expect.stringMatching(/ v1\.0$/) })];
  expect(await adopted()).toEqual(told);
  await setClockTo(test, '2027-03-10T06:01:00Z');
  await at('2027-03-10T06:01');
  const mail = (await mailsTo(latvia)).at(-1)!;
  expect(mail.text).toMatch(/Clauses in practice in Estonia: .* v1\.0/);
  expect(mail.text).toContain('Practice: In another field');
  expect(mail.text).toContain('Question: Put to all');
  expect(mail.text).not.toMatch(/Estonian|Put to Estonia|In a field/);
  // A fortnight later its note is written anew: it was in practice before.
  await setClockTo(test, '2027-04-01T06:00:00Z');
  succeeded(await record(0, 1, 'Written anew'));
  expect(await adopted()).toEqual([]);
});

it('seats that speak of clauses are told of once a standard and country, and not again for words alone', async () => {
  const { id, clauses } = await createDraft(secretariat, ['Identification', SHELTER]);
  await publishStandard(test, secretariat, id, { slug: 'spoken-of' });
  const speak = async (seat: 'government' | 'ngo' | 'resource', revision: number, note = '') => {
    const path = `/standards/${id}/adoption/FI/${clauses[0]!.id}/voices/${seat}`;
    const status = seat === 'resource' ? null : 'planned';
    succeeded(
      await (await network.as('FI', seat)).put(path, { revision, status, note, evidence: '', shared: false }),
    );
  };
  const spokenOf = async () => {
    const { news } = succeeded(await latvia.get<{ news: News[] }>('/home'));
    return news.filter(({ kind }) => kind === 'voice');
  };
  await speak('resource', 0, 'Words beside the voices');
  expect(await spokenOf()).toEqual([]);
  await speak('government', 0);
  await speak('ngo', 0);
  expect(await spokenOf()).toEqual([
    expect.objectContaining({ id, country: 'FI', title: expect.stringMatching(/ v1\.0$/) }),
  ]);
  await setClockTo(test, '2027-04-20T06:00:00Z');
  await speak('ngo', 1, 'Said in other words');
  expect(await spokenOf()).toEqual([]);
});
