import { randomUUID } from 'node:crypto';
import { BALLOT_AUDIENCES, isDecided } from '@nbn/contracts';
import type { BallotState } from '../../src/ballots/ballot.entity.ts';
import { ballotsVisibleTo } from '../../src/ballots/ballot.visibility.ts';
import { expectParity, READERS, ReaderTable, VisibilityWalk, type Cell } from '../support/visibility-walk.ts';

const STATES: readonly BallotState[] = [
  'draft',
  'announced',
  'open',
  'counted',
  'released',
  'reviewed',
  'withdrawn',
  'annulled',
];
/** How a reader is tied to one ballot: by name, or as the alternate of a seat, before the opening or on the roll. */
const TIES = ['none', 'named', 'arranged alternate', 'alternate on the roll'] as const;

/** A ballot of one country is Norway's. */
const BALLOT_READERS = new ReaderTable({
  //                                sec NO EE  no ee  obs aud aud
  'region, draft': '                 x  .  .   .  .   .   .   .',
  'region, draft, named': '          x  .  .   .  .   .   .   .',
  'region, draft, alternate': '      x  .  .   .  .   .   .   .',
  'region, out': '                   x  x  x   .  .   .   x   x',
  'region, out, named': '            x  x  x   x  x   x   x   x',
  'region, out, alternate': '        x  x  x   x  x   .   x   x',
  'region, decided': '               x  x  x   x  x   x   x   x',
  'region, decided, named': '        x  x  x   x  x   x   x   x',
  'region, decided, alternate': '    x  x  x   x  x   x   x   x',
  'teams, draft': '                  x  .  .   .  .   .   .   .',
  'teams, draft, named': '           x  .  .   .  .   .   .   .',
  'teams, draft, alternate': '       x  .  .   .  .   .   .   .',
  'teams, out': '                    x  x  x   .  .   .   x   x',
  'teams, out, named': '             x  x  x   x  x   x   x   x',
  'teams, out, alternate': '         x  x  x   x  x   .   x   x',
  'teams, decided': '                x  x  x   .  .   .   x   x',
  'teams, decided, named': '         x  x  x   x  x   x   x   x',
  'teams, decided, alternate': '     x  x  x   x  x   .   x   x',
  'country, draft': '                x  .  .   .  .   .   .   .',
  'country, draft, named': '         x  .  .   .  .   .   .   .',
  'country, draft, alternate': '     x  .  .   .  .   .   .   .',
  'country, out': '                  x  x  .   .  .   .   x   x',
  'country, out, named': '           x  x  x   x  x   x   x   x',
  'country, out, alternate': '       x  x  x   x  x   .   x   x',
  'country, decided': '              x  x  .   x  .   .   x   x',
  'country, decided, named': '       x  x  x   x  x   x   x   x',
  'country, decided, alternate': '   x  x  x   x  x   .   x   x',
  'members, draft': '                .  .  .   .  .   .   .   .',
  'members, draft, named': '         x  .  .   .  .   .   .   .',
  'members, draft, alternate': '     .  .  .   .  .   .   .   .',
  'members, out': '                  .  .  .   .  .   .   .   .',
  'members, out, named': '           x  x  x   x  x   x   x   x',
  'members, out, alternate': '       .  x  x   x  x   .   .   .',
  'members, decided': '              .  .  .   .  .   .   .   .',
  'members, decided, named': '       x  x  x   x  x   x   x   x',
  'members, decided, alternate': '   .  x  x   x  x   .   .   .',
});

function situationOf(audience: string, state: BallotState, tie: (typeof TIES)[number]): string {
  const announced = isDecided(state) ? 'decided' : 'out';
  const phase = state === 'draft' ? 'draft' : announced;
  if (tie === 'none') return `${audience}, ${phase}`;
  return `${audience}, ${phase}, ${tie === 'named' ? 'named' : 'alternate'}`;
}

let walk: VisibilityWalk;
/** Seats for which the readers stand in: one alternate has one seat. */
let seatIds: string[];

beforeAll(async () => {
  walk = await VisibilityWalk.open();
  seatIds = [];
  for (const country of ['NO', 'EE'] as const)
    for (const type of ['ngo', 'resource'] as const) {
      const holder = randomUUID();
      await walk.insertMember(holder, await walk.insertOrganisation(country, `${type} of ${country}`), null);
      seatIds.push(await walk.insertSeat(country, type, holder));
    }
}, 60_000);
afterAll(() => walk.close());

const ballotRow = (audience: string, state: BallotState) => {
  const counted = state === 'counted' || isDecided(state);
  return {
    id: randomUUID(),
    subject_kind: 'question',
    subject_id: randomUUID(),
    question: 'Shall we?',
    method: 'proposal',
    electorate: 'one-seat-one-vote',
    places: 1,
    opens_at: '2027-03-01',
    closes_at: '2027-03-02',
    time_zone: 'Europe/Oslo',
    state,
    announced_by: walk.authorId,
    audience,
    audience_country: audience === 'country' ? 'NO' : null,
    closed_at: counted ? '2027-03-02' : null,
    counted_at: counted ? '2027-03-02' : null,
    released_at: isDecided(state) ? '2027-03-02' : null,
    outcome: counted ? 'adopted' : null,
    result: counted ? {} : null,
    annulled_because: state === 'annulled' ? 'key-lost' : null,
  };
};

describe('who reads a ballot', () => {
  it('is as the table has it, by audience, state and tie', async () => {
    // A tie is one reader's: each has a ballot of their own, of which the others have none.
    const ballots = BALLOT_AUDIENCES.flatMap((audience) =>
      STATES.flatMap((state) =>
        TIES.flatMap((tie) =>
          (tie === 'none' ? [null] : READERS).map((tied) => ({ tie, tied, row: ballotRow(audience, state) })),
        ),
      ),
    );
    await walk.insert(
      'ballot',
      ballots.map(({ row }) => row),
    );
    const tiedBy = (wanted: (typeof TIES)[number]) =>
      ballots.flatMap(({ tie, tied, row }) =>
        tied && tie === wanted ? [{ ballot_id: row.id, member_id: walk.actor(tied).memberId }] : [],
      );
    await walk.insert('ballot_reader', tiedBy('named'));
    await walk.insert(
      'ballot_arrangement',
      tiedBy('arranged alternate').map(({ ballot_id, member_id }) => ({
        ballot_id,
        seat_id: seatIds[0],
        alternate_id: member_id,
        recused: false,
      })),
    );
    await walk.insert(
      'ballot_seat',
      tiedBy('alternate on the roll').map(({ ballot_id, member_id }) => ({
        ballot_id,
        seat_id: seatIds[1],
        country_code: 'NO',
        seat_type: 'resource',
        holder_id: walk.authorId,
        alternate_id: member_id,
      })),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const seen = await walk.ids(
        `select b.id from ballot b where ${ballotsVisibleTo(actor)} and $1::uuid is not null`,
        [actor.memberId],
      );
      for (const { tie, tied, row } of ballots) {
        const situation = situationOf(row.audience, row.state, tied === reader ? tie : 'none');
        cells.push({
          of: `${situation} (${row.state}, ${tie})`,
          reader,
          expected: BALLOT_READERS.expects(situation, reader),
          found: seen.has(row.id),
        });
      }
    }
    expectParity(cells, 4 * 8 * (1 + 3 * READERS.length) * READERS.length);
    expect(BALLOT_READERS.unasked).toEqual([]);
  });
});
