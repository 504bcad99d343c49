import { addAgendaItems } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { EARLY_2027, setClockAt, succeeded } from '../support/meetings.ts';
import { meetingInSession } from '../support/minutes.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Projected {
  title: string;
  state: string;
  current: { title: string | null; kind: string | null; minutes: number | null } | null;
  next: { title: string | null } | null;
  speaking: { country: string | null; seat: string | null } | null;
  waiting: number;
  decisions: { reference: string; text: string }[];
}

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, latvia] = await Promise.all([network.secretariat(), network.as('LV', 'ngo')]);
}, 60_000);
afterAll(() => app.close());

const projected = async (who: TestMember, id: string) =>
  succeeded(await who.get<Projected>(`/meetings/${id}/projector`));

describe('the view for the wall', () => {
  it('shows the item, who has the floor by seat, what comes next and what was decided', async () => {
    const { meeting, itemIds } = await meetingInSession(app, secretariat);
    const before = await projected(secretariat, meeting.id);
    expect(before).toMatchObject({ state: 'in-session', current: null, next: { title: 'Item 1' } });
    succeeded(await secretariat.post(`/meetings/${meeting.id}/session/step`, { to: 'next' }));
    succeeded(await latvia.post(`/meetings/${meeting.id}/session/presence`, {}));
    succeeded(await latvia.post(`/meetings/${meeting.id}/session/speakers`, {}));
    expect((await projected(secretariat, meeting.id)).waiting).toBe(1);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/session/floor`, {}));
    const shown = await projected(latvia, meeting.id);
    expect(shown).toMatchObject({
      current: { title: 'Item 1', kind: 'decision', minutes: 30 },
      next: { title: 'Item 2' },
      speaking: { country: 'LV', seat: 'ngo' },
      waiting: 0,
    });
    expect(JSON.stringify(shown)).not.toContain(latvia.memberId);
    expect(itemIds).toHaveLength(2);
  });

  it('shows a closed item as closed even to those on its list', async () => {
    const { meeting } = await meetingInSession(app, secretariat, 0);
    await addAgendaItems(secretariat, meeting, [
      { title: 'Opening' },
      { title: 'Shelter threatened', closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [] } },
      { title: 'Closing' },
    ]);
    const step = async () =>
      succeeded(await secretariat.post(`/meetings/${meeting.id}/session/step`, { to: 'next' }));
    await step();
    expect((await projected(latvia, meeting.id)).next).toEqual({ title: null });
    await step();
    const shown = await projected(latvia, meeting.id);
    expect(shown.current).toEqual({ title: null, kind: null, beganAt: null, seconds: null, minutes: null });
    expect(shown.next).toEqual({ title: 'Closing' });
    expect(JSON.stringify(shown)).not.toContain('Shelter');
  });

  it('is for those who see the meeting alone', async () => {
    const { meeting } = await meetingInSession(app, secretariat, 1, {}, { countries: ['LV'] });
    expect((await (await network.observer()).get(`/meetings/${meeting.id}/projector`)).status).toBe(404);
  });
});
