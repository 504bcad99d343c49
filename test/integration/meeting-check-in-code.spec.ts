import { startApp, type TestApp } from '../support/app.ts';
import { EARLY_2027, setClockAt, succeeded } from '../support/meetings.ts';
import { meetingInSession } from '../support/minutes.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface ShownCode {
  code: string;
  validUntil: string;
}

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, latvia, estonia] = await Promise.all([
    network.secretariat(),
    network.as('LV', 'ngo'),
    network.as('EE', 'ngo'),
  ]);
}, 60_000);
afterAll(() => app.close());

const shownCode = async (meetingId: string): Promise<ShownCode> =>
  succeeded(await secretariat.get<ShownCode>(`/meetings/${meetingId}/check-in-code`));
const checkIn = (who: TestMember, meetingId: string, code: string) =>
  who.post<unknown>(`/meetings/${meetingId}/check-in`, { code });
const presentIn = async (meetingId: string): Promise<string[]> => {
  const rows = await app.db.query<{ memberId: string }[]>(
    'select member_id as "memberId" from seat_presence where meeting_id = $1 and left_at is null',
    [meetingId],
  );
  return rows.map(({ memberId }) => memberId);
};
const secondsLater = (instant: string, seconds: number): Date =>
  new Date(Date.parse(instant) + seconds * 1000);

describe('the code in the room', () => {
  it('checks in whoever sends it, once, and it is in the audit log', async () => {
    const { meeting } = await meetingInSession(app, secretariat);
    const { code, validUntil } = await shownCode(meeting.id);
    expect(code).toMatch(/^\d{8}$/);
    expect((await shownCode(meeting.id)).validUntil).toBe(validUntil);
    for (const given of [code, `${code.slice(0, 4)} ${code.slice(4)}`])
      expect((await checkIn(latvia, meeting.id, given)).status).toBe(204);
    expect(await presentIn(meeting.id)).toEqual([latvia.memberId]);
    expect(
      await app.db.query(
        `select action from audit_entry where object_id = $1 and detail ->> 'meetingId' = $2 order by id`,
        [latvia.memberId, meeting.id],
      ),
    ).toEqual([{ action: 'meeting-session.checked-in' }, { action: 'meeting-session.here-already' }]);
  });

  it('is another one each minute; the one before is taken a minute longer', async () => {
    const { meeting } = await meetingInSession(app, secretariat);
    const first = await shownCode(meeting.id);
    try {
      await setClockAt(app.database, secondsLater(first.validUntil, 1));
      const second = await shownCode(meeting.id);
      expect(second.code).not.toBe(first.code);
      expect((await checkIn(latvia, meeting.id, first.code)).status).toBe(204);
      await setClockAt(app.database, secondsLater(first.validUntil, 61));
      expect((await checkIn(estonia, meeting.id, first.code)).body).toMatchObject({
        status: 409,
        code: 'check-in-code-invalid',
      });
      expect((await checkIn(estonia, meeting.id, second.code)).status).toBe(204);
    } finally {
      await setClockAt(app.database, EARLY_2027);
    }
  });

  it('is of one meeting alone, and of none that shows no code', async () => {
    const { meeting } = await meetingInSession(app, secretariat);
    const { meeting: other } = await meetingInSession(app, secretariat);
    const { code } = await shownCode(other.id);
    for (const given of [code, '00000000', 'abc'])
      expect((await checkIn(latvia, meeting.id, given)).body).toMatchObject({
        code: 'check-in-code-invalid',
      });
    expect(await presentIn(meeting.id)).toEqual([]);
  });

  it('is shown to whoever runs the meeting, and lets nobody in who is not invited', async () => {
    const { meeting } = await meetingInSession(app, secretariat, 1, {}, { countries: ['LV'] });
    const path = `/meetings/${meeting.id}`;
    const { code } = await shownCode(meeting.id);
    expect((await latvia.get(`${path}/check-in-code`)).status).toBe(404);
    expect((await latvia.get(`${path}/projector`)).body).toMatchObject({ showsCode: false });
    expect((await secretariat.get(`${path}/projector`)).body).toMatchObject({ showsCode: true });
    const stranger = await network.networkMember('EE');
    expect((await checkIn(stranger, meeting.id, code)).status).toBe(404);
    expect(await presentIn(meeting.id)).toEqual([]);
  });
});
