import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { QuorumRules } from '../../src/meetings/index.ts';
import { theNetwork, type TestMember, type TestNetwork } from '../support/actors.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { draftMeeting, EARLY_2027, scheduledMeeting, setClockAt, succeeded, type MeetingBody, type ProblemBody } from '../support/meetings.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, EARLY_2027);
  network = await theNetwork(app);
  [secretariat, latvia] = await Promise.all([network.secretariat(), network.as('LV', 'ngo')]);
}, 60_000);
afterAll(() => app.close());

const meetingOf = async (who: TestMember, id: string) => succeeded(await who.get<MeetingBody>(`/meetings/${id}`));
const code = ({ status, body }: { status: number; body: ProblemBody }) => [status, body.code];

describe('the quorum of a meeting', () => {
  const rule = { countries: 2, seatTypes: ['ngo', 'government'], below: 'refused' };
  const set = (who: TestMember, { id, revision }: Pick<MeetingBody, 'id' | 'revision'>, change: object = {}) =>
    who.put<MeetingBody & ProblemBody>(`/meetings/${id}/quorum`, { revision, ...rule, ...change });

  it('is most countries and both sides for a regional meeting, and whatever its convenor says instead', async () => {
    const draft = await draftMeeting(secretariat);
    expect(draft.quorum).toMatchObject({ countriesNeeded: 5, seatTypes: ['government', 'ngo'], below: 'indicative' });
    const changed = succeeded(await set(secretariat, draft));
    expect(changed.quorum).toMatchObject({ countriesNeeded: 2, seatTypes: ['government', 'ngo'], below: 'refused' });
    expect(changed.revision).toBe(draft.revision + 1);
    const [entry] = await app.db.query<{ action: string; detail: object }[]>('select action, detail from audit_entry where object_id = $1 order by seq desc limit 1', [draft.id]);
    expect(entry).toEqual({ action: 'meeting.quorum-set', detail: { countries: 2, seatTypes: ['government', 'ngo'], below: 'refused' } });
    expect(await app.app.get(UnitOfWork).run(SYSTEM, (tx) => app.app.get(QuorumRules).of(tx, draft.id))).toEqual({ countries: 2, seatTypes: ['government', 'ngo'], below: 'refused' });
  });

  it('is counted from the answers as they come in, a country once, for those to whom the answers are open', async () => {
    const observer = await network.observer();
    const meeting = await scheduledMeeting(secretariat, {}, { countries: ['LV', 'EE'] });
    succeeded(await set(secretariat, meeting));
    const says = async (country: 'LV' | 'EE', seat: 'ngo' | 'government' | 'resource') => succeeded(await (await network.as(country, seat)).put(`/meetings/${meeting.id}/answer`, { answer: 'yes' }));
    await says('LV', 'ngo');
    await says('LV', 'resource');
    expect((await meetingOf(latvia, meeting.id)).quorum.expected).toEqual({ met: false, countries: 1, countriesNeeded: 2, seatTypesNeeded: ['government', 'ngo'], missingSeatTypes: ['government'] });
    await says('EE', 'government');
    expect((await meetingOf(latvia, meeting.id)).quorum.expected).toMatchObject({ met: true, countries: 2, missingSeatTypes: [] });
    const national = await scheduledMeeting(secretariat, { kind: 'national', country: 'LV' }, { countries: ['LV'], memberIds: [observer.memberId] });
    expect((await meetingOf(await network.as('EE', 'ngo'), national.id)).quorum).toMatchObject({ countriesNeeded: 0, expected: null });
    expect((await meetingOf(observer, national.id)).quorum.expected).toMatchObject({ countries: 0 });
  });

  it('is not changed by others, from an older state, beyond the countries there are, or once the meeting has opened', async () => {
    const draft = await draftMeeting(secretariat);
    expect((await set(latvia, draft)).status).toBe(404);
    expect(code(await set(secretariat, { ...draft, revision: draft.revision + 1 }))).toEqual([409, 'changed-meanwhile']);
    expect(code(await set(secretariat, draft, { countries: 9 }))).toEqual([400, 'invalid-input']);
    expect(code(await set(secretariat, draft, { seatTypes: ['police'] }))).toEqual([400, 'invalid-input']);
    const national = await draftMeeting(secretariat, { kind: 'national', country: 'LV' });
    expect(code(await set(latvia, national))).toEqual([400, 'invalid-input']);
    succeeded(await set(latvia, national, { countries: 0 }));
    const { id } = await scheduledMeeting(secretariat, { startsAt: '2027-03-01T14:00', endsAt: '2027-03-01T16:00' }, { countries: ['LV'] });
    const opened = succeeded(await secretariat.post<MeetingBody>(`/meetings/${id}/open`));
    expect(opened.can['quorum']).toBe(false);
    expect(code(await set(secretariat, opened))).toEqual([409, 'quorum-fixed']);
  });
});
