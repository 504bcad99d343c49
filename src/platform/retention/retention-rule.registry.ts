import { Injectable } from '@nestjs/common';
import { ruleName, type RetentionRule } from './expired-row.repository.ts';

/** What the platform keeps, and for how long. */
const PLATFORM_RULES: readonly RetentionRule[] = [
  // Live events only let a client catch up; one that was away for longer reads the present state anew.
  { table: 'live_event', key: 'ctid', where: `at < app_now() - interval '7 days'` },
  // Relayed events only help to understand last week.
  { table: 'outbox', key: 'id', where: `relayed_at < app_now() - interval '14 days'` },
  // A worker that was killed leaves its last beat behind.
  { table: 'worker_heartbeat', key: 'id', where: `seen_at < app_now() - interval '1 day'` },
];

/** How long rows are kept. Content and the audit log are in no rule. */
@Injectable()
export class RetentionRuleRegistry {
  private readonly rules = [...PLATFORM_RULES];

  /** Called by a feature for a table of its own when its module starts. */
  register(rule: RetentionRule): void {
    if (this.rules.some((known) => ruleName(known) === ruleName(rule)))
      throw new Error(`There are two retention rules called ${ruleName(rule)}`);
    this.rules.push(rule);
  }

  all(): readonly RetentionRule[] {
    return this.rules;
  }
}
