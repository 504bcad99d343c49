import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { TestMember, TestNetwork } from './test-network.ts';
import type { TestApp } from './app.ts';
import { createDraft, openThread, publishStandard } from './standards.ts';
import { openRound } from './consensus.ts';
import { createConsultation } from './consultations.ts';
import {
  aCall,
  aFund,
  aLine,
  anApplication,
  aPeriod,
  type ApplicationBody,
  type ReportBody,
} from './funding.ts';
import { askQuestion, sharePractice, writeEntry } from './practices.ts';
import { createScheduledMeeting, succeeded } from './meetings.ts';
import { draftReport, instrumentId, paragraphsOf } from './monitoring-reports.ts';
import { addRecommendation } from './monitoring.ts';
import { addLine } from './plans.ts';
import { addSource, citeSource } from './sources.ts';

const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

export function uploadForm(
  fields: Readonly<Record<string, string>>,
  content = PDF,
  fileName = 'paper.pdf',
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content]), fileName);
  return form;
}

/** Denmark's own things, by what they are called in the tables below. */
export type DanishObject =
  | 'publishedVersion'
  | 'publishedStandard'
  | 'publishedClause'
  | 'amendment'
  | 'amendmentSet'
  | 'askedStandard'
  | 'round'
  | 'answered'
  | 'meeting'
  | 'item'
  | 'otherItem'
  | 'document'
  | 'collection'
  | 'teamsStandard'
  | 'teamsClause'
  | 'otherClause'
  | 'teamsThread'
  | 'teamsVersion'
  | 'consensus'
  | 'consensusRound'
  | 'source'
  | 'definition'
  | 'openStandard'
  | 'openThread'
  | 'draftMeeting'
  | 'series'
  | 'pollMeeting'
  | 'draftItem'
  | 'proposal'
  | 'heldMeeting'
  | 'heldItem'
  | 'remark'
  | 'decision'
  | 'action'
  | 'session'
  | 'passkey'
  | 'recovery'
  | 'pushDevice'
  | 'appointment'
  | 'member'
  | 'ballot'
  | 'closedBallot'
  | 'entry'
  | 'directoryEntry'
  | 'nomination'
  | 'practice'
  | 'question'
  | 'conversationEntry'
  | 'evidence'
  | 'planLine'
  | 'monitoringReport'
  | 'monitoringParagraph'
  | 'recommendation'
  | 'draftApplication'
  | 'application'
  | 'grant'
  | 'grantReport'
  | 'reportLine';
export type Ids = Readonly<Record<DanishObject, string>>;

export const when = {
  revision: 1,
  timeZone: 'Europe/Copenhagen',
  startsAt: '2027-04-08T10:00',
  endsAt: '2027-04-08T16:00',
};

export const DECISION = { kind: 'position', text: 'Decided.', basis: 'consensus' };
export const ACTION = { text: 'To do.', owner: { country: 'DK', seat: 'ngo' }, dueOn: '2027-09-30' };
export const DRAFT = {
  title: 'Not yet out',
  timeZone: 'Europe/Copenhagen',
  startsAt: '2027-05-07T10:00',
  endsAt: '2027-05-07T16:00',
  discreet: false,
};
export const poll = {
  timeZone: 'Europe/Copenhagen',
  answerBy: '2027-03-20T12:00',
  slots: [{ startsAt: when.startsAt, endsAt: when.endsAt }],
};
export const directoryEntry = {
  roleTitle: 'Duty desk',
  mailbox: 'desk@example.org',
  phone: '+45 33 11 22 33',
  hours: null,
  about: null,
  fields: ['policing'],
  languages: ['da'],
  audiences: {},
  askable: [],
};

