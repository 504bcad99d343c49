import * as Y from 'yjs';
import { clauseElement } from '@nbn/collab';
import { newId } from '../../src/platform/persistence/id.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { AmendmentListView, AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import type { ResponseTableView } from '../../src/standards/responses/dto/response-table.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { StandardLifecycleService } from '../../src/standards/testing.ts';
import { lockStandardForSystem } from '../../src/standards/standard.lock.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import {
  acceptAmendment,
  readAmendment,
  createAmendment,
  createSubmittedAmendment,
  rejectAmendment,
} from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { castPaper, closeEarly, inMinutes, seatsOf } from '../support/ballots.ts';
import type { ApiResponse } from '../support/api-client.ts';
import {
  adoptStandard,
  createDraft,
  openThread,
  readStandard,
  LiveClient,
  SHELTER,
  waitFor,
} from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { textOf, CollabClient } from '../support/collab-client.ts';
import { waitUntil } from '../support/wait-until.ts';

const OTHER = 'An interpreter is free of charge.';
const EARLIER = SHELTER.replace('24 hours', '12 hours');
const WOMAN = SHELTER.replace('Every victim', 'Every woman');
const LATER = SHELTER.replace('24 hours', '48 hours');

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let ngo: TestMember;
let denmark: TestMember;
let standard: StandardView;
let typists: CollabClient[];

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  [secretariat, estonia, ngo, denmark] = [
    await network.secretariat(),
    await network.as('EE', 'government'),
    await network.as('EE', 'ngo'),
    await network.as('DK', 'government'),
  ];
});
beforeEach(async () => {
  typists = [];
  standard = await createDraft(secretariat, [SHELTER, OTHER], 'networks');
});
afterEach(() => typists.forEach((typist) => typist.close()));
afterAll(() => test.close());

const first = async (): Promise<string> => (await readStandard(secretariat, standard.id)).clauses[0]!.text;
const codeOf = async (answer: Promise<ApiResponse<{ code?: string }>>): Promise<unknown> =>
  (await answer).body.code;
const statesSeen = async (by: TestMember): Promise<string[]> =>
  (await by.get<AmendmentListView>(`/amendments?standard=${standard.id}`)).body.items.map(
    ({ state }) => state,
  );
const move = (from: string, to: string, reason = 'It is time.') =>
  secretariat.post(`/standards/${standard.id}/transitions`, { from, to, reason });
/** What the disk holds of a text: the log, and the row that follows from it. */
const onDisk = (id: string): Promise<unknown[]> =>
  test.db.query(
    `
      select (select seq from manuscript where id = $1) as seq,
        (select count(*)::int from manuscript_update where manuscript_id = $1) as updates,
        (select string_agg(text || revision, '|' order by position) from clause where standard_id = $2) as
        clauses,
        (select string_agg(proposed_text || revision, '|' order by id) from amendment where standard_id = $2)
        as amendments`,
    [id, standard.id],
  );

async function at(member: TestMember, document: string): Promise<CollabClient> {
  const typist = new CollabClient(test.url, member, document);
  typists.push(typist);
  expect(await typist.open()).toMatchObject({ ok: true });
  return typist;
}

