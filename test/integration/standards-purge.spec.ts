import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everContained } from '@nbn/collab';
import { Config } from '../../src/platform/config/config.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { PurgeListView } from '../../src/standards/purge/dto/purge.view.ts';
import type { WholeVersionView } from '../../src/standards/versions/dto/version.view.ts';
import { paperForm } from '../support/agendas.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createAmendment } from '../support/amendments.ts';
import { createConsultation } from '../support/consultations.ts';
import {
  createDraft,
  openThread,
  publishStandard,
  readStandard,
  replyToThread,
  reviseStandard,
} from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { aDecision, anAction, meetingInSession } from '../support/minutes.ts';
import { textOf, CollabClient } from '../support/collab-client.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A word that stands nowhere else; typed in more than one letter case. */
const WORDS = 'Quincewort Seven-Seven';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let secretariat: TestMember;
let colleague: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [denmark, secretariat, colleague] = [
    await network.as('DK', 'government'),
    await network.secretariat(),
    await network.secretariatColleague(),
  ];
});
afterAll(() => test.close());

const path = (draft: StandardView, at = 0): string =>
  `/standards/${draft.id}/clauses/${draft.clauses[at]!.id}`;
const ask = (who: TestMember, words = WORDS, reason = 'It names somebody.') =>
  who.post<PurgeListView>('/purges', { words, reason });
const carryOut = (who: TestMember, id: string, words = WORDS) =>
  who.post<PurgeListView>(`/purges/${id}/carry-out`, { words });
async function purged(words = WORDS): Promise<PurgeListView['items'][number]> {
  const {
    items: [asked],
  } = succeeded(await ask(secretariat, words));
  return succeeded(await carryOut(colleague, asked!.id, words)).items[0]!;
}

/**
 * Every place of the database and of the data folder whose bytes hold the words, in whatever letter case; and
 * logs that spell them letter by letter.
 */
