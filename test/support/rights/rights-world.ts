import { COUNTRY_CODES } from '@nbn/contracts';
import { OutboxRelay } from '../../../src/platform/outbox/outbox.relay.ts';
import { addAgendaItems } from '../agendas.ts';
import { createSubmittedAmendment } from '../amendments.ts';
import { startApp, type TestApp } from '../app.ts';
import { createQuestionBallot } from '../ballots.ts';
import { createDanishObjects, directoryEntry, type Ids } from '../danish-objects.ts';
import { addDocument } from '../documents.ts';
import { createScheduledMeeting, EARLY_2027, setClockAt, succeeded } from '../meetings.ts';
import { aDecision, anAction } from '../minutes.ts';
import { A_HELPLINE } from './resource-bodies.ts';
import { addRecommendation } from '../monitoring.ts';
import { draftReport, instrumentId } from '../monitoring-reports.ts';
import { addLine } from '../plans.ts';
import { askQuestion, sharePractice, writeEntry } from '../practices.ts';
import { updateIndex } from '../search.ts';
import { createDraft, openThread } from '../standards.ts';
import { createTestNetwork, type TestNetwork } from '../test-network.ts';
import { type CallersOfWorld, signInCallers } from './rights-callers.ts';
import type { Variant } from './rights-subjects.ts';

export type VariantIds = Readonly<Record<Variant, Partial<Ids>>>;

export interface RightsWorld {
  readonly test: TestApp;
  readonly network: TestNetwork;
  readonly callers: CallersOfWorld;
  readonly ids: Ids;
  readonly variants: VariantIds;
}

/** Denmark's things and the region's, in the states that rights depend on, and those who try them. */
export async function createRightsWorld(): Promise<RightsWorld> {
  // Jobs would change rows of their own while rights are tried.
  const test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  const network = await createTestNetwork(test);
  const callers = await signInCallers(network);
  // Otherwise its colleagues in the same agency would be the author of much that is tried.
  await test.db.query(
    `
      update member
      set organisation_id = (select id from organisation where name = 'Network secretariat')
      where id = $1`,
    [callers.secretariat.memberId],
  );
  const ids = await createDanishObjects(test, network);
  await inviteCallers(callers, ids);
  const variants = {
    ...(await createMeetings(test, callers)),
    ...(await createDocuments(callers)),
    ...(await createStandards(callers, ids)),
    ...(await createSharedThings(test, network, callers)),
  };
  await createThingsOfTheRegion(callers);
  await test.app.get(OutboxRelay).drain();
  await updateIndex(test);
  return { test, network, callers, ids, variants };
}

const guestsOf = (callers: CallersOfWorld): string[] => [
  callers['network-invited'].memberId,
  callers['observer-invited'].memberId,
];

async function inviteCallers(callers: CallersOfWorld, ids: Ids): Promise<void> {
  const memberIds = guestsOf(callers);
  for (const meeting of [ids.meeting, ids.pollMeeting])
    succeeded(await callers.secretariat.post(`/meetings/${meeting}/invitations`, { memberIds }));
  for (const standard of [ids.teamsStandard, ids.openStandard])
    succeeded(
      await callers.secretariat.put(
        `/standards/${standard}/observers/${callers['observer-invited'].memberId}`,
      ),
    );
}

async function createMeetings(test: TestApp, callers: CallersOfWorld) {
  const { secretariat, 'team-author': author } = callers;
  const memberIds = guestsOf(callers);
  const discreet = await createScheduledMeeting(
    secretariat,
    { kind: 'national', country: 'DK', title: 'Denmark, discreetly', discreet: true },
    { countries: ['DK'], memberIds },
  );
  const { items: discreetItems } = await addAgendaItems(secretariat, discreet, [
    { title: 'One' },
    { title: 'Two' },
  ]);
  const regional = await createScheduledMeeting(
    secretariat,
    { title: 'All countries' },
    { countries: COUNTRY_CODES, memberIds },
  );
  const closed = { seats: [{ country: 'SE', seat: 'ngo' }], memberIds: [author.memberId] };
  const { items } = await addAgendaItems(secretariat, regional, [
    { title: 'One' },
    { title: 'Two' },
    { title: CLOSED_TITLE, notes: CLOSED_NOTE, closed },
  ]);
  const proposed = succeeded(
    await author.post<{ items: { id: string }[] }>(`/meetings/${regional.id}/agenda/proposals`, {
      kind: 'discussion',
      title: 'Proposed to all',
      minutes: 5,
    }),
  );
  return {
    'a discreet national meeting': {
      meeting: discreet.id,
      item: discreetItems[0]!.id,
      otherItem: discreetItems[1]!.id,
    },
    'a regional meeting': {
      meeting: regional.id,
      item: items[0]!.id,
      otherItem: items[1]!.id,
      proposal: proposed.items[0]!.id,
    },
    'a closed agenda item': { meeting: regional.id, item: items[2]!.id },
    'the approved minutes of a regional meeting': await approvedMinutes(test, callers),
  } as const;
}

/** What is for few in the regional meeting: nobody else may meet these words anywhere. */
export const CLOSED_TITLE = 'Zeppelinmoor threatened';
export const CLOSED_NOTE = 'Only the Quarzhafen list knows.';

