import { ACCESS_REQUEST_LIMITS, type Language } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

interface NewRequest {
  readonly id: string;
  readonly documentId: string;
  readonly memberId: string;
  readonly reason: string;
}

/** A member who asked for a document, or who decides about that. */
export interface RequestRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

/** What was not granted can be asked for again after a while. */
export async function deleteExpiredRequests(tx: Tx, memberId: string): Promise<void> {
  await tx.manager.query(
    `
      delete from document_access_request
      where member_id = $1 and state <> 'granted'
        and asked_at <= app_now() - interval '${ACCESS_REQUEST_LIMITS.againAfterDays} days'`,
    [memberId],
  );
}

/** How many requests a member made in the last 24 hours, of whatever documents. */
export async function countRecentRequests(tx: Tx, memberId: string): Promise<number> {
  const [{ count }] = await tx.manager.query<[{ count: number }]>(
    `
      select count(*)::int as count
      from document_access_request
      where member_id = $1 and asked_at > app_now() - interval '1 day'`,
    [memberId],
  );
  return count;
}

/** Whether the request is new: the same one again changes nothing. */
export async function insertRequest(
  tx: Tx,
  { id, documentId, memberId, reason }: NewRequest,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      insert into document_access_request (id, document_id, member_id, reason, state, asked_at)
      values ($1, $2, $3, $4, 'open', app_now())
      on conflict (document_id, member_id) do nothing
      returning id`,
    [id, documentId, memberId, reason],
  );
  return rows.length > 0;
}

/**
 * Who decides about a document that others read already: its owner; where nobody holds the seat that owns it, the
 * team of its country, or else the secretariat. Nobody, where there is no such document.
 */
export function findDeciders(tx: Tx, documentId: string): Promise<RequestRecipient[]> {
  return tx.manager.query<RequestRecipient[]>(
    `
      with wanted as (
        select p.member_id, p.email, p.language,
          case
            when d.owner_seat_id is null then p.member_id = d.owner_id
            else coalesce(p.seat_id = d.owner_seat_id, false)
          end as is_owner
        from document d
        join membership p on p.state = 'active'
          and (
            (d.owner_seat_id is null and p.member_id = d.owner_id)
            or p.seat_id = d.owner_seat_id
            or (d.audience = 'national' and p.role = 'team' and p.country = d.country_code)
            or (d.audience not in ('national', 'named') and p.role = 'secretariat')
          )
        where d.id = $1 and d.state = 'current' and d.latest > 0
      )
      select member_id as "memberId", email as address, language
      from wanted
      where is_owner or not exists (select from wanted w where w.is_owner)
      order by member_id`,
    [documentId],
  );
}

/** The member who asked; nobody, where they are not active any more. */
export function findAsker(tx: Tx, memberId: string): Promise<RequestRecipient[]> {
  return tx.manager.query<RequestRecipient[]>(
    `
      select member_id as "memberId", email as address, language
      from membership
      where member_id = $1 and state = 'active'`,
    [memberId],
  );
}