async function places(words = WORDS): Promise<string[]> {
  const columns = await test.db.query<{ t: string; c: string; type: string }[]>(
    `
      select quote_ident(table_schema) || '.' || quote_ident(table_name) as t, quote_ident(column_name) as c,
        udt_name as type
      from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { t, c, type } of columns) {
    const [{ rows }] = await test.db.query<[{ rows: number }]>(
      type === 'bytea'
        ? `select count(*)::int as rows from ${t} where position(convert_to($1, 'UTF8') in ${c}) > 0`
        : `select count(*)::int as rows from ${t} where position(lower($1) in lower(${c}::text)) > 0`,
      [words],
    );
    if (rows > 0) found.push(`${t}.${c}`);
  }
  const logs = await test.db.query<{ id: string; bytes: Buffer[] }[]>(
    `
      select m.id, array_agg(b.bytes) as bytes
      from manuscript m
      join (
        select manuscript_id, bytes
        from manuscript_snapshot
        union all
        select manuscript_id, bytes
        from manuscript_update
      ) b on b.manuscript_id = m.id
      group by m.id`,
  );
  for (const { id, bytes } of logs) if (everContained(bytes, words)) found.push(`the log of ${id}`);
  return [...found, ...filesWith(test.app.get(Config).DATA_DIR, Buffer.from(words))].toSorted();
}

function filesWith(folder: string, words: Buffer): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        (entry.name.includes(String(words)) ||
          readFileSync(join(entry.parentPath, entry.name)).includes(words)),
    )
    .map(({ name }) => name);
}

describe('words that should never have been here', () => {
  it('are nowhere any more, in no table, log, version or file that was made, and the record does not name them', async () => {
    const draft = await createDraft(denmark, ['Shelter for all.', 'Help within a day.'], 'networks');
    const typist = new CollabClient(test.url, denmark, `standard:${draft.id}`);
    await typist.open();
    for (const [at, letter] of [...WORDS].entries()) await typist.type(0, at, letter);
    // Taken out again at once: only the log still says it.
    await typist.push(typist.change((clauses) => textOf(clauses[0]!).delete(0, WORDS.length)));
    await typist.type(1, 0, `${WORDS.toUpperCase()} asks for `);
    succeeded(
      await denmark.patch(`${path(draft, 1)}`, {
        revision: (await readStandard(denmark, draft.id)).clauses[1]!.revision,
        text: `Of ${WORDS} we heard.`,
      }),
    );
    const thread = succeeded(
      await openThread(denmark, await readStandard(denmark, draft.id), WORDS, `Who is ${WORDS}?`),
    );
    succeeded(await replyToThread(secretariat, draft.id, thread.id, `Not here: ${WORDS}.`));
    succeeded(
      await denmark.post(`/standards/${draft.id}/definitions`, {
        term: 'shelter',
        variants: '',
        text: `Where ${WORDS} stays.`,
        clauseId: null,
        conceptId: null,
      }),
    );
    succeeded(await denmark.post(`/standards/${draft.id}/versions`, { label: `With ${WORDS}` }));
    const versionId = await publishStandard(test, secretariat, draft.id, { slug: 'purged' });
    const before = succeeded(
      await denmark.get<WholeVersionView>(`/standards/${draft.id}/versions/${versionId}`),
    );
    succeeded(
      await denmark.put(`/standards/${draft.id}/translations/da/${draft.clauses[1]!.id}`, {
        revision: 0,
        sourceHash: before.content[1]!.hash,
        text: `Om ${WORDS} hørte vi.`,
      }),
    );
    succeeded(
      await denmark.post(
        '/documents',
        paperForm({ title: `About ${WORDS}`, audience: 'network' }, undefined, `${WORDS}.pdf`),
      ),
    );
    await test.db.query(
      `
        insert into standard_print (
          id, standard_id, member_id, session_id, comments, asked_at, state, expires_at
        )
        values (gen_random_uuid(), $1, $2, gen_random_uuid(), 'none', app_now(), 'waiting', app_now())`,
      [draft.id, denmark.memberId],
    );
    await reviseStandard(test, draft.id);
    expect(await places()).toEqual(
      expect.arrayContaining([
        'public.clause.text',
        'public.clause_revision.text',
        'public.comment.text',
        'public.comment_thread.quote',
        'public.live_event.payload',
        'public.standard_version.label',
        'public.translation.text',
        'public.version_clause.text',
        'public.document.title',
        'public.document_version.name',
        `the log of ${draft.id}`,
      ]),
    );

    const record = await purged();
    expect(await places()).toEqual([]);
    expect(record).toMatchObject({
      state: 'done',
      reason: 'It names somebody.',
      askedBy: { name: 'secretariat' },
      endedBy: { name: 'colleague' },
      remaining: [],
    });
    expect(record.removed).toEqual(
      expect.arrayContaining([
        { what: 'manuscript', rows: 1 },
        { what: 'version_clause', rows: 2 },
      ]),
    );
    expect(JSON.stringify(await test.db.query('select * from purge'))).not.toMatch(/quincewort/i);
    expect(await test.db.query('select count(*)::int as prints from standard_print')).toEqual([
      { prints: 0 },
    ]);

    const after = await readStandard(denmark, draft.id);
    expect(after.clauses.map(({ text }) => text)).toEqual(['Shelter for all.', 'Of […] we heard.']);
    const version = succeeded(
      await denmark.get<WholeVersionView>(`/standards/${draft.id}/versions/${versionId}`),
    );
    expect(version.content.map(({ text }) => text)).toEqual(['Shelter for all.', 'Of […] we heard.']);
    // Told as what it is: another fingerprint, and when it was reckoned. Of a version that never held the
    // words it is the same.
    expect([version.hash === before.hash, version.purgedAt, version.content[0]!.hash]).toEqual([
      false,
      expect.any(String),
      before.content[0]!.hash,
    ]);
    const said = await fetch(`${test.url}/published/purged/v1.0/fingerprint`);
    const text = await said.text();
    expect(createHash('sha256').update(text).digest('hex')).toBe(version.hash);
    expect(text).toContain('Where […] stays.');
    expect(
      await test.db.query(
        `
          select t.text, t.source_hash = c.hash as bound
          from translation t
          join version_clause c on c.clause_id = t.subject_id and c.version_id = $1
          where t.language = 'da'`,
        [versionId],
      ),
    ).toEqual([{ text: 'Om […] hørte vi.', bound: true }]);
    typist.close();
  });

  it('are nowhere any more in amendments and what was typed for them, in answers to a consultation, and in minutes', async () => {
    const draft = await createDraft(denmark, ['Shelter for all.']);
    const amendment = await createAmendment(denmark, draft, `Shelter for ${WORDS}.`, {
      reason: `${WORDS} said so.`,
    });
    const typist = new CollabClient(test.url, denmark, `amendment:${amendment.id}`);
    await typist.open();
    for (const [at, letter] of [...WORDS].entries()) await typist.type(0, at, letter);
    succeeded(await denmark.post(`/amendments/${amendment.id}/submission`));
    typist.close();
    const { at } = await createConsultation(secretariat, { lead: `After ${WORDS}` });
    succeeded(await denmark.post(`${at}/remarks`, { clauseId: null, text: `As ${WORDS} told us.` }));
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat, 1);
    succeeded(
      await secretariat.post(
        `/meetings/${meeting.id}/decisions`,
        aDecision(item!, { text: `For ${WORDS}.` }),
      ),
    );
    succeeded(
      await secretariat.post(`/meetings/${meeting.id}/actions`, anAction(item!, { text: `Call ${WORDS}.` })),
    );
    expect(await places()).toEqual(
      expect.arrayContaining([
        'public.action.text',
        'public.amendment.reason',
        'public.decision.text',
        'public.consultation_remark.text',
        'public.consultation_round.lead',
        `the log of ${amendment.id}`,
      ]),
    );

    expect((await purged()).remaining).toEqual([]);
    expect(await places()).toEqual([]);
    expect(
      (await denmark.get<{ proposedText: string; reason: string }>(`/amendments/${amendment.id}`)).body,
    ).toMatchObject({ proposedText: '[…]Shelter for […].', reason: '[…] said so.' });
  });

  it('send whoever reads the text away, and nothing that was made for the text before fits into the new one', async () => {
    const draft = await createDraft(denmark, [`${WORDS} was here.`]);
    const [reader, writer] = [
      new CollabClient(test.url, await network.as('EE', 'ngo'), `standard:${draft.id}`),
      new CollabClient(test.url, denmark, `standard:${draft.id}`),
    ];
    expect(await reader.open()).toMatchObject({ ok: true, epoch: 1 });
    await writer.open();
    await writer.type(0, 0, 'So ');
    const late = writer.change((clauses) => textOf(clauses[0]!).insert(0, 'Late '));
    await purged();
    await waitUntil('everybody hears of it', () =>
      [reader, writer].every(
        ({ renewals: renewed }) => renewed.includes(`standard:${draft.id}`) && renewed.includes(null),
      ),
    );
    expect(await writer.push(late)).toMatchObject({ ok: false });
    expect(await writer.open()).toMatchObject({ ok: false, code: 'text-renewed' });
    const fresh = new CollabClient(test.url, denmark, `standard:${draft.id}`);
    expect(await fresh.open()).toMatchObject({ ok: true, epoch: 2 });
    expect(fresh.texts()).toEqual(['So […] was here.']);
    // One who says the new epoch and sends what belongs to the old one.
    const liar = new CollabClient(test.url, denmark, `standard:${draft.id}`);
    await liar.open();
    expect(await liar.push(late)).toMatchObject({ ok: false, code: 'out-of-step' });
    await fresh.type(0, 0, 'And ');
    await waitUntil(
      'it is written on',
      async () => (await readStandard(denmark, draft.id)).clauses[0]!.text === 'And So […] was here.',
    );
    for (const each of [reader, writer, fresh, liar]) each.close();
  });

  it('leave nothing behind in another process that holds the text', async () => {
    const draft = await createDraft(denmark, [`${WORDS} again.`]);
    const second = await startApp({ database: test.database, environment: { ROLE: 'api' } });
    const there = new CollabClient(second.url, denmark, `standard:${draft.id}`);
    await there.open();
    await purged();
    await waitUntil('the other process lets go of it', () => there.renewals.length > 0);
    const anew = new CollabClient(second.url, denmark, `standard:${draft.id}`);
    await anew.open();
    expect(anew.texts()).toEqual(['[…] again.']);
    for (const each of [there, anew]) each.close();
    await second.close();
  });
});

describe('who removes them', () => {
  it('are two members of the secretariat who type the same words', async () => {
    await createDraft(denmark, [`${WORDS} once more.`]);
    const {
      items: [asked],
    } = succeeded(await ask(secretariat));
    expect(asked).toMatchObject({ state: 'asked', mine: true });
    expect((await carryOut(secretariat, asked!.id)).body as object).toMatchObject({
      code: 'purge-needs-another',
    });
    const since = await network.secretariatMember('came-since');
    expect((await carryOut(since, asked!.id)).body as object).toMatchObject({ code: 'purge-needs-another' });
    expect((await carryOut(colleague, asked!.id, 'Quincewort Seven')).body as object).toMatchObject({
      code: 'purge-words-differ',
    });
    expect((await carryOut(colleague, asked!.id, WORDS.toLowerCase())).status).toBe(200);
    expect((await carryOut(colleague, asked!.id)).body as object).toMatchObject({ code: 'purge-is-over' });
    for (const other of [denmark, await network.networkMember('DK'), await network.auditor()])
      expect((await ask(other)).status).toBe(404);
    const rows = await test.db.query<{ action: string; detail: object }[]>(
      `select action, detail from audit_entry where object_id = $1 order by seq`,
      [asked!.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['purge.asked', 'purge.carried-out']);
    expect(JSON.stringify(rows)).not.toMatch(/quincewort/i);
  });

  it('have a day for it, can take it back, and give a reason that does not say the words', async () => {
    expect((await ask(secretariat, WORDS, `Because of ${WORDS.toLowerCase()}`)).status).toBe(400);
    expect((await ask(secretariat, 'abc')).status).toBe(400);
    const {
      items: [first],
    } = succeeded(await ask(secretariat));
    await test.db.query(`update purge set asked_at = app_now() - interval '25 hours' where id = $1`, [
      first!.id,
    ]);
    expect((await carryOut(colleague, first!.id)).body as object).toMatchObject({ code: 'purge-is-over' });
    expect((await secretariat.get<PurgeListView>('/purges')).body.items[0]).toMatchObject({
      state: 'lapsed',
    });
    const {
      items: [second],
    } = succeeded(await ask(secretariat));
    expect((await colleague.del(`/purges/${second!.id}`)).status).toBe(204);
    expect(await test.db.query('select state, key, digest from purge where id = $1', [second!.id])).toEqual([
      { state: 'withdrawn', key: null, digest: null },
    ]);
  });

  it('change nothing where the words stand nowhere, or are the house’s own', async () => {
    const {
      items: [nowhere],
    } = succeeded(await ask(secretariat, 'Nowhere to be found'));
    expect((await carryOut(colleague, nowhere!.id, 'Nowhere to be found')).body as object).toMatchObject({
      code: 'nothing-to-purge',
    });
    const {
      items: [works],
    } = succeeded(await ask(secretariat, 'drafting'));
    const draft = await createDraft(denmark, ['We are drafting.']);
    expect((await carryOut(colleague, works!.id, 'drafting')).body as object).toMatchObject({
      code: 'purge-hits-the-works',
    });
    expect((await readStandard(denmark, draft.id)).clauses[0]!.text).toBe('We are drafting.');
  });
});
