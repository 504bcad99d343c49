import { randomUUID } from 'node:crypto';
import { mayReadProcess } from '../../src/standards/consensus/consensus.policy.ts';
import {
  processesVisibleTo,
  processListVisibleTo,
} from '../../src/standards/consensus/consensus.visibility.ts';
import { type Cell, expectParity, READERS, type Reader, VisibilityWalk } from '../support/visibility-walk.ts';

let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

/** How far the process is on a draft of each audience, and whether the observer was invited to the draft. */
const AUDIENCES = ['teams', 'networks'] as const;
const ROUNDS = ['none', 'announced', 'open', 'closed'] as const;
type Round = (typeof ROUNDS)[number];

async function insertProcesses() {
  const processes = AUDIENCES.flatMap((audience) =>
    ROUNDS.flatMap((round) =>
      [true, false].map((invited) => ({
        id: randomUUID(),
        standardId: randomUUID(),
        audience,
        round,
        invited,
      })),
    ),
  );
  const [versions, begun] = [new Map(processes.map(({ id }) => [id, randomUUID()])), '2027-01-01'];
  await walk.insert(
    'standard',
    processes.map(({ standardId, audience }) => ({
      id: standardId,
      title: 'Common standard',
      state: 'drafting',
      state_since: begun,
      audience,
      decisions_needed: false,
      created_by: walk.authorId,
      created_at: begun,
      changed_at: begun,
    })),
  );
  await walk.insert(
    'standard_version',
    processes.map(({ id, standardId }) => ({
      id: versions.get(id)!,
      standard_id: standardId,
      ordinal: 1,
      label: 'For rating',
      kind: 'working',
      title: 'Common standard',
      hash: '0'.repeat(64),
      scheme: 2,
      clauses: 1,
      made_at: begun,
    })),
  );
  await walk.insert(
    'consensus_process',
    processes.map(({ id, standardId }) => ({
      id,
      standard_id: standardId,
      ordinal: 1,
      question: 'Should we?',
      version_id: versions.get(id)!,
      max_rounds: 2,
      min_raters: 3,
      stable_within: 0.5,
      state: 'running',
      begun_by: walk.authorId,
      begun_at: begun,
    })),
  );
  await walk.insert(
    'consensus_round',
    processes
      .filter(({ round }) => round !== 'none')
      .map(({ id, round }) => ({
        id: randomUUID(),
        process_id: id,
        ordinal: 1,
        version_id: versions.get(id)!,
        state: round,
        opens_at: begun,
        closes_at: '2027-02-01',
        time_zone: 'Europe/Copenhagen',
        planned_by: walk.authorId,
        planned_at: begun,
        seats: round === 'closed' ? 24 : null,
        raters: round === 'closed' ? 20 : null,
      })),
  );
  await walk.insert(
    'standard_observer',
    processes
      .filter(({ invited }) => invited)
      .map(({ standardId }) => ({
        standard_id: standardId,
        member_id: walk.actor('observer').memberId,
        invited_by: walk.authorId,
        invited_at: begun,
      })),
  );
  return processes;
}

/** Written out, so that a rule that is wrong in both places is seen. */
const READS: Readonly<Record<Reader, (round: Round, invited: boolean) => boolean>> = {
  secretariat: () => true,
  'team NO': () => true,
  'team EE': () => true,
  'network NO': () => false,
  'network EE': () => false,
  observer: (round, invited) => invited && round === 'closed',
  auditor: () => false,
  'auditor NO': () => false,
};

describe('who reads a consensus process', () => {
  it('is the same by the rule and by the database, for every reader, audience and round', async () => {
    const processes = await insertProcesses();
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const select = (condition: string) =>
        walk.ids(
          `
            select p.id
            from standard s
            join consensus_process p on p.standard_id = s.id
            where ${condition}`,
          [actor.memberId],
        );
      const found = await select(processesVisibleTo(actor, '$1'));
      const listed = await select(processListVisibleTo(actor, '$1'));
      for (const { id, audience, round, invited } of processes) {
        const expected = READS[reader](round, invited);
        if (invited) expect(mayReadProcess(actor, { hasResults: round === 'closed' })).toBe(expected);
        // Whoever reads a process finds it in the list.
        if (expected) expect(listed.has(id)).toBe(true);
        cells.push({ of: `${audience} ${round} ${invited}`, reader, expected, found: found.has(id) });
      }
    }
    expectParity(cells, processes.length * READERS.length);
  });
});
