import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { RoundLifecycleService } from './round-lifecycle.service.ts';

/**
 * A round is due when its opening time has come: its text is fixed as a version and the standard goes into
 * consultation. One transaction for each round locks its standard and reads the round again; an open one is
 * passed over.
 */
@JobHandler({
  queue: 'consultations',
  job: 'open-due',
  rule: 'system',
  every: 60_000,
  due: `exists (select from consultation_round where state = 'announced' and opens_at <= app_now())`,
  dueSince: `(select min(opens_at) from consultation_round where state = 'announced' and opens_at <= app_now())`,
})
export class OpenDueRoundsJob implements Job {
  constructor(private readonly lifecycle: RoundLifecycleService) {}

  async run(): Promise<void> {
    await this.lifecycle.openDueRounds();
  }
}
