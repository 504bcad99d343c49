import { DIRECTORY_LIMITS, type DirectoryField } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { DirectoryRequest } from './directory-request.entity.ts';

interface Asked {
  readonly entryId: string;
  readonly field: DirectoryField;
  readonly memberId: string;
}

/** What a member asked for and that still stands: it waits, or was declined not long ago. */
export interface StandingRequests {
  /** Among them the same field. */
  readonly same: boolean;
  /** Whether those who decide have heard from this member about the entry within days. */
  readonly heard: boolean;
  /** How many fields of any entries the member asked for in 24 hours. */
  readonly today: number;
}

export async function findStanding(tx: Tx, { entryId, field, memberId }: Asked): Promise<StandingRequests> {
  const [row] = await tx.manager.query<[StandingRequests]>(
    `
      select
        count(*) filter (where entry_id = $2 and field = $3 and (state = 'open' or is_recent)) > 0 as same,
        count(*) filter (where entry_id = $2 and is_recent) > 0 as heard,
        count(*) filter (where asked_at > app_now() - interval '1 day')::int as today
      from (
        select entry_id, field, state, asked_at,
          state <> 'granted' and asked_at > app_now() - interval '${DIRECTORY_LIMITS.askAgainDays} days'
            as is_recent
        from directory_request
        where member_id = $1
      ) mine`,
    [memberId, entryId, field],
  );
  return row;
}

export function lockRequest(tx: Tx, entryId: string, id: string): Promise<DirectoryRequest | null> {
  return tx.manager.findOne(DirectoryRequest, {
    where: { id, entryId },
    lock: { mode: 'pessimistic_write' },
  });
}

/** The holder of an entry if they are here, else the seats of its country's team. */
export async function findDeciders(tx: Tx, entryId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ memberId: string }[]>(
    `
      with wanted as (
        select p.member_id, p.member_id = e.holder_id as is_holder
        from directory_entry e
        join member m on m.id = e.holder_id
        join organisation o on o.id = coalesce(e.organisation_id, m.organisation_id)
        join membership p on p.state = 'active'
          and (p.member_id = e.holder_id or (p.role = 'team' and p.country = o.country_code))
        where e.id = $1
      )
      select member_id as "memberId"
      from wanted
      where is_holder or not exists (select from wanted w where w.is_holder)
      order by member_id`,
    [entryId],
  );
  return rows.map(({ memberId }) => memberId);
}
