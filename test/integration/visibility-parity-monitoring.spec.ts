import { randomUUID } from 'node:crypto';
import { mayReadRecommendation } from '../../src/monitoring/monitoring.policy.ts';
import { recommendationsVisibleTo } from '../../src/monitoring/recommendation.visibility.ts';
import { CONVENTION } from '../support/monitoring.ts';
import { type Cell, expectParity, READERS, type Reader, VisibilityWalk } from '../support/visibility-walk.ts';

let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

/** Recommendations to two countries, shared and not, of a member and of nobody, in each state. */
async function insertRecommendations() {
  const owners = [null, ...READERS.map((reader) => walk.actor(reader).memberId)];
  const rows = (['NO', 'EE'] as const).flatMap((country) =>
    [true, false].flatMap((shared) =>
      (['open', 'done', 'dropped'] as const).flatMap((state) =>
        owners.map((owner) => ({ id: randomUUID(), country, shared, state, owner })),
      ),
    ),
  );
  await walk.insert(
    'recommendation',
    rows.map(({ owner, ...row }) => ({
      ...row,
      instrument_id: CONVENTION,
      source: 'GRETA',
      number: row.id,
      text: 'To do.',
      received_on: '2026-01-01',
      owner_member_id: owner,
      due_on_set_at: '2027-01-01',
      answer: '',
      revision: 1,
      created_by: walk.authorId,
      created_at: '2027-01-01',
      changed_by: walk.authorId,
      changed_at: '2027-01-01',
    })),
  );
  return rows;
}

/** Written out, so that a rule that is wrong in both places is seen. */
const READS: Readonly<Record<Reader, (country: 'NO' | 'EE', shared: boolean) => boolean>> = {
  secretariat: (_, shared) => shared,
  'team NO': (country, shared) => shared || country === 'NO',
  'team EE': (country, shared) => shared || country === 'EE',
  'network NO': (country) => country === 'NO',
  'network EE': (country) => country === 'EE',
  observer: () => false,
  auditor: (_, shared) => shared,
  'auditor NO': (_, shared) => shared,
};

describe('who reads a recommendation', () => {
  it('is the same by the rule and by the database, for every reader, country, state and owner', async () => {
    const rows = await insertRecommendations();
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const found = await walk.ids(
        `
          select m.id
          from recommendation m
          where ${recommendationsVisibleTo(actor, '$1')} and ($1::text is null or true)`,
        [actor.country],
      );
      for (const { id, country, shared, state } of rows) {
        const expected = READS[reader](country, shared);
        expect(mayReadRecommendation(actor, { country, shared })).toBe(expected);
        cells.push({ of: `${state} ${country} ${shared}`, reader, expected, found: found.has(id) });
      }
    }
    expectParity(cells, rows.length * READERS.length);
  });
});
