import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { TieResolutionService } from '../lifecycle/tie-resolution.service.ts';

const DUE = 'exists (select from ballot where tie_due_at <= app_now())';

/** A tie that neither chair nor lot resolved in time stays a tie. */
@JobHandler({ queue: 'ballots', job: 'lapse-ties', rule: 'system', every: 60_000, due: DUE })
export class LapseTiesJob implements Job {
  constructor(private readonly tieResolution: TieResolutionService) {}

  async run(): Promise<void> {
    await this.tieResolution.lapseDueTies();
  }
}
