/** What the demo and the tests use of this feature, and no other feature does. */
export { PeriodBallotService } from './period-ballot.service.ts';
export { PriorityProposalService } from './priority-proposal.service.ts';
