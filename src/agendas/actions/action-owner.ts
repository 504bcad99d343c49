import type { CountryCode, MeetingKind } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import { findOwnerSeatId, type Owner } from '../owner-seat.ts';
import { isMemberOfCountry } from '../../network/index.ts';

/** Who does an action: a seat, the secretariat, or, in a national meeting, a member of that country. */
export interface ActionOwner extends Owner {
  readonly memberId?: string | null;
}

/** The owner as the columns of an action; both are null for the secretariat. */
export interface OwnerIds {
  readonly ownerSeatId: string | null;
  readonly ownerMemberId: string | null;
}

/** The columns of an owner. A member of another country, or of none, is refused like one who does not exist. */
export async function findOwnerIds(
  tx: Tx,
  { memberId, ...seat }: ActionOwner,
  { kind, countryCode }: { readonly kind: MeetingKind; readonly countryCode: CountryCode | null },
): Promise<OwnerIds> {
  if (!memberId) return { ownerSeatId: await findOwnerSeatId(tx, seat), ownerMemberId: null };
  const isOfMeeting =
    kind === 'national' && countryCode !== null && (await isMemberOfCountry(tx, memberId, countryCode));
  if (!isOfMeeting || seat.country || seat.seat)
    throw new InvalidInput([{ field: 'owner', code: 'meeting-country-owner' }]);
  return { ownerSeatId: null, ownerMemberId: memberId };
}
