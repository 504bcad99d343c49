import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { RoundLifecycleService } from '../round-lifecycle.service.ts';

const DUE = `exists (select from consultation_round where state = 'announced' and opens_at <= app_now())`;

/** Opens the rounds whose opening time has come. */
@JobHandler({ queue: 'consultations', job: 'open-due', rule: 'system', every: 60_000, due: DUE })
export class OpenDueRoundsJob implements Job {
  constructor(private readonly lifecycle: RoundLifecycleService) {}

  async run(): Promise<void> {
    await this.lifecycle.openDueRounds();
  }
}