describe('an amendment', () => {
  it('is its own team’s while it is a draft, and everybody’s who reads the standard once it is submitted', async () => {
    const drafted = await createAmendment(estonia, standard, EARLIER);
    expect(drafted).toMatchObject({
      ordinal: 1,
      state: 'draft',
      country: 'EE',
      baseText: SHELTER,
      proposedText: EARLIER,
      clause: { number: '1' },
      can: { word: true, submit: true, withdraw: true, accept: false, ballot: false },
    });
    expect(await Promise.all([ngo, denmark, secretariat].map(statesSeen))).toEqual([['draft'], [], []]);
    expect((await denmark.get(`/amendments/${drafted.id}`)).status).toBe(404);
    succeeded(await ngo.post(`/amendments/${drafted.id}/submission`));
    expect(
      await Promise.all([ngo, denmark, secretariat, await network.networkMember('LV')].map(statesSeen)),
    ).toEqual([['submitted'], ['submitted'], ['submitted'], ['submitted']]);
    expect((await readAmendment(denmark, drafted.id)).can).toEqual({
      word: false,
      submit: false,
      withdraw: false,
      withdrawSet: false,
      accept: false,
      merge: false,
      reject: false,
      ballot: false,
    });
    expect((await readAmendment(secretariat, drafted.id)).can).toMatchObject({
      accept: true,
      reject: true,
      ballot: true,
      merge: false,
    });
  });

  it('says why, changes something, and is fixed from then on', async () => {
    const same = await createAmendment(estonia, standard, SHELTER);
    expect(await codeOf(estonia.post(`/amendments/${same.id}/submission`))).toBe('amendment-says-the-same');
    const silent = await createAmendment(estonia, standard, EARLIER, { reason: '' });
    expect(await codeOf(estonia.post(`/amendments/${silent.id}/submission`))).toBe('invalid-input');
    succeeded(
      await ngo.put(`/amendments/${silent.id}/reason`, { revision: 1, text: 'The first night decides.' }),
    );
    expect(await codeOf(estonia.put(`/amendments/${silent.id}/reason`, { revision: 1, text: 'Mine.' }))).toBe(
      'amendment-changed-meanwhile',
    );
    succeeded(await estonia.post(`/amendments/${silent.id}/submission`));
    expect(
      await codeOf(estonia.put(`/amendments/${silent.id}/wording`, { revision: 1, text: 'Later.' })),
    ).toBe('amendment-not-draft');
  });

  it('loses no wording when two of its authors save at once', async () => {
    const { id } = await createAmendment(estonia, standard, EARLIER);
    expect(
      succeeded(await estonia.put<AmendmentView>(`/amendments/${id}/wording`, { revision: 1, text: WOMAN })),
    ).toMatchObject({ proposedText: WOMAN, revision: 2 });
    expect((await ngo.put(`/amendments/${id}/wording`, { revision: 1, text: LATER })).body).toMatchObject({
      code: 'amendment-changed-meanwhile',
      current: { text: WOMAN, revision: 2 },
      yours: { text: LATER, revision: 1 },
    });
  });

  it('is taken back by its authors, a draft without a trace for others', async () => {
    const [drafted, submitted] = [
      await createAmendment(estonia, standard, EARLIER),
      await createSubmittedAmendment(estonia, standard, LATER),
    ];
    for (const { id } of [drafted, submitted]) succeeded(await ngo.post(`/amendments/${id}/withdrawal`));
    expect([await statesSeen(denmark), await statesSeen(estonia)]).toEqual([
      ['withdrawn'],
      ['withdrawn', 'withdrawn'],
    ]);
    expect(await codeOf(acceptAmendment(secretariat, submitted.id))).toBe('amendment-not-open');
    expect((await denmark.post(`/amendments/${submitted.id}/withdrawal`)).status).toBe(404);
  });

  it('stands beside its rivals, and tells those who look at it when it changes', async () => {
    const [one, other] = [
      await createSubmittedAmendment(estonia, standard, EARLIER),
      await createSubmittedAmendment(denmark, standard, LATER),
    ];
    expect(
      (await readAmendment(denmark, one.id)).rivals.map(({ id, country, proposedText }) => [
        id,
        country,
        proposedText,
      ]),
    ).toEqual([[other.id, 'DK', LATER]]);
    const page = new LiveClient(test.url, denmark, `standard:${standard.id}`);
    await page.join();
    succeeded(await rejectAmendment(secretariat, one.id));
    await waitFor(
      () =>
        page.events.some(
          ({ type, payload }) =>
            type === 'amendment-changed' && (payload as { amendmentId: string }).amendmentId === one.id,
        ),
      30_000,
    );
    page.close();
    expect((await readAmendment(denmark, other.id)).rivals).toEqual([]);
    expect(await readAmendment(estonia, one.id)).toMatchObject({
      state: 'rejected',
      outcome: 'rejected',
      outcomeReason: 'Another clause says so already.',
      decidedBy: { name: secretariat.name },
    });
  });

  it('knows the agenda item where its question was raised, for those who may know of that', async () => {
    const {
      body: { id: meetingId },
    } = await secretariat.post<{ id: string }>('/meetings', {
      kind: 'regional',
      title: 'Riga',
      timeZone: 'Europe/Riga',
      startsAt: '2029-05-07T10:00',
      endsAt: '2029-05-07T16:00',
      discreet: false,
    });
    const {
      items: [item],
    } = succeeded(
      await secretariat.post<{ items: { id: string }[] }>(`/meetings/${meetingId}/agenda/items`, {
        kind: 'discussion',
        title: 'The first night',
        minutes: 30,
      }),
    );
    expect(
      (
        await estonia.post(`/standards/${standard.id}/amendments`, {
          clauseId: standard.clauses[0]!.id,
          itemId: item!.id,
        })
      ).status,
    ).toBe(404);
    const raised = await createSubmittedAmendment(secretariat, standard, EARLIER, { itemId: item!.id });
    expect(raised).toMatchObject({
      country: null,
      raisedAt: { title: 'The first night', meetingId, meetingTitle: 'Riga' },
    });
    expect((await readAmendment(estonia, raised.id)).raisedAt).toBeNull();
    expect(
      (await secretariat.get<AmendmentListView>(`/amendments?item=${item!.id}`)).body.items.map(
        ({ id }) => id,
      ),
    ).toEqual([raised.id]);
    for (const filter of [`item=${item!.id}`, `meeting=${meetingId}`]) {
      expect((await estonia.get<AmendmentListView>(`/amendments?${filter}`)).body.items).toEqual([]);
    }
  });

  it('is found for every item of a meeting by one question', async () => {
    const {
      body: { id: meetingId },
    } = await secretariat.post<{ id: string }>('/meetings', {
      kind: 'regional',
      title: 'Oslo',
      timeZone: 'Europe/Oslo',
      startsAt: '2029-08-07T10:00',
      endsAt: '2029-08-07T16:00',
      discreet: false,
    });
    const add = (title: string) =>
      secretariat.post<{ items: { id: string }[] }>(`/meetings/${meetingId}/agenda/items`, {
        kind: 'discussion',
        title,
        minutes: 30,
      });
    succeeded(await add('The first night'));
    const { items } = succeeded(await add('The second night'));
    const [first, second] = items.map(({ id }) => id);
    const raised = [
      await createSubmittedAmendment(secretariat, standard, EARLIER, { itemId: first! }),
      await createSubmittedAmendment(secretariat, standard, LATER, { itemId: second! }),
    ];
    await createSubmittedAmendment(secretariat, standard, WOMAN);
    const there = (await secretariat.get<AmendmentListView>(`/amendments?meeting=${meetingId}`)).body.items;
    expect(there.map(({ id, itemsThere }) => [id, itemsThere])).toEqual([
      [raised[1]!.id, [second]],
      [raised[0]!.id, [first]],
    ]);
  });
});

