import { randomUUID } from 'node:crypto';
import { mayReadReport } from '../../src/monitoring/reports/monitoring-report.policy.ts';
import { reportsVisibleTo } from '../../src/monitoring/reports/monitoring-report.visibility.ts';
import { type Cell, expectParity, READERS, type Reader, VisibilityWalk } from '../support/visibility-walk.ts';

let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

type Country = 'NO' | 'EE';
type State = 'draft' | 'sent';

/** Reports of two countries in each state. */
async function insertReports() {
  const [instrument] = await walk.ids('select id from instrument order by ordinal limit 1', []);
  const reports = (['NO', 'EE'] as const).flatMap((country) =>
    (['draft', 'sent'] as const).map((state) => ({ id: randomUUID(), country, state })),
  );
  await walk.insert(
    'monitoring_report',
    reports.map(({ id, country, state }) => ({
      id,
      country,
      state,
      instrument_id: instrument!,
      instrument_title: 'Convention',
      title: 'Reply',
      first_day: '2027-01-01',
      last_day: '2027-12-31',
      gathered_at: '2027-01-01',
      created_by: walk.authorId,
      created_at: '2027-01-01',
      changed_by: walk.authorId,
      changed_at: '2027-01-01',
      sent_by: state === 'sent' ? walk.authorId : null,
      sent_at: state === 'sent' ? '2027-01-02' : null,
    })),
  );
  return reports;
}

/** Written out, so that a rule that is wrong in both places is seen. */
const READS: Readonly<Record<Reader, (country: Country, state: State) => boolean>> = {
  secretariat: (_, state) => state === 'sent',
  'team NO': (country, state) => state === 'sent' || country === 'NO',
  'team EE': (country, state) => state === 'sent' || country === 'EE',
  'network NO': (country, state) => state === 'sent' && country === 'NO',
  'network EE': (country, state) => state === 'sent' && country === 'EE',
  observer: () => false,
  auditor: (_, state) => state === 'sent',
  'auditor NO': (_, state) => state === 'sent',
};

describe('who reads a report to those who monitor a country', () => {
  it('is the same by the rule and by the database, for every reader, country and state', async () => {
    const reports = await insertReports();
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const found = await walk.ids(
        `select p.id from monitoring_report p where ${reportsVisibleTo(actor, '$1')} and ($1::text is null or true)`,
        [actor.country],
      );
      for (const { id, country, state } of reports) {
        const expected = READS[reader](country, state);
        expect(mayReadReport(actor, { country, state })).toBe(expected);
        cells.push({ of: `${state} ${country}`, reader, expected, found: found.has(id) });
      }
    }
    expectParity(cells, reports.length * READERS.length);
  });
});
