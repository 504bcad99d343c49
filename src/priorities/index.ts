export { PeriodBallotService } from './period-ballot.service.ts';
export type { PeriodBallotTerms } from './period-ballot.service.ts';
export { OpenCallQuery, type OpenCallRow } from './open-calls.query.ts';
export { PrioritiesAgreed, PriorityProposed } from './priorities.events.ts';
export { PrioritiesModule } from './priorities.module.ts';
export { PriorityProposalService } from './priority-proposal.service.ts';
