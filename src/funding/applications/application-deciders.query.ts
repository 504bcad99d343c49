import type { Tx } from '#platform/persistence/transaction';

/** Somebody who may decide on an application. */
export interface ApplicationDecider {
  readonly applicationId: string;
  readonly memberId: string;
}

/** Who may decide on these applications now (`mayDecide` in SQL): nobody of the country that asks. */
export function findDecidersOf(tx: Tx, applicationIds: readonly string[]): Promise<ApplicationDecider[]> {
  return tx.manager.query<ApplicationDecider[]>(
    `
      select a.id as "applicationId", p.member_id as "memberId"
      from funding_application a
      join membership p on p.state = 'active' and p.country is distinct from a.country
      where a.id = any($1::uuid[]) and a.state = 'submitted'
        and (
          p.role = 'secretariat'
          or (
            p.seat_id is not null
            and exists (
              select
              from fund_decider d
              where d.fund_id = a.fund_id and d.member_id = p.member_id
            )
          )
        )
      order by 1, 2`,
    [applicationIds],
  );
}
