import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { readAgenda, type AgendaBody, paperForm, attachPaper, addAgendaItems } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createDraftMeeting,
  EARLY_2027,
  type ProblemBody,
  createScheduledMeeting,
  setClockAt,
  succeeded,
} from '../support/meetings.ts';

interface Proposal {
  id: string;
  title: string;
  state: string;
  reason: string | null;
  mine: boolean;
  by: object;
  papers: { id: string; title: string }[];
  can: Record<string, boolean>;
}
interface ProposalsBody {
  items: Proposal[];
  mayPropose: boolean;
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
});
afterAll(() => test.close());

const proposals = async (who: TestMember, { id }: { id: string }): Promise<ProposalsBody> =>
  succeeded(await who.get<ProposalsBody>(`/meetings/${id}/agenda/proposals`));
async function propose(who: TestMember, { id }: { id: string }, title: string): Promise<Proposal> {
  return succeeded(
    await who.post<ProposalsBody>(`/meetings/${id}/agenda/proposals`, {
      kind: 'discussion',
      title,
      minutes: 20,
      notes: 'Asked for at home',
    }),
  ).items.find((item) => item.title === title)!;
}
const settle = (
  who: TestMember,
  meeting: { id: string },
  proposal: { id: string },
  how: string,
  body: object = {},
) =>
  who.post<ProposalsBody & ProblemBody>(
    `/meetings/${meeting.id}/agenda/proposals/${proposal.id}/${how}`,
    body,
  );
const told = async (who: TestMember): Promise<string[]> => {
  await test.app.get(OutboxRelay).drain();
  return succeeded(
    await who.get<{ items: { kind: string; object: { title: string } }[] }>('/notifications'),
  ).items.map(({ kind, object }) => `${kind} ${object.title}`);
};

describe('a proposed item', () => {
  it('A4: is taken into the agenda with its paper and the name of who proposed it, and that member is told', async () => {
    const meeting = await createScheduledMeeting(
      secretariat,
      { title: 'Spring' },
      { countries: ['SE', 'LV'] },
    );
    await addAgendaItems(secretariat, meeting, [{ title: 'Opening' }]);
    const sweden = await network.as('SE', 'ngo');
    expect((await proposals(sweden, meeting)).mayPropose).toBe(true);
    const proposal = await propose(sweden, meeting, 'Safe return');
    const paper = succeeded(
      await sweden.post<{ id: string }>(
        '/documents',
        paperForm({
          title: 'Our experience',
          audience: 'attached',
          attachToKind: 'agenda-proposal',
          attachToId: proposal.id,
        }),
      ),
    );
    expect(await told(secretariat)).toContain('agenda-proposed Spring');
    const [seen] = (await proposals(secretariat, meeting)).items;
    expect(seen).toMatchObject({
      title: 'Safe return',
      state: 'open',
      mine: false,
      by: { name: 'se-ngo', country: 'SE', seat: 'ngo' },
      papers: [{ id: paper.id }],
      can: { accept: true, refuse: true, withdraw: false },
    });
    // Nobody else knows of it, nor of its paper.
    const latvia = await network.as('LV', 'ngo');
    expect((await proposals(latvia, meeting)).items).toEqual([]);
    expect((await latvia.get(`/documents/${paper.id}`)).status).toBe(404);

    succeeded(await settle(secretariat, meeting, proposal, 'accept'));
    const agenda = await readAgenda(latvia, meeting);
    expect(agenda.items.at(-1)).toMatchObject({
      title: 'Safe return',
      minutes: 20,
      notes: 'Asked for at home',
      proposedBy: { name: 'se-ngo', country: 'SE', seat: 'ngo' },
      papers: [{ id: paper.id }],
    });
    expect((await latvia.get(`/documents/${paper.id}/file`)).status).toBe(200);
    expect(await told(sweden)).toContain('agenda-proposal-accepted Spring');
    expect((await proposals(sweden, meeting)).items).toEqual([
      expect.objectContaining({ state: 'accepted', papers: [] }),
    ]);
    expect((await settle(secretariat, meeting, proposal, 'accept')).body).toMatchObject({
      code: 'agenda-proposal-settled',
      state: 'accepted',
    });
  });

  it('that is refused keeps the reason for whoever proposed it, and may be taken back before', async () => {
    const meeting = await createScheduledMeeting(secretariat, { title: 'Summer' }, { countries: ['SE'] });
    const sweden = await network.as('SE', 'government');
    const [refused, withdrawn] = [
      await propose(sweden, meeting, 'Too early'),
      await propose(sweden, meeting, 'Not after all'),
    ];
    expect((await settle(secretariat, meeting, refused, 'refuse')).body).toMatchObject({
      code: 'invalid-input',
    });
    succeeded(await settle(secretariat, meeting, refused, 'refuse', { reason: 'We wait for the report.' }));
    succeeded(await sweden.del(`/meetings/${meeting.id}/agenda/proposals/${withdrawn.id}`));
    expect(
      (await proposals(sweden, meeting)).items.map(({ title, state, reason }) => [title, state, reason]),
    ).toEqual(
      expect.arrayContaining([
        ['Too early', 'refused', 'We wait for the report.'],
        ['Not after all', 'withdrawn', null],
      ]),
    );
    expect((await proposals(secretariat, meeting)).items.map(({ title }) => title)).toEqual(['Too early']);
    expect(await told(sweden)).toContain('agenda-proposal-refused Summer');
    expect((await settle(secretariat, meeting, withdrawn, 'accept')).body).toMatchObject({
      code: 'agenda-proposal-settled',
    });
    expect((await readAgenda(secretariat, meeting)).items).toEqual([]);
  });

  it('is followed further by the new holder of the seat', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['FI'] });
    const [finland, police] = [await network.as('FI', 'resource'), await network.networkMember('FI')];
    await propose(finland, meeting, 'For the seat');
    await test.db.query('update appointment set member_id = $1 where member_id = $2', [
      police.memberId,
      finland.memberId,
    ]);
    expect((await proposals(police, meeting)).items.map(({ title, mine }) => [title, mine])).toEqual([
      ['For the seat', true],
    ]);
    await test.db.query('update appointment set member_id = $2 where member_id = $1', [
      police.memberId,
      finland.memberId,
    ]);
  });

  it('comes from teams concerned and from those invited, and is settled by those who arrange', async () => {
    const meeting = await createScheduledMeeting(
      secretariat,
      { kind: 'national', country: 'EE' },
      { countries: ['EE'] },
    );
    const [latvia, estonia, police, observer] = [
      await network.as('LV', 'ngo'),
      await network.as('EE', 'ngo'),
      await network.networkMember('EE'),
      await network.observer(),
    ];
    const attempt = (who: TestMember) =>
      who.post(`/meetings/${meeting.id}/agenda/proposals`, { kind: 'discussion', title: 'x', minutes: 5 });
    for (const other of [latvia, estonia, police, observer, secretariat])
      expect((await attempt(other)).status).toBe(404);
    succeeded(
      await secretariat.post(`/meetings/${meeting.id}/invitations`, { memberIds: [police.memberId] }),
    );
    const proposal = await propose(police, meeting, 'From the police');
    expect((await settle(latvia, meeting, proposal, 'accept')).status).toBe(404);
    expect((await settle(police, meeting, proposal, 'accept')).status).toBe(404);
    expect((await latvia.del(`/meetings/${meeting.id}/agenda/proposals/${proposal.id}`)).status).toBe(404);
    const other = await createScheduledMeeting(secretariat, {}, { countries: ['EE'] });
    expect((await settle(secretariat, other, proposal, 'accept')).status).toBe(404);
    expect((await settle(secretariat, meeting, { id: newId() }, 'accept')).status).toBe(404);
    succeeded(await settle(estonia, meeting, proposal, 'accept'));
    succeeded(await secretariat.post(`/meetings/${meeting.id}/cancel`));
    expect((await attempt(police)).status).toBe(404);
  });

  it('is accepted once, however many press at the same moment', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['SE'] });
    const proposal = await propose(await network.as('SE', 'ngo'), meeting, 'Once');
    const answers = await Promise.all([1, 2, 3].map(() => settle(secretariat, meeting, proposal, 'accept')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await readAgenda(secretariat, meeting)).items).toHaveLength(1);
  });
});

