import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { RoundLifecycleService } from './round-lifecycle.service.ts';

/**
 * A round is due when its deadline has passed: it is closed. One transaction for each round locks its
 * standard and reads the round again; a closed one is passed over.
 */
@JobHandler({
  queue: 'consultations',
  job: 'close-due',
  rule: 'system',
  every: 60_000,
  due: `exists (select from consultation_round where state = 'open' and closes_at <= app_now())`,
  dueSince: `(select min(closes_at) from consultation_round where state = 'open' and closes_at <= app_now())`,
})
export class CloseDueRoundsJob implements Job {
  constructor(private readonly lifecycle: RoundLifecycleService) {}

  async run(): Promise<void> {
    await this.lifecycle.closeDueRounds();
  }
}
