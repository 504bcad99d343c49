import { randomUUID } from 'node:crypto';
import {
  DRAFT_AUDIENCES,
  STANDARD_STATES,
  THREAD_AUDIENCES,
  type CountryCode,
  type DraftAudience,
} from '@nbn/contracts';
import { mayReadNotes } from '../../src/standards/adoption/adoption.policy.ts';
import { recordNotesVisibleTo } from '../../src/standards/adoption/adoption-record.visibility.ts';
import { amendmentsVisibleTo } from '../../src/standards/amendments/amendment.visibility.ts';
import { isAuthor } from '../../src/standards/amendments/amendments.policy.ts';
import { mayReadThread } from '../../src/standards/standard.policy.ts';
import { standardsVisibleTo } from '../../src/standards/standard.visibility.ts';
import { IS_THREAD_READER, threadsReadableBy } from '../../src/standards/threads/thread.visibility.ts';
import { expectParity, READERS, ReaderTable, VisibilityWalk, type Cell } from '../support/visibility-walk.ts';

const BOTH = [false, true] as const;
const COUNTRIES: readonly (CountryCode | null)[] = [null, 'NO', 'EE'];
let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

const standardRow = (audience: DraftAudience, state = 'drafting') => ({
  id: randomUUID(),
  title: 'A standard',
  state,
  parked_from: state === 'parked' ? 'drafting' : null,
  audience,
  created_by: walk.authorId,
  created_at: '2027-01-01',
  changed_at: '2027-01-01',
  state_since: '2027-01-01',
});

/** Inserts a standard with one clause. */
async function insertStandard(audience: DraftAudience): Promise<{ standardId: string; clauseId: string }> {
  const standard = standardRow(audience);
  const clauseId = randomUUID();
  await walk.insert('standard', [standard]);
  await walk.insert('clause', [
    {
      id: clauseId,
      standard_id: standard.id,
      position: 'V',
      kind: 'clause',
      level: 1,
      text: 'A clause.',
      revision: 1,
      recorded_revision: 1,
      changed_by: walk.authorId,
      changed_at: '2027-01-01',
    },
  ]);
  return { standardId: standard.id, clauseId };
}

const DRAFT_READERS = new ReaderTable({
  //                             sec NO EE  no ee  obs aud aud
  'for the teams': '              x  x  x   .  .   .   .   .',
  'for the teams, invited': '     x  x  x   .  .   x   .   .',
  'for the networks': '           x  x  x   x  x   .   .   .',
  'for the networks, invited': '  x  x  x   x  x   x   .   .',
});

describe('who may know of a draft', () => {
  it('is as the table has it, in every state', async () => {
    const drafts = DRAFT_AUDIENCES.flatMap((audience) =>
      STANDARD_STATES.flatMap((state) =>
        BOTH.map((invited) => ({
          row: standardRow(audience, state),
          invited,
          situation: `for the ${audience}${invited ? ', invited' : ''}`,
        })),
      ),
    );
    await walk.insert(
      'standard',
      drafts.map(({ row }) => row),
    );
    await walk.insert(
      'standard_observer',
      drafts
        .filter(({ invited }) => invited)
        .flatMap(({ row }) =>
          walk.memberIds.map((member_id) => ({
            standard_id: row.id,
            member_id,
            invited_by: walk.authorId,
            invited_at: '2027-01-01',
          })),
        ),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const seen = await walk.ids(`select s.id from standard s where ${standardsVisibleTo(actor, '$1')}`, [
        actor.memberId,
      ]);
      for (const { situation, row } of drafts)
        cells.push({
          of: `${situation}, ${row.state}`,
          reader,
          expected: DRAFT_READERS.expects(situation, reader),
          found: seen.has(row.id),
        });
    }
    expectParity(cells, 2 * 12 * 2 * READERS.length);
    expect(DRAFT_READERS.unasked).toEqual([]);
  });
});

