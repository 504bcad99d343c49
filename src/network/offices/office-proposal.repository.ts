import type { Language } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** Somebody who hears of offices, with the zone in which times are told, and the language. */
export interface OfficeRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: string;
  readonly language: Language;
}

/** Others of the secretariat who could give an office now: active, and neither of these two. */
const SELECT_OTHER_GIVERS = `
  select
  from member
  where office = 'secretariat' and state = 'active' and id not in ($1, $2)
  limit 1`;

const SELECT_HELD_SINCE = `
  select coalesce(m.office_since, a.starts_at) as since
  from member m
  left join appointment a on a.member_id = m.id and m.office is null and a.starts_at <= app_now()
    and (a.ends_at is null or a.ends_at > app_now())
  where m.id = $1`;

const SELECT_RECIPIENTS = `
  select member_id as "memberId", email as address, time_zone as "timeZone", language
  from membership
  where state = 'active' and (role in ('secretariat', 'auditor') or ($1 and role = 'team'))
    and member_id <> $2`;

const COUNT_SECRETARIAT = `
  select count(*)::int as members from member where office = 'secretariat' and state = 'active'`;

/** A new proposal for a member replaces the open one. */
export async function replaceOpenProposals(tx: Tx, memberId: string, replacedBy: string): Promise<void> {
  await tx.manager.query(
    `
      update office_proposal
      set outcome = 'replaced', settled_by = $2, settled_at = $3
      where member_id = $1 and settled_at is null`,
    [memberId, replacedBy, tx.now],
  );
}

/** Whether somebody else of the secretariat than these two could give an office. */
export async function hasOtherGiver(tx: Tx, proposerId: string, memberId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(SELECT_OTHER_GIVERS, [proposerId, memberId]);
  return rows.length > 0;
}

/** Since when the member has been in the secretariat, or in the seat. */
export async function findHeldSince(tx: Tx, memberId: string): Promise<Date | undefined> {
  const [row] = await tx.manager.query<{ since: Date }[]>(SELECT_HELD_SINCE, [memberId]);
  return row?.since;
}

/**
 * Secretariat and auditors; with the seats of all national teams where the secretariat cannot watch itself.
 */
export function findOfficeRecipients(
  tx: Tx,
  withSeats: boolean,
  exceptId: string,
): Promise<OfficeRecipient[]> {
  return tx.manager.query<OfficeRecipient[]>(SELECT_RECIPIENTS, [withSeats, exceptId]);
}

export async function countSecretariat(tx: Tx): Promise<number> {
  const [{ members }] = await tx.manager.query<[{ members: number }]>(COUNT_SECRETARIAT);
  return members;
}
