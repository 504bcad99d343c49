import { auditRows } from '../support/accounts.ts';
import { addAgendaItems } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createScheduledMeeting, EARLY_2027, setClockAt, succeeded } from '../support/meetings.ts';
import { meetingInSession } from '../support/minutes.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
const here = await findChromium(process.env['CHROMIUM_PATH']);
const itPrints = here ? it : it.skip;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api', ...(here ? { CHROMIUM_PATH: here } : {}) } });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, latvia] = await Promise.all([network.secretariat(), network.as('LV', 'ngo')]);
}, 60_000);
afterAll(() => app.close());

async function fileOf(who: TestMember, path: string): Promise<{ status: number; bytes: Uint8Array }> {
  const answer = await fetch(`${who.url}/api${path}`, { headers: { cookie: who.options.cookie! } });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
const textOf = async (who: TestMember, path: string) => {
  const { status, bytes } = await fileOf(who, path);
  expect(status).toBe(200);
  return (await pdfPageTexts(bytes)).join('\n').replaceAll(/\s+/g, ' ');
};

describe('the agenda to hand out', () => {
  itPrints(
    'stands in the host’s local time, with closed items closed even to those on their list',
    async () => {
      const meeting = await createScheduledMeeting(
        secretariat,
        { title: 'Safe return' },
        { countries: ['LV'], memberIds: [] },
      );
      await addAgendaItems(secretariat, meeting, [
        { title: 'Opening' },
        { title: 'Shelter threatened', closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [] } },
        { title: 'Any other business' },
      ]);
      const text = await textOf(latvia, `/meetings/${meeting.id}/agenda.pdf`);
      expect(text).toContain('Safe return');
      expect(text).toMatch(/All times are local time in \w+ \(UTC/);
      expect(text).toMatch(/Opening.*Closed item.*Any other business/);
      expect(text).not.toContain('Shelter threatened');
    },
  );
});

describe('the attendance of a meeting', () => {
  itPrints('is printed as a sheet to sign, by country, without those who will not attend', async () => {
    const meeting = await createScheduledMeeting(
      secretariat,
      { title: 'Safe return' },
      { countries: ['LV', 'EE'], memberIds: [] },
    );
    const estonia = await network.as('EE', 'ngo');
    succeeded(await estonia.put(`/meetings/${meeting.id}/answer`, { answer: 'no' }));
    const text = await textOf(secretariat, `/meetings/${meeting.id}/attendance.pdf`);
    expect(text).toMatch(/Attendance sheet.*Signature.*Estonia.*Latvia.*Others present/);
    const names = await app.db.query<{ name: string }[]>('select name from member where id = any($1)', [
      [latvia.memberId],
    ]);
    expect(text).toContain(names[0]!.name);
    const [declined] = await app.db.query<{ name: string }[]>('select name from member where id = $1', [
      estonia.memberId,
    ]);
    expect(text).not.toContain(declined!.name);
    expect(await auditRows(app, 'meeting.attendance-exported')).toContainEqual(
      expect.objectContaining({ detail: { format: 'sheet' } }),
    );
  });

  it('is for whoever convenes the meeting alone', async () => {
    const meeting = await createScheduledMeeting(
      secretariat,
      { title: 'Safe return' },
      { countries: ['LV'], memberIds: [] },
    );
    expect((await fileOf(latvia, `/meetings/${meeting.id}/attendance.csv`)).status).toBe(404);
    expect((await fileOf(latvia, `/meetings/${meeting.id}/attendance.pdf`)).status).toBe(404);
  });

  it('is a table in which nothing runs as a formula, and is in the audit log', async () => {
    const { meeting } = await meetingInSession(app, secretariat, 1, {}, { countries: ['LV'] });
    succeeded(await latvia.put(`/meetings/${meeting.id}/answer`, { answer: 'yes' }));
    succeeded(await latvia.post(`/meetings/${meeting.id}/session/presence`, {}));
    await app.db.query(`update member set name = '=HYPERLINK("http://x.example")' where id = $1`, [
      latvia.memberId,
    ]);
    const { status, bytes } = await fileOf(secretariat, `/meetings/${meeting.id}/attendance.csv`);
    expect(status).toBe(200);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toContain('country,seat,alternate,name,organisation,invited,answer,present');
    const own = lines.find((line) => line.includes('HYPERLINK'))!;
    expect(own).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(own).toMatch(/^LV,ngo,false,.*,true,yes,true,2027-\d\d-\d\dT[\d:.]+Z,$/);
    expect(lines.filter((line) => line.startsWith('LV,'))).toHaveLength(3);
    expect(await auditRows(app, 'meeting.attendance-exported')).toContainEqual(
      expect.objectContaining({ detail: { format: 'csv' } }),
    );
  });
});
