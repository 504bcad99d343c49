import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReplyIngestService } from '../../src/meetings/replies/reply-ingest.service.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { createDraft, openThread } from '../support/standards.ts';
import { forgedBodies, correctedBody } from '../support/forged-bodies.ts';
import { OUR_MAIL_SERVER, replyFile } from '../support/mailbox.ts';
import { EARLY_2027, createScheduledMeeting, setClockAt } from '../support/meetings.ts';
import { startProcess, type RunningProcess } from '../support/processes.ts';
import { filesWith, keysWith, rowsWith } from '../support/traces.ts';
import { textOf, CollabClient } from '../support/collab-client.ts';

/** Made up; check characters fit. In the forms in which a store might keep them. */
const FINNISH = '131052-308T';
const NEEDLES = [FINNISH, '131052308', '131052%2D308T', '36805280109', 'EE382200221020145685'];
const WORDS = `As with the client ${FINNISH}, isikukood 36805280109, EE382200221020145685.`;
const STAYS = 'Words that everybody may read.';

let test: TestApp;
let network: TestNetwork;
let folder: string;
let server: RunningProcess;
let finland: ApiClient;
let member: TestMember;
let secretariat: ApiClient;
let draft: StandardView;
let thread: string;
const redis = process.env['TEST_REDIS_URL'];

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api', MAIL_AUTHSERV_ID: OUR_MAIL_SERVER } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  folder = await mkdtemp(join(tmpdir(), 'norbanet-drill-'));
  server = await startProcess('dist/server/main.js', {
    DATABASE_URL: test.database.applicationUrl,
    DATA_DIR: folder,
    LOG_LEVEL: 'debug',
    PUBLIC_URL: 'http://norbanet.test',
    ...(redis ? { REDIS_URL: redis } : {}),
  });
  member = await network.as('FI', 'ngo');
  [finland, secretariat] = [
    network.at(server.url, member),
    network.at(server.url, await network.secretariat()),
  ];
  draft = await createDraft(member);
  thread = (await openThread(member, draft, null)).body.id;
}, 120_000);
afterAll(async () => {
  await server?.end('SIGKILL').catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  await test.close();
});

/**
 * Everything that is kept anywhere: tables of every schema, Redis, files and caught mails, what the process
 * printed.
 */
async function tracesOf(needles: readonly string[]): Promise<string[]> {
  const printed = server
    .output()
    .split('\n')
    .filter((line) => needles.some((needle) => line.includes(needle)));
  return [
    ...(await rowsWith(test.db, needles)),
    ...(await keysWith(redis, needles)),
    ...(await filesWith(folder, needles)),
    ...printed,
  ];
}

/**
 * Whatever was put off (jobs, gathered mails, live events) has had its time when this has passed through all
 * of it.
 */
