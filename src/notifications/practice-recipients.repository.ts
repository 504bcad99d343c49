import type { CountryCode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { FROM_CONVERSATION, IS_CONVERSATION_READER } from '../practices/index.ts';

/** A recipient, and the practice or question that it is about. */
export interface SubjectRecipient {
  readonly id: string;
  readonly memberId: string;
}

const IS_OWNER = `
  (m.member_id = p.owner_member_id or m.seat_id = p.owner_seat_id or m.member_id = q.asked_by)`;

/**
 * Of each conversation its owner, those who have written, and the members given beside it: as far as they read
 * it now, for rights are checked again when the event is handled.
 */
export function findConversationReaders(
  tx: Tx,
  conversations: readonly { readonly id: string; readonly memberIds: readonly string[] }[],
): Promise<SubjectRecipient[]> {
  const pairs = conversations.flatMap(({ id, memberIds }) => memberIds.map((memberId) => ({ id, memberId })));
  return tx.manager.query<SubjectRecipient[]>(
    `
      with given as (
        select *
        from unnest($2::uuid[], $3::uuid[]) as g(id, member_id)
      )
      select c.id, m.member_id as "memberId"
      ${FROM_CONVERSATION}
      join membership m on ${IS_OWNER} or m.member_id = any(c.participants)
        or exists (select from given g where g.id = c.id and g.member_id = m.member_id)
      where c.id = any($1::uuid[]) and ${IS_CONVERSATION_READER}`,
    [conversations.map(({ id }) => id), pairs.map(({ id }) => id), pairs.map(({ memberId }) => memberId)],
  );
}

/** Who looks after each of the practices now. */
export function findOwners(tx: Tx, practiceIds: readonly string[]): Promise<SubjectRecipient[]> {
  return tx.manager.query<SubjectRecipient[]>(
    `
      select p.id, m.member_id as "memberId"
      from practice p
      join membership m on m.state = 'active'
        and (m.member_id = p.owner_member_id or m.seat_id = p.owner_seat_id)
      where p.id = any($1::uuid[])`,
    [practiceIds],
  );
}

export function findTeams(
  tx: Tx,
  countries: readonly CountryCode[],
): Promise<{ country: CountryCode; memberId: string }[]> {
  return tx.manager.query(
    `
      select country, member_id as "memberId"
      from membership
      where role = 'team' and state = 'active' and country = any($1::text[])`,
    [countries],
  );
}
