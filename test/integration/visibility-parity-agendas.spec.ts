import { randomUUID } from 'node:crypto';
import { MEETING_KINDS, type MeetingKind } from '@nbn/contracts';
import { IS_OWN_ACTION, visibleActions } from '../../src/agendas/actions/action.visibility.ts';
import { isActionOwner } from '../../src/agendas/actions/actions.policy.ts';
import { mayArrange } from '../../src/agendas/agendas.policy.ts';
import { visibleItems } from '../../src/agendas/item-access/item.visibility.ts';
import { mayRead } from '../../src/agendas/minutes/minutes.policy.ts';
import { visibleProposals } from '../../src/agendas/proposals/proposal.visibility.ts';
import {
  isActionOfReader,
  selectVisibleAction,
  selectVisibleDecision,
} from '../../src/agendas/reminders/duty.visibility.ts';
import { expectParity, READERS, ReaderTable, VisibilityWalk, type Cell } from '../support/visibility-walk.ts';

const BOTH = [false, true] as const;
let walk: VisibilityWalk;
/** Seats that none of the readers holds. */
let otherSeatId: string;
let unlistedSeatId: string;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
  [otherSeatId, unlistedSeatId] = [await insertHeldSeat('ngo'), await insertHeldSeat('resource')];
}, 60_000);
afterAll(() => walk.close());

async function insertHeldSeat(type: 'ngo' | 'resource'): Promise<string> {
  const holder = randomUUID();
  await walk.insertMember(holder, await walk.insertOrganisation('NO', `Agency of ${type}`), null);
  return walk.insertSeat('NO', type, holder);
}

/** A meeting with an agenda of one item. */
async function insertMeetingWithItem({
  kind = 'regional' as MeetingKind,
  closed = false,
  state = 'scheduled',
}): Promise<{ meetingId: string; itemId: string }> {
  const meeting = walk.meetingRow({ kind, country_code: kind === 'national' ? 'NO' : null, state });
  const itemId = randomUUID();
  await walk.insert('meeting', [meeting]);
  await walk.insert('agenda', [{ meeting_id: meeting.id, version: 1 }]);
  await walk.insert('agenda_item', [
    {
      id: itemId,
      meeting_id: meeting.id,
      position: 1,
      kind: 'discussion',
      title: 'An item',
      minutes: 30,
      closed,
      revision: 1,
      created_at: '2027-01-01',
      updated_at: '2027-01-01',
    },
  ]);
  return { meetingId: meeting.id, itemId };
}

const ITEM_READERS = new ReaderTable({
  //                                      sec NO EE  no ee  obs aud aud
  open: '                                x  x  x   x  x   x   x   x',
  closed: '                              .  .  .   .  .   .   .   .',
  'closed, on the list': '                 x  x  x   x  x   x   .   .',
  'closed, own seat on the list': '        .  x  x   .  .   .   .   .',
  'closed, acts for a listed seat': '      x  x  x   x  x   x   .   .',
  'closed, acted for a listed seat': '     .  .  .   .  .   .   .   .',
  'closed, acts for another seat': '       .  .  .   .  .   .   .   .',
  'closed, invited in a listed seat': '    .  .  .   .  .   .   .   .',
});

