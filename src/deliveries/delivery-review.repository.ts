import type { CountryCode, MemberState } from '@nbn/contracts';
import type { DeliveryState } from '#platform/mail/delivery';
import type { Tx } from '#platform/persistence/transaction';

/** A delivery with what its recipient is now. */
export interface DeliveryUnderReview {
  readonly id: string;
  readonly state: DeliveryState;
  readonly set_aside_at: Date | null;
  readonly recipient_id: string | null;
  readonly address: string;
  readonly current_address: string | null;
  readonly member_state: MemberState | null;
  readonly country: CountryCode | null;
}

const SELECT_FOR_UPDATE = `
  select d.id, d.state, d.set_aside_at, d.recipient_id, d.address, p.email as current_address,
    p.state as member_state, p.country
  from delivery d
  left join membership p on p.member_id = d.recipient_id
  where d.id = $1
  for update of d`;

export async function lockDelivery(tx: Tx, id: string): Promise<DeliveryUnderReview | undefined> {
  const [delivery] = await tx.manager.query<DeliveryUnderReview[]>(SELECT_FOR_UPDATE, [id]);
  return delivery;
}