/** Denmark's things, made by the API where it has a way. */
export async function createDanishObjects(test: TestApp, network: TestNetwork): Promise<Ids> {
  const [secretariat, denmark, police] = await Promise.all([
    network.secretariat(),
    network.as('DK', 'government'),
    network.networkMember('DK'),
  ]);
  const meeting = await createScheduledMeeting(
    secretariat,
    { kind: 'national', country: 'DK', title: 'Denmark alone' },
    { countries: ['DK'] },
  );
  const { body: draftMeeting } = await secretariat.post<{ id: string }>('/meetings', {
    ...DRAFT,
    kind: 'regional',
  });
  const { body: series } = await secretariat.post<{ id: string }>('/meeting-series', {
    ...DRAFT,
    kind: 'regional',
    rule: { every: 'month', interval: 1, on: 'day', times: 2 },
  });
  const { body: pollMeeting } = await secretariat.post<{ id: string }>('/meetings', {
    ...DRAFT,
    kind: 'national',
    country: 'DK',
  });
  succeeded(await secretariat.post(`/meetings/${pollMeeting.id}/invitations`, { countries: ['DK'] }));
  succeeded(await secretariat.post(`/meetings/${pollMeeting.id}/poll`, poll));
  const itemIn = async (id: string): Promise<string> =>
    succeeded(
      await secretariat.post<{ items: { id: string }[] }>(`/meetings/${id}/agenda/items`, {
        kind: 'discussion',
        title: 'Only here',
        minutes: 30,
      }),
    ).items.at(-1)!.id;
  const [item, otherItem, draftItem] = [
    await itemIn(meeting.id),
    await itemIn(meeting.id),
    await itemIn(draftMeeting.id),
  ];
  const held = await minutedMeeting(test, secretariat, denmark);
  succeeded(await secretariat.post(`/meetings/${meeting.id}/invitations`, { memberIds: [police.memberId] }));
  const proposed = succeeded(
    await police.post<{ items: { id: string }[] }>(`/meetings/${meeting.id}/agenda/proposals`, {
      kind: 'discussion',
      title: 'Proposed here',
      minutes: 5,
    }),
  );
  const document = succeeded(
    await denmark.post<{ id: string }>(
      '/documents',
      uploadForm({ title: 'Danish paper', audience: 'national', country: 'DK' }, 'Danish words', 'paper.txt'),
    ),
  );
  const collections = succeeded(
    await denmark.post<{ items: { id: string; country: string | null }[] }>('/document-collections', {
      name: 'Danish ballot papers',
      description: '',
      country: 'DK',
    }),
  );
  const teams = await createDraft(denmark, ['One.', 'Two.'], 'teams');
  const open = await createDraft(denmark, ['Open.'], 'networks');
  const amendment = succeeded(
    await denmark.post<{ id: string }>(`/standards/${teams.id}/amendments`, {
      clauseId: teams.clauses[0]!.id,
      text: 'One, or two.',
      reason: 'Ours.',
    }),
  );
  const suggested = succeeded(
    await denmark.put<{ setId: string }>(`/standards/${teams.id}/suggestions/${teams.clauses[1]!.id}`),
  );
  const source = await addSource(denmark, teams.id);
  await citeSource(denmark, teams.id, source.id, teams.clauses[0]!.id);
  const {
    items: [definition],
  } = succeeded(
    await denmark.post<{ items: { id: string }[] }>(`/standards/${teams.id}/definitions`, {
      term: 'one',
      variants: '',
      text: 'The first.',
      clauseId: null,
      conceptId: null,
    }),
  );
  const teamsVersion = succeeded(
    await denmark.post<{ id: string }>(`/standards/${teams.id}/versions`, { label: 'Before Riga' }),
  );
  const consensus = succeeded(
    await secretariat.post<{ id: string }>(`/standards/${teams.id}/consensus`, {
      question: 'Should we?',
      versionId: teamsVersion.id,
      clauseIds: null,
      maxRounds: 2,
      minRaters: 3,
    }),
  );
  const consensusAt = `/standards/${teams.id}/consensus/${consensus.id}`;
  const { rounds: consensusRounds } = await openRound(secretariat, {
    at: consensusAt,
    versionId: teamsVersion.id,
  });
  const published = await createDraft(denmark, ['Published.'], 'teams');
  const publishedVersion = await publishStandard(test, secretariat, published.id, { slug: 'published' });
  const [teamsThread, danishThread] = [
    succeeded(await openThread(denmark, teams, null)),
    succeeded(await openThread(police, open, null)),
  ];
  const [ballot, closedBallot] = [
    await nationalBallot(test, secretariat),
    await nationalBallot(test, secretariat),
  ];
  succeeded(await secretariat.post(`/ballots/${closedBallot}/close`, { reason: 'All have voted.' }));
  succeeded(await denmark.post(`/ballots/${closedBallot}/closing-confirmation`));
  const [seat] = await test.db.query<[{ id: string }]>(
    `select id from team_seat where country_code = 'DK' and type = 'ngo'`,
  );
  const entry = succeeded(
    await secretariat.post<{ id: string }>(`/ballots/${ballot}/entries`, {
      seatId: seat.id,
      way: 'phone',
      choice: 'yes',
    }),
  );
  const [danishOffice] = await test.db.query<[{ id: string }]>(
    `select id from organisation where country_code = 'DK' and sector = 'public'`,
  );
  const nomination = succeeded(
    await denmark.post<{ id: string }>('/nominations/members', {
      name: 'Danish nominee',
      email: 'danish-nominee@example.org',
      organisationId: danishOffice.id,
    }),
  );
  const asked = await createConsultation(secretariat);
  const practice = await sharePractice(police, { audience: 'national' });
  const question = await askQuestion(police, { audience: 'national' });
  const planLine = await addLine(denmark, 'DK');
  await addLine(denmark, 'DK', { shared: true });
  const report = await draftReport(denmark, await instrumentId(test, 'coe-convention'));
  const recommendation = await addRecommendation(denmark, 'DK');
  const conversationEntry = await writeEntry(police, question.id, 'Among us.');
  const {
    evidence: [evidence],
  } = succeeded(
    await police.post<{ evidence: { id: string }[] }>(`/practices/${practice.id}/evidence`, {
      clauseId: published.clauses[0]!.id,
    }),
  );
  const {
    remarks: [answered],
  } = succeeded(
    await denmark.post<{ remarks: { id: string }[] }>(`${asked.at}/remarks`, {
      clauseId: null,
      text: 'Ours.',
    }),
  );
  const directory = succeeded(
    await police.post<{ id: string }>('/directory/entries', { ...directoryEntry, subject: 'member' }),
  );
  const one = async (sql: string): Promise<string> =>
    (await test.db.query<{ id: string }[]>(sql, [police.memberId, denmark.memberId]))[0]!.id;
  return {
    amendment: amendment.id,
    amendmentSet: suggested.setId,
    askedStandard: asked.standard.id,
    round: asked.round.id,
    answered: answered!.id,
    meeting: meeting.id,
    item,
    otherItem,
    proposal: proposed.items[0]!.id,
    draftMeeting: draftMeeting.id,
    series: series.id,
    draftItem,
    pollMeeting: pollMeeting.id,
    ...held,
    document: document.id,
    collection: collections.items.find(({ country }) => country === 'DK')!.id,
    publishedVersion,
    publishedStandard: published.id,
    publishedClause: published.clauses[0]!.id,
    teamsStandard: teams.id,
    teamsClause: teams.clauses[0]!.id,
    otherClause: teams.clauses[1]!.id,
    teamsThread: teamsThread.id,
    teamsVersion: teamsVersion.id,
    consensus: consensus.id,
    consensusRound: consensusRounds[0]!.id,
    source: source.id,
    definition: definition!.id,
    openStandard: open.id,
    openThread: danishThread.id,
    member: police.memberId,
    ballot,
    closedBallot,
    entry: entry.id,
    directoryEntry: directory.id,
    nomination: nomination.id,
    practice: practice.id,
    question: question.id,
    conversationEntry: conversationEntry.id,
    evidence: evidence!.id,
    planLine: planLine.id,
    monitoringReport: report.id,
    monitoringParagraph: paragraphsOf(report)[0]!.id,
    recommendation: recommendation.id,
    ...(await danishMoney(network, secretariat, denmark)),
    session: await one('select id from session where member_id = $2 and $1::uuid is not null'),
    passkey: await one(`
      insert into passkey (
        id, member_id, credential_id, public_key, counter, transports, name, backed_up, created_at
      )
      select m.id, m.id, sha256('credential'), sha256('key'), 0, '{}', 'A laptop', false, app_now()
      from member m
      where m.id = $2 and $1::uuid is not null
      returning id`),
    recovery: await one(`
      insert into account_recovery (id, member_id, lost, requested_at, expires_at)
      select m.id, m.id, '{passkeys}', app_now(), app_now() + interval '7 days'
      from member m
      where m.id = $2 and $1::uuid is not null
      returning id`),
    pushDevice: await one(`
      insert into push_subscription (
        id, member_id, session_id, device_id, endpoint, endpoint_hash, p256dh, auth
      )
      select s.id, $2, s.id, s.id, 'https://web.push.apple.com/x', sha256(s.token_hash), 'x', 'x'
      from session s
      where s.member_id = $2 and $1::uuid is not null
      limit 1
      returning id`),
    appointment: await one('select id from appointment where member_id = $2 and $1::uuid is not null'),
  };
}

