import { newId } from '../../src/platform/persistence/id.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { addAgendaItems } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiResponse } from '../support/api-client.ts';
import {
  EARLY_2027,
  type ProblemBody,
  createScheduledMeeting,
  setClockAt,
  succeeded,
} from '../support/meetings.ts';

interface Person {
  memberId: string;
  name: string;
  country: string | null;
  seat: string | null;
}
interface SessionBody {
  state: string;
  now: string;
  current: {
    itemId: string | null;
    title: string | null;
    beganAt: string | null;
    seconds: number | null;
    shown: object | null;
  } | null;
  runs: { itemId: string; seconds: number }[];
  quorum: {
    met: boolean;
    countries: number;
    missingSeatTypes: string[];
    transitions: { met: boolean; countries: number; at: string }[];
  };
  here: Person[] | null;
  expected: Person[] | null;
  me: Record<string, boolean>;
  speakers: { speaking: Person | null; waiting: Person[]; heard: (Person & { seconds: number })[] } | null;
  ballots: { id: string; question: string; seats: number }[];
  can: { chair: boolean };
}
type Told = SessionBody & ProblemBody;

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

async function inSession(
  items: readonly object[],
  change: object = {},
): Promise<{ id: string; items: readonly { id: string; title: string }[] }> {
  const meeting = await createScheduledMeeting(secretariat, { ...change });
  const agenda = items.length > 0 ? await addAgendaItems(secretariat, meeting, items) : { items: [] };
  await test.db.query(
    `
      update meeting
      set state = 'in-session', quorum_countries = 3, quorum_seats = array['government', 'ngo'],
        below_quorum = 'refused'
      where id = $1`,
    [meeting.id],
  );
  return { id: meeting.id, items: agenda.items };
}

const at = (who: TestMember, { id }: { id: string }) => ({
  see: async () => succeeded(await who.get<Told>(`/meetings/${id}/session`)),
  step: (to: string, itemId?: string): Promise<ApiResponse<Told>> =>
    who.post<Told>(`/meetings/${id}/session/step`, { to, itemId }),
  come: (memberId?: string) => who.post<Told>(`/meetings/${id}/session/presence`, { memberId }),
  leave: (memberId = who.memberId) => who.del<Told>(`/meetings/${id}/session/presence/${memberId}`),
  ask: (memberId?: string) => who.post<Told>(`/meetings/${id}/session/speakers`, { memberId }),
  takeBack: (memberId = who.memberId) => who.del<Told>(`/meetings/${id}/session/speakers/${memberId}`),
  floor: (memberId?: string) => who.post<Told>(`/meetings/${id}/session/floor`, { memberId }),
  endTurn: (memberId?: string) =>
    who.del<Told>(`/meetings/${id}/session/floor${memberId ? `?memberId=${memberId}` : ''}`),
  show: (clause: object) => who.put<Told>(`/meetings/${id}/session/clause`, clause),
});
const names = (people: readonly Person[] | null | undefined) => people?.map(({ name }) => name);