async function approvedMinutes(test: TestApp, callers: CallersOfWorld): Promise<Partial<Ids>> {
  const { secretariat, 'team-author': author } = callers;
  const { id } = await createScheduledMeeting(
    secretariat,
    { title: 'All countries, held' },
    { countries: COUNTRY_CODES, memberIds: guestsOf(callers) },
  );
  const { items } = await addAgendaItems(secretariat, { id }, [{ kind: 'decision', title: 'Decided' }]);
  const itemId = items[0]!.id;
  await test.db.query(
    `
      update meeting
      set state = 'held', over_at = app_now(), starts_at = app_now() - interval '2 hours',
        ends_at = app_now() - interval '1 hour'
      where id = $1`,
    [id],
  );
  succeeded(
    await secretariat.put(`/meetings/${id}/minutes/entries/${itemId}`, { text: 'Said.', revision: 0 }),
  );
  const { remarks } = succeeded(
    await author.post<{ remarks: { id: string }[] }>(`/meetings/${id}/minutes/remarks`, {
      text: 'A remark.',
    }),
  );
  const days = { followUpOn: '2027-09-30', reviewOn: '2027-09-30' };
  const decision = succeeded(
    await secretariat.post<{ id: string }>(`/meetings/${id}/decisions`, aDecision(itemId, days)),
  );
  const action = succeeded(
    await secretariat.post<{ id: string }>(
      `/meetings/${id}/actions`,
      anAction(itemId, { owner: { country: 'DK', seat: 'government' } }),
    ),
  );
  await test.db.query(
    `update minutes set state = 'approved', approved_at = app_now() where meeting_id = $1`,
    [id],
  );
  return {
    heldMeeting: id,
    heldItem: itemId,
    remark: remarks[0]!.id,
    decision: decision.id,
    action: action.id,
  };
}

async function createDocuments(callers: CallersOfWorld) {
  const { secretariat, 'team-author': author } = callers;
  const named = callers['team-named'].memberId;
  return {
    'a public document': { document: (await addDocument(secretariat, { audience: 'public' })).id },
    'a document of the whole Network': { document: (await addDocument(author)).id },
    'a document among the teams': { document: (await addDocument(author, { audience: 'teams' })).id },
    'a document for those named': {
      document: (await addDocument(author, { audience: 'named', named })).id,
    },
  } as const;
}

async function createStandards(callers: CallersOfWorld, ids: Ids) {
  const { 'team-author': author } = callers;
  const open = await createDraft(author, ['One.', 'Two.'], 'networks');
  succeeded(
    await callers.secretariat.put(`/standards/${open.id}/observers/${callers['observer-invited'].memberId}`),
  );
  const thread = succeeded(await openThread(callers['network-author'], open, null));
  const version = succeeded(
    await author.post<{ id: string }>(`/standards/${open.id}/versions`, { label: 'Before Riga' }),
  );
  const amendment = await createSubmittedAmendment(author, open, 'One, or two.');
  return {
    'a draft standard open to the networks': {
      teamsStandard: open.id,
      teamsClause: open.clauses[0]!.id,
      otherClause: open.clauses[1]!.id,
      teamsThread: thread.id,
      teamsVersion: version.id,
    },
    'an adopted standard': {
      teamsStandard: ids.publishedStandard,
      teamsClause: ids.publishedClause,
      otherClause: ids.publishedClause,
      teamsVersion: ids.publishedVersion,
    },
    'a submitted amendment': { amendment: amendment.id },
  } as const;
}

async function createSharedThings(test: TestApp, network: TestNetwork, callers: CallersOfWorld) {
  const { 'team-author': author, 'network-author': police, secretariat } = callers;
  const running = await createQuestionBallot(network, { closesAt: '2027-03-29T12:00:00Z' });
  const decided = await createQuestionBallot(network, { closesAt: '2027-03-29T12:00:00Z' });
  succeeded(await secretariat.post(`/ballots/${decided.id}/close`, { reason: 'All have voted.' }));
  succeeded(await author.post(`/ballots/${decided.id}/closing-confirmation`));
  const shared = async (audience: string) => {
    const [practice, question] = [
      await sharePractice(police, { audience }),
      await askQuestion(police, { audience }),
    ];
    const entry = await writeEntry(police, question.id, 'Among us.');
    return { practice: practice.id, question: question.id, conversationEntry: entry.id };
  };
  const report = await draftReport(author, await instrumentId(test, 'coe-convention'));
  succeeded(await author.post(`/monitoring-reports/${report.id}/send`, { revision: report.revision }));
  const entry = succeeded(
    await police.post<{ id: string }>('/directory/entries', {
      ...directoryEntry,
      roleTitle: 'Desk for all',
      audiences: { roleTitle: 'members', mailbox: 'members', phone: 'teams' },
      subject: 'organisation',
    }),
  );
  return {
    'a ballot of the region': { ballot: running.id, closedBallot: decided.id },
    'a practice of the whole Network': await shared('network'),
    'a practice among the teams': await shared('teams'),
    'a shared line of a work plan': { planLine: (await addLine(author, 'DK', { shared: true })).id },
    'a shared recommendation': {
      recommendation: (await addRecommendation(author, 'DK', { shared: true })).id,
    },
    'a sent report of Denmark': { monitoringReport: report.id },
    'an entry of the directory for all members': { directoryEntry: entry.id },
  } as const;
}

/** What is the whole region's, so that its addresses lead somewhere. */
async function createThingsOfTheRegion({
  secretariat,
  'team-author': author,
}: CallersOfWorld): Promise<void> {
  const period = succeeded(
    await secretariat.post<{ id: string }>('/priority-periods', {
      title: 'Two years',
      firstDay: '2027-01-01',
      lastDay: '2028-12-31',
    }),
  );
  const proposal = { title: 'Interpreters', reason: 'None at night.' };
  succeeded(await author.post(`/priority-periods/${period.id}/proposals`, proposal));
  succeeded(await author.post('/network/teams/DK/helplines', A_HELPLINE));
}
