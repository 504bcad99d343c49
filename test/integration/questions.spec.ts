import { newId } from '../../src/platform/persistence/id.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { RerouteUnansweredQuestionsJob, SendQuestionDigestsJob } from '../../src/practices/testing.ts';
import { SendReminderDigestsJob } from '../../src/reminders/testing.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import {
  anExpertise,
  aQuestion,
  askQuestion,
  type PracticeBody,
  type QuestionBody,
  writeEntry,
} from '../support/practices.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface ExpertBody {
  person: { memberId: string; name: string; organisation: string; country: string | null };
  role: string;
  topics: string;
}

let test: TestApp;
let network: TestNetwork;
let police: TestMember;
let shelter: TestMember;
let estonia: TestMember;
let latvia: TestMember;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  await setClockTo(test, '2027-03-01T12:00:00Z');
  [police, shelter, estonia, latvia, secretariat] = await Promise.all([
    network.networkMember('EE'),
    network.networkMember('LV'),
    network.as('EE', 'government'),
    network.as('LV', 'ngo'),
    network.secretariat(),
  ]);
}, 60_000);
afterAll(() => test.close());

const says = async (by: ApiClient, more: object = {}) =>
  succeeded(await by.put('/expertise/mine', anExpertise(more)));
const read = (by: ApiClient, id: string) => by.get<QuestionBody>(`/questions/${id}`);
const told = async (by: TestMember): Promise<[kind: string, title: string][]> => {
  await test.app.get(OutboxRelay).drain();
  return succeeded(
    await by.get<{ items: { kind: string; object: { title: string } }[] }>('/notifications'),
  ).items.map(({ kind, object }) => [kind, object.title]);
};
const findExperts = async (by: ApiClient, query = '') =>
  succeeded(await by.get<{ items: ExpertBody[] }>(`/expertise${query}`)).items;
const waiting = async (by: ApiClient) =>
  succeeded(
    await by.get<{ waits: { questions: { title: string; unanswered: boolean }[] } }>('/home'),
  ).waits.questions.map(({ title, unanswered }) => (unanswered ? `${title} (unanswered)` : title));

/** The digests sent so far, each as its receiver and lines, after a look of both jobs. */
async function digests(at: string): Promise<string[]> {
  await setClockTo(test, at);
  await test.app.get(SendQuestionDigestsJob).run();
  await setClockTo(test, new Date(Date.parse(at) + 3 * 60_000).toISOString());
  await test.app.get(SendReminderDigestsJob).run();
  const rows = await test.db.query<{ mail: string }[]>(
    `select address || ': ' || text as mail from delivery where event like 'digest:%' order by planned_at, address`,
  );
  return rows.map(({ mail }) => mail);
}

describe('what members can help with', () => {
  it('is found by field, language, country and words, and drops out at once when they are not available', async () => {
    await says(shelter, {
      topics: 'Knitting circles for mothers',
      fields: ['health'],
      languages: ['lv', 'ru'],
    });
    await says(estonia, { topics: 'Knitting courses', fields: ['training'], countries: ['FI'] });
    const who = async (query: string) =>
      (await findExperts(secretariat, `?words=knitting${query}`)).map(({ person }) => person.name);
    expect(await who('')).toEqual(['ee-government', 'police-lv']);
    expect(await who('&field=health')).toEqual(['police-lv']);
    expect(await who('&language=ru')).toEqual(['police-lv']);
    expect(await who('&country=FI')).toEqual(['ee-government']);
    expect(await who('&country=EE')).toEqual(['ee-government']);
    expect(await who('%20circles')).toEqual(['police-lv']);
    await says(estonia, { topics: 'Knitting courses', available: false });
    expect(await who('')).toEqual(['police-lv']);
    const sweden = await network.networkMember('SE');
    await says(sweden, { topics: 'Knitting' });
    expect(await who('')).toEqual(['police-se', 'police-lv']);
    succeeded(await secretariat.post(`/members/${sweden.memberId}/leave`));
    expect(await who('')).toEqual(['police-lv']);
  });

  it('shows names, organisations and countries as far as the reader may know them, and no address', async () => {
    await says(latvia, { topics: 'Weaving', fields: ['shelter'] });
    const [abroad] = await findExperts(police, '?words=weaving');
    expect(abroad!.person).toEqual({
      memberId: latvia.memberId,
      name: 'NGO seat, Latvia',
      organisation: 'LV civil-society',
      country: 'LV',
    });
    expect((await findExperts(shelter, '?words=weaving'))[0]!.person.name).toBe('lv-ngo');
    expect(JSON.stringify(await findExperts(secretariat))).not.toContain('@');
    expect(await findExperts(await network.observer())).toEqual([]);
    expect((await (await network.auditor()).get('/expertise')).status).toBe(404);
    expect((await (await network.observer()).put('/expertise/mine', anExpertise())).status).toBe(404);
    expect(await findExperts(police, '?words=lv-ngo')).toEqual([]);
  });
});

