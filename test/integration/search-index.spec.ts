import { SearchScopes2026112814000 } from '../../src/database/migrations/202611281400-search-scopes.ts';
import { SearchIndexService } from '../../src/search/indexing/search-index.service.ts';
import { entryLexemes } from '../../src/search/analysis/entry-lexemes.ts';
import { rebuildSearchIndex } from '../../src/search/index.ts';
import { SearchSweepService } from '../../src/search/repair/search-sweep.service.ts';
import { readTermEntries } from '../../src/search/terms/term-data.ts';
import { TermBank } from '@nbn/language';
import { CONTENT_LANGUAGES } from '@nbn/contracts';
import { newId } from '../../src/platform/persistence/id.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createScheduledMeeting, succeeded, type MeetingBody } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { foundIds, search, updateIndex } from '../support/search.ts';
import { createDraft } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-19T12:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'government');
}, 60_000);
afterAll(() => test.close());

async function insertOrganisation(name: string): Promise<string> {
  const id = newId();
  await test.db.query(
    `insert into organisation (id, country_code, name, sector, kind) values ($1, 'SE', $2, 'public', 'police')`,
    [id, name],
  );
  return id;
}

/** The entries as they are, but for nothing. */
const entries = () =>
  test.db.query<object[]>(
    `
      select kind, object_id, part, scope_id, place_id, country, language, at, review_on, lexemes::text, digest,
        made_by
      from search_entry
      order by kind, object_id, part`,
  );

/** Every lexeme with the number of its entries: as counted, and as they are. */
async function expectCountedWords(): Promise<void> {
  const counted = await test.db.query<object[]>('select lexeme, entries from search_word order by lexeme');
  const there = await test.db.query<object[]>(
    `
      select lexeme collate "C" as lexeme, count(*)::int as entries
      from search_entry e
      cross join lateral unnest(tsvector_to_array(e.lexemes)) lexeme
      group by lexeme
      order by 1`,
  );
  expect(counted).toEqual(there);
}

describe('the index', () => {
  it('follows what is written, changed and deleted, and counts its words', async () => {
    const meeting = await createScheduledMeeting(secretariat, { title: 'Osmium', note: '' });
    await updateIndex(test);
    expect(await foundIds(latvia, 'osmium', 'meeting')).toEqual([meeting.id]);
    succeeded(
      await secretariat.patch<MeetingBody>(`/meetings/${meeting.id}`, {
        revision: meeting.revision,
        title: 'Rhodium',
      }),
    );
    await updateIndex(test);
    expect(await foundIds(latvia, 'osmium', 'meeting')).toEqual([]);
    expect(await foundIds(latvia, 'rhodium', 'meeting')).toEqual([meeting.id]);
    const id = await insertOrganisation('Agency of palladium');
    await updateIndex(test);
    await test.db.query('delete from organisation where id = $1', [id]);
    // What is gone is not found, whether the index knows it yet or not.
    expect((await search(latvia, 'palladium')).items).toEqual([]);
    await updateIndex(test);
    expect((await search(latvia, 'palladium')).total).toBe(0);
    await expectCountedWords();
  });

  it('is made of what is there now, by whichever process, and loses nothing when one is killed', async () => {
    const id = await insertOrganisation('Agency of tellurium');
    // The connection ends in the middle of the work.
    await test.db.query(`
      create function kill_indexing() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(10); return null; end $$;
      create trigger kill_indexing after insert on search_entry execute function kill_indexing()`);
    await expect(test.app.get(SearchIndexService).updateBatch()).rejects.toThrow();
    await test.db.query('drop trigger kill_indexing on search_entry; drop function kill_indexing()');
    expect((await search(latvia, 'tellurium')).total).toBe(0);
    await updateIndex(test);
    expect(await foundIds(latvia, 'tellurium', 'organisation')).toEqual([id]);
  });

  it('is repaired by the sweep: what is missing, what is changed, and what nothing stands behind', async () => {
    const ids = await Promise.all(['gallium', 'indium', 'thallium'].map(insertOrganisation));
    await updateIndex(test);
    const whole = await entries();
    await test.db.query('delete from search_entry where object_id = $1', [ids[0]]);
    await test.db.query(`update search_entry set digest = 'other', lexemes = '' where object_id = $1`, [
      ids[1],
    ]);
    await test.db.query(
      `
        insert into search_entry
        select kind, $2, part, scope_id, place_id, country, language, at, review_on, lexemes, digest, made_by
        from search_entry
        where object_id = $1`,
      [ids[2], newId()],
    );
    await test.app.get(SearchSweepService).runAll();
    await updateIndex(test);
    expect(await entries()).toEqual(whole);
    await expectCountedWords();
    // It finds nothing more to do, and rests.
    expect(await test.app.get(SearchSweepService).runStep()).toBe(false);
    expect(await test.db.query('select from search_stale')).toEqual([]);
  });

  it('is made again by the command while everything is found, with its progress', async () => {
    await createDraft(secretariat, ['Strontium is a word.', 'Caesium is another.']);
    await updateIndex(test);
    const whole = await entries();
    await test.db.query(`update search_entry set made_by = 'before'`);
    const lines: string[] = [];
    let rebuilding = true;
    const rebuilt = rebuildSearchIndex(test.app, (line) => lines.push(line)).finally(() => {
      rebuilding = false;
    });
    while (rebuilding) expect((await search(secretariat, 'strontium')).total).toBe(1);
    await rebuilt;
    expect(await entries()).toEqual(whole);
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^clause: 2 of 2$/)]));
    await expectCountedWords();
  });

  it('holds no word of a text from the moment that it is purged', async () => {
    const draft = await createDraft(secretariat, ['Ask for Quincewort at the door.']);
    await updateIndex(test);
    expect((await search(secretariat, 'quincewort')).total).toBe(1);
    await test.db.transaction(async (manager) => {
      await manager.query(`select set_config('norbanet.purging', 'on', true)`);
      await manager.query(`update clause set text = 'Ask for them at the door.' where standard_id = $1`, [
        draft.id,
      ]);
    });
    expect(await test.db.query(`select from search_word where lexeme like '%quincewort%'`)).toEqual([]);
    expect(await test.db.query(`select from search_entry where lexemes::text like '%quincewort%'`)).toEqual(
      [],
    );
    await updateIndex(test);
    expect((await search(secretariat, '"at the door"')).total).toBe(1);
  });
});