describe('whom a comment thread is for', () => {
  async function insertThreads() {
    const threads = [];
    for (const draft of DRAFT_AUDIENCES) {
      const { standardId, clauseId } = await insertStandard(draft);
      for (const audience of THREAD_AUDIENCES)
        for (const country of COUNTRIES)
          for (const named of audience === 'named' ? BOTH : [false]) {
            const others = audience === 'named' ? [walk.authorId] : [];
            const readers = named ? [...others, ...walk.memberIds] : others;
            threads.push({ id: randomUUID(), standardId, clauseId, draft, audience, country, readers });
          }
    }
    await walk.insert(
      'comment_thread',
      threads.map(({ id, standardId, clauseId, audience, country, readers }) => ({
        id,
        standard_id: standardId,
        clause_id: clauseId,
        country,
        audience,
        readers,
        anchor_state: 'clause',
        anchor_start: 0,
        anchor_end: 0,
        quote: '',
        prefix: '',
        suffix: '',
        state_by: walk.authorId,
        state_at: '2027-01-01',
        opened_by: walk.authorId,
        opened_at: '2027-01-01',
        key: randomUUID(),
        comments: 1,
        participants: [walk.authorId],
      })),
    );
    return threads;
  }
  const FROM = 'from comment_thread t join standard s on s.id = t.standard_id';

  it('is the same by the policy and by the database, for one reader and for many', async () => {
    const threads = await insertThreads();
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const one = await walk.ids(`select t.id ${FROM} where ${threadsReadableBy(actor, '$1')}`, [
        actor.memberId,
      ]);
      const many = await walk.ids(
        `select t.id ${FROM} join membership p on p.member_id = $1 where ${IS_THREAD_READER}`,
        [actor.memberId],
      );
      for (const { id, draft, ...thread } of threads) {
        const of = JSON.stringify({ draft, ...thread });
        const expected = mayReadThread(thread, draft, actor);
        cells.push({ of, reader, expected, found: one.has(id) });
        cells.push({ of: `${of}, among many`, reader, expected, found: many.has(id) });
      }
    }
    expectParity(cells, 2 * (3 + 3 + 6) * READERS.length * 2);
  });

  it('is nobody who has not joined yet, or has left', async () => {
    const threads = await insertThreads();
    const standing: [state: string, readable: number][] = [];
    for (const state of ['active', 'listed', 'invited', 'left']) {
      const memberId = randomUUID();
      await walk.insertMember(
        memberId,
        await walk.insertOrganisation('NO', `Agency of one who is ${state}`),
        'secretariat',
        state,
      );
      const seen = await walk.ids(
        `select t.id ${FROM} join membership p on p.member_id = $1 where ${IS_THREAD_READER}`,
        [memberId],
      );
      standing.push([state, threads.filter(({ id }) => seen.has(id)).length]);
    }
    // Of each draft: the three of the network, and the secretariat's own.
    expect(standing).toEqual([
      ['active', 8],
      ['listed', 0],
      ['invited', 0],
      ['left', 0],
    ]);
  });
});

describe('which amendments a reader of the standard may know of', () => {
  it('are those put to everybody, and the own, by the policy and by the database', async () => {
    const { standardId, clauseId } = await insertStandard('networks');
    const amendments = COUNTRIES.flatMap((country) =>
      (['draft', 'submitted', 'withdrawn', 'withdrawn before it was submitted'] as const).map((life) => ({
        id: randomUUID(),
        country,
        life,
        state: life === 'draft' || life === 'submitted' ? life : ('withdrawn' as const),
        submittedAt: life === 'submitted' || life === 'withdrawn' ? '2027-01-02' : null,
      })),
    );
    await walk.insert(
      'amendment',
      amendments.map(({ id, country, state, submittedAt }, n) => ({
        id,
        standard_id: standardId,
        ordinal: n + 1,
        clause_id: clauseId,
        country,
        state,
        base_text: 'A clause.',
        base_hash: '0'.repeat(64),
        base_kind: 'clause',
        base_level: 1,
        proposed_text: 'A better clause.',
        created_by: walk.authorId,
        created_at: '2027-01-01',
        changed_by: walk.authorId,
        changed_at: '2027-01-01',
        submitted_by: submittedAt && walk.authorId,
        submitted_at: submittedAt,
      })),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const seen = await walk.ids(`select a.id from amendment a where ${amendmentsVisibleTo(actor)}`);
      for (const { id, country, life, submittedAt } of amendments)
        cells.push({
          of: `${life}, of ${country ?? 'the secretariat'}`,
          reader,
          expected: submittedAt !== null || isAuthor(actor, { country }),
          found: seen.has(id),
        });
    }
    expectParity(cells, 3 * 4 * READERS.length);
  });
});

describe('who reads note and evidence of what a country records', () => {
  it('is as the policy has it, shared or not', async () => {
    const records = COUNTRIES.flatMap((country) =>
      country ? BOTH.map((shared) => ({ id: randomUUID(), country, shared })) : [],
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const seen = await walk.ids(
        `
          select r.id
          from jsonb_to_recordset($1) as r(id text, country text, shared boolean)
          where ${recordNotesVisibleTo(actor)}`,
        [JSON.stringify(records)],
      );
      for (const { id, country, shared } of records)
        cells.push({
          of: `${country}${shared ? ', shared' : ''}`,
          reader,
          expected: mayReadNotes(actor, { country, shared }),
          found: seen.has(id),
        });
    }
    expectParity(cells, 2 * 2 * READERS.length);
  });
});
