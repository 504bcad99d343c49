import { CompleteMeetingsJob } from '../../src/meetings/completion/complete-meetings.job.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  EARLY_2027,
  createScheduledMeeting,
  setClockAt,
  succeeded,
  type MeetingBody,
} from '../support/meetings.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let observer: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
  observer = await network.observer();
}, 60_000);
afterAll(() => app.close());

interface ListBody {
  items: MeetingBody[];
  next: string | null;
}
const list = (who: TestMember, query = '', known?: string) =>
  who.get<ListBody>(`/meetings${query}`, known ? { 'if-none-match': known } : {});
const day = (n: number) => `2027-05-${String(n).padStart(2, '0')}`;

describe('the list of meetings', () => {
  const made: string[] = [];

  beforeAll(async () => {
    for (const n of [5, 3, 1, 4, 2]) {
      const { id } = await createScheduledMeeting(
        secretariat,
        { title: `Day ${n}`, startsAt: `${day(n)}T10:00`, endsAt: `${day(n)}T12:00` },
        { countries: ['LV'] },
      );
      made[n] = id;
    }
  }, 60_000);

  it('has the next meeting first and comes page by page, without a gap and without a repetition', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const page = succeeded(await list(latvia, `?limit=2${after}`));
      seen.push(...page.items.map(({ title }) => title));
      after = page.next ? `&after=${page.next}` : '';
    } while (after);
    expect(seen).toEqual(['Day 1', 'Day 2', 'Day 3', 'Day 4', 'Day 5']);
  });

  it('shows each reader what that reader may see, as a single meeting would', async () => {
    const readers = [
      latvia,
      observer,
      await network.networkMember('EE'),
      await network.auditor(),
      secretariat,
      await network.as('EE', 'ngo'),
    ];
    const visible = await Promise.all(readers.map(async (who) => succeeded(await list(who)).items.length));
    expect(visible).toEqual([5, 0, 0, 0, 5, 5]);
    for (const [index, who] of readers.entries()) {
      const single = await Promise.all(
        made.filter(Boolean).map(async (id) => (await who.get(`/meetings/${id}`)).status === 200),
      );
      expect(single.filter(Boolean).length).toBe(visible[index]);
    }
  });

  it('refuses a cursor that it did not give and a page too long', async () => {
    expect((await list(latvia, '?after=bm8')).status).toBe(400);
    expect((await list(latvia, '?limit=1000')).status).toBe(400);
    expect((await list(latvia, '?offset=3')).status).toBe(400);
  });

  it('costs nothing to ask for again until something in it changes, for whatever reason', async () => {
    const tag = async () => (await list(latvia)).headers.get('etag')!;
    const unchanged = async (known: string) => (await list(latvia, '', known)).status === 304;
    const changes: (() => Promise<unknown>)[] = [
      () => latvia.put(`/meetings/${made[1]}/answer`, { answer: 'yes' }),
      async () => {
        const { revision } = (await secretariat.get<MeetingBody>(`/meetings/${made[2]}`)).body;
        return secretariat.patch(`/meetings/${made[2]}`, { revision, title: 'Day 2, renamed' });
      },
      () => secretariat.post(`/meetings/${made[3]}/invitations`, { memberIds: [observer.memberId] }),
      () =>
        app.db.query(
          `
            update organisation
            set name = name || ' (new)'
            where id = (select organisation_id from member where id = $1)`,
          [latvia.memberId],
        ),
    ];
    for (const change of changes) {
      const known = await tag();
      expect(await unchanged(known)).toBe(true);
      await change();
      expect(await unchanged(known)).toBe(false);
    }
  });

  it('never answers "unchanged" to one whose rights changed, nor to another who sends the same tag', async () => {
    const { id } = await createScheduledMeeting(
      secretariat,
      { startsAt: `${day(9)}T10:00`, endsAt: `${day(9)}T12:00` },
      { memberIds: [observer.memberId] },
    );
    const known = (await list(observer)).headers.get('etag')!;
    expect((await list(latvia, '', known)).status).toBe(200);
    expect((await list(observer, '', known)).status).toBe(304);
    expect((await list(observer, '?period=past', known)).status).toBe(200);
    expect((await list(observer, '?limit=1000', known)).status).toBe(400);
    await secretariat.del(`/meetings/${id}/invitations/${observer.memberId}`);
    const after = await list(observer, '', known);
    expect(after.status).toBe(200);
    expect(after.body.items.map((item) => item.id)).not.toContain(id);
    expect((await observer.get(`/meetings/${id}`, { 'if-none-match': known })).status).toBe(404);
  });
});

describe('a meeting whose end has passed', () => {
  it('is held, stands among the past ones, shows itself to the auditor, and takes no more answers', async () => {
    const { id } = await createScheduledMeeting(
      secretariat,
      { title: 'Soon over', startsAt: '2027-03-02T10:00', endsAt: '2027-03-02T11:00' },
      { countries: ['LV'] },
    );
    await setClockAt(app.database, new Date('2027-03-02T10:00:01Z'));
    await app.db.query(
      `update session set seen_at = app_now(), expires_at = app_now() + interval '12 hours'`,
    );
    await app.app.get(CompleteMeetingsJob).run();
    expect(succeeded(await list(latvia)).items.map((item) => item.id)).not.toContain(id);
    expect(succeeded(await list(latvia, '?period=past')).items).toMatchObject([
      { id, state: 'held', over: true, waitsForMe: false },
    ]);
    expect(succeeded(await list(await network.auditor(), '?period=past')).items).toMatchObject([{ id }]);
    const auditor = succeeded(await (await network.auditor()).get<MeetingBody>(`/meetings/${id}`));
    expect([auditor.attendance, auditor.joinUrl]).toEqual([null, null]);
    const late = await latvia.put<{ code: string }>(`/meetings/${id}/answer`, { answer: 'yes' });
    expect([late.status, late.body.code]).toEqual([409, 'meeting-over']);
    expect((await secretariat.post<{ code: string }>(`/meetings/${id}/cancel`)).body.code).toBe(
      'meeting-over',
    );
  });
});
