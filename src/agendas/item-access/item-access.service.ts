import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import type { ItemReadersInput } from '../dto/agenda.input.ts';
import {
  deleteReaders,
  findPossibleReaders,
  findReaders,
  findSeatIds,
  insertReaders,
} from './item-access.repository.ts';

/**
 * The readers of closed items. Whoever sets the readers becomes one: otherwise they could not open the item
 * again.
 */
@Injectable()
export class ItemAccessService {
  /** Replaces the readers; null opens the item to all who see the meeting. */
  async setReaders(tx: Tx, actor: Actor, itemId: string, list: ItemReadersInput | null): Promise<void> {
    await deleteReaders(tx, itemId);
    if (!list) return;
    const seatIds = await findSeatIds(tx, list.seats);
    const author = actor.seat && seatIds.includes(actor.seat.id) ? [] : [actor.memberId];
    const memberIds = [...new Set([...author, ...(await this.findMemberIds(tx, list))])];
    await insertReaders(tx, itemId, [
      ...memberIds.map((memberId) => ({ memberId, seatId: null })),
      ...seatIds.map((seatId) => ({ memberId: null, seatId })),
    ]);
  }

  /** Gives an item the readers of another one. */
  async copyReaders(tx: Tx, from: string, to: string): Promise<void> {
    await insertReaders(tx, to, await findReaders(tx, from));
  }

  private async findMemberIds(tx: Tx, { memberIds }: ItemReadersInput): Promise<string[]> {
    const found = await findPossibleReaders(tx, memberIds);
    if (found.length < new Set(memberIds).size)
      throw new InvalidInput([{ field: 'closed.memberIds', code: 'closed-list' }]);
    return found;
  }
}