it('entries of before have their scope as a lexeme, once the database was brought up to date', async () => {
  await insertOrganisation('Sebaldus Desk');
  await updateIndex(test);
  const made = await entries();
  const runner = test.db.createQueryRunner();
  const migration = new SearchScopes2026112814000();
  try {
    await migration.down(runner);
    expect(await test.db.query(`select from search_word where lexeme like '$%'`)).toEqual([]);
    expect((await search(latvia, 'sebaldus')).total).toBe(1);
    await migration.up(runner);
  } finally {
    await runner.release();
  }
  expect(await entries()).toEqual(made);
  await expectCountedWords();
  expect((await search(latvia, 'sebaldus')).total).toBe(1);
});

describe('the lexemes of a text', () => {
  it('are read by the server as they were written, whatever its version and its configurations', async () => {
    const bank = new TermBank(readTermEntries());
    const bodies = [
      'Victims of trafficking; O’Hare’s "quoted" words, back\\slash and it\'s end.',
      'Ohvriabitöötajad ja þolendur, жертвы торговли людьми, 36.6 %, EU:ssa.',
      'a'.repeat(500),
      `${'word '.repeat(20_000)}last`,
    ];
    for (const language of CONTENT_LANGUAGES)
      for (const body of bodies) {
        const { vector } = entryLexemes({ title: 'A title', heading: '', body }, [language], bank);
        const configurations = await Promise.all(
          ['simple', 'english'].map(async (configuration) => {
            const [, [{ read }]] = await test.db.transaction(async (manager) => [
              await manager.query(`set local default_text_search_config = ${configuration}`),
              await manager.query<[{ read: string }]>('select $1::tsvector::text as read', [vector]),
            ]);
            return read;
          }),
        );
        expect(new Set(configurations).size).toBe(1);
        const [{ again }] = await test.db.query<[{ again: string }]>('select $1::tsvector::text as again', [
          configurations[0],
        ]);
        expect(again).toBe(configurations[0]);
      }
  });
});
