import type { BallotReaders } from '../../ballots/index.ts';
import type { Tx } from '#platform/persistence/transaction';
import type { AgendaItem } from '../agenda-item.entity.ts';
import type { LockedMeeting } from '../agenda.repository.ts';

/**
 * Who may read a ballot on an item: of a closed one its list alone, of others all whom the meeting concerns.
 */
export async function findItemBallotReaders(
  tx: Tx,
  meeting: LockedMeeting,
  item: AgendaItem,
): Promise<BallotReaders> {
  if (!item.closed)
    return meeting.countryCode ? { kind: 'country', country: meeting.countryCode } : { kind: 'region' };
  const list = await tx.manager.query<{ member_id: string }[]>(
    `
      select r.member_id
      from agenda_item_reader r
      where r.item_id = $1 and r.member_id is not null
      union
      select h.member_id
      from agenda_item_reader r
      join membership h on h.seat_id = r.seat_id
      where r.item_id = $1
      union
      select v.member_id
      from agenda_item_reader r
      join meeting_invitation v on v.seat_id = r.seat_id and v.meeting_id = $2 and v.alternate
        and v.withdrawn_at is null
      where r.item_id = $1`,
    [item.id, meeting.id],
  );
  return { kind: 'members', memberIds: list.map((row) => row.member_id) };
}