describe('accepting', () => {
  it('takes in amendments of different words both, and names the words where a third one contradicts; the clause is as it was', async () => {
    const made = await Promise.all([
      createSubmittedAmendment(estonia, standard, EARLIER),
      createSubmittedAmendment(denmark, standard, WOMAN),
    ]);
    const third = await createSubmittedAmendment(denmark, standard, LATER);
    for (const { id } of made)
      expect(succeeded(await acceptAmendment(secretariat, id))).toMatchObject({
        state: 'merged',
        outcome: 'accepted',
      });
    const both = EARLIER.replace('Every victim', 'Every woman');
    expect(await first()).toBe(both);
    const before = await onDisk(standard.id);
    const refused = await acceptAmendment(secretariat, third.id);
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.objectContaining({
        code: 'amendment-conflicts',
        conflicts: [{ base: '24', proposed: '48', current: '12' }],
      }),
    ]);
    expect(await onDisk(standard.id)).toEqual(before);
    expect(await readAmendment(secretariat, third.id)).toMatchObject({
      state: 'submitted',
      mergedPreview: null,
      conflicts: [{ base: '24', proposed: '48', current: '12' }],
    });
    expect(
      (
        await estonia.get<{ items: { text: string }[] }>(
          `/standards/${standard.id}/clauses/${standard.clauses[0]!.id}/revisions`,
        )
      ).body.items.map(({ text }) => text),
    ).toContain(both);
  });

  it('takes words put together by hand where they contradict, made from the clause as it is', async () => {
    const [one, other] = [
      await createSubmittedAmendment(estonia, standard, EARLIER),
      await createSubmittedAmendment(denmark, standard, LATER),
    ];
    succeeded(await acceptAmendment(secretariat, one.id));
    const { clause } = await readAmendment(secretariat, other.id);
    const text = SHELTER.replace('24 hours', '12 hours, or 48 hours at sea');
    expect(await codeOf(acceptAmendment(secretariat, other.id, { text }))).toBe('invalid-input');
    expect(
      await codeOf(acceptAmendment(secretariat, other.id, { text, clauseRevision: clause.revision - 1 })),
    ).toBe('changed-meanwhile');
    expect(
      succeeded(await acceptAmendment(secretariat, other.id, { text, clauseRevision: clause.revision })),
    ).toMatchObject({ state: 'merged', outcome: 'partly', mergedText: text });
    expect(await first()).toBe(text);
  });

  it('begins by hand from both put together: all of it is “accepted”, a part “accepted in part”, and the clause as it stands is refused', async () => {
    const [one, all, part] = [
      await createSubmittedAmendment(estonia, standard, EARLIER),
      await createSubmittedAmendment(denmark, standard, LATER),
      await createSubmittedAmendment(denmark, standard, LATER.replace('Every victim', 'Everyone')),
    ];
    succeeded(await acceptAmendment(secretariat, one.id));
    const { clause, wholeText, mergedPreview } = await readAmendment(secretariat, part.id);
    expect([clause.text, mergedPreview, wholeText]).toEqual([
      EARLIER,
      null,
      LATER.replace('Every victim', 'Everyone'),
    ]);
    const { revision: clauseRevision } = clause;
    const before = await onDisk(standard.id);
    for (const text of [EARLIER, ` ${EARLIER.replace('within', ' within')}\n`]) {
      expect(await codeOf(acceptAmendment(secretariat, part.id, { text, clauseRevision }))).toBe(
        'amendment-nothing-taken',
      );
    }
    expect(await onDisk(standard.id)).toEqual(before);
    expect(await readAmendment(secretariat, part.id)).toMatchObject({ state: 'submitted', outcome: null });
    const taken = EARLIER.replace('Every victim', 'Everyone');
    expect(
      succeeded(await acceptAmendment(secretariat, part.id, { text: taken, clauseRevision })),
    ).toMatchObject({
      outcome: 'partly',
      mergedText: taken,
    });
    const last = await readAmendment(secretariat, all.id);
    expect(last.wholeText).toBe(LATER.replace('Every victim', 'Everyone'));
    expect(
      succeeded(
        await acceptAmendment(secretariat, all.id, {
          text: last.wholeText,
          clauseRevision: last.clause.revision,
        }),
      ),
    ).toMatchObject({ outcome: 'accepted', mergedText: last.wholeText });
    expect(await first()).toBe(last.wholeText);
  });

  it('takes nothing by hand of what a ballot carried neither', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, LATER);
    await test.db.query(
      `
        update amendment
        set state = 'accepted', outcome = 'accepted', outcome_reason = 'The ballot carried it.',
          decided_at = app_now()
        where id = $1`,
      [id],
    );
    const {
      body: { revision },
    } = await secretariat.patch<{ revision: number }>(
      `/standards/${standard.id}/clauses/${standard.clauses[0]!.id}`,
      { revision: 1, text: EARLIER },
    );
    const merging = `/amendments/${id}/merging`;
    expect(await codeOf(secretariat.post(merging, { text: EARLIER, clauseRevision: revision }))).toBe(
      'amendment-nothing-taken',
    );
    expect(
      succeeded(await secretariat.post<AmendmentView>(merging, { text: LATER, clauseRevision: revision })),
    ).toMatchObject({ state: 'merged', outcome: 'accepted' });
  });

  it('leaves what is being typed beside it, and a comment on untouched words', async () => {
    await openThread(denmark, standard, 'safe shelter');
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    const [typist, reader] = [
      await at(denmark, `standard:${standard.id}`),
      await at(estonia, `standard:${standard.id}`),
    ];
    const typed = typist.change(([clause]) =>
      textOf(clause!).insert('Every victim'.length, ', man or woman,'),
    );
    const [accepted, pushed] = await Promise.all([acceptAmendment(secretariat, id), typist.push(typed)]);
    expect([accepted.status, pushed.ok]).toEqual([200, true]);
    const wanted = EARLIER.replace('Every victim', 'Every victim, man or woman,');
    await waitUntil('all read both', () => [typist, reader].every((one) => one.texts()[0] === wanted));
    expect(await first()).toBe(wanted);
    const { items } = (
      await denmark.get<{ items: { anchor: { state: string; quote: string } }[] }>(
        `/standards/${standard.id}/threads`,
      )
    ).body;
    expect(items).toMatchObject([{ anchor: { state: 'placed', quote: 'safe shelter' } }]);
  });

  it('waits with the words while the text is fixed', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    succeeded(await move('drafting', 'national-review'));
    expect(succeeded(await acceptAmendment(secretariat, id))).toMatchObject({
      state: 'accepted',
      outcome: 'accepted',
      mergedText: null,
    });
    expect(await first()).toBe(SHELTER);
    expect(await codeOf(secretariat.post(`/amendments/${id}/merging`, {}))).toBe('standard-text-fixed');
    succeeded(await move('national-review', 'drafting'));
    expect(succeeded(await secretariat.post<AmendmentView>(`/amendments/${id}/merging`, {}))).toMatchObject({
      state: 'merged',
      outcomeReason: 'It says it better.',
      mergedText: EARLIER,
    });
    expect(await first()).toBe(EARLIER);
  });

  it('refuses when the clause is no longer in the text', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    succeeded(
      await secretariat.del(`/standards/${standard.id}/clauses/${standard.clauses[0]!.id}?revision=1`),
    );
    expect(await codeOf(acceptAmendment(secretariat, id))).toBe('clause-is-removed');
    expect(
      await codeOf(
        secretariat.post(`/standards/${standard.id}/amendments`, { clauseId: standard.clauses[0]!.id }),
      ),
    ).toBe('clause-is-removed');
  });
});

