import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { RoundLifecycleService } from '../round-lifecycle.service.ts';

const DUE = `exists (select from consultation_round where state = 'announced' and opens_at <= app_now())`;

/** Rounds that should be open by now, are opened. */
@JobHandler({ queue: 'consultations', job: 'open-due', rule: 'system', every: 60_000, due: DUE })
export class OpenDueRoundsJob implements Job {
  constructor(private readonly clock: RoundLifecycleService) {}

  async run(): Promise<void> {
    await this.clock.openDueRounds();
  }
}