describe('the chair leads through the agenda', () => {
  it('item by item, past headings, back and to a named one; the time of each is kept', async () => {
    const meeting = await inSession([
      { title: 'Opening' },
      { kind: 'section', title: 'Part', minutes: undefined },
      { title: 'Draft' },
      { title: 'End' },
    ]);
    const chair = at(secretariat, meeting);
    expect(await chair.see()).toMatchObject({ current: null, speakers: null, can: { chair: true } });
    expect(succeeded(await chair.step('next')).current).toMatchObject({ title: 'Opening', seconds: 0 });
    await test.db.query(
      `update agenda_item_run set began_at = began_at - interval '125 seconds' where meeting_id = $1`,
      [meeting.id],
    );
    const second = succeeded(await chair.step('next'));
    expect(second.current).toMatchObject({ title: 'Draft' });
    expect(second.runs).toEqual([{ itemId: meeting.items[0]!.id, seconds: expect.any(Number) as number }]);
    expect(second.runs[0]!.seconds).toBeGreaterThanOrEqual(125);
    expect(succeeded(await chair.step('previous')).current!.seconds).toBeGreaterThanOrEqual(125);
    expect(succeeded(await chair.step('item', meeting.items[3]!.id)).current).toMatchObject({ title: 'End' });
    expect((await chair.step('next')).body).toMatchObject({ code: 'agenda-at-its-end' });
    expect(succeeded(await chair.step('none')).current).toBeNull();
    expect((await chair.step('none')).body).toMatchObject({ code: 'nothing-under-way' });
    expect(await at(await network.as('LV', 'ngo'), meeting).see()).toMatchObject({
      current: null,
      can: { chair: false },
      expected: null,
    });
  });

  it('and nobody else does; outside a session nothing is led', async () => {
    const meeting = await inSession([{ title: 'Opening' }]);
    const latvia = at(await network.as('LV', 'ngo'), meeting);
    for (const answer of [
      await latvia.step('next'),
      await latvia.floor(),
      await latvia.show({ standardId: newId(), clauseId: newId() }),
      await latvia.come(secretariat.memberId),
    ])
      expect(answer.status).toBe(404);
    expect((await at(secretariat, meeting).step('item', newId())).status).toBe(404);
    const scheduled = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    expect((await at(secretariat, scheduled).step('next')).body).toMatchObject({
      code: 'meeting-not-in-session',
    });
    expect((await at(await network.as('LV', 'ngo'), scheduled).come()).body).toMatchObject({
      code: 'meeting-not-in-session',
    });
  });

  it('two who press at once advance one after the other', async () => {
    const meeting = await inSession([{ title: 'a' }, { title: 'b' }, { title: 'c' }]);
    const chair = at(secretariat, meeting);
    await Promise.all([chair.step('next'), chair.step('next')]);
    expect((await chair.see()).current).toMatchObject({ title: 'b' });
  });

  it('shows a clause by its reference alone, to those who know of the item', async () => {
    const meeting = await inSession([{ title: 'Draft' }]);
    const chair = at(secretariat, meeting);
    const clause = { standardId: newId(), clauseId: newId() };
    expect((await chair.show(clause)).body).toMatchObject({ code: 'nothing-under-way' });
    succeeded(await chair.step('next'));
    expect(succeeded(await chair.show(clause)).current!.shown).toEqual(clause);
    expect((await at(await network.as('SE', 'ngo'), meeting).see()).current!.shown).toEqual(clause);
    expect((await chair.show({ standardId: clause.standardId, clauseId: null })).body).toMatchObject({
      code: 'invalid-input',
    });
    expect(succeeded(await chair.show({ standardId: null, clauseId: null })).current!.shown).toBeNull();
  });

  it('of an item that is closed to a reader nothing is told but that', async () => {
    const meeting = await inSession([
      { title: 'Secret', minutes: 37, closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [] } },
      { title: 'Open' },
    ]);
    const [latvia, sweden] = [await network.as('LV', 'ngo'), await network.as('SE', 'ngo')];
    for (const member of [latvia, sweden]) succeeded(await at(member, meeting).come());
    succeeded(await at(secretariat, meeting).step('next'));
    succeeded(await at(latvia, meeting).ask());
    succeeded(await at(secretariat, meeting).show({ standardId: newId(), clauseId: newId() }));
    const seen = await at(sweden, meeting).see();
    expect(seen.current).toEqual({
      itemId: null,
      title: null,
      kind: null,
      beganAt: null,
      seconds: null,
      minutes: null,
      shown: null,
    });
    expect(seen).toMatchObject({ speakers: null, ballots: [], runs: [] });
    expect((await at(sweden, meeting).ask()).status).toBe(404);
    expect((await at(latvia, meeting).see()).current).toMatchObject({ title: 'Secret' });
  });
});

