import { ApproveMinutesJob } from '../../src/agendas/minutes/approve-minutes.job.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import {
  type ActionBody,
  aDecision,
  closeMeeting,
  type DecisionBody,
  meetingInSession,
  setClockTo,
} from '../support/minutes.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let latvia: TestMember;
let strangers: TestMember[];

interface SharedDecision {
  id: string;
  country: string;
  reference: string;
  text: string;
  day: string;
}
type Decided = DecisionBody & { sharedAbroad: boolean; can: { share: boolean } };

const PLACE = 'Behind the mill, Cēsis';

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-19T12:00:00Z');
  network = await createTestNetwork(test);
  latvia = await network.as('LV', 'ngo');
  strangers = await Promise.all([
    network.as('EE', 'ngo'),
    network.networkMember('EE'),
    network.observer(),
    network.auditor(),
  ]);
}, 60_000);
afterAll(() => test.close());

const told = async (who: TestMember, country?: string) =>
  succeeded(
    await who.get<{ items: SharedDecision[] }>(`/national-decisions${country ? `?country=${country}` : ''}`),
  ).items;
const share = (who: TestMember, id: string, sharedAbroad = true) =>
  who.put<Decided>(`/decisions/${id}/sharing`, { sharedAbroad });

describe('what a national meeting decided', () => {
  it('is told to the other countries once its team says so and the minutes are approved: words, number, day', async () => {
    const { meeting, itemIds } = await meetingInSession(
      test,
      latvia,
      2,
      { kind: 'national', country: 'LV', title: 'At home alone', place: PLACE },
      { countries: ['LV'] },
    );
    const record = async (itemId: string, text: string) =>
      succeeded(
        await latvia.post<Decided>(`/meetings/${meeting.id}/decisions`, { ...aDecision(itemId), text }),
      );
    const shared = await record(itemIds[0]!, 'Latvia trains its border guards.');
    const kept = await record(itemIds[1]!, 'Latvia moves a shelter.');
    expect(shared).toMatchObject({ sharedAbroad: false, can: { share: true } });
    expect(succeeded(await share(latvia, shared.id))).toMatchObject({ sharedAbroad: true });
    for (const who of strangers) expect(await told(who)).toEqual([]);

    await closeMeeting(test, latvia, meeting.id);
    succeeded(await latvia.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 1 }));
    await setClockTo(test, '2027-04-20T12:00:00Z');
    await test.app.get(ApproveMinutesJob).run();
    for (const who of strangers) {
      const [line, ...others] = await told(who);
      expect(line).toEqual({
        id: shared.id,
        country: 'LV',
        reference: shared.reference,
        text: 'Latvia trains its border guards.',
        day: expect.any(String) as string,
      });
      expect(others).toEqual([]);
      expect(JSON.stringify(await told(who))).not.toMatch(/mill|At home alone|moves a shelter/);
      expect(await told(who, 'EE')).toEqual([]);
      for (const id of [shared.id, kept.id]) expect((await who.get(`/decisions/${id}`)).status).toBe(404);
    }
    succeeded(await share(latvia, shared.id, false));
    for (const who of strangers) expect(await told(who)).toEqual([]);
  });

  it('is not for another team, the secretariat or the network to share, and not what a closed item decided', async () => {
    const { meeting, itemIds } = await meetingInSession(
      test,
      latvia,
      1,
      { kind: 'national', country: 'LV' },
      { countries: ['LV'] },
    );
    const decision = succeeded(
      await latvia.post<Decided>(`/meetings/${meeting.id}/decisions`, aDecision(itemIds[0]!)),
    );
    for (const who of [...strangers, await network.networkMember('LV'), await network.secretariat()])
      expect((await share(who, decision.id)).status).toBe(404);
    await test.db.query('update agenda_item set closed = true where id = $1', [itemIds[0]]);
    await test.db.query(
      `
        insert into agenda_item_reader (id, item_id, member_id)
        select gen_random_uuid(), $1, $2`,
      [itemIds[0], latvia.memberId],
    );
    const refused = await share(latvia, decision.id);
    expect([refused.status, (refused.body as unknown as { code: string }).code]).toEqual([
      409,
      'decision-of-closed-item',
    ]);
  });
});

describe('an action of a national meeting', () => {
  const anAction = (itemId: string, owner: object) => ({
    itemId,
    text: 'Draw up the list of interpreters.',
    owner,
    dueOn: '2027-09-30',
  });

  it('can be a member’s of that country, who finds it at home, closes it, and sees nothing else of the meeting', async () => {
    const police = await network.networkMember('LV');
    const { meeting, itemIds } = await meetingInSession(
      test,
      latvia,
      1,
      { kind: 'national', country: 'LV', title: 'Among the seats', discreet: true },
      { countries: ['LV'] },
    );
    const action = succeeded(
      await latvia.post<ActionBody>(
        `/meetings/${meeting.id}/actions`,
        anAction(itemIds[0]!, { memberId: police.memberId }),
      ),
    );
    expect(action).toMatchObject({
      ownerSeat: null,
      ownerMember: { memberId: police.memberId, name: police.name },
      mine: false,
    });
    const { waits } = succeeded(
      await police.get<{
        waits: { duties: { kind: string; objectId: string; meetingTitle: string | null }[] };
      }>('/home'),
    );
    expect(waits.duties).toMatchObject([{ kind: 'action', objectId: action.id, meetingTitle: null }]);
    expect(succeeded(await police.get<ActionBody>(`/actions/${action.id}`))).toMatchObject({
      mine: true,
      meeting: null,
      can: { close: true, drop: false },
    });
    expect((await police.get(`/meetings/${meeting.id}`)).status).toBe(404);
    await test.app.get(OutboxRelay).drain();
    const inbox = await police.get<{ items: { kind: string; object: { id: string } }[] }>('/notifications');
    expect(inbox.body.items).toContainEqual(
      expect.objectContaining({
        kind: 'action-agreed',
        object: expect.objectContaining({ id: action.id }) as object,
      }),
    );
    const secretariat = await network.secretariat();
    expect(succeeded(await secretariat.get<ActionBody>(`/actions/${action.id}`)).mine).toBe(false);
    for (const who of strangers) expect((await who.post(`/actions/${action.id}/close`)).status).toBe(404);
    expect(
      succeeded(await police.post<ActionBody>(`/actions/${action.id}/close`, { result: 'Done.' })),
    ).toMatchObject({
      state: 'done',
      history: [
        { change: 'agreed', owner: police.name },
        { change: 'done', owner: police.name, by: police.name },
      ],
    });
  });

  it('is no member’s of another country, and of a regional meeting a seat’s alone', async () => {
    const stranger = await network.networkMember('EE');
    const police = await network.networkMember('LV');
    const national = await meetingInSession(
      test,
      latvia,
      1,
      { kind: 'national', country: 'LV' },
      { countries: ['LV'] },
    );
    const secretariat = await network.secretariat();
    const regional = await meetingInSession(test, secretariat, 1);
    const refusals = await Promise.all([
      latvia.post(
        `/meetings/${national.meeting.id}/actions`,
        anAction(national.itemIds[0]!, { memberId: stranger.memberId }),
      ),
      latvia.post(
        `/meetings/${national.meeting.id}/actions`,
        anAction(national.itemIds[0]!, { memberId: police.memberId, country: 'LV', seat: 'ngo' }),
      ),
      secretariat.post(
        `/meetings/${regional.meeting.id}/actions`,
        anAction(regional.itemIds[0]!, { memberId: police.memberId }),
      ),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});