describe('a question', () => {
  it('reaches those who can answer once in the application, and never whoever asked', async () => {
    await says(police, { fields: ['interpretation'] });
    await says(shelter, { fields: ['interpretation', 'shelter'], languages: ['lv'] });
    await says(estonia, { fields: ['interpretation'], takesQuestions: false });
    await says(latvia, { fields: ['training'] });
    await askQuestion(police, { title: 'To interpreters' });
    await askQuestion(police, { title: 'In Lithuanian', languages: ['lt'] });
    await askQuestion(estonia, { title: 'Among Estonians', audience: 'national' });
    await askQuestion(secretariat, { title: 'About Latvia', countries: ['LV'] });
    expect(await told(shelter)).toEqual(
      expect.arrayContaining([
        ['question-asked', 'To interpreters'],
        ['question-asked', 'About Latvia'],
      ]),
    );
    expect((await told(shelter)).filter(([kind]) => kind === 'question-asked')).toHaveLength(2);
    expect((await told(police)).filter(([kind]) => kind === 'question-asked')).toEqual([
      ['question-asked', 'Among Estonians'],
    ]);
    for (const other of [estonia, latvia])
      expect((await told(other)).filter(([kind]) => kind === 'question-asked')).toEqual([]);
    expect(await waiting(shelter)).toEqual(['To interpreters', 'About Latvia']);
    const [question] = succeeded(
      await shelter.get<{ items: { id: string }[] }>('/questions?words=about%20latvia'),
    ).items;
    await writeEntry(shelter, question!.id, 'I can tell.');
    expect(await waiting(shelter)).toEqual(['To interpreters']);
  });

  it('goes out in one mail a day, with all of the day, and not once it was answered', async () => {
    const before = (await digests('2027-03-01T13:00:00Z')).length;
    expect(before).toBeGreaterThan(0);
    for (const title of ['First of the day', 'Second of the day', 'Settled before'])
      await askQuestion(secretariat, { title, fields: ['interpretation'] });
    const national = await askQuestion(estonia, {
      title: 'Nobody’s server reads this',
      audience: 'national',
    });
    const settled = succeeded(
      await secretariat.get<{ items: { id: string }[] }>('/questions?words=settled%20before'),
    ).items[0]!.id;
    succeeded(await secretariat.post(`/questions/${settled}/close`));
    // The mail of this day has gone: nothing more comes on it.
    expect(await digests('2027-03-01T18:00:00Z')).toHaveLength(before);
    const next = (await digests('2027-03-02T12:00:00Z')).slice(before);
    expect(next.map((mail) => mail.split(':')[0])).toEqual([
      'police-ee@example.org',
      'police-lv@example.org',
    ]);
    for (const mail of next) {
      expect(mail).toContain('First of the day');
      expect(mail).toContain('Second of the day');
      expect(mail).not.toContain('Settled before');
    }
    expect(next[0]).toContain(`/library/questions/${national.id}`);
    expect(next[0]).not.toContain('Nobody’s server');
    expect(next[1]).not.toContain(national.id);
    expect(await digests('2027-03-02T15:00:00Z')).toHaveLength(before + 2);
  });

  it('is answered in the conversation; whoever asked marks the answer, which can be another one later', async () => {
    await setClockTo(test, '2027-03-02T16:00:00Z');
    const { id } = await askQuestion(police, { title: 'To be answered' });
    const first = await writeEntry(shelter, id, 'Ask the hospital.');
    await writeEntry(police, id, 'Which one?', { replyTo: first.id });
    const second = await writeEntry(latvia, id, 'There is a list of the region.');
    const mark = (who: ApiClient, revision: number, entryId: string | null) =>
      who.put<QuestionBody>(`/questions/${id}/answer`, { revision, entryId });
    expect((await mark(shelter, 1, first.id)).status).toBe(404);
    const marked = succeeded(await mark(police, 1, first.id));
    expect(marked).toMatchObject({ state: 'answered', answerId: first.id, answers: 2 });
    expect((await mark(secretariat, 1, second.id)).body).toMatchObject({
      code: 'practice-changed-meanwhile',
    });
    expect(succeeded(await mark(secretariat, 2, second.id)).answerId).toBe(second.id);
    expect(succeeded(await mark(police, 3, null))).toMatchObject({ state: 'open', answerId: null });
    succeeded(await mark(police, 4, second.id));
    expect((await told(latvia)).slice(0, 1)).toEqual([['question-answered', 'To be answered']]);
    expect(succeeded(await police.post<QuestionBody>(`/questions/${id}/close`)).state).toBe('closed');
    expect(
      (
        await shelter.post(`/conversations/${id}/entries`, {
          key: newId(),
          text: 'Late.',
        })
      ).body,
    ).toMatchObject({ code: 'question-closed' });
    expect((await shelter.post(`/questions/${id}/reopen`)).status).toBe(404);
    expect(succeeded(await secretariat.post<QuestionBody>(`/questions/${id}/reopen`)).state).toBe('answered');
  });

  it('becomes a practice with its answer, by whoever answered; each leads to the other', async () => {
    const { id } = await askQuestion(police, { title: 'Worth keeping' });
    const answer = await writeEntry(latvia, id, 'We share one list of interpreters.');
    expect((await latvia.post(`/questions/${id}/practice`)).status).toBe(404);
    succeeded(await police.put(`/questions/${id}/answer`, { revision: 1, entryId: answer.id }));
    expect((await shelter.post(`/questions/${id}/practice`)).status).toBe(404);
    const draft = succeeded(await latvia.post<{ id: string }>(`/questions/${id}/practice`));
    const practice = succeeded(await latvia.get<PracticeBody>(`/practices/${draft.id}`));
    expect(practice).toMatchObject({
      state: 'draft',
      title: 'Worth keeping',
      done: 'We share one list of interpreters.',
      fields: ['interpretation'],
      question: { id, title: 'Worth keeping' },
    });
    expect((await read(latvia, id)).body.practices).toMatchObject([{ id: draft.id, state: 'draft' }]);
    // A draft is nobody else's, also not by the question it came from.
    expect((await read(police, id)).body.practices).toEqual([]);
  });

  it('that nobody answers for a week is shown to the secretariat and put to the national teams, once', async () => {
    const { id } = await askQuestion(shelter, { title: 'Nobody knows', fields: [], countries: ['EE', 'LT'] });
    await writeEntry(shelter, id, 'I add something myself.');
    const unanswered = async () =>
      succeeded(
        await secretariat.get<{ items: { title: string }[] }>('/questions?unanswered=true'),
      ).items.map(({ title }) => title);
    const reroute = () => test.app.get(RerouteUnansweredQuestionsJob).run();
    await reroute();
    expect(await unanswered()).not.toContain('Nobody knows');
    await setClockTo(test, '2027-03-09T17:00:00Z');
    await reroute();
    await reroute();
    expect(await unanswered()).toContain('Nobody knows');
    expect(await waiting(secretariat)).toContain('Nobody knows (unanswered)');
    expect((await shelter.get('/questions?unanswered=true')).status).toBe(404);
    const reached = await test.db.query<{ email: string }[]>(
      `
        select m.email
        from question_recipient t
        join member m on m.id = t.member_id
        where t.question_id = $1 and t.reason = 'unanswered'
        order by m.email`,
      [id],
    );
    expect(reached.map(({ email }) => email.slice(0, 3))).toEqual(['ee-', 'ee-', 'ee-', 'lt-', 'lt-', 'lt-']);
    expect((await told(estonia)).filter(([, title]) => title === 'Nobody knows')).toEqual([
      ['question-unanswered', 'Nobody knows'],
    ]);
    const mails = await digests('2027-03-10T12:00:00Z');
    expect(mails.filter((mail) => mail.includes('for a week: Nobody knows'))).toHaveLength(6);
  });

  it('for the teams or for one country is nobody else’s', async () => {
    const teams = await askQuestion(shelter, { title: 'Only teams', audience: 'teams' });
    const national = await askQuestion(shelter, { title: 'Only Latvia', audience: 'national' });
    const sees = async (who: ApiClient) => [
      (await read(who, teams.id)).status === 200,
      (await read(who, national.id)).status === 200,
    ];
    expect(await sees(shelter)).toEqual([true, true]);
    expect(await sees(latvia)).toEqual([true, true]);
    expect(await sees(estonia)).toEqual([true, false]);
    expect(await sees(secretariat)).toEqual([true, false]);
    expect(await sees(police)).toEqual([false, false]);
    expect(await sees(await network.observer())).toEqual([false, false]);
    expect((await secretariat.post('/questions', aQuestion({ audience: 'national' }))).status).toBe(400);
    expect((await (await network.observer()).post('/questions', aQuestion())).status).toBe(404);
  });
});