describe('check-in', () => {
  it('M1: counts seats for the quorum, notes when it is reached and lost, and holds decisions against it', async () => {
    const meeting = await inSession([{ title: 'Decide' }]);
    const [item] = meeting.items;
    const [denmark, estonia, latvia] = [
      await network.as('DK', 'government'),
      await network.as('EE', 'government'),
      await network.as('LV', 'ngo'),
    ];
    for (const member of [denmark, estonia])
      expect(succeeded(await at(member, meeting).come()).quorum.met).toBe(false);
    const reached = succeeded(await at(latvia, meeting).come());
    expect(reached).toMatchObject({
      me: { here: true },
      quorum: { met: true, countries: 3, missingSeatTypes: [], transitions: [{ met: true, countries: 3 }] },
    });
    expect(names(reached.here)).toEqual(['dk-government', 'ee-government', 'lv-ngo']);
    const decide = () =>
      secretariat.post<ProblemBody>(`/meetings/${meeting.id}/decisions`, {
        itemId: item!.id,
        kind: 'position',
        text: 'We agree.',
        basis: 'consensus',
      });
    const route = await decide();
    expect(route.status).toBeLessThan(300);
    const lost = succeeded(await at(latvia, meeting).leave());
    expect(lost.quorum).toMatchObject({ met: false, countries: 2, missingSeatTypes: ['ngo'] });
    expect(lost.quorum.transitions.map(({ met, countries }) => [met, countries])).toEqual([
      [true, 3],
      [false, 2],
    ]);
    expect(Date.parse(lost.quorum.transitions[1]!.at)).toBeLessThanOrEqual(Date.parse(lost.now));
    expect((await decide()).body).toMatchObject({ status: 422 });
    // Those who were there once stand in the minutes.
    const { body } = await secretariat.get<{ present: Person[] }>(`/meetings/${meeting.id}/minutes`);
    expect(names(body.present)).toEqual(['dk-government', 'ee-government', 'lv-ngo']);
  });

  it('notes nothing of a quorum where none is asked for', async () => {
    const meeting = await inSession([]);
    await test.db.query(`update meeting set quorum_countries = 0, quorum_seats = '{}' where id = $1`, [
      meeting.id,
    ]);
    const denmark = await network.as('DK', 'government');
    expect(succeeded(await at(denmark, meeting).come()).quorum).toMatchObject({
      met: true,
      countriesNeeded: 0,
      transitions: [],
    });
    const told = await test.db.query(
      `select from audit_entry where object_id = $1 and action = 'meeting-session.quorum-reached'`,
      [meeting.id],
    );
    expect(told).toEqual([]);
  });

  it('is done by oneself or at the desk, once, and for those who belong here', async () => {
    const meeting = await inSession([]);
    const [sweden, police, observer] = [
      await network.as('SE', 'ngo'),
      await network.networkMember('SE'),
      await network.observer(),
    ];
    const desk = at(secretariat, meeting);
    expect(names((await desk.see()).expected)).toContain('se-ngo');
    expect(names(succeeded(await desk.come(sweden.memberId)).here)).toEqual(['se-ngo']);
    expect(names((await desk.see()).expected)).not.toContain('se-ngo');
    succeeded(await at(sweden, meeting).come());
    expect((await desk.come(police.memberId)).body).toMatchObject({ code: 'invalid-input' });
    for (const outsider of [police, observer]) expect((await at(outsider, meeting).come()).status).toBe(404);
    expect((await desk.come(newId())).body).toMatchObject({ code: 'invalid-input' });
    succeeded(await desk.leave(sweden.memberId));
    expect((await desk.leave(sweden.memberId)).status).toBe(404);
  });

  it('an alternate acts for the seat, and a seat is there once', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LT', 'LV'] });
    const [lithuania, police] = [await network.as('LT', 'ngo'), await network.networkMember('LT')];
    succeeded(
      await lithuania.put(`/meetings/${meeting.id}/seats/LT/ngo/alternate`, { memberId: police.memberId }),
    );
    await test.db.query(`update meeting set state = 'in-session' where id = $1`, [meeting.id]);
    const session = succeeded(await at(police, meeting).come());
    expect(session.here).toEqual([
      expect.objectContaining({ name: 'police-lt', country: 'LT', seat: 'ngo' }),
    ]);
    // The holder comes as a guest; were the alternate taken back, the seat would be taken until the alternate
    // leaves.
    succeeded(await lithuania.del(`/meetings/${meeting.id}/seats/LT/ngo/alternate`));
    expect((await at(lithuania, meeting).come()).body).toMatchObject({ code: 'seat-represented' });
    succeeded(await at(secretariat, meeting).leave(police.memberId));
    expect(succeeded(await at(lithuania, meeting).come()).here).toEqual([
      expect.objectContaining({ name: 'lt-ngo', country: 'LT', seat: 'ngo' }),
    ]);
  });
});