async function settled(): Promise<void> {
  await finland.post(`/standards/${draft.id}/threads/${thread}/comments`, { key: randomUUID(), text: STAYS });
  for (let tries = 0; tries < 300; tries += 1) {
    const [{ left }] = await test.db.query<[{ left: number }]>(
      'select count(*)::int as left from outbox where relayed_at is null',
    );
    if (left === 0) return;
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
}

it('what is kept is found by the search: in rows, in bytes, in files', async () => {
  const typist = new CollabClient(server.url, member, `standard:${draft.id}`);
  await typist.open();
  expect((await typist.type(0, 0, 'Quetzal ')).ok).toBe(true);
  typist.close();
  const form = new FormData();
  form.set('title', 'Report');
  form.set('audience', 'network');
  form.set('file', new Blob(['%PDF-1.4\nQuetzal in a file\n']), 'Quetzal.pdf');
  expect((await finland.post('/documents', form)).status).toBe(201);
  const found = await tracesOf(['Quetzal']);
  expect(found.some((one) => one.includes('manuscript_update'))).toBe(true);
  expect(found.some((one) => one.includes('document'))).toBe(true);
  expect(found.some((one) => one.startsWith('file '))).toBe(true);
});

it('somebody’s number gets in by no way that there is, and leaves no trace in any store', async () => {
  const refused = async (answer: Promise<{ status: number; body: unknown }>): Promise<void> => {
    const { status, body } = await answer;
    expect([status, body]).toMatchObject([422, { code: 'personal-data-found' }]);
    for (const needle of NEEDLES) expect(JSON.stringify(body)).not.toContain(needle);
  };
  await refused(
    finland.post(`/standards/${draft.id}/threads/${thread}/comments`, { key: randomUUID(), text: WORDS }),
  );

  // A file's name, a form's field, an import's records, what is wrong with an import.
  const form = new FormData();
  form.set('title', 'Report');
  form.set('audience', 'network');
  form.set('file', new Blob(['%PDF-1.4\n']), `${FINNISH}.pdf`);
  await refused(finland.post('/documents', form));
  const named = { country: 'EE', name: WORDS, sector: 'public', kind: 'other' };
  await refused(
    secretariat.post('/network/import', { format: 'json', text: JSON.stringify({ organisations: [named] }) }),
  );
  await refused(
    secretariat.post('/network/import', {
      format: 'csv',
      text: `record,country,name,sector,kind\norganisation,EE,"${WORDS}",public,other\n`,
    }),
  );
  for (const part of [
    { sector: FINNISH },
    { country: FINNISH },
    { [FINNISH]: 'x' },
    { contact: '36805280109@' },
  ]) {
    const { status, body } = await secretariat.post('/network/import', {
      format: 'json',
      text: JSON.stringify({ organisations: [{ ...named, name: 'House', ...part }] }),
    });
    expect(status).toBe(422);
    for (const needle of NEEDLES) expect(JSON.stringify(body)).not.toContain(needle);
  }
  await refused(
    secretariat.post('/network/organisations', {
      ...named,
      name: 'House',
      contact: '36805280109@example.org',
    }),
  );

  // As the name of a field that there is not.
  const misnamed = await finland.post('/standards', { [FINNISH]: 'x', title: 'Draft', audience: 'teams' });
  expect([misnamed.status, JSON.stringify(misnamed.body).includes(FINNISH)]).toEqual([400, false]);

  // Live: typed into a collab document, said to a room, as the place of a caret.
  const typist = new CollabClient(server.url, member, `standard:${draft.id}`);
  await typist.open();
  expect(await typist.push(typist.change((clauses) => textOf(clauses[0]!).insert(0, WORDS)))).toMatchObject({
    ok: false,
    code: 'personal-data-found',
  });
  typist.socket.emit('typing', { room: `standard:${draft.id}`, place: FINNISH });
  typist.socket.emit('aware', { doc: FINNISH, client: 1, caret: null });
  typist.socket.emit('join', { room: FINNISH });
  typist.close();

  // By mail: the words that come with an answer to an invitation; the answer itself counts.
  const meeting = await createScheduledMeeting(await network.secretariat(), {}, { countries: ['FI'] });
  const calendar = Buffer.from(
    replyFile('outlook', { UID: `${meeting.id}@norbanet.test`, ATTENDEE: member.email }).replace(
      'I come by train\\, and arrive at ten.\\n',
      WORDS.replaceAll(',', '\\,'),
    ),
  );
  await test.app.get(ReplyIngestService).ingest({
    uid: 1,
    validity: 1n,
    sender: member.email,
    isReport: false,
    calendar: { part: '2', size: calendar.length },
    headers: [
      [
        'authentication-results',
        `${OUR_MAIL_SERVER}; spf=pass smtp.mailfrom=${member.email}; dmarc=pass (p=NONE) header.from=example.org`,
      ],
    ],
    fetch: () => Promise.resolve(calendar),
    markSeen: () => Promise.resolve(),
  });
  expect(await test.db.query('select outcome, remark from calendar_reply')).toEqual([
    { outcome: 'taken', remark: null },
  ]);

  // In addresses and queries, which servers like to log.
  for (const path of [
    `/members?q=${FINNISH}`,
    `/documents?words=36805280109`,
    `/standards/${FINNISH}`,
    `/no-such/${FINNISH}`,
    `/audit?objectId=36805280109`,
  ])
    expect((await secretariat.get(path)).status).toBeGreaterThanOrEqual(200);
  await fetch(`${server.url}/published/${FINNISH}`);
  await fetch(`${server.url}/${FINNISH}`, {
    headers: { 'user-agent': FINNISH, referer: `http://norbanet.test/${FINNISH}` },
  });

  await settled();
  expect(await tracesOf(NEEDLES)).toEqual([]);
}, 120_000);

/** Says the same to every address, be it a member's or no address at all; nothing of it is kept but a digest. */
const NEVER_TELLS = 'POST /recoveries/own';

it('a forged client that sends the number to every route by the contract is refused by each, and leaves no trace', async () => {
  const reached = new Set<string>();
  const admitted: string[] = [];
  const sendAs = async (who: ApiClient): Promise<void> => {
    for (const { method, path, body: first } of forgedBodies(`Client ${FINNISH}`)) {
      if (path.startsWith('/session')) continue;
      let [body, answer] = [first, await who.send<Record<string, unknown>>(method, path, first)];
      for (let tries = 0; answer.status === 400 && tries < 4; tries += 1) {
        body = correctedBody(body, answer.body['faults'] as { field: string; code: string }[]);
        answer = await who.send<Record<string, unknown>>(method, path, body);
      }
      const route = `${method} ${path.replaceAll(/[0-9a-f-]{36}/g, ':id')}`;
      if (answer.body['code'] === 'personal-data-found') reached.add(route);
      if (route === NEVER_TELLS) expect(answer.status).toBe(204);
      else if ((answer.status < 300 || answer.status >= 500) && JSON.stringify(body).includes(FINNISH))
        admitted.push(`${answer.status} ${route}`);
    }
  };
  await sendAs(secretariat);
  await sendAs(finland);
  expect(admitted).toEqual([]);
  // Most routes for words have been got through to, so that the gate itself has refused.
  expect(reached.size).toBeGreaterThan(50);
  await settled();
  expect(await tracesOf(NEEDLES)).toEqual([]);
}, 180_000);
