import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import type { ItemReadersInput } from '../dto/agenda.input.ts';

/**
 * Who is on the list of a closed item. Whoever writes the list is on it: a closed item that its keeper cannot
 * open would be lost.
 */
@Injectable()
export class ItemAccessService {
  /** Makes the list what was given; null opens the item to all who see the meeting. */
  async setReaders(tx: Tx, actor: Actor, itemId: string, list: ItemReadersInput | null): Promise<void> {
    await tx.manager.query('delete from agenda_item_reader where item_id = $1', [itemId]);
    if (!list) return;
    const seatIds = await this.findSeatIds(tx, list);
    const keeper = actor.seat && seatIds.includes(actor.seat.id) ? [] : [actor.memberId];
    const memberIds = [...new Set([...keeper, ...(await this.findMemberIds(tx, list))])];
    await tx.manager.query(
      `
        insert into agenda_item_reader (id, item_id, member_id, seat_id)
        select g.id, $1, g.member_id, g.seat_id
        from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as g(id, member_id, seat_id)`,
      [
        itemId,
        [...memberIds, ...seatIds].map(() => newId()),
        [...memberIds, ...seatIds.map(() => null)],
        [...memberIds.map(() => null), ...seatIds],
      ],
    );
  }

  /** Takes over the list of another item. */
  async copyReaders(tx: Tx, from: string, to: string): Promise<void> {
    const rows = await tx.manager.query<{ member_id: string | null; seat_id: string | null }[]>(
      'select member_id, seat_id from agenda_item_reader where item_id = $1',
      [from],
    );
    await tx.manager.query(
      `
        insert into agenda_item_reader (id, item_id, member_id, seat_id)
        select g.id, $1, g.member_id, g.seat_id
        from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as g(id, member_id, seat_id)`,
      [to, rows.map(() => newId()), rows.map((row) => row.member_id), rows.map((row) => row.seat_id)],
    );
  }

  private async findSeatIds(tx: Tx, { seats }: ItemReadersInput): Promise<string[]> {
    const rows = await tx.manager.query<{ id: string }[]>(
      `
        select s.id
        from team_seat s
        join unnest($1::text[], $2::text[]) as g(country, seat) on g.country = s.country_code
          and g.seat = s.type`,
      [seats.map(({ country }) => country), seats.map(({ seat }) => seat)],
    );
    return rows.map(({ id }) => id);
  }

  /** Only members who could ever read it: those who left cannot, auditors must not. */
  private async findMemberIds(tx: Tx, { memberIds }: ItemReadersInput): Promise<string[]> {
    const rows = await tx.manager.query<{ member_id: string }[]>(
      `
        select member_id
        from membership
        where member_id = any($1) and state <> 'left' and role <> 'auditor'`,
      [memberIds],
    );
    if (rows.length < new Set(memberIds).size)
      throw new InvalidInput([
        { field: 'closed.memberIds', message: 'names somebody who cannot be on the list' },
      ]);
    return rows.map((row) => row.member_id);
  }
}
