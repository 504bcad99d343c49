import { randomUUID } from 'node:crypto';
import { linesVisibleTo } from '../../src/plans/plan.visibility.ts';
import { mayReadLine } from '../../src/plans/plans.policy.ts';
import { IDENTIFICATION } from '../support/plans.ts';
import { type Cell, expectParity, READERS, type Reader, VisibilityWalk } from '../support/visibility-walk.ts';

let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

/** Lines of two countries, shared and not, of a member and of a seat, in each state. */
async function insertLines() {
  const seatId = await walk.insertSeat('NO', 'ngo', walk.authorId);
  const owners = [
    { owner_seat_id: seatId, owner_member_id: null },
    ...READERS.map((reader) => ({ owner_seat_id: null, owner_member_id: walk.actor(reader).memberId })),
  ];
  const lines = (['NO', 'EE'] as const).flatMap((country) =>
    [true, false].flatMap((shared) =>
      (['open', 'done', 'dropped'] as const).flatMap((state) =>
        owners.map((owner) => ({ id: randomUUID(), country, shared, state, owner })),
      ),
    ),
  );
  await walk.insert(
    'work_plan_line',
    lines.map(({ id, country, shared, state, owner }) => ({
      id,
      country_code: country,
      area_id: IDENTIFICATION,
      action: 'To do.',
      due_on: '2027-09-30',
      due_on_set_at: '2027-01-01',
      ...owner,
      shared,
      state,
      state_set_at: '2027-01-01',
      revision: 1,
      created_by: walk.authorId,
      created_at: '2027-01-01',
      changed_by: walk.authorId,
      changed_at: '2027-01-01',
    })),
  );
  return lines;
}

/** Written out, so that a rule that is wrong in both places is seen. */
const READS: Readonly<Record<Reader, (country: 'NO' | 'EE', shared: boolean) => boolean>> = {
  secretariat: (_, shared) => shared,
  'team NO': (country, shared) => shared || country === 'NO',
  'team EE': (country, shared) => shared || country === 'EE',
  'network NO': (country) => country === 'NO',
  'network EE': (country) => country === 'EE',
  observer: (_, shared) => shared,
  auditor: (_, shared) => shared,
  'auditor NO': (_, shared) => shared,
};

describe('who reads a line of a work plan', () => {
  it('is the same by the rule and by the database, for every reader, country, state and owner', async () => {
    const lines = await insertLines();
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const found = await walk.ids(
        `select l.id from work_plan_line l where ${linesVisibleTo(actor, '$1')} and ($1::text is null or true)`,
        [actor.country],
      );
      for (const { id, country, shared, state } of lines) {
        expect(mayReadLine(actor, { countryCode: country, shared })).toBe(READS[reader](country, shared));
        const expected = READS[reader](country, shared);
        cells.push({ of: `${state} ${country} ${shared}`, reader, expected, found: found.has(id) });
      }
    }
    expectParity(cells, lines.length * READERS.length);
  });
});
