import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { ConsensusRoundService } from './consensus-round.service.ts';

/**
 * A planned round is due when its opening has come: it is opened. One transaction for each round locks its
 * standard and reads the round again; an open one is passed over.
 */
@JobHandler({
  queue: 'consensus',
  job: 'open-due',
  rule: 'system',
  every: 60_000,
  due: `exists (select from consensus_round where state = 'announced' and opens_at <= app_now())`,
  dueSince: `(select min(opens_at) from consensus_round where state = 'announced' and opens_at <= app_now())`,
})
export class OpenDueConsensusRoundsJob implements Job {
  constructor(private readonly rounds: ConsensusRoundService) {}

  async run(): Promise<void> {
    await this.rounds.openDueRounds();
  }
}