describe('writing an amendment together', () => {
  it('goes on in a text of its own, letter by letter, and the standard’s is not touched', async () => {
    const { id } = await createAmendment(estonia, standard, EARLIER);
    const [one, other] = [await at(estonia, `amendment:${id}`), await at(ngo, `amendment:${id}`)];
    expect(one.clauses).toEqual([{ id: standard.clauses[0]!.id, kind: 'clause', level: 1, text: EARLIER }]);
    expect(
      await Promise.all([one.type(0, 0, 'As a rule: '), other.type(0, EARLIER.length, ' Always.')]),
    ).toMatchObject([{ ok: true }, { ok: true }]);
    await waitUntil(
      'both read the same',
      () => one.texts()[0] === other.texts()[0] && one.texts()[0] === `As a rule: ${EARLIER} Always.`,
    );
    expect((await readAmendment(ngo, id)).proposedText).toBe(one.texts()[0]);
    expect(await first()).toBe(SHELTER);
  });

  it('is for its authors alone, and ends when it is submitted', async () => {
    const { id } = await createAmendment(estonia, standard, EARLIER);
    const stranger = new CollabClient(test.url, denmark, `amendment:${id}`);
    typists.push(stranger);
    expect(await stranger.open()).toMatchObject({ ok: false, code: 'not-found' });
    const author = await at(ngo, `amendment:${id}`);
    succeeded(await estonia.post(`/amendments/${id}/submission`));
    expect(await author.type(0, 0, 'And: ')).toMatchObject({ ok: false, code: 'amendment-not-draft' });
    expect((await readAmendment(denmark, id)).proposedText).toBe(EARLIER);
  });

  it.each<[string, (target: StandardView) => (clauses: Y.XmlElement[], fragment: Y.XmlFragment) => void]>([
    [
      'brings another clause of the standard in',
      ({ clauses }) =>
        (_, fragment) =>
          fragment.insert(1, [
            clauseElement({ id: clauses[1]!.id, kind: 'clause', level: 1, text: 'Ours now.' }),
          ]),
    ],
    [
      'brings a new clause in',
      () => (_, fragment) =>
        fragment.insert(0, [clauseElement({ id: newId(), kind: 'clause', level: 1, text: 'Ours too.' })]),
    ],
    [
      'gives its clause the identity of another',
      ({ clauses }) =>
        ([clause]) =>
          clause!.setAttribute('id', clauses[1]!.id),
    ],
    [
      'makes its clause a heading',
      () =>
        ([clause]) =>
          clause!.setAttribute('kind', 'heading'),
    ],
    ['takes its clause out', () => (_, fragment) => fragment.delete(0, 1)],
  ])('cuts off a socket that %s, and nothing changes on the disk', async (_, change) => {
    const { id } = await createAmendment(estonia, standard, EARLIER);
    const forger = await at(estonia, `amendment:${id}`);
    const before = [await onDisk(id), await onDisk(standard.id)];
    expect(await forger.push(forger.change(change(standard)))).toMatchObject({
      ok: false,
      code: 'update-refused',
    });
    await waitUntil('it is cut off', () => forger.disconnected);
    expect([await onDisk(id), await onDisk(standard.id)]).toEqual(before);
  });

  it('refuses an update pushed into another team’s amendment, or into the standard by way of one’s own', async () => {
    const [mine, theirs] = [
      await createAmendment(estonia, standard, EARLIER),
      await createAmendment(denmark, standard, LATER),
    ];
    const author = await at(estonia, `amendment:${mine.id}`);
    const before = [await onDisk(theirs.id), await onDisk(standard.id)];
    const update = author.change(([clause]) => textOf(clause!).insert(0, 'Forged: '));
    for (const doc of [`amendment:${theirs.id}`, `standard:${standard.id}`]) {
      expect(await author.socket.emitWithAck('push', { doc, update })).toMatchObject({
        ok: false,
        code: 'not-found',
      });
    }
    const reader = await at(await network.networkMember('LV'), `standard:${standard.id}`);
    expect(await reader.push(update)).toMatchObject({ ok: false });
    expect([await onDisk(theirs.id), await onDisk(standard.id)]).toEqual(before);
  });
});