describe('who may know of an item of a meeting', () => {
  async function insertItem(situation: string, memberId: string, seatId: string | null): Promise<string> {
    const { meetingId, itemId } = await insertMeetingWithItem({ closed: situation !== 'open' });
    const listed = { member_id: null as string | null, seat_id: null as string | null };
    if (situation === 'closed, on the list') listed.member_id = memberId;
    else if (situation === 'closed, own seat on the list') listed.seat_id = seatId ?? otherSeatId;
    else if (situation.includes(', ')) listed.seat_id = otherSeatId;
    if (listed.member_id ?? listed.seat_id)
      await walk.insert('agenda_item_reader', [{ id: randomUUID(), item_id: itemId, ...listed }]);
    if (/\bact|invited/.test(situation))
      await walk.insert(
        'meeting_invitation',
        walk.invitationsOf(meetingId, [memberId], situation.includes('acted')).map((row) => ({
          ...row,
          seat_id: situation.includes('another') ? unlistedSeatId : otherSeatId,
          alternate: !situation.includes('invited'),
        })),
      );
    return itemId;
  }

  it('is as the table has it', async () => {
    const cells: Cell[] = [];
    for (const situation of ITEM_READERS.situations)
      for (const reader of READERS) {
        const actor = walk.actor(reader);
        const itemId = await insertItem(situation, actor.memberId, actor.seat?.id ?? null);
        const seen = await walk.ids(
          `select i.id from agenda_item i where i.id = $2 and ${visibleItems(actor)}`,
          [actor.memberId, itemId],
        );
        const expected = ITEM_READERS.expects(situation, reader);
        cells.push({ of: situation, reader, expected, found: seen.has(itemId) });
      }
    expectParity(cells, 8 * READERS.length);
  });
});

describe('which proposals for an agenda a reader of the meeting may know of', () => {
  it('are all for whoever arranges it and the own for others, by the policy and by the database', async () => {
    const cells: Cell[] = [];
    for (const kind of MEETING_KINDS) {
      const countryCode = kind === 'national' ? ('NO' as const) : null;
      const { meetingId } = await insertMeetingWithItem({ kind });
      for (const reader of READERS) {
        const actor = walk.actor(reader);
        const proposals = (['another’s', 'own', 'of the own seat'] as const).map((whose) => ({
          whose,
          id: randomUUID(),
          // Whoever holds no seat finds in its stead one of a seat that is not theirs.
          seatId: whose === 'of the own seat' ? (actor.seat?.id ?? otherSeatId) : null,
        }));
        await walk.insert(
          'agenda_proposal',
          proposals.map(({ id, whose, seatId }) => ({
            id,
            meeting_id: meetingId,
            kind: 'discussion',
            title: 'A proposal',
            minutes: 30,
            proposed_by: whose === 'own' ? actor.memberId : walk.authorId,
            seat_id: seatId,
            proposed_at: '2027-01-01',
            state: 'open',
          })),
        );
        const seen = await walk.ids(
          `
            select p.id
            from agenda_proposal p
            join meeting m on m.id = p.meeting_id
            where $1::uuid is not null and ($2::text is null or true) and ${visibleProposals(actor)}`,
          [actor.memberId, actor.country],
        );
        for (const { id, whose, seatId } of proposals) {
          const isOwn = whose === 'own' || (seatId !== null && seatId === actor.seat?.id);
          const expected = isOwn || mayArrange(actor, { kind, countryCode });
          cells.push({ of: `${kind}, ${whose}`, reader, expected, found: seen.has(id) });
        }
      }
    }
    expectParity(cells, 3 * 3 * READERS.length);
  });
});