describe('an item that was not finished', () => {
  const carry = (from: { id: string }, item: { id: string }, to: { id: string }) =>
    secretariat.post<AgendaBody & ProblemBody>(`/meetings/${from.id}/agenda/items/${item.id}/carry`, {
      toMeetingId: to.id,
    });

  it('A10: goes on in a later meeting with links both ways, its papers and its list; here it stays as it was', async () => {
    const autumn = await createDraftMeeting(secretariat, {
      title: 'Autumn',
      startsAt: '2027-10-06T10:00',
      endsAt: '2027-10-06T16:00',
    });
    const meeting = await createScheduledMeeting(
      secretariat,
      { title: 'Spring' },
      { countries: ['LV', 'SE'] },
    );
    const {
      items: [open, secret],
    } = await addAgendaItems(secretariat, meeting, [
      {
        title: 'Unfinished',
        minutes: 40,
        notes: 'Second half',
        presenter: { kind: 'seat', country: 'LV', seat: 'ngo' },
      },
      { title: 'Closed one', closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [] } },
    ]);
    const paper = await attachPaper(secretariat, open!.id, 'Half read');
    await test.db.query(`update meeting set state = 'held', over_at = app_now() where id = $1`, [meeting.id]);
    const [target] = succeeded(
      await secretariat.get<{ id: string }[]>(`/meetings/${meeting.id}/agenda/next-meetings`),
    );
    expect(target).toMatchObject({ id: autumn.id, title: 'Autumn', state: 'draft' });
    const here = succeeded(await carry(meeting, open!, autumn));
    succeeded(await carry(meeting, secret!, autumn));
    expect(here.items[0]).toMatchObject({
      title: 'Unfinished',
      revision: 1,
      carriedTo: { meetingId: autumn.id, title: 'Autumn', startsAt: '2027-10-06T08:00:00.000Z' },
      papers: [{ id: paper.id }],
    });
    const there = await readAgenda(secretariat, autumn);
    expect(there.items[0]).toMatchObject({
      title: 'Unfinished',
      minutes: 40,
      notes: 'Second half',
      presenter: { country: 'LV' },
      carriedFrom: { meetingId: meeting.id, title: 'Spring' },
      papers: [{ id: paper.id }],
    });
    expect(there.items[1]).toMatchObject({
      title: 'Closed one',
      closed: [{ country: 'LV' }, { memberId: secretariat.memberId }],
    });
    // The autumn meeting is still a draft: those who do not see it learn of no link to it.
    expect((await readAgenda(await network.as('LV', 'ngo'), meeting)).items[0]).toMatchObject({
      carriedTo: null,
    });
    expect((await carry(meeting, open!, autumn)).body).toMatchObject({ code: 'agenda-item-carried' });
  });

  it('goes neither back, nor to another kind of meeting, nor to one that is over or not there', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const {
      items: [item, pause],
    } = await addAgendaItems(secretariat, meeting, [
      { title: 'Unfinished' },
      { kind: 'break', title: 'Coffee' },
    ]);
    const later = { startsAt: '2027-06-07T10:00', endsAt: '2027-06-07T16:00' };
    const earlier = await createScheduledMeeting(
      secretariat,
      { startsAt: '2027-03-07T10:00', endsAt: '2027-03-07T16:00' },
      { countries: ['LV'] },
    );
    const called = await createScheduledMeeting(secretariat, later, { countries: ['LV'] });
    succeeded(await secretariat.post(`/meetings/${called.id}/cancel`));
    const national = await createScheduledMeeting(
      secretariat,
      { ...later, kind: 'national', country: 'LV' },
      { countries: ['LV'] },
    );
    for (const wrong of [meeting, earlier, called, national])
      expect((await carry(meeting, item!, wrong)).body).toMatchObject({ code: 'invalid-input' });
    expect((await carry(meeting, item!, { id: newId() })).status).toBe(404);
    expect((await carry(meeting, pause!, await createDraftMeeting(secretariat, later))).body).toMatchObject({
      code: 'invalid-input',
    });
    expect((await readAgenda(secretariat, meeting)).items[0]).toMatchObject({ carriedTo: null });
  });
});