describe('a ballot on an amendment', () => {
  const TERMS = {
    question: 'Shall clause 1 say 12 hours?',
    method: 'proposal',
    electorate: 'one-country-one-vote',
    majority: 'simple',
    timeZone: 'Europe/Riga',
  };
  const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'] as const;
  const put = (id: string): Promise<ApiResponse<AmendmentView & { code?: string }>> =>
    secretariat.post(`/amendments/${id}/ballots`, { ...TERMS, closesAt: inMinutes(60) });
  const voteAll = async (ballotId: string, choice: 'yes' | 'no' = 'yes'): Promise<void> => {
    for (const seat of seatsOf(COUNTRIES)) succeeded(await castPaper(network, ballotId, seat, { choice }));
  };
  const relayed = (): Promise<void> => test.app.get(OutboxRelay).drain();

  it('is about these very words, and decides when all have voted', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    const {
      ballots: [held],
    } = succeeded(await put(id));
    expect(held).toMatchObject({
      text: EARLIER,
      textChanged: false,
      ballot: {
        subject: { kind: 'amendment', id, path: `/standards/${standard.id}/amendments/${id}` },
        textHash: held!.textHash,
        phase: 'open',
      },
    });
    expect(await codeOf(acceptAmendment(secretariat, id))).toBe('amendment-on-ballot');
    expect(await codeOf(estonia.post(`/amendments/${id}/withdrawal`))).toBe('amendment-on-ballot');
    await voteAll(held!.ballot.id);
    await closeEarly(network, held!.ballot.id);
    await waitUntil('it is accepted', async () => (await readAmendment(denmark, id)).state === 'accepted');
    expect(await readAmendment(denmark, id)).toMatchObject({
      outcome: 'accepted',
      decidedBy: null,
      decidedBallotId: held!.ballot.id,
      ballots: [{ textChanged: false }],
    });
    expect(succeeded(await secretariat.post<AmendmentView>(`/amendments/${id}/merging`, {}))).toMatchObject({
      state: 'merged',
      mergedText: EARLIER,
    });
  });

  it('belongs to an agenda item of a coming meeting, and each leads to the other, for those who may know of both', async () => {
    const {
      body: { id: meetingId },
    } = await secretariat.post<{ id: string }>('/meetings', {
      kind: 'regional',
      title: 'Vilnius',
      timeZone: 'Europe/Vilnius',
      startsAt: '2029-06-07T10:00',
      endsAt: '2029-06-07T16:00',
      discreet: false,
    });
    const {
      items: [item],
    } = succeeded(
      await secretariat.post<{ items: { id: string }[] }>(`/meetings/${meetingId}/agenda/items`, {
        kind: 'vote',
        title: 'Twelve hours',
        minutes: 20,
      }),
    );
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    const at = (itemId: string): Promise<ApiResponse<AmendmentView & { code?: string }>> =>
      secretariat.post(`/amendments/${id}/ballots`, { ...TERMS, closesAt: inMinutes(60), itemId });
    expect((await at(standard.id)).status).toBe(404);
    const {
      ballots: [held],
    } = succeeded(await at(item!.id));
    expect(held!.item).toEqual({
      itemId: item!.id,
      title: 'Twelve hours',
      meetingId,
      meetingTitle: 'Vilnius',
    });
    expect((await readAmendment(denmark, id)).ballots[0]!.item).toBeNull();
    const there = (await secretariat.get<AmendmentListView>(`/amendments?item=${item!.id}`)).body.items;
    expect(there.map(({ id: amended, ballotsThere }) => [amended, ballotsThere])).toEqual([
      [id, [{ id: held!.ballot.id, itemId: item!.id, question: TERMS.question }]],
    ]);
    expect((await secretariat.get<AmendmentListView>(`/amendments?meeting=${meetingId}`)).body.items).toEqual(
      there,
    );
    expect(there[0]!.itemsThere).toEqual([item!.id]);
    expect(
      (await secretariat.get<AmendmentListView>(`/amendments?standard=${standard.id}`)).body.items[0]!
        .ballotsThere,
    ).toEqual([]);
    const over = await createSubmittedAmendment(estonia, standard, LATER);
    succeeded(await secretariat.post(`/meetings/${meetingId}/cancel`));
    expect(
      (
        await secretariat.post<{ faults: unknown }>(`/amendments/${over.id}/ballots`, {
          ...TERMS,
          closesAt: inMinutes(60),
          itemId: item!.id,
        })
      ).body.faults,
    ).toMatchObject([{ field: 'itemId' }]);
  });

  it('rejects when the countries do', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    const {
      ballots: [held],
    } = succeeded(await put(id));
    await voteAll(held!.ballot.id, 'no');
    await closeEarly(network, held!.ballot.id);
    await waitUntil('it is rejected', async () => (await readAmendment(denmark, id)).state === 'rejected');
  });

  it('decides nothing when the clause changed before the count: votes show it, a new vote is asked, the old ones are kept with their hash', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    const {
      ballots: [old],
    } = succeeded(await put(id));
    await voteAll(old!.ballot.id);
    succeeded(
      await secretariat.patch(`/standards/${standard.id}/clauses/${standard.clauses[0]!.id}`, {
        revision: 1,
        text: WOMAN,
      }),
    );
    expect((await readAmendment(denmark, id)).ballots).toMatchObject([
      { textChanged: true, textHash: old!.textHash },
    ]);
    await relayed();
    await waitUntil(
      'it is noted',
      async () =>
        (
          await test.db.query<unknown[]>(
            'select from amendment_ballot where ballot_id = $1 and text_changed_at is not null',
            [old!.ballot.id],
          )
        ).length === 1,
    );
    const { ballots } = succeeded(await put(id));
    expect(ballots.map(({ textChanged, ballot: { phase } }) => [textChanged, phase])).toEqual([
      [false, 'open'],
      [true, 'released'],
    ]);
    expect(ballots[0]!.text).toBe(EARLIER.replace('Every victim', 'Every woman'));
    expect(ballots[0]!.textHash).not.toBe(old!.textHash);
    await relayed();
    expect(await readAmendment(denmark, id)).toMatchObject({ state: 'submitted', outcome: null });
    const [kept] = await test.db.query<{ papers: number; hash: string }[]>(
      `
        select count(*)::int as papers, min(b.text_hash) as hash
        from ballot_paper p
        join ballot b on b.id = p.ballot_id
        where b.id = $1`,
      [old!.ballot.id],
    );
    expect(kept).toEqual({ papers: 24, hash: old!.textHash });
    await voteAll(ballots[0]!.ballot.id);
    await closeEarly(network, ballots[0]!.ballot.id);
    await waitUntil(
      'the new vote decides',
      async () => (await readAmendment(denmark, id)).state === 'accepted',
    );
  });

  it('is not held on words that contradict the clause, and binds nobody as a straw poll', async () => {
    const [one, other] = [
      await createSubmittedAmendment(estonia, standard, EARLIER),
      await createSubmittedAmendment(denmark, standard, LATER),
    ];
    const {
      ballots: [poll],
    } = succeeded(
      await secretariat.post<AmendmentView>(`/amendments/${one.id}/ballots`, {
        ...TERMS,
        closesAt: inMinutes(60),
        strawPoll: true,
      }),
    );
    await voteAll(poll!.ballot.id, 'no');
    await closeEarly(network, poll!.ballot.id);
    await relayed();
    succeeded(await acceptAmendment(secretariat, one.id));
    expect(await codeOf(put(other.id))).toBe('amendment-conflicts');
  });
});