describe('what came of a meeting', () => {
  interface Outcome {
    readonly kind: MeetingKind;
    readonly state: 'draft' | 'approved';
    readonly closed: boolean;
    readonly decisionId: string;
    readonly actions: readonly { readonly id: string; readonly ownerSeatId: string | null }[];
  }
  const outcomes: Outcome[] = [];
  const USED = '$1::uuid is not null and ($2::text is null or true) and ($3::uuid is null or true)';

  beforeAll(async () => {
    const owners = [null, walk.actor('team NO').seat!.id, walk.actor('team EE').seat!.id, otherSeatId];
    for (const kind of MEETING_KINDS)
      for (const state of ['draft', 'approved'] as const)
        for (const closed of BOTH) {
          const { meetingId, itemId } = await insertMeetingWithItem({ kind, closed, state: 'held' });
          const decisionId = randomUUID();
          const recorded = {
            meeting_id: meetingId,
            item_id: itemId,
            text: 'What was agreed',
            revision: 1,
            recorded_by: walk.authorId,
            recorded_at: '2027-01-01',
            updated_at: '2027-01-01',
          };
          await walk.insert('minutes', [
            {
              meeting_id: meetingId,
              state,
              round: 0,
              approved_at: state === 'approved' ? '2027-05-01' : null,
              created_at: '2027-04-08',
              updated_at: '2027-04-08',
            },
          ]);
          await walk.insert('decision', [
            {
              ...recorded,
              id: decisionId,
              number: 1,
              reference: decisionId,
              kind: 'position',
              basis: 'consensus',
              indicative: false,
              countries_present: 8,
              taken_at: '2027-01-01',
            },
          ]);
          const actions = owners.map((ownerSeatId) => ({ id: randomUUID(), ownerSeatId }));
          await walk.insert(
            'action',
            actions.map(({ id, ownerSeatId }) => ({
              ...recorded,
              id,
              owner_seat_id: ownerSeatId,
              due_on: '2027-06-01',
              agreed_due_on: '2027-06-01',
              state: 'open',
            })),
          );
          outcomes.push({ kind, state, closed, decisionId, actions });
        }
  });

  const mayReadOutcome = (reader: (typeof READERS)[number], { kind, state, closed }: Outcome): boolean =>
    !closed &&
    mayRead(walk.actor(reader), {
      kind,
      countryCode: kind === 'national' ? 'NO' : null,
      meetingState: 'held',
      begun: true,
      state,
      attended: false,
      invited: false,
      discreet: false,
    });
  const named = ({ kind, state, closed }: Outcome): string =>
    `${kind}, ${state}${closed ? ', of a closed item' : ''}`;

  it('is seen by those who read the minutes and know of the item, an action also by its seat', async () => {
    const FROM = `
      join meeting m on m.id = o.meeting_id
      left join minutes mi on mi.meeting_id = m.id
      join agenda_item i on i.id = o.item_id`;
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const { where, parameters } = visibleActions(actor);
      const inRegister = await walk.ids(
        `select a.id from action a ${FROM.replaceAll('o.', 'a.')} where ${USED} and ${where}`,
        parameters,
      );
      const inNotice = async (select: string, table: string) =>
        walk.ids(
          `
            select x.id
            from ${table} n
            cross join lateral (${select}) x
            where $1::uuid is not null and ($2::text is null or true)`,
          [actor.memberId, actor.country],
        );
      const actionNotices = await inNotice(selectVisibleAction(actor, 'n.id'), 'action');
      const decisionNotices = await inNotice(selectVisibleDecision(actor, 'n.id'), 'decision');
      for (const outcome of outcomes) {
        const reads = mayReadOutcome(reader, outcome);
        const of = named(outcome);
        cells.push({
          of: `decision, ${of}`,
          reader,
          expected: reads,
          found: decisionNotices.has(outcome.decisionId),
        });
        for (const { id, ownerSeatId } of outcome.actions) {
          const expected = reads || (ownerSeatId !== null && ownerSeatId === actor.seat?.id);
          cells.push({ of: `action, ${of}`, reader, expected, found: inRegister.has(id) });
          cells.push({ of: `notice of an action, ${of}`, reader, expected, found: actionNotices.has(id) });
        }
      }
    }
    expectParity(cells, 3 * 2 * 2 * (1 + 4 * 2) * READERS.length);
  });

  it('is somebody’s to do by the policy, by the register and by the list of duties alike', async () => {
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const parameters = [actor.memberId, actor.country, actor.seat?.id ?? null];
      const register = await walk.ids(
        `select a.id from action a where ${USED} and ${IS_OWN_ACTION}`,
        parameters,
      );
      const duties = await walk.ids(
        `select a.id from action a where ${USED} and ${isActionOfReader(actor)}`,
        parameters,
      );
      for (const { id, ownerSeatId } of outcomes.flatMap(({ actions }) => actions)) {
        const expected = isActionOwner(actor, { ownerSeatId, ownerMemberId: null });
        const of = ownerSeatId ?? 'the secretariat';
        cells.push({ of: `register, ${of}`, reader, expected, found: register.has(id) });
        cells.push({ of: `duties, ${of}`, reader, expected, found: duties.has(id) });
      }
    }
    expectParity(cells, 3 * 2 * 2 * 4 * 2 * READERS.length);
  });
});