it('A6: readers are told of a newer version of a paper of a coming meeting, each only of what they see', async () => {
  const [police, latvia] = [await network.networkMember('LV'), await network.as('LV', 'resource')];
  const meeting = await createScheduledMeeting(
    secretariat,
    { title: 'With ballot papers' },
    { countries: ['LV'], memberIds: [police.memberId] },
  );
  const {
    items: [item],
  } = await addAgendaItems(secretariat, meeting, [{ title: 'Third' }]);
  const paper = await attachPaper(secretariat, item!.id, 'For the teams alone', 'teams');
  succeeded(await secretariat.post(`/documents/${paper.id}/versions`, paperForm({})));
  expect(await told(latvia)).toContain('paper-replaced With ballot papers');
  expect(await told(police)).not.toContain('paper-replaced With ballot papers');
  const { body } = await latvia.get<{
    version: number;
    versions: { number: number; replacedAt: string | null }[];
  }>(`/documents/${paper.id}`);
  expect(body).toMatchObject({
    version: 2,
    versions: [
      { number: 2, replacedAt: null },
      { number: 1, replacedAt: expect.any(String) as string },
    ],
  });
  for (const path of ['file', 'versions/1/file'])
    expect((await latvia.get(`/documents/${paper.id}/${path}`)).status).toBe(200);
});

it('a meeting made from another has its items, with lists and fixed times, and no link to where they came from', async () => {
  const autumn = await createDraftMeeting(secretariat, {
    title: 'Next year',
    startsAt: '2027-11-10T10:00',
    endsAt: '2027-11-10T16:00',
  });
  const meeting = await createScheduledMeeting(
    secretariat,
    { startsAt: '2027-05-07T10:00', endsAt: '2027-05-07T16:00' },
    { countries: ['LV'] },
  );
  const {
    items: [item],
  } = await addAgendaItems(secretariat, meeting, [
    {
      title: 'Standing item',
      fixedAt: '2027-05-07T11:15',
      closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [] },
    },
  ]);
  succeeded(
    await secretariat.post(`/meetings/${meeting.id}/agenda/items/${item!.id}/carry`, {
      toMeetingId: autumn.id,
    }),
  );
  const [carried] = (await readAgenda(secretariat, autumn)).items;
  expect(carried).toMatchObject({ fixedWall: null });
  const copy = succeeded(
    await secretariat.post<{ id: string }>(`/meetings/${autumn.id}/copies`, {
      timeZone: 'Europe/Copenhagen',
      startsAt: '2027-12-01T10:00',
      endsAt: '2027-12-01T16:00',
    }),
  );
  const [copied] = (await readAgenda(secretariat, copy)).items;
  expect(copied).toMatchObject({
    title: 'Standing item',
    closed: [{ country: 'LV' }, { memberId: secretariat.memberId }],
    carriedFrom: null,
    papers: [],
  });
});