describe('a ballot on rival amendments', () => {
  const TERMS = {
    question: 'How soon?',
    method: 'default-option',
    electorate: 'one-seat-one-vote',
    timeZone: 'Europe/Riga',
  };
  const put = (id: string, rivals: string[]): Promise<ApiResponse<AmendmentView & { code?: string }>> =>
    secretariat.post(`/amendments/${id}/ballots`, { ...TERMS, closesAt: inMinutes(60), rivals });
  const seats = seatsOf(['DK', 'FI', 'NO']);

  it(
    'asks which of them, or none: the one that beats leaving the clause as it is goes in, the ' +
      'others are rejected, and its page says when the text is another one',
    async () => {
      const [one, other] = [
        await createSubmittedAmendment(estonia, standard, EARLIER),
        await createSubmittedAmendment(denmark, standard, LATER),
      ];
      const elsewhere = await createSubmittedAmendment(
        denmark,
        await createDraft(secretariat, [SHELTER, OTHER], 'networks'),
        LATER,
      );
      expect((await put(one.id, [elsewhere.id])).status).toBe(400);
      const {
        ballots: [held],
      } = succeeded(await put(one.id, [other.id]));
      const ballotId = held!.ballot.id;
      expect((await readAmendment(denmark, other.id)).ballots).toMatchObject([
        { text: LATER, ballot: { id: ballotId, method: 'default-option' } },
      ]);
      expect(await codeOf(rejectAmendment(secretariat, other.id))).toBe('amendment-on-ballot');
      expect(await codeOf(put(other.id, [one.id]))).toBe('amendment-on-ballot');
      const { options } = succeeded(
        await denmark.get<{ options: { id: string; label: string }[] }>(`/ballots/${ballotId}`),
      );
      expect(options.map(({ label }) => label)).toEqual([
        `Amendment ${one.ordinal} (EE)`,
        `Amendment ${other.ordinal} (DK)`,
        'No change: keep the clause as it is',
      ]);
      for (const seat of seats)
        succeeded(
          await castPaper(network, ballotId, seat, { ranking: [[other.id], [one.id], [options[2]!.id]] }),
        );
      await closeEarly(network, ballotId);
      await waitUntil(
        'the one is accepted and the other rejected',
        async () =>
          (await readAmendment(denmark, other.id)).state === 'accepted' &&
          (await readAmendment(denmark, one.id)).state === 'rejected',
      );
      expect(await readAmendment(denmark, one.id)).toMatchObject({ decidedBallotId: ballotId });
    },
  );

  it('decides nothing when the clause changed, and leaves all open when too few took part', async () => {
    const [one, other] = [
      await createSubmittedAmendment(estonia, standard, EARLIER),
      await createSubmittedAmendment(denmark, standard, LATER),
    ];
    const {
      ballots: [held],
    } = succeeded(await put(one.id, [other.id]));
    succeeded(
      await secretariat.patch(`/standards/${standard.id}/clauses/${standard.clauses[0]!.id}`, {
        revision: 1,
        text: WOMAN,
      }),
    );
    await waitUntil(
      'its page says so',
      async () =>
        (await denmark.get<{ textChangedAt: string | null }>(`/ballots/${held!.ballot.id}`)).body
          .textChangedAt !== null,
    );
    for (const seat of seats)
      succeeded(await castPaper(network, held!.ballot.id, seat, { ranking: [[one.id]] }));
    await closeEarly(network, held!.ballot.id);
    await test.app.get(OutboxRelay).drain();
    expect([
      (await readAmendment(denmark, one.id)).state,
      (await readAmendment(denmark, other.id)).state,
    ]).toEqual(['submitted', 'submitted']);
  });

  it('is asked of the countries by the declared rule after its last blocked round of consent, about the same words', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    const {
      ballots: [held],
    } = succeeded(
      await secretariat.post<AmendmentView>(`/amendments/${id}/ballots`, {
        ...TERMS,
        method: 'consent',
        maxRounds: 1,
        closesAt: inMinutes(60),
      }),
    );
    succeeded(
      await castPaper(network, held!.ballot.id, ['FI', 'ngo'], {
        consent: 'block',
        reason: 'Too soon.',
        paragraph: '1',
        lifts: 'A day.',
      }),
    );
    await closeEarly(network, held!.ballot.id);
    await waitUntil(
      'the fallback is about it too',
      async () => (await readAmendment(denmark, id)).ballots.length === 2,
    );
    const {
      ballots: [fallback],
    } = await readAmendment(denmark, id);
    expect(fallback).toMatchObject({
      text: EARLIER,
      ballot: { method: 'proposal', follows: held!.ballot.id, phase: 'open' },
    });
    for (const seat of seatsOf(['DK', 'EE', 'FI', 'IS', 'LT', 'LV']))
      succeeded(await castPaper(network, fallback!.ballot.id, seat, { choice: 'yes' }));
    await closeEarly(network, fallback!.ballot.id);
    await waitUntil('it is accepted', async () => (await readAmendment(denmark, id)).state === 'accepted');
  });
});