describe('the words of a question', () => {
  it('are changed by who asked alone, and what they were before stays readable', async () => {
    const { id, revision } = await askQuestion(police, { title: 'Who interprets at night?' });
    const edit = (by: ApiClient, more: object = {}) =>
      by.put<QuestionBody>(`/questions/${id}`, {
        revision,
        title: 'Who interprets Vietnamese on weekends?',
        text: 'Our list ends on Fridays.',
        language: 'en',
        ...more,
      });
    for (const other of [estonia, shelter, secretariat, await network.observer()])
      expect((await edit(other)).status).toBe(404);
    expect((await edit(police, { title: '' })).status).toBe(400);
    expect(succeeded(await edit(police))).toMatchObject({
      title: 'Who interprets Vietnamese on weekends?',
      editedAt: expect.any(String),
      revision: revision + 1,
      may: { edit: true },
    });
    expect((await edit(police)).status).toBe(409);
    expect((await read(shelter, id)).body).toMatchObject({
      text: 'Our list ends on Fridays.',
      may: { edit: false },
    });
    const { items } = succeeded(
      await shelter.get<{ items: { number: number; title: string }[] }>(`/questions/${id}/versions`),
    );
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [2, 'Who interprets Vietnamese on weekends?'],
      [1, 'Who interprets at night?'],
    ]);
    succeeded(await police.post(`/questions/${id}/close`, {}));
    expect((await edit(police, { revision: revision + 2 })).body).toMatchObject({ code: 'question-closed' });
    const national = await askQuestion(police, { audience: 'national' });
    expect((await shelter.get(`/questions/${national.id}/versions`)).status).toBe(404);
  });
});