describe('the list of speakers', () => {
  it('A11: hears countries that were not heard first, then the side that was heard least, and keeps the time of each turn', async () => {
    const meeting = await inSession([{ title: 'Round' }, { title: 'Next' }]);
    const chair = at(secretariat, meeting);
    const [dkNgo, dkGov, eeGov, lvNgo] = [
      await network.as('DK', 'ngo'),
      await network.as('DK', 'government'),
      await network.as('EE', 'government'),
      await network.as('LV', 'ngo'),
    ];
    for (const member of [dkNgo, dkGov, eeGov, lvNgo]) succeeded(await at(member, meeting).come());
    expect((await at(dkNgo, meeting).ask()).body).toMatchObject({ code: 'nothing-under-way' });
    succeeded(await chair.step('next'));
    for (const member of [dkNgo, dkGov, eeGov, lvNgo, dkNgo]) succeeded(await at(member, meeting).ask());
    expect(names((await chair.see()).speakers!.waiting)).toEqual([
      'dk-ngo',
      'ee-government',
      'lv-ngo',
      'dk-government',
    ]);
    expect(succeeded(await chair.floor()).speakers!.speaking).toMatchObject({ name: 'dk-ngo' });
    expect((await at(dkNgo, meeting).see()).me).toMatchObject({ speaks: true, waits: false });
    await test.db.query(
      `
        update speaker_turn
        set began_at = began_at - interval '90 seconds'
        where meeting_id = $1 and began_at is not null`,
      [meeting.id],
    );
    const next = succeeded(await chair.floor());
    expect(next.speakers!.speaking).toMatchObject({ name: 'ee-government' });
    expect(next.speakers!.heard).toEqual([
      expect.objectContaining({ name: 'dk-ngo', seconds: expect.any(Number) as number }),
    ]);
    expect(next.speakers!.heard[0]!.seconds).toBeGreaterThanOrEqual(90);
    // The chair may take somebody out of turn; a speaker may end the own turn.
    expect(succeeded(await chair.floor(dkGov.memberId)).speakers!.speaking).toMatchObject({
      name: 'dk-government',
    });
    expect((await at(lvNgo, meeting).endTurn()).status).toBe(404);
    expect(succeeded(await at(dkGov, meeting).endTurn()).speakers!.speaking).toBeNull();
    succeeded(await at(lvNgo, meeting).takeBack());
    // The floor was given, or the wish was taken back, while somebody looked at an older list.
    expect((await at(lvNgo, meeting).takeBack()).body).toMatchObject({ code: 'speech-not-waiting' });
    expect((await chair.floor(lvNgo.memberId)).body).toMatchObject({
      code: 'speech-not-waiting',
      status: 409,
    });
    expect((await chair.floor()).body).toMatchObject({ code: 'agenda-at-its-end' });
    // Wishes belong to their item.
    succeeded(await at(lvNgo, meeting).ask());
    expect(succeeded(await chair.step('next')).speakers).toMatchObject({ waiting: [], heard: [] });
    expect(names(succeeded(await chair.step('previous')).speakers!.waiting)).toEqual(['lv-ngo']);
  });

  it('ends the turn that was meant: one that is over stays over, and the next one goes on', async () => {
    const meeting = await inSession([{ title: 'Opening' }, { title: 'Draft' }]);
    const chair = at(secretariat, meeting);
    const [first, second] = [await network.as('SE', 'ngo'), await network.as('NO', 'ngo')];
    succeeded(await chair.step('next'));
    for (const member of [first, second]) {
      succeeded(await at(member, meeting).come());
      succeeded(await at(member, meeting).ask());
    }
    succeeded(await chair.floor(first.memberId));
    succeeded(await chair.floor(second.memberId));
    for (const who of [chair, at(first, meeting)])
      expect(succeeded(await who.endTurn(first.memberId)).speakers!.speaking).toMatchObject({
        memberId: second.memberId,
      });
    expect((await at(first, meeting).endTurn(second.memberId)).status).toBe(404);
    // The next step ends the turn; the chair's own "end" may arrive after it.
    succeeded(await chair.step('next'));
    for (const speaker of [second.memberId, undefined])
      expect(succeeded(await chair.endTurn(speaker)).speakers!.speaking).toBeNull();
    expect(succeeded(await at(second, meeting).endTurn(second.memberId)).current).toMatchObject({
      title: 'Draft',
    });
    expect((await at(second, meeting).endTurn()).status).toBe(404);
  });

  it('is for those who are there; whoever leaves gives the floor back', async () => {
    const meeting = await inSession([{ title: 'Round' }]);
    const chair = at(secretariat, meeting);
    const [sweden, norway] = [await network.as('SE', 'ngo'), await network.as('NO', 'ngo')];
    succeeded(await chair.step('next'));
    expect((await at(sweden, meeting).ask()).body).toMatchObject({ code: 'not-checked-in' });
    for (const member of [sweden, norway]) succeeded(await at(member, meeting).come());
    expect((await at(norway, meeting).ask(sweden.memberId)).status).toBe(404);
    succeeded(await chair.ask(sweden.memberId));
    succeeded(await at(norway, meeting).ask());
    succeeded(await chair.floor());
    succeeded(await at(sweden, meeting).leave());
    succeeded(await at(norway, meeting).leave());
    expect((await chair.see()).speakers).toMatchObject({
      speaking: null,
      waiting: [],
      heard: [{ name: 'se-ngo' }],
    });
  });
});