/** What announcing a standard's ballot does to its life. */
async function toBallot(): Promise<void> {
  await test.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
    await test.app
      .get(StandardLifecycleService)
      .advance(tx, await lockStandardForSystem(tx, standard.id), 'ballot', 'ballot');
  });
}

describe('amendments in the life of their standard', () => {
  it('are closed when it is consolidated; each needs an outcome and a reason before it is published', async () => {
    const [one, drafted] = [
      await createSubmittedAmendment(estonia, standard, EARLIER),
      await createAmendment(estonia, standard, LATER),
    ];
    await test.db.query(`update standard set state = 'consultation' where id = $1`, [standard.id]);
    const accepted = await createSubmittedAmendment(denmark, standard, WOMAN);
    succeeded(await move('consultation', 'consolidation'));
    expect(
      await codeOf(
        estonia.post(`/standards/${standard.id}/amendments`, { clauseId: standard.clauses[0]!.id }),
      ),
    ).toBe('amendments-closed');
    expect(await codeOf(estonia.post(`/amendments/${drafted.id}/submission`))).toBe('amendments-closed');
    expect((await readStandard(secretariat, standard.id)).openAmendments).toBe(2);
    succeeded(await acceptAmendment(secretariat, accepted.id));
    expect((await readStandard(secretariat, standard.id)).openAmendments).toBe(1);
    const versionId = await adoptStandard(test, standard.id);
    const publish = () =>
      secretariat.post<{ code?: string }>(`/standards/${standard.id}/versions/${versionId}/publish`, {
        step: 'minor',
        editorial: [],
      });
    expect((await publish()).body).toMatchObject({
      code: 'responses-missing',
      missing: { remarks: 0, amendments: 1 },
    });
    succeeded(await rejectAmendment(secretariat, one.id));
    succeeded(await publish());
    expect((await readAmendment(denmark, one.id)).settledVersionId).toBe(versionId);
    const table = succeeded(
      await (
        await network.networkMember('LV')
      ).get<ResponseTableView>(`/standards/${standard.id}/versions/${versionId}/responses`),
    );
    expect(
      table.items.map(({ kind, country, clauseNumber, outcome, reason }) => [
        kind,
        country,
        clauseNumber,
        outcome,
        reason,
      ]),
    ).toEqual([
      ['amendment', 'EE', '1', 'rejected', 'Another clause says so already.'],
      ['amendment', 'DK', '1', 'accepted', 'It says it better.'],
    ]);
    expect(await codeOf(rejectAmendment(secretariat, one.id))).toBe('amendment-not-open');
  });

  it('stand in the response table with the words that were taken of them, where they were accepted in part', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    const taken = SHELTER.replace('24 hours', 'one night');
    succeeded(
      await secretariat.post(`/amendments/${id}/acceptance`, {
        reason: 'A night is what counts.',
        text: taken,
        clauseRevision: standard.clauses[0]!.revision,
      }),
    );
    const versionId = await adoptStandard(test, standard.id);
    succeeded(
      await secretariat.post(`/standards/${standard.id}/versions/${versionId}/publish`, {
        step: 'minor',
        editorial: [],
        slug: 'taken-in-part',
      }),
    );
    const {
      items: [response],
    } = succeeded(
      await estonia.get<ResponseTableView>(`/standards/${standard.id}/versions/${versionId}/responses`),
    );
    expect(response).toMatchObject({
      outcome: 'partly',
      baseText: SHELTER,
      proposedText: EARLIER,
      mergedText: taken,
    });
  });

  it('are in the text, once accepted, before the text is voted on', async () => {
    const { id } = await createSubmittedAmendment(estonia, standard, EARLIER);
    succeeded(await move('drafting', 'national-review'));
    succeeded(await acceptAmendment(secretariat, id));
    await test.db.query(
      `
        update standard
        set state = 'consolidation', state_since = app_now() - interval '8 days'
        where id = $1`,
      [standard.id],
    );
    await expect(toBallot()).rejects.toMatchObject({ code: 'amendments-to-be-merged' });
    succeeded(await secretariat.post(`/amendments/${id}/merging`, {}));
    await toBallot();
  });
});
