import { WORDING_REPORT_LIMITS } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { RetentionRule } from '#platform/retention/expired-row.repository';
import { WordingReport } from './wording-report.entity.ts';

/** Settled reports say nothing to anybody after a while; open ones stay until they are settled. */
export const WORDING_REPORT_RETENTION: RetentionRule = {
  table: 'wording_report',
  key: 'id',
  where: `settled_at < app_now() - interval '${WORDING_REPORT_LIMITS.daysKept} days'`,
};

export async function insertWordingReport(
  tx: Tx,
  report: Omit<WordingReport, 'state' | 'settledAt' | 'settledBy'>,
): Promise<void> {
  await tx.manager.insert(WordingReport, report);
}

export function lockWordingReport(tx: Tx, id: string): Promise<WordingReport | null> {
  return tx.manager.findOne(WordingReport, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

export async function settleWordingReport(
  tx: Tx,
  id: string,
  outcome: Pick<WordingReport, 'state' | 'settledAt' | 'settledBy'>,
): Promise<void> {
  await tx.manager.update(WordingReport, { id }, outcome);
}
