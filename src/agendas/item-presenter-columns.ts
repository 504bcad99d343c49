import { InvalidInput } from '#platform/problems/problem';
import type { Tx } from '#platform/persistence/transaction';
import type { AgendaItem } from './agenda-item.entity.ts';
import type { PresenterInput } from './dto/agenda.input.ts';

type ItemPresenterColumns = Pick<AgendaItem, 'presenterMemberId' | 'presenterSeatId' | 'presenterWords'>;

const NONE: ItemPresenterColumns = { presenterMemberId: null, presenterSeatId: null, presenterWords: null };

/**
 * The columns of a presenter. Fields of another kind beside the stated one are refused, and so is whom nobody
 * knows.
 */
export async function itemPresenterColumns(
  tx: Tx,
  presenter: PresenterInput | null,
): Promise<ItemPresenterColumns> {
  if (!presenter) return NONE;
  const { kind, country, seat, memberId, words } = presenter;
  if ([country ?? seat, memberId, words].filter((given) => given !== undefined).length !== 1) {
    throw new InvalidInput([{ field: 'presenter', message: 'must be one of a seat, a member, or words' }]);
  }
  if (kind === 'words') return { ...NONE, presenterWords: words! };
  if (kind === 'member') {
    const [member] = await tx.manager.query<{ id: string }[]>(
      `select id from member where id = $1 and state <> 'left'`,
      [memberId],
    );
    if (!member) throw new InvalidInput([{ field: 'presenter.memberId', message: 'is no member' }]);
    return { ...NONE, presenterMemberId: member.id };
  }
  const [row] = await tx.manager.query<{ id: string }[]>(
    'select id from team_seat where country_code = $1 and type = $2',
    [country, seat],
  );
  if (!row) throw new InvalidInput([{ field: 'presenter.seat', message: 'is no seat of a national team' }]);
  return { ...NONE, presenterSeatId: row.id };
}
