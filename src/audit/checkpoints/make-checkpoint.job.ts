import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { AuditCheckpointService } from './audit-checkpoint.service.ts';

const DAY = `(app_now() at time zone 'UTC')::date`;

/**
 * The checkpoint of the day is due from midnight in UTC on, once what was sealed before has grown. One lock and
 * one row a day: a run that is killed leaves nothing, and a second run finds it made.
 */
@JobHandler({
  queue: 'audit',
  job: 'checkpoint',
  rule: 'system',
  every: 600_000,
  due: `
    not exists (select 1 from audit_checkpoint where day = ${DAY})
    and exists (
      select 1
      from audit_seal
      where number = (select coalesce(max(seal_number), 0) + 1 from audit_checkpoint)
        and sealed_at < ${DAY}::timestamp at time zone 'UTC'
    )`,
})
export class MakeCheckpointJob implements Job {
  constructor(private readonly checkpoints: AuditCheckpointService) {}

  async run(): Promise<void> {
    await this.checkpoints.make();
  }
}
