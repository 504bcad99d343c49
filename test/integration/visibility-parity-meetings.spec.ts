import { MEETING_KINDS, MEETING_STATES, MINUTES_STATES } from '@nbn/contracts';
import { mayRead } from '../../src/agendas/minutes/minutes.policy.ts';
import { visibleMinutes } from '../../src/agendas/minutes/minutes.visibility.ts';
import { VISIBLE_TO_MEMBER, visibleMeetings } from '../../src/meetings/meeting.visibility.ts';
import { expectParity, READERS, ReaderTable, VisibilityWalk, type Cell } from '../support/visibility-walk.ts';

const BOTH = [false, true] as const;
let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

/** A national meeting is of Norway. */
const MEETING_READERS = new ReaderTable({
  //                                  sec NO EE  no ee  obs aud aud
  'regional, draft': '                 x  .  .   .  .   .   .   .',
  'regional, draft, invited': '        x  .  .   .  .   .   .   .',
  'regional, out': '                   x  x  x   .  .   .   .   .',
  'regional, out, invited': '          x  x  x   x  x   x   x   x',
  'regional, over': '                  x  x  x   .  .   .   x   x',
  'regional, over, invited': '         x  x  x   x  x   x   x   x',
  'national, draft': '                 x  x  .   .  .   .   .   .',
  'national, draft, invited': '        x  x  .   .  .   .   .   .',
  'national, out': '                   x  x  .   x  .   .   .   .',
  'national, out, invited': '          x  x  x   x  x   x   .   .',
  'national, over': '                  x  x  .   x  .   .   .   .',
  'national, over, invited': '         x  x  x   x  x   x   .   .',
  'discreet, draft': '                 x  x  .   .  .   .   .   .',
  'discreet, draft, invited': '        x  x  .   .  .   .   .   .',
  'discreet, out': '                   x  x  .   .  .   .   .   .',
  'discreet, out, invited': '          x  x  x   x  x   x   .   .',
  'discreet, over': '                  x  x  .   .  .   .   .   .',
  'discreet, over, invited': '         x  x  x   x  x   x   .   .',
});

describe('who sees a meeting', () => {
  it('is as the table has it, for one reader and for many', async () => {
    const meetings = MEETING_KINDS.flatMap((kind) =>
      MEETING_STATES.flatMap((state) =>
        BOTH.flatMap((over) =>
          BOTH.flatMap((discreet) =>
            BOTH.map((invited) => {
              const group = kind === 'national' && discreet ? 'discreet' : kind;
              const sent = over ? 'over' : 'out';
              const phase = state === 'draft' ? 'draft' : sent;
              return {
                situation: [
                  group === 'working-group' ? 'regional' : group,
                  phase,
                  ...(invited ? ['invited'] : []),
                ].join(', '),
                invited,
                row: walk.meetingRow({
                  kind,
                  country_code: kind === 'national' ? 'NO' : null,
                  state,
                  over_at: over ? '2027-04-07T15:00Z' : null,
                  discreet,
                }),
              };
            }),
          ),
        ),
      ),
    );
    await walk.insert(
      'meeting',
      meetings.map(({ row }) => row),
    );
    // An invitation that was taken back is none.
    await walk.insert(
      'meeting_invitation',
      meetings.flatMap(({ row, invited }) => walk.invitationsOf(row.id, walk.memberIds, !invited)),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const { where, parameters } = visibleMeetings(actor);
      const one = await walk.ids(`select m.id from meeting m where ${where}`, parameters);
      const many = await walk.ids(
        `
          select m.id
          from meeting m
          join membership p on p.member_id = $1
          where ${VISIBLE_TO_MEMBER}`,
        [actor.memberId],
      );
      for (const { situation, row } of meetings) {
        const expected = MEETING_READERS.expects(situation, reader);
        cells.push({ of: situation, reader, expected, found: one.has(row.id) });
        cells.push({ of: `${situation}, among many`, reader, expected, found: many.has(row.id) });
      }
    }
    expectParity(cells, 3 * 6 * 2 * 2 * 2 * READERS.length * 2);
    expect(MEETING_READERS.unasked).toEqual([]);
  });
});

describe('who reads minutes', () => {
  it('is the same by the policy and by the database', async () => {
    const held = MEETING_KINDS.flatMap((kind) =>
      MEETING_STATES.flatMap((meetingState) =>
        MINUTES_STATES.flatMap((state) =>
          BOTH.flatMap((attended) =>
            BOTH.flatMap((invited) =>
              BOTH.map((discreet) => ({
                facts: {
                  kind,
                  countryCode: kind === 'national' ? ('NO' as const) : null,
                  meetingState,
                  begun: true,
                  state,
                  attended,
                  invited,
                  discreet,
                },
                row: walk.meetingRow({
                  kind,
                  country_code: kind === 'national' ? 'NO' : null,
                  state: meetingState,
                  discreet,
                }),
              })),
            ),
          ),
        ),
      ),
    );
    await walk.insert(
      'meeting',
      held.map(({ row }) => row),
    );
    await walk.insert(
      'meeting_invitation',
      held.flatMap(({ row, facts }) => walk.invitationsOf(row.id, walk.memberIds, !facts.invited)),
    );
    await walk.insert(
      'minutes',
      held.map(({ row, facts: { state } }) => ({
        meeting_id: row.id,
        state,
        round: 0,
        approve_at: state === 'circulated' ? '2027-05-01' : null,
        approved_at: state === 'approved' ? '2027-05-01' : null,
        created_at: '2027-04-08',
        updated_at: '2027-04-08',
      })),
    );
    await walk.insert(
      'minutes_present',
      held
        .filter(({ facts }) => facts.attended)
        .flatMap(({ row }) => walk.memberIds.map((member_id) => ({ meeting_id: row.id, member_id }))),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const { where, parameters } = visibleMinutes(actor);
      const seen = await walk.ids(
        `
          select m.id
          from meeting m
          left join minutes mi on mi.meeting_id = m.id
          where ${where}`,
        parameters,
      );
      for (const { facts, row } of held)
        cells.push({
          of: JSON.stringify(facts),
          reader,
          expected: mayRead(actor, facts),
          found: seen.has(row.id),
        });
    }
    expectParity(cells, 3 * 6 * 4 * 2 * 2 * 2 * READERS.length);
  });

  it('before anybody has begun to write them, is as of a draft', async () => {
    const row = walk.meetingRow({ kind: 'national', country_code: 'NO', state: 'held' });
    await walk.insert('meeting', [row]);
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const { where, parameters } = visibleMinutes(actor);
      const seen = await walk.ids(
        `
          select m.id
          from meeting m
          left join minutes mi on mi.meeting_id = m.id
          where m.id = $3 and ${where}`,
        [...parameters, row.id],
      );
      const expected = mayRead(actor, {
        kind: 'national',
        countryCode: 'NO',
        meetingState: 'held',
        begun: true,
        state: 'draft',
        attended: false,
        invited: false,
        discreet: false,
      });
      cells.push({ of: 'no minutes yet', reader, expected, found: seen.has(row.id) });
    }
    expectParity(cells, READERS.length);
  });
});
