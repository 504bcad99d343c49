import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSignInLinks, prepareDemo } from '../../src/demo/index.ts';
import { DemoRefusedError } from '../../src/demo/prepare-demo.ts';
import { readConfig, type Config } from '../../src/platform/config/config.ts';
import { createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/api-client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const before = { ...process.env };
let folder: string;

/** The demo reads its settings from where `npm start` gives them. */
function settings(database: TestDatabase, more: Record<string, string> = {}): Config {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: 'http://norbanet.test',
    DATABASE_URL: database.applicationUrl,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...more,
  });
  return readConfig(process.env);
}

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://norbanet.test',
  SMTP_URL: 'smtp://localhost',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'norbanet-demo-'));
});
afterAll(async () => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, before);
  await rm(folder, { recursive: true, force: true });
});

describe('the demo', () => {
  let app: TestApp;
  let links: readonly string[];
  const said: string[] = [];

  beforeAll(async () => {
    const database = await createTestDatabase();
    links = await prepareDemo(settings(database), (line) => said.push(line));
    // The keys of its open ballot are in its folder. No jobs run: they would go on from where the demo left off.
    app = await startApp({ database, environment: { DATA_DIR: folder, ROLE: 'api' } });
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await app.database.drop();
  });

  const rows = <T>(sql: string): Promise<T[]> => app.db.query<T[]>(sql);
  const count = async (what: string): Promise<number> =>
    Number((await rows<{ count: string }>(`select count(*) from ${what}`))[0]!.count);

  it('dates what happened in the past, in the order in which it happened', async () => {
    expect(
      await count(
        `
          (select at < lag(at) over (order by seq) as back from audit_entry where action not like 'demo.%') e
          where back`,
      ),
    ).toBe(0);
    expect(await count(`audit_entry where at < now() - interval '300 days'`)).toBeGreaterThan(0);
    expect(await count(`comment where at > now() - interval '3 days'`)).toBe(0);
  });

  it('holds three meetings of the region behind it, one ahead with answers still to give, and one whose date is being chosen', async () => {
    expect(
      await rows(
        `select state, count(*)::int from meeting where kind = 'regional' group by state order by state`,
      ),
    ).toEqual([
      { state: 'held', count: 3 },
      { state: 'polling', count: 1 },
      { state: 'scheduled', count: 1 },
    ]);
    expect(await count('(select distinct member_id from poll_answer where superseded_at is null) a')).toBe(
      11,
    );
    expect(
      await count(
        `
          meeting_invitation i
          join meeting m on m.id = i.meeting_id
          where m.state = 'scheduled' and i.answer is null`,
      ),
    ).toBeGreaterThan(3);
  });

  it('has minutes of each past meeting, approved but for the last, with decisions in every state of follow-up and actions still open', async () => {
    expect(
      await rows(
        `
          select mi.state
          from minutes mi
          join meeting m on m.id = mi.meeting_id
          where m.kind = 'regional'
          order by m.starts_at`,
      ),
    ).toEqual([{ state: 'approved' }, { state: 'approved' }, { state: 'circulated' }]);
    expect(
      (await rows<{ state: string }>('select distinct state from follow_up order by 1')).map(
        ({ state }) => state,
      ),
    ).toEqual(['done', 'legal-obstacle', 'not-applicable', 'not-started', 'under-way']);
    expect(await count(`action where state = 'open'`)).toBeGreaterThanOrEqual(3);
    expect(await count('decision where indicative')).toBe(0);
  });

  it('held a national meeting in each country, with approved minutes, and an action of one of its network', async () => {
    expect(
      await rows(`
        select count(distinct m.country_code)::int as countries
        from meeting m
        join minutes mi on mi.meeting_id = m.id and mi.state = 'approved'
        join action a on a.meeting_id = m.id and a.owner_member_id is not null
        where m.kind = 'national' and m.state = 'held'`),
    ).toEqual([{ countries: 8 }]);
    expect(await count('decision where shared_abroad')).toBe(6);
    expect(
      await rows('select outcome, count(*)::int from nomination group by outcome order by outcome'),
    ).toEqual([
      { outcome: 'accepted', count: 2 },
      { outcome: 'objected', count: 1 },
      { outcome: null, count: 1 },
    ]);
  });

  it('gives the meeting ahead an agenda with papers that can be opened', async () => {
    const items = await count(
      `agenda_item i join meeting m on m.id = i.meeting_id where m.state = 'scheduled'`,
    );
    expect(items).toBeGreaterThanOrEqual(7);
    expect(
      await rows(
        `
          select v.media_type as type
          from document d
          join document_version v on v.document_id = d.id
          where exists (select from document_attachment a where a.document_id = d.id)
          order by 1`,
      ),
    ).toEqual([
      { type: 'application/pdf' },
      { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
      { type: 'text/markdown' },
    ]);
    expect(await count(`document_attachment where kind = 'agenda-item'`)).toBe(3);
    expect(await count('session where ended_at is null')).toBe(0);
  });

  it('has a library on shelves, in seven languages, with versions, readings, a link and a trash', async () => {
    expect(
      await rows(`
        select language, count(*)::int
        from document
        where state = 'current' and language is not null
        group by language
        order by language`),
    ).toEqual([
      { language: 'da', count: 1 },
      { language: 'en', count: 2 },
      { language: 'fi', count: 1 },
      { language: 'lt', count: 1 },
      { language: 'lv', count: 1 },
      { language: 'nb', count: 1 },
      { language: 'sv', count: 1 },
    ]);
    // Every file was read, and holds nothing back.
    expect(await count(`document_version where state <> 'released'`)).toBe(0);
    expect(await count(`document_version where number = 2 and note <> ''`)).toBe(1);
    expect(await count('document where collection_id is not null')).toBe(4);
    expect(await count(`document where audience = 'national' and country_code = 'DK'`)).toBe(1);
    expect(await count('document_named_reader')).toBe(2);
    expect(
      await rows('select count(*)::int, count(confirmed_at)::int as done from document_reading_seat'),
    ).toEqual([{ count: 8, done: 5 }]);
    expect(await count('document where review_on between current_date and current_date + 30')).toBe(1);
    expect(await count('document where review_on < current_date')).toBe(1);
    expect(await count('document_share_link where expires_at > now() and revoked_at is null')).toBe(1);
    expect(
      await count(`document where state = 'withdrawn' and withdrawn_at > now() - interval '30 days'`),
    ).toBe(1);
    expect(await rows(`select news, fields from reminder_preference`)).toEqual([
      { news: 'weekly', fields: ['shelter', 'policing'] },
    ]);
  });

  it('agreed on a list in one period and votes on seven proposals in the next', async () => {
    expect(await rows('select state from priority_period order by first_day')).toEqual([
      { state: 'agreed' },
      { state: 'balloting' },
    ]);
    expect(await count(`priority where state = 'on-ballot'`)).toBe(7);
    const periods = `subject_kind = 'priority-period'`;
    expect(await rows(`select state, outcome from ballot where ${periods} order by opens_at`)).toEqual([
      { state: 'released', outcome: 'decided' },
      { state: 'open', outcome: null },
    ]);
    expect(
      await count(
        `
          (
            select distinct country_code
            from ballot b
            join ballot_seat s on s.ballot_id = b.id
            where b.state = 'open' and s.revision > 0
          ) c`,
      ),
    ).toBeGreaterThanOrEqual(3);
  });

  it('counted a secret ballot that anyone can count again, and has one open with papers in its box', async () => {
    // Seven lie in the open box; it tells of them in steps of five.
    expect(
      await rows(
        `
          select b.state, b.outcome,
            (select count(*)::int from ballot_sealed s where s.ballot_id = b.id) as counted,
            (select max(x.papers_shown) from ballot_box x where x.ballot_id = b.id) as waiting
          from ballot b
          where secrecy = 'secret'
          order by opens_at`,
      ),
    ).toMatchObject([
      { state: 'released', outcome: 'decided', counted: 14 },
      { state: 'open', outcome: null, counted: 0, waiting: 5 },
    ]);
  });

  it('comments on words of a draft of more than forty clauses', async () => {
    expect(
      await count(
        `clause c join standard s on s.id = c.standard_id where s.title = 'Common standard on victim support'`,
      ),
    ).toBeGreaterThan(40);
    expect(
      await rows('select state, count(*)::int from comment_thread group by state order by state'),
    ).toEqual([
      { state: 'open', count: 12 },
      { state: 'resolved', count: 3 },
    ]);
  });

  it('rests its draft on sources of every kind, one of which changed since somebody looked', async () => {
    expect(
      await rows(
        `select distinct on (o.kind) o.kind, o.state
         from standard_source o join standard s on s.id = o.standard_id
         where s.title = 'Common standard on victim support'
         order by o.kind, o.title`,
      ),
    ).toEqual([
      { kind: 'document', state: 'changed' },
      { kind: 'practice', state: 'sound' },
      { kind: 'publication', state: 'sound' },
      { kind: 'web', state: 'sound' },
    ]);
  });

  it('leaves only the mails of the last days to be sent', async () => {
    const pending = await rows<{ subject: string }>(`select subject from delivery where state = 'pending'`);
    // The invitation to what lies ahead, the minutes of what was, and the ballot that is open: one each for
    // those whom it is about.
    expect(
      pending.filter(
        ({ subject }) =>
          !/^(Invitation: NBN meeting, |Minutes ready for review: |A ballot is open )/.test(subject),
      ),
    ).toEqual([]);
    expect(pending.length).toBeLessThan(80);
    expect(await count(`delivery where state = 'sent'`)).toBeGreaterThan(70);
  });

  it('prints links that let in one of each role, two of the secretariat and seats of Finland among them, once', async () => {
    const roles: unknown[] = [];
    const names: unknown[] = [];
    for (const token of links.flatMap((line) => /#(\S+)/.exec(line)?.[1] ?? [])) {
      const visitor = new ApiClient(app.url);
      const answer = await visitor.post<{ member: { role: string } }>(
        '/links/sign-in',
        { token },
        { origin: 'http://norbanet.test' },
      );
      expect(answer.status).toBe(200);
      roles.push(JSON.stringify(answer.body).match(/"role":"(\w+)"/)?.[1]);
      names.push(JSON.stringify(answer.body).match(/"name":"(Secretariat[^"]*|Finland[^"]*)"/)?.[1]);
      expect(
        (await visitor.post('/links/sign-in', { token }, { origin: 'http://norbanet.test' })).status,
      ).not.toBe(200);
    }
    expect(roles).toEqual([
      'secretariat',
      'secretariat',
      'team',
      'team',
      'team',
      'team',
      'team',
      'network',
      'observer',
      'auditor',
    ]);
    expect(names.filter(Boolean)).toEqual([
      'Secretariat',
      'Secretariat, deputy',
      'Finland, government seat',
      'Finland, NGO seat',
    ]);
  });

  it('can be asked for its links again: those open, those before no longer, and nothing else changes', async () => {
    const written = await count(`audit_entry where action <> 'member.sign-in-link-made'`);
    const before = await demoSignInLinks(settings(app.database));
    const after = await demoSignInLinks(settings(app.database));
    expect(after.map((line) => line.split(/ {2,}http/)[0])).toEqual(
      before.map((line) => line.split(/ {2,}http/)[0]),
    );
    const opened = async (line: string | undefined): Promise<number> => {
      const token = /#(\S+)/.exec(line ?? '')?.[1];
      return (
        await new ApiClient(app.url).post('/links/sign-in', { token }, { origin: 'http://norbanet.test' })
      ).status;
    };
    expect([await opened(before[1]), await opened(after[1])]).toEqual([410, 200]);
    expect(
      await count(`audit_entry where action not in ('member.sign-in-link-made', 'session.opened')`),
    ).toBeLessThanOrEqual(written);
  });

  it('stays as it is when it is started a second time, and says so', async () => {
    const counted = await count('audit_entry');
    const again = await prepareDemo(settings(app.database), (line) => said.push(line));
    expect(said.at(-1)).toContain('there already');
    expect(await count('audit_entry')).toBe(counted + again.filter((line) => line.includes('#')).length);
  });
});

describe('the demo leaves alone', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());
  const entries = async (): Promise<unknown> =>
    app.db.query(
      `
        select (select count(*) from member) as members, (select count(*) from audit_entry) as entries,
          (select count(*) from one_time_link) as links`,
    );

  it('a production', async () => {
    await expect(prepareDemo(settings(app.database, PRODUCTION), () => undefined)).rejects.toThrow(
      DemoRefusedError,
    );
    await expect(demoSignInLinks(settings(app.database, PRODUCTION))).rejects.toThrow(DemoRefusedError);
  });

  it('a database that somebody works in', async () => {
    await createTestNetwork(app);
    const before = await entries();
    await expect(prepareDemo(settings(app.database), () => undefined)).rejects.toThrow(
      /something else than the demo/,
    );
    await expect(demoSignInLinks(settings(app.database))).rejects.toThrow(/no demo here/);
    expect(await entries()).toEqual(before);
  });

  it('a database that it could not finish, instead of passing half of it off as the whole', async () => {
    await app.db.query(
      `
        insert into audit_entry (id, at, actor_role, action, object_kind, object_id)
        values (gen_random_uuid(), now(), 'system', 'demo.begun', 'network', 'demo')`,
    );
    await expect(prepareDemo(settings(app.database), () => undefined)).rejects.toThrow(/Delete the data/);
  });
});
