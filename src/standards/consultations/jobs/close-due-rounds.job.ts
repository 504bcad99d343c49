import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { RoundLifecycleService } from '../round-lifecycle.service.ts';

const DUE = `exists (select from consultation_round where state = 'open' and closes_at <= app_now())`;

/** Closes the rounds whose deadline has passed. */
@JobHandler({ queue: 'consultations', job: 'close-due', rule: 'system', every: 60_000, due: DUE })
export class CloseDueRoundsJob implements Job {
  constructor(private readonly lifecycle: RoundLifecycleService) {}

  async run(): Promise<void> {
    await this.lifecycle.closeDueRounds();
  }
}
