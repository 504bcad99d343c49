import { createHash } from 'node:crypto';
import { addAgendaItems } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { EARLY_2027, createScheduledMeeting, setClockAt, succeeded } from '../support/meetings.ts';
import { meetingInSession } from '../support/minutes.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createDraft } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
  denmark = await network.as('DK', 'government');
}, 60_000);
afterAll(() => test.close());

const TIMES = { startsAt: '2027-04-21T10:00', endsAt: '2027-04-21T16:00' };
const keep = (member: ApiClient, kind: string, id: string) =>
  member.post<{ key: string }>('/kept-papers', { kind, id });
const keyOf = async (member: ApiClient, kind: string, id: string): Promise<string> =>
  succeeded(await keep(member, kind, id)).key;

async function keptInAuditLog(): Promise<unknown[]> {
  return test.db.query(
    `
      select object_kind as kind, object_id as id, detail
      from audit_entry
      where action = 'kept-paper.kept'
      order by id`,
  );
}

describe('a paper that is kept on a device', () => {
  it('is encrypted there with a key of the session, the same for each paper, which the server does not store', async () => {
    const { id: meeting } = await createScheduledMeeting(secretariat, TIMES, { countries: ['LV'] });
    const { id: other } = await createScheduledMeeting(secretariat, TIMES, { countries: ['LV'] });
    const session = await openAnotherSession(test, latvia.memberId);
    const key = await keyOf(session, 'agenda', meeting);
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(await keyOf(session, 'agenda', other)).toBe(key);
    const elsewhere = await openAnotherSession(test, latvia.memberId);
    expect(await keyOf(elsewhere, 'agenda', meeting)).not.toBe(key);
    const tables = await test.db.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const bytes = Buffer.from(key, 'base64url');
    const forms = [key, bytes.toString('hex'), createHash('sha256').update(bytes).digest('hex')];
    for (const { name } of tables) {
      const [row] = await test.db.query<{ found: boolean }[]>(
        `select exists (select from "${name}" x where x::text like any($1)) as found`,
        [forms.map((form) => `%${form}%`)],
      );
      expect([name, row!.found]).toEqual([name, false]);
    }
  });

  it('has no key any more when its session has ended', async () => {
    const { id: meeting } = await createScheduledMeeting(secretariat, TIMES, { countries: ['LV'] });
    const session = await openAnotherSession(test, latvia.memberId);
    await keyOf(session, 'agenda', meeting);
    succeeded(await session.send('DELETE', '/session'));
    expect((await keep(session, 'agenda', meeting)).status).toBe(401);
  });

  it('is named in the audit log each time', async () => {
    const { meeting } = await meetingInSession(test, secretariat);
    const draft = await createDraft(denmark);
    const version = succeeded(
      await denmark.post<{ id: string }>(`/standards/${draft.id}/versions`, { label: 'Before Riga' }),
    );
    const before = (await keptInAuditLog()).length;
    await keyOf(secretariat, 'agenda', meeting.id);
    await keyOf(secretariat, 'minutes', meeting.id);
    await keyOf(secretariat, 'standard-version', version.id);
    expect((await keptInAuditLog()).slice(before)).toEqual([
      { kind: 'meeting', id: meeting.id, detail: { kind: 'agenda' } },
      { kind: 'meeting', id: meeting.id, detail: { kind: 'minutes' } },
      { kind: 'standard', id: draft.id, detail: { kind: 'standard-version', version: version.id } },
    ]);
  });

  it('is refused as if it were not there to whoever may not read it, and then leaves no trace', async () => {
    const { id: meeting } = await createScheduledMeeting(secretariat, TIMES, { countries: ['DK'] });
    const draft = await createDraft(denmark);
    const version = succeeded(
      await denmark.post<{ id: string }>(`/standards/${draft.id}/versions`, { label: 'Before Oslo' }),
    );
    const before = (await keptInAuditLog()).length;
    const observer = await network.observer();
    const auditor = await network.auditor();
    const answers = await Promise.all([
      keep(observer, 'agenda', meeting),
      keep(observer, 'standard-version', version.id),
      keep(auditor, 'standard-version', version.id),
      keep(latvia, 'standard-version', meeting),
      keep(latvia, 'minutes', version.id),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(await keptInAuditLog()).toHaveLength(before);
    expect((await keep(latvia, 'contacts', meeting)).status).toBe(400);
  });
});

describe('minutes', () => {
  it('say of an item to those on its list that it is closed, so that it is not kept', async () => {
    const { id: meeting } = await createScheduledMeeting(secretariat, TIMES, { countries: ['LV', 'EE'] });
    await addAgendaItems(secretariat, { id: meeting }, [
      { title: 'Open' },
      {
        title: 'Closed',
        closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [secretariat.memberId] },
      },
    ]);
    const { entries } = succeeded(
      await secretariat.get<{ entries: { title: string; closed: boolean }[] }>(
        `/meetings/${meeting}/minutes`,
      ),
    );
    expect(entries.map(({ title, closed }) => [title, closed])).toEqual([
      ['Open', false],
      ['Closed', true],
    ]);
  });
});