/**
 * A ballot that only Denmark and those who run and verify ballots may know of. Features ask such questions;
 * no route of its own does.
 */
async function nationalBallot(test: TestApp, secretariat: TestMember): Promise<string> {
  const { id } = succeeded(
    await secretariat.post<{ id: string }>('/ballots', {
      question: 'Only here?',
      method: 'proposal',
      electorate: 'one-seat-one-vote',
      majority: 'simple',
      options: [],
      closesAt: '2027-03-29T12:00:00Z',
      timeZone: 'Europe/Copenhagen',
      shortNotice: 'Soon.',
    }),
  );
  // What is told of it to all before is told, and taken back below.
  await test.app.get(OutboxRelay).drain();
  await test.db.query(`update ballot set audience = 'country', audience_country = 'DK' where id = $1`, [id]);
  await test.db.query(`delete from ballot_seat where ballot_id = $1 and country_code <> 'DK'`, [id]);
  for (const [table, column] of [
    ['ballot_email_line', 'ballot_id'],
    ['notification', 'object_id'],
  ])
    await test.db.query(
      `
        delete from ${table}
        where ${column}::text = $1
          and member_id not in (select member_id from membership where country = 'DK')`,
      [id],
    );
  return id;
}

/** A fund for Denmark: an application that is decided and reported on, and a draft of another one. */
async function danishMoney(
  network: TestNetwork,
  secretariat: TestMember,
  denmark: TestMember,
): Promise<Pick<Ids, 'draftApplication' | 'application' | 'grant' | 'grantReport' | 'reportLine'>> {
  // The secretariat works in Denmark, so that others decide.
  const [sweden, norway] = [await network.as('SE', 'ngo'), await network.as('NO', 'ngo')];
  const made = async (path: string, body: object, by = secretariat): Promise<string> =>
    succeeded(await by.post<{ id: string }>(path, body)).id;
  const fund = await made('/funds', aFund({ countries: ['DK'] }));
  const memberIds = [sweden.memberId, norway.memberId];
  succeeded(await secretariat.put(`/funds/${fund}/deciders`, { memberIds }));
  const apply = async (): Promise<string> =>
    made(
      `/funding-calls/${await made(`/funds/${fund}/calls`, aCall())}/applications`,
      anApplication(),
      denmark,
    );
  const [application, draftApplication] = [await apply(), await apply()];
  const at = `/funding-applications/${application}`;
  succeeded(await denmark.post(`${at}/submission`, { revision: 1 }));
  const approval = { outcome: 'approved', grantedCents: 800_000, reason: 'Needed.' };
  succeeded(await sweden.post(`${at}/decisions`, approval));
  const { grantId } = succeeded(
    await norway.post<ApplicationBody>(`${at}/decisions/second`, { confirms: true }),
  );
  const grantReport = await made(`/grants/${grantId}/reports`, aPeriod());
  const { lines } = succeeded(await denmark.post<ReportBody>(`/grant-reports/${grantReport}/lines`, aLine()));
  return { draftApplication, application, grant: grantId!, grantReport, reportLine: lines[0]!.id };
}

