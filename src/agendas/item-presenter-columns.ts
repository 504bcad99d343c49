import { InvalidInput } from '#platform/problems/problem';
import type { Tx } from '#platform/persistence/transaction';
import type { AgendaItem } from './agenda-item.entity.ts';
import type { PresenterInput } from './dto/agenda.input.ts';
import { findTeamSeatId } from '../network/index.ts';
import { isCurrentMember } from './team-seat.repository.ts';

type ItemPresenterColumns = Pick<AgendaItem, 'presenterMemberId' | 'presenterSeatId' | 'presenterWords'>;

const NONE: ItemPresenterColumns = { presenterMemberId: null, presenterSeatId: null, presenterWords: null };

/**
 * The columns of a presenter. Fields that do not fit the stated kind are refused, and so are unknown members
 * and seats.
 */
export async function itemPresenterColumns(
  tx: Tx,
  presenter: PresenterInput | null,
): Promise<ItemPresenterColumns> {
  if (!presenter) return NONE;
  const { kind, country, seat, memberId, words } = presenter;
  if ([country ?? seat, memberId, words].filter((given) => given !== undefined).length !== 1) {
    throw new InvalidInput([{ field: 'presenter', code: 'presenter' }]);
  }
  if (kind === 'words') return { ...NONE, presenterWords: words! };
  if (kind === 'member') {
    if (!(await isCurrentMember(tx, memberId!)))
      throw new InvalidInput([{ field: 'presenter.memberId', code: 'member' }]);
    return { ...NONE, presenterMemberId: memberId! };
  }
  const seatId = await findTeamSeatId(tx, country!, seat!);
  if (!seatId) throw new InvalidInput([{ field: 'presenter.seat', code: 'team-seat' }]);
  return { ...NONE, presenterSeatId: seatId };
}