describe('a ballot on the item', () => {
  const ask = (meeting: { id: string }, who = secretariat) =>
    who.post<Told>(`/meetings/${meeting.id}/session/ballot`, {
      question: 'Do we agree?',
      method: 'proposal',
      electorate: 'one-seat-one-vote',
      majority: 'simple',
      minutes: 10,
    });

  it('opens at once for the seats that are there, and stands with the item', async () => {
    const meeting = await inSession([{ title: 'Vote', kind: 'vote' }]);
    const [latvia, sweden] = [await network.as('LV', 'ngo'), await network.as('SE', 'ngo')];
    expect((await ask(meeting)).body).toMatchObject({ code: 'nothing-under-way' });
    succeeded(await at(secretariat, meeting).step('next'));
    succeeded(await at(latvia, meeting).come());
    expect((await ask(meeting, latvia)).status).toBe(404);
    const [ballot] = succeeded(await ask(meeting)).ballots;
    expect(ballot).toMatchObject({ question: 'Do we agree?' });
    const paper = { choice: 'yes' };
    const [here, away] = [
      await latvia.put(`/ballots/${ballot!.id}/paper`, paper),
      await sweden.put(`/ballots/${ballot!.id}/paper`, paper),
    ];
    expect(here.status).toBe(200);
    expect(away.status).toBeGreaterThanOrEqual(400);
  });

  it('is announced ahead of the session with its times, to every seat, and stands at the item for whoever may read it', async () => {
    const meeting = await createScheduledMeeting(secretariat);
    const {
      items: [vote, heading],
    } = await addAgendaItems(secretariat, meeting, [
      { title: 'Vote', kind: 'vote' },
      { kind: 'section', title: 'Part', minutes: undefined },
    ]);
    const asked = {
      question: 'Do we agree beforehand?',
      method: 'consent',
      electorate: 'one-seat-one-vote',
      closesAt: '2027-03-12T08:00:00Z',
      timeZone: 'Europe/Riga',
    };
    const ahead = (itemId: string, more: object = {}, who = secretariat) =>
      who.post<{ id: string } & ProblemBody>(`/meetings/${meeting.id}/agenda/items/${itemId}/ballots`, {
        ...asked,
        ...more,
      });
    const latvia = await network.as('LV', 'ngo');
    expect((await ahead(vote!.id, { shortNotice: 'It is asked today' }, latvia)).status).toBe(404);
    expect((await ahead(heading!.id, { shortNotice: 'It is asked today' })).status).toBe(404);
    expect((await ahead(vote!.id)).body.code).toBe('ballot-short-notice');
    const { id } = succeeded(await ahead(vote!.id, { shortNotice: 'It is asked today' }));
    expect(
      succeeded(await latvia.put<ProblemBody>(`/ballots/${id}/paper`, { consent: 'consent' })),
    ).toBeTruthy();
    const agenda = succeeded(
      await latvia.get<{ items: { ballots: object[] }[] } & ProblemBody>(`/meetings/${meeting.id}/agenda`),
    );
    expect(agenda.items.map(({ ballots }) => ballots)).toEqual([
      [{ id, question: 'Do we agree beforehand?' }],
      [],
    ]);
  });

  it('of a closed item is read by its list alone', async () => {
    const meeting = await inSession([
      { title: 'Secret', closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [] } },
    ]);
    const [latvia, sweden] = [await network.as('LV', 'ngo'), await network.as('SE', 'ngo')];
    for (const member of [latvia, sweden]) succeeded(await at(member, meeting).come());
    succeeded(await at(secretariat, meeting).step('next'));
    const [ballot] = succeeded(await ask(meeting)).ballots;
    expect((await latvia.get(`/ballots/${ballot!.id}`)).status).toBe(200);
    expect((await sweden.get(`/ballots/${ballot!.id}`)).status).toBe(404);
    expect(JSON.stringify((await sweden.get('/ballots')).body)).not.toContain(ballot!.id);
  });
});