/** A Danish meeting that was held, with a draft of its minutes. */
async function minutedMeeting(
  test: TestApp,
  secretariat: TestMember,
  denmark: TestMember,
): Promise<Pick<Ids, 'heldMeeting' | 'heldItem' | 'remark' | 'decision' | 'action'>> {
  const { id } = await createScheduledMeeting(
    secretariat,
    { kind: 'national', country: 'DK', title: 'Denmark, held' },
    { countries: ['DK'] },
  );
  const { items } = succeeded(
    await secretariat.post<{ items: { id: string }[] }>(`/meetings/${id}/agenda/items`, {
      kind: 'decision',
      title: 'Decided',
      minutes: 30,
    }),
  );
  const heldItem = items[0]!.id;
  await test.db.query(
    `
      update meeting
      set state = 'held', over_at = app_now(), starts_at = app_now() - interval '2 hours',
        ends_at = app_now() - interval '1 hour'
      where id = $1`,
    [id],
  );
  succeeded(
    await denmark.put(`/meetings/${id}/minutes/entries/${heldItem}`, { text: 'Said among us.', revision: 0 }),
  );
  const { remarks } = succeeded(
    await denmark.post<{ remarks: { id: string }[] }>(`/meetings/${id}/minutes/remarks`, {
      text: 'A remark.',
    }),
  );
  const decision = succeeded(
    await denmark.post<{ id: string }>(`/meetings/${id}/decisions`, {
      ...DECISION,
      itemId: heldItem,
      followUpOn: '2027-09-30',
      reviewOn: '2027-09-30',
    }),
  );
  const action = succeeded(
    await denmark.post<{ id: string }>(`/meetings/${id}/actions`, { ...ACTION, itemId: heldItem }),
  );
  return { heldMeeting: id, heldItem, remark: remarks[0]!.id, decision: decision.id, action: action.id };
}
