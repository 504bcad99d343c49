import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { WorkPlanLine } from './work-plan-line.entity.ts';

export interface NewProgress {
  readonly id: string;
  readonly lineId: string;
  readonly memberId: string;
  readonly text: string;
}

export function lockLine(tx: Tx, id: string): Promise<WorkPlanLine | null> {
  return tx.manager.findOne(WorkPlanLine, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** The id of a seat of a national team; undefined where the team has no such seat. */
export async function findPlanSeatId(
  tx: Tx,
  country: CountryCode,
  seat: SeatType,
): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    'select id from team_seat where country_code = $1 and type = $2',
    [country, seat],
  );
  return row?.id;
}

/** Whether this is a member of the country's team or network who has not left. */
export async function isMemberOfCountry(tx: Tx, memberId: string, country: CountryCode): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      select
      from membership
      where member_id = $1 and country = $2 and role in ('team', 'network') and state <> 'left'`,
    [memberId, country],
  );
  return rows.length > 0;
}

/** Whether there is such a priority; the region's are read by everyone who plans. */
export async function isPriority(tx: Tx, id: string): Promise<boolean> {
  return (await tx.manager.query<object[]>('select from priority where id = $1', [id])).length > 0;
}

export async function insertProgress(tx: Tx, { id, lineId, memberId, text }: NewProgress): Promise<void> {
  await tx.manager.query(
    `
      insert into work_plan_progress (id, line_id, by_member, at, text)
      values ($1, $2, $3, app_now(), $4)`,
    [id, lineId, memberId, text],
  );
}
