import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { ConsensusRoundService } from './consensus-round.service.ts';

/**
 * A round is due when its time is over: it is closed and its outcomes are kept. One transaction for each round
 * locks its standard and reads the round again; a closed one is passed over.
 */
@JobHandler({
  queue: 'consensus',
  job: 'close-due',
  rule: 'system',
  every: 60_000,
  due: `exists (select from consensus_round where state = 'open' and closes_at <= app_now())`,
  dueSince: `(select min(closes_at) from consensus_round where state = 'open' and closes_at <= app_now())`,
})
export class CloseDueConsensusRoundsJob implements Job {
  constructor(private readonly rounds: ConsensusRoundService) {}

  async run(): Promise<void> {
    await this.rounds.closeDueRounds();
  }
}
