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
